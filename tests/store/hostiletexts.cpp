// SPDX-License-Identifier: Apache-2.0
#include "hostiletexts.h"

#include "testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mars::test {

using Engine = DatabaseLocation::Engine;

void addHostileTexts()
{
    QString random; // does not compress, unlike one letter repeated
    for (quint32 i = 0, x = 1; i < 10'000; ++i, x = x * 1664525 + 1013904223)
        random += QChar(u'0' + char16_t((x >> 16) % 74));
    const QList<std::pair<QByteArray, QString>> texts{
        {"quotes", u"O'Brien \"; DROP TABLE orders; --"_s},
        {"wildcards", u"100% _ * ? $1 :name \\ \\' {view}"_s},
        {"control", u"a\tb\r\nc\u0001\u007f\u0085"_s},
        {"right to left", u"\u202eשלום\u200f مرحبا"_s},
        {"beyond the plane", u"😀 𝓟𝓻𝓲𝔂𝓪"_s},
        {"long", QString(10'000, u'x')},
        {"long, random", random},
        {"many words", u"ab cd ef "_s.repeated(1'000).trimmed()},
    };
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("text");
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        for (const auto &[name, text] : texts) {
            QTest::newRow((engine == Engine::Sqlite ? "SQLite " : "PostgreSQL ") + name) << engine << text;
        }
    }
}

} // namespace mars::test
