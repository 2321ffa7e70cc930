// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/topbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mars::ui {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField)
    , m_track(new Button({}, Button::Kind::Primary))
{
    m_field->setObjectName(QStringLiteral("search"));
    m_track->setObjectName(QStringLiteral("track"));
    m_track->setTall(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 13, 16, 15);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_track);

    connect(m_field, &QLineEdit::returnPressed, this, &TopBar::request);
    connect(m_track, &Button::clicked, this, &TopBar::request);
    retranslate();
}

void TopBar::setTrackable(bool trackable)
{
    m_track->setEnabled(trackable);
}

void TopBar::request()
{
    if (m_field->query().trimmed().isEmpty())
        m_field->setFocus(Qt::ShortcutFocusReason);
    else if (m_track->isEnabled())
        Q_EMIT trackRequested(m_field->query());
}

void TopBar::retranslate()
{
    m_track->setText(tr("Track"));
    m_track->setKeyHint(keyText(QKeySequence(Qt::Key_Return)));
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().border);
}

} // namespace mars::ui
