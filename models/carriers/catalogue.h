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
    QString checkDigit;         ///< algorithm name, empty = none known
    QJsonObject checkDigitParameters;
    int specificity = 0; ///< 0 (bare digits) … 3 (long literal prefix), how little else looks like it
};

enum class LinkKind { Deep, Page, None };

struct CarrierDescription : Carrier
{
    QString trackingUrlTemplate; ///< with {number}; empty = no deep link
    QString trackingPage;        ///< a form to type the number into; empty = none
    bool isAggregator = false;   ///< a third party's page: only ever a separate, named action
    QList<NumberFormat> formats;
};

/** All carriers the program knows. Immutable after load; safe to read from any thread. */
class CarrierCatalogue
{
public:
    /** The shipped descriptions, overridden file by file (same name) by those in userFolder, if it exists. */
    [[nodiscard]] static Result<CarrierCatalogue> load(const QString &userFolder = {});

    [[nodiscard]] const QList<CarrierDescription> &carriers() const { return m_carriers; }
    [[nodiscard]] const CarrierDescription *find(QStringView code) const;
    /** By code, name or the free text of an order system ("Blue Dart Surface"); null if nothing fits. */
    [[nodiscard]] const CarrierDescription *findByText(QStringView text) const;
    /** The name for a code, else the code itself. */
    [[nodiscard]] QString nameOf(const QString &code) const;

private:
    QList<CarrierDescription> m_carriers; // ordered by code
};

} // namespace mars
