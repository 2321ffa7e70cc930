// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rail.h"

#include "ui/shell/railbutton.h"
#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/keyhint.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mars::ui {

static constexpr int logoExtent = 32;

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_orders(new RailButton(QStringLiteral("box")))
    , m_settings(new RailButton(QStringLiteral("sliders")))
    , m_agent(new Avatar(32))
    , m_column(new QVBoxLayout(this))
{
    m_orders->setObjectName(QStringLiteral("ordersPlace"));
    m_settings->setObjectName(QStringLiteral("settingsPlace"));
    m_orders->setChecked(true);

    m_column->setContentsMargins(8, 64, 8, 16);
    m_column->setSpacing(8);
    m_column->addWidget(m_orders, 0, Qt::AlignHCenter);
    m_column->addStretch();
    m_column->addWidget(m_settings, 0, Qt::AlignHCenter);
    m_column->addWidget(m_agent, 0, Qt::AlignHCenter);

    connect(m_orders, &RailButton::clicked, this, [this] { Q_EMIT chosen(Place::Orders); });
    connect(m_settings, &RailButton::clicked, this, [this] { Q_EMIT chosen(Place::Settings); });
    retranslate();
}

void Rail::setPlace(Place place)
{
    (place == Place::Orders ? m_orders : m_settings)->setChecked(true);
    update();
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_orders->setNarrow(narrow);
    m_settings->setNarrow(narrow);
    fitWidth();
}

/** Large text may need more than the usual 72 px. */
void Rail::fitWidth()
{
    const int label = qMax(m_orders->sizeHint().width(), m_settings->sizeHint().width());
    setFixedWidth(m_narrow ? 56 : label + 16);
}

void Rail::setAgentName(const QString &name)
{
    m_agent->setName(name);
}

void Rail::retranslate()
{
    m_orders->setLabel(tr("Orders"), keyText(QKeySequence(Qt::CTRL | Qt::Key_1)));
    m_settings->setLabel(tr("Settings"), keyText(QKeySequence(Qt::CTRL | Qt::Key_Comma)));
    fitWidth();
}

RailButton *Rail::current() const
{
    return m_orders->isChecked() ? m_orders : m_settings;
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        fitWidth();
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    painter.fillRect(rect(), look.window);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), look.border);
    paintIcon(&painter, QStringLiteral("mars"), QRectF(0, 16, width(), logoExtent), logoExtent, look.text2);

    const QRect here = current()->geometry();
    paintBox(&painter, QRectF(-3, here.center().y() - 9, 6, 20), 3, look.accent);
}

} // namespace mars::ui
