// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output.h"
#include "cli/trackquery.h"

#include <QCoreApplication>

namespace mars::cli {

/** The answer for people: first what to say, then why, then the parcels. */
class TrackReport
{
    Q_DECLARE_TR_FUNCTIONS(TrackReport)
public:
    TrackReport(Output &output, const CarrierCatalogue &catalogue, const AnswerContext &context);

    void print(const Tracking &tracking);

private:
    void printOrder(const TrackedOrder &tracked);
    static QString nameOf(const OrderLine &line);
    void printParcel(const Shipment &shipment, const ShipmentState &state, qsizetype number, qsizetype of);
    void printNotes(const QList<Note> &notes);
    void printTimeline(const QList<TrackingEvent> &events);
    void printTable(const QList<TrackedOrder> &orders);
    void printField(const QString &name, const QString &value);

    Output &m_output;
    const CarrierCatalogue &m_catalogue;
    const AnswerContext &m_context;
};

} // namespace mars::cli
