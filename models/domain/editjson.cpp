// SPDX-License-Identifier: Apache-2.0
#include "domain/editjson.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

QString text(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime moment(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

/** 64 bits do not fit into a number of JSON. */
QString text(qint64 id)
{
    return QString::number(id);
}

qint64 id(const QJsonValue &value)
{
    return value.toString().toLongLong();
}

QJsonObject toJson(const NoteEdit &note)
{
    return {{u"kind"_s, u"note"_s}, {u"text"_s, note.text}};
}

QJsonObject toJson(const CorrectionEdit &correction)
{
    return {{u"kind"_s, u"correction"_s},
            {u"shipment"_s, text(correction.shipment)},
            {u"status"_s, toName(correction.status)},
            {u"reason"_s, toName(correction.reason)},
            {u"occurredAt"_s, text(correction.occurredAt)},
            {u"why"_s, correction.why}};
}

QJsonObject toJson(const NumberEdit &number)
{
    return {{u"kind"_s, u"number"_s}, {u"shipment"_s, text(number.shipment)}, {u"number"_s, number.number}};
}

QJsonObject toJson(const WithdrawalEdit &withdrawal)
{
    return {{u"kind"_s, u"withdrawal"_s}, {u"edit"_s, withdrawal.edit.toString(QUuid::WithoutBraces)}};
}

bool readChange(const QJsonObject &json, Edit &edit)
{
    const QString kind = json[u"kind"_s].toString();
    if (kind == u"note") {
        edit.change = NoteEdit{json[u"text"_s].toString()};
    } else if (kind == u"correction") {
        const auto status = statusFromName(json[u"status"_s].toString());
        const auto reason = statusReasonFromName(json[u"reason"_s].toString());
        if (!status || !reason)
            return false;
        edit.change = CorrectionEdit{id(json[u"shipment"_s]), *status, *reason, moment(json[u"occurredAt"_s]),
                                     json[u"why"_s].toString()};
    } else if (kind == u"number") {
        edit.change = NumberEdit{id(json[u"shipment"_s]), json[u"number"_s].toString()};
    } else if (kind == u"withdrawal") {
        edit.change = WithdrawalEdit{QUuid::fromString(json[u"edit"_s].toString())};
    } else {
        return false;
    }
    return true;
}

} // namespace

QJsonObject toJson(const Edit &edit)
{
    return {{u"id"_s, edit.id.toString(QUuid::WithoutBraces)},
            {u"order"_s, text(edit.order)},
            {u"orderNumber"_s, edit.orderNumber},
            {u"parcelKey"_s, edit.parcelKey},
            {u"person"_s, edit.person},
            {u"madeAt"_s, text(edit.madeAt)},
            {u"basis"_s, edit.basis},
            {u"change"_s, std::visit([](const auto &change) { return toJson(change); }, edit.change)}};
}

std::optional<Edit> editFromJson(const QJsonObject &json)
{
    Edit edit;
    edit.id = QUuid::fromString(json[u"id"_s].toString());
    edit.order = id(json[u"order"_s]);
    edit.orderNumber = json[u"orderNumber"_s].toString();
    edit.parcelKey = json[u"parcelKey"_s].toString();
    edit.person = json[u"person"_s].toString();
    edit.madeAt = moment(json[u"madeAt"_s]);
    edit.basis = json[u"basis"_s].toString();
    if (edit.id.isNull() || !edit.madeAt.isValid() || !readChange(json[u"change"_s].toObject(), edit))
        return {};
    return edit;
}

} // namespace mars
