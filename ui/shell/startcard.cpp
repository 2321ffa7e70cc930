// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/startcard.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mars::ui {

static constexpr int tileExtent = 36;

StartCard::StartCard(const QString &iconName, QWidget *parent)
    : Card(parent)
    , m_icon(iconName)
    , m_title(new Label(TextSize::Body, &Theme::text, QFont::DemiBold))
    , m_sentence(new Label(TextSize::Body, &Theme::text2))
    , m_column(new QVBoxLayout(this))
{
    m_title->setContentsMargins(tileExtent + 12, 0, 0, 0);
    m_title->setMinimumHeight(tileExtent);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
    m_column->addStretch();
}

void StartCard::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void StartCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    QRectF tile(0, 0, tileExtent, tileExtent);
    tile.moveTop(m_title->y() + (m_title->height() - tileExtent) / 2);
    tile.moveLeft(m_title->x());
    paintBox(&painter, tile, 8, theme().selection);
    paintIcon(&painter, m_icon, tile, 18, theme().link);
}

} // namespace mars::ui
