// SPDX-License-Identifier: Apache-2.0
#include "store/engine/rows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace mars {

void Rows::append(const Row &row)
{
    m_text += m_text.isEmpty() ? u'[' : u',';
    char16_t before = u'{';
    for (const Column &column : row) {
        m_text += before;
        m_text += u'"';
        m_text += column.name;
        m_text += "\":"_L1;
        appendValue(column.value);
        before = u',';
    }
    m_text += u'}';
}

QString Rows::take()
{
    m_text += u']';
    return std::exchange(m_text, {});
}

void Rows::appendValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        appendText(*static_cast<const QString *>(value.constData()));
        break;
    case QMetaType::Bool:
        m_text += value.toBool() ? "true"_L1 : "false"_L1;
        break;
    case QMetaType::UnknownType:
        m_text += "null"_L1;
        break;
    default:
        m_text += QString::number(value.toLongLong());
    }
}

void Rows::appendText(const QString &text)
{
    m_text += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            m_text += u'\\';
        if (c < u' ')
            m_text += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            m_text += c;
    }
    m_text += u'"';
}

} // namespace mars
