// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/recognise.h"

#include <QTest>

/** "order MO204871*, phone 7140000289": kind and key of each term, a star for a prefix. */
inline QString described(const QList<mars::LookupTerm> &terms)
{
    QStringList result;
    for (const mars::LookupTerm &term : terms) {
        static const QStringList kinds{QStringLiteral("order"), QStringLiteral("tracking"),
                                       QStringLiteral("phone"), QStringLiteral("email"),
                                       QStringLiteral("name")};
        result << kinds.at(int(term.kind)) + u' ' + term.key +
                      (term.isPrefix ? QStringLiteral("*") : QString());
    }
    return result.join(QStringLiteral(", "));
}

/** The shipped carriers. */
inline const mars::CarrierCatalogue &catalogue()
{
    static const mars::CarrierCatalogue loaded = mars::CarrierCatalogue::load().value();
    return loaded;
}

/** Begins a table of texts with the terms read in them; gives what adds a row to it. */
inline auto tableOfReadings()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("terms");
    return [](const char *name, const QString &text, const QString &terms) {
        QTest::newRow(name) << text << terms;
    };
}
