// SPDX-License-Identifier: Apache-2.0
#include "lookup/htmltext.h"

#include <algorithm>
#include <array>
#include <QChar>

namespace mars {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestEntity = 10;

constexpr std::array blockTags{"address"_L1, "blockquote"_L1, "br"_L1, "div"_L1, "h1"_L1, "h2"_L1, "h3"_L1,
                               "h4"_L1,      "hr"_L1,         "li"_L1, "p"_L1,   "td"_L1, "th"_L1, "tr"_L1};
constexpr std::array unreadTags{"style"_L1, "script"_L1, "head"_L1, "title"_L1};

bool isOneOf(QStringView tag, const auto &tags)
{
    return std::any_of(tags.begin(), tags.end(),
                       [&](QLatin1StringView name) { return tag.compare(name, Qt::CaseInsensitive) == 0; });
}

/** Walks over the markup once, from front to back. */
class Stripper
{
public:
    explicit Stripper(QStringView html)
        : m_html(html)
    {
    }

    QString text()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<')
                readTag();
            else if (c == u'&')
                readEntity();
            else {
                append(c.isSpace() ? u' ' : c);
                ++m_at;
            }
        }
        return m_text;
    }

private:
    void append(QChar c)
    {
        if (m_atLineStart && c == u' ')
            return;
        if (m_atLineStart && m_quoteDepth > 0)
            m_text += "> "_L1;
        m_atLineStart = false;
        m_text += c;
    }

    void endLine()
    {
        if (!m_atLineStart)
            m_text += u'\n';
        m_atLineStart = true;
    }

    void readTag()
    {
        const bool isComment = m_html.sliced(m_at).startsWith("<!--"_L1);
        const qsizetype end = isComment ? m_html.indexOf("-->"_L1, m_at) : m_html.indexOf(u'>', m_at);
        if (end < 0) {
            m_at = m_html.size();
            return;
        }
        auto tag = m_html.sliced(m_at + 1, end - m_at - 1);
        m_at = end + (isComment ? 3 : 1);
        const bool closes = tag.startsWith(u'/');
        if (closes)
            tag = tag.sliced(1);
        const auto nameEnd =
            std::find_if(tag.begin(), tag.end(), [](QChar c) { return !c.isLetterOrNumber(); });
        const auto name = tag.first(nameEnd - tag.begin());
        if (isOneOf(name, blockTags))
            endLine();
        if (name.compare("blockquote"_L1, Qt::CaseInsensitive) == 0)
            m_quoteDepth = std::max(0, m_quoteDepth + (closes ? -1 : 1));
        if (!closes && isOneOf(name, unreadTags))
            skipTo(name);
    }

    void skipTo(QStringView tag)
    {
        const qsizetype end = m_html.indexOf("</"_L1 + tag.toString(), m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }

    void readEntity()
    {
        const auto rest = m_html.sliced(m_at, std::min(longestEntity, m_html.size() - m_at));
        const qsizetype end = rest.indexOf(u';');
        const char32_t c = end < 0 ? 0 : characterOf(rest.sliced(1, end - 1));
        if (c == 0) {
            append(u'&');
            ++m_at;
            return;
        }
        for (const char16_t unit : QChar::fromUcs4(c))
            append(unit);
        m_at += end + 1;
    }

    static char32_t characterOf(QStringView entity)
    {
        if (entity.startsWith(u'#')) {
            const bool isHex = entity.sliced(1).startsWith(u'x', Qt::CaseInsensitive);
            const uint code = entity.sliced(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
            return code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code) ? code : 0;
        }
        if (entity == "amp"_L1)
            return U'&';
        if (entity == "lt"_L1)
            return U'<';
        if (entity == "gt"_L1)
            return U'>';
        if (entity == "quot"_L1)
            return U'"';
        if (entity == "apos"_L1)
            return U'\'';
        return entity == "nbsp"_L1 ? U' ' : 0;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
    bool m_atLineStart = true;
    int m_quoteDepth = 0;
};

} // namespace

QString textOfHtml(const QString &html)
{
    return Stripper(html).text();
}

} // namespace mars
