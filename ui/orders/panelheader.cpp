// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panelheader.h"

#include "ui/orders/pilllabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace mars::ui {

static constexpr int longNumber = 16;

PanelHeader::PanelHeader(QWidget *parent)
    : QWidget(parent)
    , m_number(new Label(TextSize::Page, &Theme::text, QFont::Medium))
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
    m_row->setSpacing(12);
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

bool PanelHeader::isLong() const
{
    return m_longNumber->text().size() > longNumber;
}

void PanelHeader::setNumber(const QString &number)
{
    const bool wasLong = isLong();
    m_number->setText(number);
    m_longNumber->setText(number);
    m_number->setVisible(!isLong());
    m_longNumber->setVisible(isLong());
    m_pill->hide();
    if (wasLong == isLong())
        return;
    if (isLong())
        m_column->addWidget(m_pill);
    else
        m_row->insertWidget(2, m_pill);
}

void PanelHeader::setOrder(const QString &number, const Pill &pill)
{
    setNumber(number);
    m_pill->setPill(pill);
    m_pill->show();
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
}

} // namespace mars::ui
