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

    void looksOnlyForWhatTheLoginMay_data()
    {
        QTest::addColumn<TermKind>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("byLead");
        QTest::addColumn<bool>("byReader");
        QTest::newRow("order number") << TermKind::OrderNumber << QStringLiteral("MO20") << true << true;
        QTest::newRow("tracking number") << TermKind::TrackingNumber << QStringLiteral("KC7") << true << true;
        QTest::newRow("whole phone") << TermKind::Phone << phoneKey(u"098200 00417") << true << false;
        QTest::newRow("part of a phone") << TermKind::Phone << phoneKey(u"00417") << false << false;
        QTest::newRow("whole e-mail") << TermKind::Email << QStringLiteral("a@b.in") << true << false;
        QTest::newRow("e-mail without its end") << TermKind::Email << QStringLiteral("a@b") << false << false;
        QTest::newRow("e-mail without a domain")
            << TermKind::Email << QStringLiteral("a@.in") << false << false;
        QTest::newRow("e-mail without a name")
            << TermKind::Email << QStringLiteral("@b.in") << false << false;
        QTest::newRow("name") << TermKind::Name << QString() << false << false;
    }

    void looksOnlyForWhatTheLoginMay()
    {
        QFETCH(const TermKind, kind);
        QFETCH(const QString, key);
        QFETCH(const bool, byLead);
        QFETCH(const bool, byReader);
        const LookupTerm term{kind, key, key, true};
        Rights lead;
        lead.revealsContacts = true;
        QCOMPARE(isSearched(term, lead), byLead);
        QCOMPARE(isSearched(term, Rights()), byReader);
        QVERIFY(isSearched(term, Rights::all()));
    }
};

MARS_TEST_MAIN(QCoreApplication, LookupTest)
#include "lookuptest.moc"
