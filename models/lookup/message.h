// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QString>
#include <QStringList>

namespace mars {

/** What counts in an e-mail: who wrote it, about what, in which words. */
struct Message
{
    QString senderName;
    QStringList senderAddresses; ///< From, then Reply-To (a shop's contact form writes with its own From)
    QString subject;
    QString body; ///< the plain text, else the words of the HTML; attachments are not read
};

/** Reads a text that begins with mail headers; null for any other text. */
[[nodiscard]] std::optional<Message> readMessage(const QString &text);

} // namespace mars
