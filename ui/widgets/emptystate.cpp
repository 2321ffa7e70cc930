// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/emptystate.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mars::ui {

static constexpr int discExtent = 48;

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_title(new Label(TextSize::Title, &Theme::text, QFont::DemiBold))
    , m_sentence(new Label(TextSize::Body, &Theme::text2))
    , m_actions(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_actions->setSpacing(8);
    m_actions->addStretch();
    m_actions->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 16, 32, 16);
    column->setSpacing(8);
    column->addStretch(2);
    column->addSpacing(discExtent + 8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addLayout(m_actions);
    column->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

Button *EmptyState::addAction(const QString &text)
{
    const bool isFirst = m_actions->count() == 2;
    auto *button = new Button(text, isFirst ? Button::Kind::Primary : Button::Kind::Secondary);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF disc((width() - discExtent) / 2, m_title->y() - discExtent - 16, discExtent, discExtent);
    paintBox(&painter, disc, discExtent / 2.0, theme().track);
    paintIcon(&painter, m_icon, disc, 24, theme().text2);
}

} // namespace mars::ui
