// SPDX-License-Identifier: Apache-2.0
#include "domain/lookup.h"
#include "domain/lookupkeys.h"
#include "support/testmain.h"

using namespace mars;

class LookupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhichTermLedToAnOrder_data()
    {
        QTest::addColumn<TermKind>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<TermKind>("matchedBy");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("leads");
        const QString number = QStringLiteral("MO-204871");
        QTest::newRow("order number")
            << TermKind::OrderNumber << QStringLiteral("MO204871") << TermKind::OrderNumber << number << true;
        QTest::newRow("its run of digits")
            << TermKind::OrderNumber << QStringLiteral("204871") << TermKind::OrderNumber << number << true;
        QTest::newRow("part of it") << TermKind::OrderNumber << QStringLiteral("20487")
                                    << TermKind::OrderNumber << number << false;
        QTest::newRow("another kind") << TermKind::TrackingNumber << QStringLiteral("MO204871")
                                      << TermKind::OrderNumber << number << false;
        QTest::newRow("tracking number") << TermKind::TrackingNumber << QStringLiteral("1Z999")
                                         << TermKind::TrackingNumber << QStringLiteral("1z 999") << true;
        QTest::newRow("phone") << TermKind::Phone << phoneKey(u"098200 00417") << TermKind::Phone
                               << QStringLiteral("+91 98200 00417") << true;
        QTest::newRow("e-mail") << TermKind::Email << QStringLiteral("a@example.com") << TermKind::Email
                                << QStringLiteral(" A@Example.com") << true;
        QTest::newRow("name") << TermKind::Name << QString() << TermKind::Name << QStringLiteral("Ananya")
                              << false;
    }

    void knowsWhichTermLedToAnOrder()
    {
        QFETCH(const TermKind, kind);
        QFETCH(const QString, key);
        QFETCH(const TermKind, matchedBy);
        QFETCH(const QString, stored);
        QFETCH(const bool, leads);
        LookupMatch match;
        match.matchedBy = matchedBy;
        match.matchedText = stored;
        QCOMPARE(leadsTo({kind, key, key, false}, match), leads);
    }
};

MARS_TEST_MAIN(QCoreApplication, LookupTest)
#include "lookuptest.moc"
