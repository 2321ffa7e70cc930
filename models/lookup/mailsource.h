// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace mars {

/**
 * A pasted mail as a parser can be given it; null for a text that does not begin with mail headers. Address
 * fields of all parts are cut to a length no honest sender needs: parsers read groups of addresses by
 * recursion, and "a:a:a:…" would use up the stack. Where the empty line below the headers was lost in
 * copying, it is put back.
 */
[[nodiscard]] std::optional<QByteArray> mailSource(const QString &text);

} // namespace mars
