// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mars::ui {

Banner::Banner(const QString &iconName, Family family, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_family(family)
    , m_what(new ElidedLabel(TextSize::Body, &Theme::text, QFont::DemiBold))
    , m_consequence(new ElidedLabel(TextSize::Meta, &Theme::text2))
    , m_row(new QHBoxLayout(this))
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_what);
    texts->addWidget(m_consequence);
    texts->addStretch();
    m_row->setContentsMargins(48, 4, 16, 4);
    m_row->setSpacing(8);
    m_row->addLayout(texts, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Banner::setTexts(const QString &what, const QString &consequence)
{
    m_what->setText(what);
    m_consequence->setText(consequence);
    setAccessibleName(what);
    setAccessibleDescription(consequence);
}

Button *Banner::addAction(const QString &text)
{
    auto *button = new Button(text);
    m_row->addWidget(button);
    return button;
}

QSize Banner::sizeHint() const
{
    return {400, qMax(56, m_what->sizeHint().height() + m_consequence->sizeHint().height() + 16)};
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void Banner::paintEvent(QPaintEvent *)
{
    const StatusColours &colours = theme().status(m_family);
    QPainter painter(this);
    painter.fillRect(rect(), colours.background);
    painter.fillRect(QRect(0, height() - 1, width(), 1), halfway(colours.foreground, colours.background));
    paintIcon(&painter, m_icon, QRectF(16, 0, 18, height()), 18, colours.foreground);
}

} // namespace mars::ui
