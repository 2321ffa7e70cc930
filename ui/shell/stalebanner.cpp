// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/stalebanner.h"

#include "domain/answer.h"
#include "ui/widgets/button.h"

#include <QEvent>

namespace mars::ui {

/** Nobody needs to do anything: the store opens a lost line again, and the orders are read then. */
static bool passesByItself(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Locked;
}

StaleBanner::StaleBanner(QWidget *parent)
    : Banner(QStringLiteral("database-off"), Family::Amber, parent)
    , m_try(addAction({}))
{
    setObjectName(QStringLiteral("staleBanner"));
    m_try->setIconName(QStringLiteral("refresh"));
    connect(m_try, &Button::clicked, this, &StaleBanner::tryRequested);
    retranslate();
}

void StaleBanner::setReason(const Error &error)
{
    m_error = error;
    retranslate();
}

void StaleBanner::setAge(const QDateTime &readAt, const QDateTime &now)
{
    m_readAt = readAt;
    m_now = now;
    retranslate();
}

void StaleBanner::setSearched(int days)
{
    m_days = days;
    retranslate();
}

void StaleBanner::setWaiting(int edits)
{
    m_waiting = edits;
    retranslate();
}

QString StaleBanner::ageText() const
{
    const QString clock = m_readAt.toString(QStringLiteral("HH:mm"));
    return m_readAt.date() == m_now.date()
               ? tr("You are seeing orders as of %1 today.").arg(clock)
               : tr("You are seeing orders as of %1, %2.").arg(dayText(m_readAt.date(), m_now), clock);
}

QString StaleBanner::consequence() const
{
    if (m_days > 0)
        return tr("Search still finds open orders and those of the last %n day(s). The program reconnects by "
                  "itself.",
                  nullptr, m_days);
    return passesByItself(m_error) ? tr("The program reconnects by itself, and search works again then.")
                                   : m_error.nextStep;
}

void StaleBanner::retranslate()
{
    m_try->setText(tr("Try now"));
    const QString what =
        m_error.kind == Error::Kind::Unreachable ? tr("Can't reach the order database.") : m_error.sentence;
    QString detail = consequence();
    if (m_waiting > 0)
        detail += u' ' + tr("%n change(s) wait and will be sent then.", nullptr, m_waiting);
    setTexts(what + u' ' + ageText(), detail);
}

void StaleBanner::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mars::ui
