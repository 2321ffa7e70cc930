// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/carrier.h"
#include "domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>

namespace mars {

/** One shape of tracking number a carrier uses. Loaded from resources/carriers/<code>.json. */
struct NumberFormat
{
    QString id;                 ///< "fedex_12"
    QString product;            ///< for people: "FedEx Express (12 digits)"
    QRegularExpression pattern; ///< matches the whole normalised number; named groups serial, check, …
    QStringList groups;         ///< the named groups of the pattern
    QString checkDigit;         ///< algorithm name, empty = none known
    QJsonObject checkDigitParameters;
    int specificity = 0;      ///< 0 (bare digits) … 3 (long literal prefix), how little else looks like it
    bool provisional = false; ///< hearsay: suggested only when the shop uses the carrier or nothing else fits
};

enum class LinkKind { Deep, Page, None };

struct CarrierDescription : Carrier
{
    QString trackingUrlTemplate; ///< with {number}; empty = no deep link
    QString trackingPage;        ///< a form to type the number into; empty = none
    bool isAggregator = false;   ///< a third party's page: only ever a separate, named action
    QStringList aliases;         ///< what order systems call it, beside code and name
    QStringList provisional;     ///< fields of the file that rest on a single source: "phone"
    QList<NumberFormat> formats;
};

/** All carriers the program knows. Immutable after load; safe to read from any thread. */
class CarrierCatalogue
{
public:
    /**
     * The shipped descriptions, overridden file by file (same name) by those in userFolder, if it exists. A
     * file of the user that cannot be used is left out, the shipped one stands, and problems() says why.
     */
    [[nodiscard]] static Result<CarrierCatalogue> load(const QString &userFolder = {});

    [[nodiscard]] const QList<CarrierDescription> &carriers() const { return m_carriers; }
    /** One for each file in userFolder that cannot be used, naming file, field and reason. */
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }
    [[nodiscard]] const CarrierDescription *find(QStringView code) const;
    /** By code, name or the free text of an order system ("Blue Dart Surface"); null if nothing fits. */
    [[nodiscard]] const CarrierDescription *findByText(QStringView text) const;
    /** The name for a code, else the code itself. */
    [[nodiscard]] QString nameOf(const QString &code) const;

private:
    QList<CarrierDescription> m_carriers; // ordered by code
    QList<Error> m_problems;
};

} // namespace mars
