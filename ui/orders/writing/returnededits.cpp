// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/writing/returnededits.h"

#include "domain/whenanswered.h"
#include "ui/orders/surroundings.h"
#include "ui/orders/writing/editsentences.h"
#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mars::ui {

static constexpr int longestWritten = 240; // characters; all of it stands where it is written again

ReturnedEdits::ReturnedEdits(const Services &services, RightsWatch *rights, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_context(readerContext(services))
    , m_rights(rights)
    , m_number(new Label(TextSize::Body, &Theme::text, QFont::DemiBold))
    , m_cause(new Label(TextSize::Body))
    , m_written(new Label(TextSize::Meta, &Theme::text2))
    , m_count(new Label(TextSize::Meta, &Theme::text2))
    , m_again(new Button({}))
    , m_close(new Button({}))
{
    build();
    connect(services.edits, &OrderEdits::returnedChanged, this, &ReturnedEdits::follow);
    connect(services.edits, &OrderEdits::cameBack, this, &ReturnedEdits::announce);
    connect(rights, &RightsWatch::rightsChanged, this, &ReturnedEdits::showFirst);
    connect(m_again, &Button::clicked, this, [this] { Q_EMIT openAgainRequested(m_returned.first().edit); });
    connect(m_close, &Button::clicked, this,
            [this] { m_services.edits->discard(m_returned.first().edit.id); });
    follow();
}

void ReturnedEdits::build()
{
    for (Label *label : {m_cause, m_written}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (Label *label : {m_number, m_cause, m_written})
        texts->addWidget(label);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(48, 10, 16, 10);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(m_count);
    row->addWidget(m_again);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

QWidget *ReturnedEdits::entry() const
{
    return m_again->isHidden() ? m_close : m_again;
}

void ReturnedEdits::follow()
{
    m_returned = m_services.edits->returned();
    showFirst();
    for (const ReturnedEdit &each : std::as_const(m_returned)) {
        if (m_numbers.contains(each.edit.order))
            continue;
        m_numbers.insert(each.edit.order, {});
        whenAnswered(m_services.source->order(each.edit.order), this, [this](const Result<Order> &order) {
            if (order)
                m_numbers.insert(order->id, order->number);
            showFirst();
        });
    }
}

void ReturnedEdits::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_rights->askAgain(); // a refusal may be news about them
}

QString ReturnedEdits::causeText(const ReturnedEdit &returned) const
{
    if (const auto *conflict = std::get_if<EditConflict>(&returned.cause))
        return conflictText(returned.edit, *conflict, m_context.forAnswer());
    return plainText(std::get<Error>(returned.cause));
}

QString ReturnedEdits::numberOf(const Edit &edit) const
{
    return edit.orderNumber.isEmpty() ? m_numbers.value(edit.order) : edit.orderNumber;
}

bool ReturnedEdits::mayWriteAgain(const Edit &edit) const
{
    const QString found = m_numbers.value(edit.order);
    if (!found.isEmpty() && found != numberOf(edit))
        return false; // that is another order
    const Rights &rights = m_rights->rights();
    if (std::holds_alternative<NoteEdit>(edit.change))
        return rights.writesNotes;
    if (std::holds_alternative<CorrectionEdit>(edit.change))
        return rights.correctsStatus;
    return std::holds_alternative<NumberEdit>(edit.change) && rights.setsTrackingNumbers;
}

void ReturnedEdits::showFirst()
{
    const bool isShown = !m_returned.isEmpty();
    if (isShown) {
        const ReturnedEdit &first = m_returned.first();
        const QString number = numberOf(first.edit);
        QString written = writtenText(first.edit);
        if (written.size() > longestWritten)
            written = written.left(longestWritten) + u'…';
        m_number->setText(number);
        m_number->setVisible(!number.isEmpty());
        m_cause->setText(causeText(first));
        m_written->setText(written);
        m_count->setText(tr("1 of %1").arg(m_returned.size()));
        m_count->setVisible(m_returned.size() > 1);
        m_again->setText(tr("Open again"));
        m_again->setVisible(mayWriteAgain(first.edit));
        m_close->setText(tr("Discard"));
        setAccessibleName((number + u' ' + m_cause->text()).trimmed());
        setAccessibleDescription(written);
    }
    setVisible(isShown);
    updateGeometry();
}

void ReturnedEdits::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showFirst();
}

void ReturnedEdits::paintEvent(QPaintEvent *)
{
    const StatusColours &colours = theme().status(Family::Amber);
    QPainter painter(this);
    painter.fillRect(rect(), colours.background);
    painter.fillRect(QRect(0, height() - 1, width(), 1), halfway(colours.foreground, colours.background));
    paintIcon(&painter, QStringLiteral("triangle"), QRectF(16, 0, 18, height()), 18, colours.foreground);
}

} // namespace mars::ui
