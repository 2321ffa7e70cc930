// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/asknownpopover.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>

namespace mars::ui {

namespace {

QList<QDateTime> newsOf(const Order &order)
{
    QList<QDateTime> moments;
    const auto collect = [&](const QList<TrackingEvent> &events) {
        for (const TrackingEvent &event : events)
            moments.append(event.receivedAt);
    };
    collect(order.events);
    for (const Shipment &shipment : order.shipments)
        collect(shipment.events);
    moments.removeIf([](const QDateTime &moment) { return !moment.isValid(); });
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

} // namespace

AsKnownPopover::AsKnownPopover(ReaderContext context, QWidget *parent)
    : Popover(340, parent)
    , m_context(std::move(context))
    , m_hint(new Label(TextSize::Meta, &Theme::text2))
    , m_edit(new QDateTimeEdit)
    , m_earlier(new Button({}))
    , m_later(new Button({}))
    , m_now(new Button({}, Button::Kind::Link))
{
    m_hint->setWordWrap(true);
    m_edit->setCalendarPopup(true);
    setFocusProxy(m_edit);
    m_edit->setMinimumHeight(32);
    m_edit->installEventFilter(this);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(8);
    steps->addWidget(m_earlier);
    steps->addWidget(m_later);
    steps->addStretch();
    steps->addWidget(m_now);
    column()->addWidget(m_hint);
    column()->addWidget(m_edit);
    column()->addLayout(steps);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime &moment) { choose(moment.toUTC()); });
    connect(m_earlier, &Button::clicked, this, [this] { step(-1); });
    connect(m_later, &Button::clicked, this, [this] { step(1); });
    connect(m_now, &Button::clicked, this, [this] {
        choose({});
        dismiss();
    });
    retranslate();
}

void AsKnownPopover::retranslate()
{
    setTitle(tr("As known at …"));
    m_hint->setText(tr("Shows the order with only what had been received by then."));
    m_edit->setAccessibleName(tr("Moment"));
    m_edit->setDisplayFormat(tr("ddd d MMM yyyy HH:mm"));
    m_earlier->setText(tr("Earlier news"));
    m_later->setText(tr("Later news"));
    m_now->setText(tr("Back to now"));
}

void AsKnownPopover::changeEvent(QEvent *event)
{
    Popover::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool AsKnownPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        FocusRing::follow(m_edit, 4);
    return Popover::eventFilter(watched, event);
}

void AsKnownPopover::setOrder(const Order &order, const QDateTime &moment)
{
    m_news = newsOf(order);
    m_moment = moment;
    const QSignalBlocker quiet(m_edit);
    m_edit->setMaximumDateTime(m_context.now().toLocalTime());
    m_edit->setDateTime((moment.isValid() ? moment : m_context.now()).toLocalTime());
    updateSteps();
}

/** Steps land on the minute in which something was learned, and include it. */
void AsKnownPopover::step(int direction)
{
    const QDateTime from = m_moment.isValid() ? m_moment : m_context.now();
    QDateTime to;
    if (direction < 0) {
        // One step back leaves out the newest piece that is shown: the state just before it was learned.
        const auto shown = std::upper_bound(m_news.cbegin(), m_news.cend(), from);
        if (shown - m_news.cbegin() < 2)
            return;
        to = *std::prev(shown, 2);
    } else {
        const auto next = std::upper_bound(m_news.cbegin(), m_news.cend(), from);
        if (next == m_news.cend())
            return;
        to = *next;
    }
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setDateTime(to.toLocalTime());
    }
    choose(to);
}

void AsKnownPopover::choose(const QDateTime &moment)
{
    m_moment = moment;
    updateSteps();
    Q_EMIT chosen(moment);
}

void AsKnownPopover::updateSteps()
{
    const QDateTime from = m_moment.isValid() ? m_moment : m_context.now();
    const auto shown = std::upper_bound(m_news.cbegin(), m_news.cend(), from);
    m_earlier->setEnabled(shown - m_news.cbegin() >= 2);
    m_later->setEnabled(shown != m_news.cend());
    m_now->setVisible(m_moment.isValid());
}

} // namespace mars::ui
