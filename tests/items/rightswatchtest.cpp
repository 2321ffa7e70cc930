// SPDX-License-Identifier: Apache-2.0
#include "items/rightswatch.h"

#include "support/fakeordersource.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace mars;
using mars::test::FakeOrderSource;

class RightsWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allowsNothingBeforeTheFirstAnswer();
    void tellsTheFirstAnswerThatAllowsNothing();
    void followsTheSource();
    void asksOnceForManyChanges();
    void keepsWhatIsKnownWhileNobodyAnswers();

private:
    FakeOrderSource m_source{QDateTime::currentDateTimeUtc()};
};

void RightsWatchTest::allowsNothingBeforeTheFirstAnswer()
{
    const RightsWatch watch(&m_source);
    QCOMPARE(watch.rights(), Rights());
    QVERIFY(!watch.areKnown());
    QTRY_COMPARE(watch.rights(), Rights::all());
    QVERIFY(watch.areKnown());
}

void RightsWatchTest::tellsTheFirstAnswerThatAllowsNothing()
{
    m_source.setRights({});
    const RightsWatch watch(&m_source);
    const QSignalSpy told(&watch, &RightsWatch::rightsChanged);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(watch.areKnown());
    QCOMPARE(watch.rights(), Rights());
    m_source.setRights(Rights::all());
}

void RightsWatchTest::followsTheSource()
{
    const RightsWatch watch(&m_source);
    QTRY_COMPARE(watch.rights(), Rights::all());
    const QSignalSpy told(&watch, &RightsWatch::rightsChanged);
    Rights fewer = Rights::all();
    fewer.writesNotes = false;
    m_source.setRights(fewer);
    Q_EMIT m_source.changed();
    QTRY_COMPARE(watch.rights(), fewer);
    QCOMPARE(told.count(), 1);
    m_source.setRights(Rights::all());
}

void RightsWatchTest::asksOnceForManyChanges()
{
    const RightsWatch watch(&m_source);
    QTRY_COMPARE(watch.rights(), Rights::all());
    const int before = m_source.asked(FakeOrderSource::RightsOf);
    Rights fewer = Rights::all();
    fewer.correctsStatus = false;
    m_source.setRights(fewer);
    for (int i = 0; i < 50; ++i)
        Q_EMIT m_source.changed();
    QTRY_COMPARE(watch.rights(), fewer);
    QCOMPARE(m_source.asked(FakeOrderSource::RightsOf), before + 1);
    m_source.setRights(Rights::all());
}

void RightsWatchTest::keepsWhatIsKnownWhileNobodyAnswers()
{
    const RightsWatch watch(&m_source);
    QTRY_COMPARE(watch.rights(), Rights::all());
    const int before = m_source.asked(FakeOrderSource::RightsOf);
    m_source.fail({Error::Kind::Unreachable, QStringLiteral("Gone."), {}, {}});
    Q_EMIT m_source.changed();
    QTRY_COMPARE(m_source.asked(FakeOrderSource::RightsOf), before + 1);
    m_source.recover();
    Rights fewer = Rights::all();
    fewer.setsTrackingNumbers = false;
    m_source.setRights(fewer);
    QCOMPARE(watch.rights(), Rights::all());
    Q_EMIT m_source.changed();
    QTRY_COMPARE(watch.rights(), fewer);
    m_source.setRights(Rights::all());
}

MARS_TEST_MAIN(QCoreApplication, RightsWatchTest)
#include "rightswatchtest.moc"
