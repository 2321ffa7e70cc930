// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"

#include <initializer_list>

namespace mars::test {

/** A moment in November 2026 as a clock in India shows it, in UTC. */
[[nodiscard]] QDateTime at(int day, int hour = 12, int minute = 0);
[[nodiscard]] QDate day(int dayOfNovember);

/** The moment all answers are asked at: Mon 23 Nov 2026, 10:42 in India. */
[[nodiscard]] QDateTime now();
/** Read in India, now; the carrier "kite" is Kite Cargo. */
[[nodiscard]] AnswerContext reader();

/** A statement of whoever usually makes it, received two minutes later. An invalid time makes it undated. */
[[nodiscard]] TrackingEvent stated(Status status, const QDateTime &occurredAt,
                                   StatusReason reason = StatusReason::None);
[[nodiscard]] TrackingEvent undated(Status status, const QDateTime &receivedAt);
/** An agent's correction, made and received at this moment. */
[[nodiscard]] TrackingEvent correction(Status status, const QDateTime &madeAt);

/** The statuses one after the other, an hour apart, from the morning of 20 November. */
[[nodiscard]] QList<TrackingEvent> told(std::initializer_list<Status> statuses);

[[nodiscard]] Shipment parcel(const QList<TrackingEvent> &events);
/** Placed on 19 November, promised for the 23rd, confirmed, to be delivered in India. */
[[nodiscard]] Order order(const QList<Shipment> &parcels);

[[nodiscard]] TrackingEvent expecting(TrackingEvent event, int dayOfNovember);
[[nodiscard]] TrackingEvent saying(TrackingEvent event, const QString &text, const QString &place = {});
/** An order of one parcel, promised for that day of November; 0 = for none. */
[[nodiscard]] Order promised(int dayOfNovember, const QList<TrackingEvent> &parcelEvents);
/** What the reader is told. */
[[nodiscard]] Answer answerTo(const Order &made);

/** With the ordinary space in place of the non-breaking one, to be readable in a test. */
[[nodiscard]] QString plain(QString text);
[[nodiscard]] QStringList plain(const QStringList &texts);

} // namespace mars::test
