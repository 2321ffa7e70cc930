// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/lookupmodel.h"
#include "lookup/recognise.h"
#include "ui/shell/services.h"

namespace mars::ui {

/**
 * From the text in the search box to the rows of the drop-down. Long texts are read in a worker; a newer text
 * makes everything older be dropped.
 */
class OrderSearch : public QObject
{
    Q_OBJECT
public:
    OrderSearch(const Services &services, const ReaderContext &context, QObject *parent = nullptr);

    /** Looks for what the text holds; an empty text clears the rows. */
    void setText(const QString &text);
    /** As setText(), and opens the order that was meant once it is known. */
    void track(const QString &text);
    /** Rows again in another language. */
    void repeat();

    [[nodiscard]] LookupModel *rows() const { return m_rows; }
    /** What the newest text was recognised as. */
    [[nodiscard]] const RecognisedText &recognised() const { return m_recognised; }
    /** True while rows() do not yet answer the newest text. */
    [[nodiscard]] bool isBusy() const { return m_reading || m_rows->isSearching(); }
    /** True when rows() say that no order matches the newest text. */
    [[nodiscard]] bool hasFoundNothing() const;

Q_SIGNALS:
    void recognisedChanged();
    /** rows() answer the newest text. */
    void answered();
    /** There is exactly one order that can be meant, and it was asked to be opened. */
    void found(mars::OrderId id);
    /** No order matches, and one was asked to be opened; comes after answered(). */
    void nothingFound();

private:
    void read();
    void take(const RecognisedText &recognised);
    void ask();
    void takeAnswer();

    const CarrierCatalogue *m_catalogue;
    const Preferences *m_preferences;
    LookupModel *m_rows;
    QString m_text;
    RecognisedText m_recognised;
    quint64 m_generation = 0;
    bool m_reading = false;
    bool m_opensWhenFound = false;
};

} // namespace mars::ui
