// SPDX-License-Identifier: Apache-2.0
#include "store/offline/journallines.h"

#include "domain/editjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QUuid idIn(const QJsonValue &value)
{
    return QUuid::fromString(value.toString());
}

QJsonObject toJson(const EditConflict &conflict)
{
    return {{u"by"_s, conflict.by},
            {u"at"_s, conflict.at.isValid() ? conflict.at.toUTC().toString(Qt::ISODateWithMs) : QString()},
            {u"now"_s, conflict.now}};
}

QJsonObject toJson(const Error &error)
{
    return {{u"sentence"_s, error.sentence}, {u"nextStep"_s, error.nextStep}};
}

std::variant<EditConflict, Error> causeIn(const QJsonObject &line)
{
    if (const QJsonObject json = line[u"conflict"_s].toObject(); !json.isEmpty())
        return EditConflict{json[u"by"_s].toString(),
                            QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs).toUTC(),
                            json[u"now"_s].toString()};
    const QJsonObject json = line[u"refusal"_s].toObject();
    return Error{Error::Kind::Refused, json[u"sentence"_s].toString(), json[u"nextStep"_s].toString(), {}};
}

} // namespace

QJsonObject editLine(const Edit &edit)
{
    return {{u"edit"_s, toJson(edit)}};
}

QJsonObject returnedLine(const ReturnedEdit &returned)
{
    QJsonObject line{{u"returned"_s, textOf(returned.edit.id)}};
    if (const auto *conflict = std::get_if<EditConflict>(&returned.cause))
        line[u"conflict"_s] = toJson(*conflict);
    else
        line[u"refusal"_s] = toJson(std::get<Error>(returned.cause));
    return line;
}

QJsonObject settledLine(const QUuid &edit)
{
    return {{u"settled"_s, textOf(edit)}};
}

QByteArray toText(const QJsonObject &line)
{
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void JournalLines::add(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (const QUuid settled = idIn(json[u"settled"_s]); !settled.isNull()) {
        if (const qsizetype place = m_places.value(settled, -1); place >= 0)
            m_entries[place] = {};
        m_places.remove(settled);
        m_isAllNeeded = false;
    } else if (const qsizetype place = m_places.value(idIn(json[u"returned"_s]), -1); place >= 0) {
        m_entries[place].text += line;
        m_entries[place].cause = causeIn(json);
    } else {
        const QJsonObject edit = json[u"edit"_s].toObject();
        if (const QUuid id = idIn(edit[u"id"_s]); !id.isNull())
            m_places.insert(id, m_entries.size());
        m_entries.append({line, editFromJson(edit)});
    }
}

EditJournal::Kept JournalLines::kept() const
{
    EditJournal::Kept kept;
    for (const Entry &entry : m_entries) {
        if (!entry.edit)
            continue;
        if (entry.cause)
            kept.returned.append({*entry.edit, *entry.cause});
        else
            kept.waiting.append(*entry.edit);
    }
    return kept;
}

QByteArray JournalLines::text() const
{
    QByteArray text;
    for (const Entry &entry : m_entries)
        text += entry.text;
    return text;
}

} // namespace mars
