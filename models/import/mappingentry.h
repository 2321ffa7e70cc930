// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/timetext.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace mars {

/** The first thing that is wrong with a mapping. */
struct MappingComplaint
{
    QString place; ///< "files[0].order.placed"
    QString reason;

    [[nodiscard]] bool isEmpty() const { return reason.isEmpty(); }
};

/** An object of a mapping at its place. Reads values strictly: one that is not what it should be is
 * complained about and read as empty. */
class MappingEntry
{
public:
    MappingEntry(QJsonObject object, QString place, MappingComplaint &complaint);

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_object.value(key); }
    [[nodiscard]] QString placeOf(const QString &key) const;
    void allowOnly(const QStringList &keys) const;

    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] QString neededText(const QString &key) const;
    [[nodiscard]] bool flag(const QString &key) const;
    [[nodiscard]] QStringList texts(const QString &key) const; ///< one or several, at least one
    [[nodiscard]] MappingEntry object(const QString &key) const;
    /** An object, or a plain value x as the short form of {"column": x}. */
    [[nodiscard]] MappingEntry rule(const QString &key) const;
    [[nodiscard]] QList<MappingEntry> objects(const QString &key) const;
    [[nodiscard]] QList<TimeFormat> formats(const QString &key) const;
    [[nodiscard]] QTimeZone zone(const QString &key) const;
    [[nodiscard]] QList<QRegularExpression> filePatterns(const QString &key) const;

    void complain(const QString &key, const QString &reason) const;

private:
    QJsonObject m_object;
    QString m_place;
    MappingComplaint *m_complaint;
};

} // namespace mars
