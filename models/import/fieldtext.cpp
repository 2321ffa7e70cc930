// SPDX-License-Identifier: Apache-2.0
#include "import/fieldtext.h"

#include "import/importtext.h"

namespace mars {

std::optional<qint64> numberFromText(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<bool> flagFromText(const QString &text)
{
    if (text == u"true")
        return true;
    if (text == u"false" || text.isEmpty())
        return false;
    return std::nullopt;
}

std::optional<QList<ShipmentLine>> contentsFromText(const QString &text)
{
    QList<ShipmentLine> lines;
    for (const QString &part : listFromText(text)) {
        const qsizetype colon = part.lastIndexOf(u':');
        bool ok = false;
        const int quantity = part.mid(colon + 1).trimmed().toInt(&ok);
        if (colon < 1 || !ok || quantity < 1)
            return std::nullopt;
        lines.append({part.left(colon).trimmed(), quantity});
    }
    return lines;
}

QStringList listFromText(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            list.append(part.trimmed());
    }
    return list;
}

QString complaintAbout(const QString &text, FieldType type)
{
    switch (type) {
    case FieldType::Number:
        return numberFromText(text) ? QString() : Import::tr("“%1” is not a whole number").arg(text);
    case FieldType::Zone:
        return QTimeZone(text.toUtf8()).isValid() ? QString()
                                                  : Import::tr("there is no time zone “%1”").arg(text);
    case FieldType::Status:
        return statusFromName(text) ? QString() : Import::tr("there is no status “%1”").arg(text);
    case FieldType::Reason:
        return statusReasonFromName(text) ? QString() : Import::tr("there is no reason “%1”").arg(text);
    case FieldType::Source:
        return eventSourceFromName(text) ? QString()
                                         : Import::tr("there is no kind of source “%1”").arg(text);
    case FieldType::Flag:
        return flagFromText(text) ? QString() : Import::tr("“%1” is neither true nor false").arg(text);
    case FieldType::Contents:
        return contentsFromText(text)
                   ? QString()
                   : Import::tr("“%1” is not written as line:quantity;line:quantity").arg(text);
    case FieldType::Time:
    case FieldType::Date:
    case FieldType::Text:
    case FieldType::List:
        break;
    }
    return {};
}

} // namespace mars
