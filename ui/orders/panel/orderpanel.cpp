// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/orderpanel.h"

#include "domain/whenanswered.h"
#include "ui/orders/hairline.h"
#include "ui/orders/panel/answerstrip.h"
#include "ui/orders/panel/asknownpopover.h"
#include "ui/orders/panel/attendancebar.h"
#include "ui/orders/panel/carrierlinks.h"
#include "ui/orders/panel/contactreveal.h"
#include "ui/orders/panel/notesline.h"
#include "ui/orders/panel/orderdetails.h"
#include "ui/orders/panel/panelactions.h"
#include "ui/orders/panel/panelheader.h"
#include "ui/orders/panel/whypopover.h"
#include "ui/orders/surroundings.h"
#include "ui/orders/writing/orderwriting.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <chrono>
#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace mars::ui {

using namespace std::chrono_literals;

OrderPanel::OrderPanel(const Services &services, const RightsWatch *rights, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_context(readerContext(services))
    , m_rights(rights)
    , m_contact(new ContactReveal(services, rights, this))
    , m_header(new PanelHeader)
    , m_strip(new AnswerStrip)
    , m_notesLine(new NotesLine)
    , m_actions(new PanelActions)
    , m_past(new QWidget)
    , m_pastText(new Label(TextSize::Meta, &Theme::text, QFont::DemiBold))
    , m_backToNow(new Button({}, Button::Kind::Link))
    , m_scroll(new QScrollArea)
    , m_details(new OrderDetails(services.catalogue, m_context))
    , m_failure(new EmptyState(QStringLiteral("octagon")))
    , m_retry(m_failure->addAction({}))
    , m_attendance(new AttendanceBar(services))
    , m_why(new WhyPopover(this))
    , m_asKnown(new AsKnownPopover(m_context, this))
    , m_writing(new OrderWriting(services, this))
{
    build();
    connectWriting();
    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(150ms);
    connect(&m_loadingTimer, &QTimer::timeout, this, &OrderPanel::showLoading);
    connect(m_header, &PanelHeader::closeRequested, this, &OrderPanel::closeRequested);
    connect(m_header, &PanelHeader::moreRequested, this, &OrderPanel::openMore);
    connect(m_header, &PanelHeader::copyRequested, this, [this] {
        if (m_shown)
            copy(m_shown->order.number, tr("Order number %1 copied").arg(m_shown->order.number));
    });
    connect(m_strip, &AnswerStrip::copyRequested, this, &OrderPanel::copyAnswer);
    connect(m_strip, &AnswerStrip::whyRequested, this, &OrderPanel::explain);
    connect(m_strip, &AnswerStrip::asKnownRequested, this, &OrderPanel::openAsKnown);
    connect(m_backToNow, &Button::clicked, this, [this] { setMoment({}); });
    connect(m_asKnown, &AsKnownPopover::chosen, this, &OrderPanel::setMoment);
    connect(m_retry, &Button::clicked, this, &OrderPanel::tryAgain);
    connectContact();
    connect(m_details, &OrderDetails::message, this, &OrderPanel::message);
    connect(m_details, &OrderDetails::openRequested, this, &OrderPanel::openRequested);
    connect(m_details, &OrderDetails::copyRequested, this,
            [this](const QString &number) { copy(number, tr("Tracking number %1 copied").arg(number)); });
    retranslate();
}

void OrderPanel::build()
{
    auto *past = new QHBoxLayout(m_past);
    past->setContentsMargins(0, 0, 0, 0);
    past->addWidget(m_pastText, 1);
    past->addWidget(m_backToNow);
    m_past->hide();

    auto *fixed = new QVBoxLayout;
    fixed->setContentsMargins(16, 16, 16, 12);
    fixed->setSpacing(8);
    fixed->addWidget(m_header);
    fixed->addWidget(m_past);
    fixed->addWidget(m_strip);
    fixed->addWidget(m_notesLine);
    fixed->addWidget(m_actions);

    m_scroll->setWidget(m_details);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, m_details, [this, bar](int, int maximum) {
        m_details->setScrollBarWidth(maximum > 0 ? bar->sizeHint().width() : 0);
    });
    m_strip->hide();
    m_scroll->hide();
    m_failure->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(fixed);
    column->addWidget(new Hairline);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_failure, 1);
    column->addStretch();
    column->addWidget(m_attendance);
    setMinimumWidth(360);
}

