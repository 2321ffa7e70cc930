// SPDX-License-Identifier: Apache-2.0
#include "store/administration/rowcheck.h"

#include "store/administration/checkfindings.h"
#include "store/administration/longwork.h"
#include "store/engine/connection.h"
#include "store/reading/orderreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qint64 portion = 1000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)

public:
    static QString leftAsTheyAre()
    {
        return tr("They were left as they are. Import the orders they came with again, or restore a backup.");
    }
};

qint64 run(Connection &connection, QLatin1StringView statement)
{
    WriteTransaction transaction(connection);
    const qint64 rows = connection.query(statement).run();
    transaction.commit();
    return rows;
}

void mendOrphans(Connection &connection, CheckFindings &findings)
{
    if (const qint64 rows = run(connection, "drop_orphan_words"_L1); rows > 0)
        findings.repaired(
            Texts::tr("Removed %Ln look-up words of orders that are gone.", nullptr, int(rows)));
    if (const qint64 rows = run(connection, "drop_orphan_identities"_L1); rows > 0)
        findings.repaired(
            Texts::tr("Removed %Ln ids that sources have for orders that are gone.", nullptr, int(rows)));
    if (const qint64 rows = run(connection, "mend_identities"_L1); rows > 0)
        findings.repaired(Texts::tr("Made %Ln orders known by the id their source has for them again.",
                                    nullptr, int(rows)));
}

/** Those that are left after a repair share one with another order. */
void checkIdentities(Connection &connection, CheckFindings &findings)
{
    Query row = connection.query("check_identities"_L1);
    const qint64 orders = row.next() ? row.integer() : 0;
    if (orders == 0)
        return;
    const QString sentence =
        Texts::tr("%Ln orders are not found by the id their source has for them.", nullptr, int(orders));
    if (findings.repairs())
        findings.lasting(sentence, Texts::leftAsTheyAre());
    else
        findings.mendable(sentence);
}

/** The next words that are counted wrongly; after becomes the last word looked at, empty at the end. */
QStringList wronglyCounted(Connection &connection, QString &after, LongWork &work)
{
    QStringList words;
    qint64 rows = 0;
    Query row = connection.query("check_words"_L1);
    row.bind("after"_L1, after).bind("limit"_L1, portion);
    while (row.next()) {
        after = row.text();
        const qint64 stored = row.integer();
        if (stored != row.integer())
            words.append(after);
        ++rows;
    }
    work.advance(rows);
    if (rows < portion)
        after.clear();
    return words;
}

} // namespace

void checkOrphans(Connection &connection, CheckFindings &findings)
{
    if (findings.repairs())
        mendOrphans(connection, findings);
    Query row = connection.query("check_orphans"_L1);
    while (row.next()) {
        const QString table = row.text();
        const qint64 rows = row.integer();
        if (rows == 0)
            continue;
        const QString sentence =
            Texts::tr("The table “%1” has rows that belong to nothing: %2.").arg(table).arg(rows);
        if (table == u"search_word" || table == u"order_identity")
            findings.mendable(sentence);
        else
            findings.lasting(sentence, Texts::leftAsTheyAre());
    }
    checkIdentities(connection, findings);
}

void checkCounters(Connection &connection, CheckFindings &findings)
{
    QList<QPair<QString, qint64>> behind;
    {
        Query row = connection.query("check_counters"_L1);
        while (row.next()) {
            const QString table = row.text();
            behind.append({table, row.integer()});
        }
    }
    for (const auto &[table, free] : behind) {
        if (!findings.repairs()) {
            findings.mendable(Texts::tr("The next number for new rows of “%1” is taken already.").arg(table));
            continue;
        }
        WriteTransaction transaction(connection);
        connection.query("put_counter"_L1).bind("name"_L1, table).bind("id"_L1, free).run();
        transaction.commit();
        findings.repaired(Texts::tr("New rows of “%1” are numbered from %2 on.").arg(table).arg(free));
    }
}

void checkWordCounts(Connection &connection, CheckFindings &findings, LongWork &work)
{
    QString after;
    qint64 recounted = 0;
    do {
        const QStringList words = wronglyCounted(connection, after, work);
        if (!findings.repairs()) {
            for (const QString &word : words)
                findings.mendable(Texts::tr("The word “%1” is counted wrongly.").arg(word));
        } else if (!words.isEmpty()) {
            WriteTransaction transaction(connection);
            recounted += connection.query("recount_words"_L1).bind("words"_L1, jsonArray(words)).run();
            connection.query("drop_unused_words"_L1).run();
            transaction.commit();
        }
    } while (!after.isEmpty());
    if (recounted > 0)
        findings.repaired(Texts::tr("Counted %Ln words again.", nullptr, int(recounted)));
}

void checkOrderCounts(Connection &connection, CheckFindings &findings)
{
    QStringList wrong;
    {
        Query row = connection.query("check_counts"_L1);
        while (row.next())
            wrong.append(row.text());
    }
    wrong.removeDuplicates();
    if (wrong.isEmpty())
        return;
    if (!findings.repairs()) {
        for (const QString &figure : std::as_const(wrong))
            findings.mendable(Texts::tr("The kept count of orders “%1” is wrong.").arg(figure));
        return;
    }
    WriteTransaction transaction(connection);
    connection.query("forget_counts"_L1).run();
    connection.query("recount_orders"_L1).run();
    transaction.commit();
    findings.repaired(Texts::tr("Counted the orders of all views again."));
}

void checkWordForms(Connection &connection, CheckFindings &findings)
{
    qint64 wrong = 0;
    {
        Query row = connection.query("check_word_forms"_L1);
        wrong = row.next() ? row.integer() : 0;
    }
    if (wrong == 0)
        return;
    if (!findings.repairs()) {
        findings.mendable(
            Texts::tr("Mistyped names will not be found: %Ln entries are wrong.", nullptr, int(wrong)));
        return;
    }
    WriteTransaction transaction(connection);
    connection.query("drop_wrong_forms"_L1).run();
    connection.query("put_missing_forms"_L1).run();
    transaction.commit();
    findings.repaired(Texts::tr("Worked out again how mistyped names are found."));
}

} // namespace mars
