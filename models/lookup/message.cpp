// SPDX-License-Identifier: Apache-2.0
#include "lookup/message.h"

#include "lookup/htmltext.h"
#include "lookup/mailsource.h"

#include <algorithm>
#include <gmime/gmime.h>
#include <memory>

namespace mars {
namespace {

constexpr int maximumParts = 64;

struct Unreference
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<typename T>
using Owned = std::unique_ptr<T, Unreference>;

/** A pasted text is decoded already, whatever charset the part once had; only a transfer encoding is undone.
 */
QString contentOf(GMimeTextPart *part)
{
    auto *asPart = GMIME_PART(part);
    const auto encoding = g_mime_part_get_content_encoding(asPart);
    if (encoding == GMIME_CONTENT_ENCODING_BASE64 || encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE) {
        const std::unique_ptr<char, decltype(&g_free)> text(g_mime_text_part_get_text(part), &g_free);
        return QString::fromUtf8(text.get());
    }
    GMimeDataWrapper *content = g_mime_part_get_content(asPart);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

QString bodyOf(GMimeMessage *message)
{
    QString plain;
    QString fromHtml;
    QList<GMimeObject *> parts{g_mime_message_get_mime_part(message)};
    for (int at = 0; at < parts.size() && at < maximumParts; ++at) {
        GMimeObject *part = parts[at];
        if (part && GMIME_IS_MULTIPART(part)) {
            auto *multipart = GMIME_MULTIPART(part);
            const int count = std::min(g_mime_multipart_get_count(multipart), maximumParts);
            for (int i = 0; i < count; ++i)
                parts << g_mime_multipart_get_part(multipart, i);
        } else if (part && GMIME_IS_TEXT_PART(part) && !g_mime_part_is_attachment(GMIME_PART(part))) {
            const bool isHtml =
                g_mime_content_type_is_type(g_mime_object_get_content_type(part), "text", "html");
            if (isHtml)
                fromHtml += textOfHtml(contentOf(GMIME_TEXT_PART(part))) + u'\n';
            else
                plain += contentOf(GMIME_TEXT_PART(part)) + u'\n';
        }
    }
    return plain.trimmed().isEmpty() ? fromHtml : plain;
}

void readSenders(InternetAddressList *list, Message &message)
{
    const int count = list ? std::min(internet_address_list_length(list), maximumParts) : 0;
    for (int i = 0; i < count; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (!INTERNET_ADDRESS_IS_MAILBOX(address))
            continue;
        if (message.senderName.isEmpty())
            message.senderName = QString::fromUtf8(internet_address_get_name(address));
        message.senderAddresses << QString::fromUtf8(
            internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
    }
}

} // namespace

std::optional<Message> readMessage(const QString &text)
{
    const auto bytes = mailSource(text);
    if (!bytes)
        return std::nullopt;

    [[maybe_unused]] static const bool ready = [] {
        g_mime_init();
        return true;
    }();
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes->constData(), size_t(bytes->size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> parsed(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!parsed)
        return std::nullopt;

    Message message;
    readSenders(g_mime_message_get_from(parsed.get()), message);
    readSenders(g_mime_message_get_reply_to(parsed.get()), message);
    message.subject = QString::fromUtf8(g_mime_message_get_subject(parsed.get()));
    message.body = bodyOf(parsed.get());
    return message;
}

} // namespace mars