/** Not a focus proxy: Tab would pass over the buttons that stand above it. */
QWidget *OrderPanel::entry() const
{
    return m_failure->isHidden() ? static_cast<QWidget *>(m_strip) : m_retry;
}

void OrderPanel::open(OrderId id, const QString &number)
{
    if (id == m_id && m_shown)
        return;
    m_again.reset();
    m_id = id;
    m_hasFailed = false;
    m_contact->setOrder(id);
    if (isVisible())
        m_attendance->setOrder(id);
    m_moment = {};
    dismissCards();
    m_number = number;
    if (!number.isEmpty())
        m_header->setNumber(number);
    m_loadingTimer.start();
    load();
}

void OrderPanel::refresh()
{
    if (m_asked.isRunning()) // a newer question before every answer would leave all unanswered
        m_askAgain = true;
    else if (m_id != 0)
        load();
}

void OrderPanel::load()
{
    m_askAgain = false;
    m_asked = m_services.source->order(m_id);
    whenAnswered(m_asked, this, [this, generation = ++m_generation](Result<Order> answer) {
        if (generation == m_generation)
            take(std::move(answer));
        if (m_askAgain)
            refresh();
    });
}

void OrderPanel::take(Result<Order> answer)
{
    m_loadingTimer.stop();
    m_loading = false;
    if (!answer) {
        m_gone = answer.error().kind == Error::Kind::NotFound;
        showFailure(answer.error());
        return;
    }
    const bool isOther = !m_shown || m_shown->order.id != answer->id;
    m_gone = false;
    m_hasFailed = false;
    m_number = answer->number;
    m_order = std::move(*answer);
    present(isOther);
    loadOtherOrders();
    if (m_again && isAbout(*m_again, m_order))
        m_writing->writeAgain(orderToWrite(), *std::exchange(m_again, std::nullopt), placeToWrite());
}

void OrderPanel::present(bool isOther)
{
    m_shown = shownOrder(m_order, m_moment, m_context, m_services.edits->waiting());
    m_contact->apply(*m_shown);
    m_shown->rights = m_rights->rights();
    m_actions->offer(m_shown->rights.writesNotes, !carrierPhone().isEmpty());
    m_header->setOrder(m_shown->order.number,
                       stagePill(m_shown->state.stage, m_shown->state.decidingStatus, m_shown->state.reason));
    m_strip->setOrder(*m_shown);
    m_notesLine->setNotes(m_shown->notes, m_context);
    m_details->setOrder(*m_shown, isOther);
    m_past->setVisible(m_moment.isValid());
    m_pastText->setText(m_shown->asKnown);
    if (m_why->isVisible())
        showExplanation();
    m_failure->hide();
    m_strip->show();
    m_scroll->show();
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
    update();
    Q_EMIT shownChanged();
}

void OrderPanel::showLoading()
{
    m_loading = true;
    m_failure->hide();
    clear();
}

void OrderPanel::clear()
{
    m_shown.reset();
    dismissCards();
    m_strip->hide();
    m_notesLine->hide();
    m_actions->hide();
    m_past->hide();
    m_scroll->hide();
    update();
    Q_EMIT shownChanged();
}

void OrderPanel::showFailure(const Error &error)
{
    m_again.reset(); // it stays among what came back
    if (m_shown && m_shown->order.id == m_id && error.kind != Error::Kind::NotFound) {
        Q_EMIT message(Notice::failure(plainText(error))); // what stands is better than nothing
        return;
    }
    m_hasFailed = true;
    m_failure->setTexts(error.sentence, error.nextStep);
    m_failure->show();
    clear();
}

void OrderPanel::retranslate()
{
    m_backToNow->setText(tr("Back to now"));
    m_retry->setText(tr("Try again"));
    setAccessibleName(tr("Order"));
}

void OrderPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_shown)
        present(false);
}

void OrderPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_attendance->setOrder(m_id);
}

/** Cards that stay open would come back with the panel, about something that may have changed. */
void OrderPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_attendance->setOrder(0);
    if (!event->spontaneous())
        dismissCards();
}

void OrderPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(QRect(0, 0, 1, height()), theme().border);
    if (!m_loading)
        return;
    int y = 72;
    for (const qreal width : {240.0, 320.0, 180.0, 0.0, 280.0, 300.0, 220.0}) {
        if (width > 0)
            paintSkeletonBar(&painter, QRectF(17, y, this->width() - 34.0, 24), width);
        y += 28;
    }
}

} // namespace mars::ui
