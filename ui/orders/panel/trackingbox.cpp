// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/trackingbox.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mars::ui {

static constexpr int longestNumber = 40;

TrackingBox::TrackingBox(QWidget *parent)
    : QWidget(parent)
    , m_number(new Label(TextSize::Body))
    , m_copy(new IconButton(QStringLiteral("copy")))
{
    m_number->setMonospace(true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setProperty("mustNotElide", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 2, 0);
    row->setSpacing(12);
    row->addWidget(m_number);
    row->addStretch();
    row->addWidget(m_copy);
    connect(m_copy, &IconButton::clicked, this, [this] { Q_EMIT copyRequested(m_number->text()); });
    retranslate();
}

void TrackingBox::setNumber(const QString &number)
{
    m_number->setText(number);
    m_number->setMinimumWidth(number.size() > longestNumber ? 1 : 0); // no carrier's: cut off
    m_copy->setAccessibleDescription(number);
}

void TrackingBox::retranslate()
{
    m_copy->setName(tr("Copy tracking number"), QStringLiteral("C"));
}

void TrackingBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TrackingBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 6, theme().hover);
    painter.fillRect(QRect(m_copy->geometry().left() - 2, 6, 1, height() - 12), theme().border);
}

} // namespace mars::ui
