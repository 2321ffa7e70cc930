// SPDX-License-Identifier: Apache-2.0
#include "store/schema/schemaoutline.h"

#include "store/engine/sqltext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** The parts between commas, those inside brackets left alone. */
QStringList parts(QStringView list)
{
    QStringList found{QString()};
    int depth = 0;
    for (const QChar c : list) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u',' && depth == 0)
            found.append(QString());
        else
            found.last() += c;
    }
    for (QString &part : found)
        part = part.simplified();
    return found;
}

/** What stands in the first pair of brackets. */
QStringView bracketed(QStringView text)
{
    const qsizetype from = text.indexOf(u'(') + 1;
    int depth = 1;
    for (qsizetype at = from; at > 0 && at < text.size(); ++at) {
        depth += text.at(at) == u'(' ? 1 : text.at(at) == u')' ? -1 : 0;
        if (depth == 0)
            return text.sliced(from, at - from);
    }
    return {};
}

SchemaColumn columnOf(const QString &part)
{
    const QStringList words = part.split(u' ');
    return {words.first(), words.value(1), part.contains(u"GENERATED ALWAYS AS ("_s)};
}

SchemaTable tableOf(const QString &statement)
{
    static const QRegularExpression constraint(u"^(PRIMARY KEY|FOREIGN KEY|UNIQUE|CHECK|CONSTRAINT)\\b"_s);
    SchemaTable table;
    table.statement = statement;
    for (const QString &part : parts(bracketed(statement))) {
        if (part.startsWith(u"PRIMARY KEY"_s))
            table.key = parts(bracketed(part));
        if (constraint.match(part).hasMatch())
            continue;
        table.columns.append(columnOf(part));
        if (part.contains(u" PRIMARY KEY"_s))
            table.key = {table.columns.last().name};
    }
    return table;
}

QString shapeOf(const QString &statement)
{
    static const QRegularExpression name(u"^\\w+$"_s);
    QStringList columns;
    for (const QString &part : parts(bracketed(statement)))
        columns.append(name.match(part).hasMatch() ? part : u"()"_s);
    return (statement.startsWith(u"CREATE UNIQUE"_s) ? u"unique ("_s : u"("_s) + columns.join(u", "_s) +
           (statement.contains(u" WHERE "_s) ? u") partial"_s : u")"_s);
}

} // namespace

const SchemaOutline &SchemaOutline::of(DatabaseLocation::Engine engine)
{
    const auto read = [](DatabaseLocation::Engine of) {
        SchemaOutline outline;
        for (const QString &migration : migrationNames(of)) {
            for (const QString &statement : sqlScript(of, migration))
                outline.follow(statement);
        }
        return outline;
    };
    static const SchemaOutline sqlite = read(DatabaseLocation::Engine::Sqlite);
    static const SchemaOutline postgreSql = read(DatabaseLocation::Engine::PostgreSql);
    return engine == DatabaseLocation::Engine::Sqlite ? sqlite : postgreSql;
}

QStringList SchemaOutline::functions() const
{
    QStringList names;
    for (auto program = m_programs.cbegin(); program != m_programs.cend(); ++program) {
        if (program->startsWith(u"CREATE FUNCTION "_s))
            names.append(program.key());
    }
    return names;
}

void SchemaOutline::follow(const QString &statement)
{
    static const QRegularExpression creation(u"^CREATE TABLE (?:IF NOT EXISTS )?(\\w+)"_s);
    static const QRegularExpression index(u"^CREATE (?:UNIQUE )?INDEX (\\w+)\\s+ON (\\w+)"_s);
    static const QRegularExpression addition(u"^ALTER TABLE (\\w+)\\s+ADD COLUMN (.*)$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression renaming(u"^ALTER TABLE (\\w+) RENAME TO (\\w+)"_s);
    static const QRegularExpression removal(
        u"^DROP (TABLE|INDEX|VIEW|FUNCTION|TRIGGER) (?:IF EXISTS )?(\\w+)"_s);
    static const QRegularExpression program(u"^CREATE (?:OR REPLACE )?(VIEW|FUNCTION|TRIGGER) (\\w+)"_s);
    if (const auto match = creation.match(statement); match.hasMatch()) {
        m_tables.insert(match.captured(1), tableOf(statement));
        m_everMade.append(match.captured(1));
    } else if (const auto indexed = index.match(statement); indexed.hasMatch()) {
        m_indexes.insert(indexed.captured(1), {indexed.captured(2), shapeOf(statement), statement});
    } else if (const auto added = addition.match(statement); added.hasMatch()) {
        m_tables[added.captured(1)].columns.append(columnOf(added.captured(2).simplified()));
    } else if (const auto renamed = renaming.match(statement); renamed.hasMatch()) {
        m_tables.insert(renamed.captured(2), m_tables.take(renamed.captured(1)));
        m_everMade.append(renamed.captured(2));
    } else if (const auto made = program.match(statement); made.hasMatch()) {
        m_programs.insert(made.captured(2), statement);
        m_programNames.append(made.captured(2));
    } else if (const auto removed = removal.match(statement); removed.hasMatch()) {
        if (removed.captured(1) == u"INDEX") {
            m_indexes.remove(removed.captured(2));
            return;
        }
        if (removed.captured(1) != u"TABLE") {
            m_programs.remove(removed.captured(2));
            return;
        }
        m_tables.remove(removed.captured(2));
        m_indexes.removeIf([&](const auto &entry) { return entry.value().table == removed.captured(2); });
    }
}

} // namespace mars
