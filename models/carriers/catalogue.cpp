// SPDX-License-Identifier: Apache-2.0
#include "carriers/catalogue.h"

#include "carriers/carrierfile.h"

#include <algorithm>
#include <QDir>
#include <QMap>

namespace mars {
namespace {

using namespace Qt::StringLiterals;

QFileInfoList carrierFiles(const QString &folder)
{
    return QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
}

/** Lower-case words between single spaces, with one at either end: " blue dart surface ". */
QString spacedWords(QStringView text)
{
    constexpr qsizetype longestText = 200;
    QString words(u' ');
    for (const QChar c : text.left(longestText)) {
        if (c.isLetterOrNumber())
            words.append(c.toCaseFolded());
        else if (!words.endsWith(u' '))
            words.append(u' ');
    }
    if (!words.endsWith(u' '))
        words.append(u' ');
    return words;
}

/** The length of the longest of the carrier's names found in these words; 0 = none. */
qsizetype longestName(const CarrierDescription &carrier, const QString &words)
{
    qsizetype longest = 0;
    for (const QString &name : carrier.aliases + QStringList{carrier.code, carrier.name}) {
        const QString wanted = spacedWords(name);
        if (wanted.size() > longest && words.contains(wanted))
            longest = wanted.size();
    }
    return longest;
}

} // namespace

Result<CarrierCatalogue> CarrierCatalogue::load(const QString &userFolder)
{
    CarrierCatalogue catalogue;
    QMap<QString, CarrierDescription> byCode;
    for (const QFileInfo &info : carrierFiles(u":/mars/carriers"_s)) {
        const auto carrier = readCarrierFile(info.filePath());
        if (!carrier)
            return carrier.error();
        byCode.insert(carrier->code, *carrier);
    }
    if (!userFolder.isEmpty()) {
        for (const QFileInfo &info : carrierFiles(userFolder)) {
            if (const auto carrier = readCarrierFile(info.filePath()))
                byCode.insert(carrier->code, *carrier);
            else
                catalogue.m_problems.append(carrier.error());
        }
    }
    catalogue.m_carriers = byCode.values();
    return catalogue;
}

const CarrierDescription *CarrierCatalogue::find(QStringView code) const
{
    const auto found = std::lower_bound(
        m_carriers.begin(), m_carriers.end(), code,
        [](const CarrierDescription &carrier, QStringView wanted) { return carrier.code < wanted; });
    return found != m_carriers.end() && found->code == code ? &*found : nullptr;
}

const CarrierDescription *CarrierCatalogue::findByText(QStringView text) const
{
    if (const CarrierDescription *carrier = find(text))
        return carrier;
    const QString words = spacedWords(text);
    const CarrierDescription *best = nullptr;
    qsizetype bestLength = 0;
    for (const CarrierDescription &carrier : m_carriers) {
        const qsizetype length = longestName(carrier, words);
        // "Shiprocket - Blue Dart": who moves the parcel is named beside the aggregator, and is meant
        const bool preferred =
            best && best->isAggregator != carrier.isAggregator ? best->isAggregator : length > bestLength;
        if (length > 0 && (!best || preferred)) {
            best = &carrier;
            bestLength = length;
        }
    }
    return best;
}

QString CarrierCatalogue::nameOf(const QString &code) const
{
    const CarrierDescription *carrier = find(code);
    return carrier ? carrier->name : code;
}

} // namespace mars
