// SPDX-License-Identifier: Apache-2.0
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

/** Somebody takes the database's file away, or puts another in its place, while it is open. */
class MovedFileTest : public QObject
{
    Q_OBJECT
private:
    std::optional<TestDatabase> m_database;
    std::unique_ptr<OrderSource> m_source;
    std::optional<QSignalSpy> m_changed;

    [[nodiscard]] QString path() const { return m_database->location().path(); }

    void takeAway() const
    {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path() + ending);
    }

    [[nodiscard]] QStringList names() const
    {
        const Result<QList<OrderSummary>> page = m_source->page({}, std::nullopt, 10).result();
        QStringList all;
        for (const OrderSummary &order : page ? *page : QList<OrderSummary>())
            all.append(order.customerName);
        return page ? all : QStringList{plainText(page.error())};
    }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(Engine::Sqlite);
        QVERIFY(m_database->sink()->write({testOrder(1, u"Asha Rao"_s)}).ok());
        m_source = openOrderSource(m_database->location());
        QCOMPARE(names(), QStringList{u"Asha Rao"_s});
        m_changed.emplace(m_source.get(), &OrderSource::changed);
    }

    void cleanup()
    {
        m_changed.reset();
        m_source.reset();
        m_database.reset();
    }

    void missingOneIsTold()
    {
        takeAway();
        QTRY_VERIFY(!m_changed->isEmpty());
        const Result<QList<OrderSummary>> page = m_source->page({}, std::nullopt, 10).result();
        QVERIFY(!page.ok());
        QCOMPARE(page.error().kind, Error::Kind::NotFound);
        QVERIFY(!m_source->counts().result().ok());
        QVERIFY(!QFile::exists(path()));
    }

    void missingOneIsMissedByTheNextRequestAtOnce()
    {
        takeAway();
        QVERIFY(!m_source->page({}, std::nullopt, 10).result().ok());
    }

    void anotherOneIsRead()
    {
        const TestDatabase other(Engine::Sqlite);
        QVERIFY(other.sink()->write({testOrder(2, u"Mira Sen"_s)}).ok());
        takeAway();
        QVERIFY(QFile::copy(other.location().path(), path()));
        QTRY_VERIFY(!m_changed->isEmpty());
        QCOMPARE(names(), QStringList{u"Mira Sen"_s});
        m_changed->clear();
        QVERIFY(m_database->sink()->write({testOrder(3, u"Zoya Khan"_s)}).ok());
        QTRY_VERIFY(!m_changed->isEmpty());
        QCOMPARE(names().size(), 2);
    }
};

MARS_TEST_MAIN(QCoreApplication, MovedFileTest)
#include "movedfiletest.moc"
