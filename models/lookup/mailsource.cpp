// SPDX-License-Identifier: Apache-2.0
#include "lookup/mailsource.h"

#include <algorithm>
#include <array>

namespace mars {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestAddressField = 1000;
constexpr int fewestTellingHeaders = 2; ///< one alone may be a sentence: "To: whom it may concern"
constexpr std::array tellingHeaders{"from"_L1,        "to"_L1,       "subject"_L1,    "date"_L1,
                                    "received"_L1,    "cc"_L1,       "message-id"_L1, "mime-version"_L1,
                                    "return-path"_L1, "reply-to"_L1, "sender"_L1};
constexpr std::array addressHeaders{"from"_L1,
                                    "to"_L1,
                                    "cc"_L1,
                                    "bcc"_L1,
                                    "sender"_L1,
                                    "reply-to"_L1,
                                    "resent-from"_L1,
                                    "resent-to"_L1,
                                    "resent-cc"_L1,
                                    "resent-bcc"_L1,
                                    "resent-sender"_L1,
                                    "resent-reply-to"_L1};

QStringView fieldName(QStringView line)
{
    return line.first(std::max<qsizetype>(0, line.indexOf(u':')));
}

bool isField(QStringView line)
{
    const auto name = fieldName(line);
    return !name.isEmpty() &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

bool continuesField(QStringView line)
{
    return line.startsWith(u' ');
}

bool isOneOf(QStringView name, const auto &headers)
{
    return std::any_of(headers.begin(), headers.end(), [&](QLatin1StringView header) {
        return name.trimmed().compare(header, Qt::CaseInsensitive) == 0;
    });
}

bool beginsWithHeaders(QStringView text)
{
    int telling = 0;
    for (const auto line : text.tokenize(u'\n')) {
        if (continuesField(line))
            continue;
        if (!isField(line))
            break;
        telling += isOneOf(fieldName(line), tellingHeaders);
    }
    return telling >= fewestTellingHeaders;
}

} // namespace

std::optional<QByteArray> mailSource(const QString &text)
{
    const auto start = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    const auto source = QStringView(text).sliced(start - text.begin());
    if (!beginsWithHeaders(source))
        return std::nullopt;

    QByteArray result;
    qsizetype room = 0;
    bool isInHeaders = true;
    bool isAddressField = false;
    for (const auto line : source.tokenize(u'\n')) {
        if (isInHeaders && !continuesField(line) && !isField(line)) {
            isInHeaders = false;
            if (!line.isEmpty())
                result.append('\n');
        }
        if (!continuesField(line)) {
            isAddressField = isOneOf(fieldName(line), addressHeaders);
            room = longestAddressField;
        }
        const auto kept = isAddressField ? line.left(room) : line;
        room -= kept.size();
        if (!isAddressField || !kept.isEmpty())
            result.append(kept.toUtf8()).append('\n');
    }
    return result;
}

} // namespace mars
