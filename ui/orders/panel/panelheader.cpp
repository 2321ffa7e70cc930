// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/panelheader.h"

#include "ui/orders/pilllabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace mars::ui {

static constexpr int longNumber = 16;

PanelHeader::PanelHeader(QWidget *parent)
    : QWidget(parent)
    , m_number(new Label(TextSize::Page, &Theme::text, QFont::DemiBold))
    , m_longNumber(new Label(TextSize::Meta, &Theme::text, QFont::DemiBold))
    , m_pill(new PillLabel)
    , m_row(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_copy(new IconButton(QStringLiteral("copy")))
    , m_more(new IconButton(QStringLiteral("more")))
    , m_close(new IconButton(QStringLiteral("close")))
{
    for (Label *number : {m_number, m_longNumber}) {
        number->setTextInteractionFlags(Qt::TextSelectableByMouse);
        number->setProperty("mustNotElide", true);
    }
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addLayout(m_row);
    m_row->setSpacing(6);
    m_row->addWidget(m_number);
    m_row->addWidget(m_longNumber);
    m_row->addWidget(m_pill);
    m_row->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (IconButton *button : {m_copy, m_more, m_close})
        buttons->addWidget(button);
    m_row->addLayout(buttons);
    connect(m_copy, &IconButton::clicked, this, &PanelHeader::copyRequested);
    connect(m_more, &IconButton::clicked, this, &PanelHeader::moreRequested);
    connect(m_close, &IconButton::clicked, this, &PanelHeader::closeRequested);
    retranslate();
}

void PanelHeader::setNumber(const QString &number)
{
    const bool isLong = number.size() > longNumber;
    m_number->setText(number);
    m_longNumber->setText(number);
    m_number->setVisible(!isLong);
    m_longNumber->setVisible(isLong);
    m_pill->hide();
    arrange();
}

/** The pill goes below the number where both do not fit beside the buttons. */
void PanelHeader::arrange()
{
    const Label *number = m_longNumber->isHidden() ? m_number : m_longNumber;
    const int buttons =
        m_copy->sizeHint().width() + m_more->sizeHint().width() + m_close->sizeHint().width() + 8;
    const int wanted =
        number->sizeHint().width() + m_pill->sizeHint().width() + buttons + 3 * m_row->spacing();
    const bool below = wanted > width();
    if (below == (m_column->indexOf(m_pill) >= 0))
        return;
    if (below)
        m_column->addWidget(m_pill);
    else
        m_row->insertWidget(2, m_pill);
}

void PanelHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QSize PanelHeader::minimumSizeHint() const
{
    return {200, QWidget::minimumSizeHint().height()};
}

void PanelHeader::setOrder(const QString &number, const Pill &pill)
{
    setNumber(number);
    m_pill->setPill(pill);
    m_pill->show();
    arrange();
}

void PanelHeader::retranslate()
{
    m_copy->setName(tr("Copy order number"));
    m_more->setName(tr("More actions"));
    m_close->setName(tr("Close the order"), QStringLiteral("Esc"));
}

void PanelHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace mars::ui
