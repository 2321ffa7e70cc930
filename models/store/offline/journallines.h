// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/offline/editjournal.h"

#include <QHash>
#include <QJsonObject>

namespace mars {

// The lines of an EditJournal: {"edit": …}, {"returned": id, …}, {"settled": id}.
[[nodiscard]] QJsonObject editLine(const Edit &edit);
[[nodiscard]] QJsonObject returnedLine(const ReturnedEdit &returned);
[[nodiscard]] QJsonObject settledLine(const QUuid &edit);
[[nodiscard]] QByteArray toText(const QJsonObject &line); ///< with its end

/** What a file of such lines comes to. */
class JournalLines
{
public:
    /** A whole line as it stands there, with its end. */
    void add(const QByteArray &line);

    [[nodiscard]] EditJournal::Kept kept() const;
    /** Every line that is still needed, as it stood there: those of what is not settled, and those that are
     * not understood. */
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] bool isAllNeeded() const { return m_isAllNeeded; }

private:
    struct Entry
    {
        QByteArray text;               ///< empty once it is settled
        std::optional<Edit> edit = {}; ///< nothing where it is not understood
        std::optional<std::variant<EditConflict, Error>> cause = {};
    };

    QList<Entry> m_entries;
    QHash<QUuid, qsizetype> m_places; ///< in the entries, of what is not settled
    bool m_isAllNeeded = true;
};

} // namespace mars
