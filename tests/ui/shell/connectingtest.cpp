// SPDX-License-Identifier: Apache-2.0
// Connecting to a shared order database, by keys alone.
#include "support/stallguard.h"
#include "support/testmain.h"
#include "surroundings/fakedatabasesetup.h"
#include "surroundings/windowsurroundings.h"
#include "ui/settings/connectionsteps.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using namespace mars::ui;
using Outcome = ConnectionFinding::Outcome;

class ConnectingTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<FakeDatabaseSetup> m_setup;
    std::unique_ptr<WindowSurroundings> m_around;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StallGuard> m_guard;

    QLineEdit *field(const char *name) const
    {
        return m_window->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    QAbstractButton *button(const char *name) const
    {
        return m_window->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    QString label(const char *name) const
    {
        return m_window->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    QStringList steps() const { return m_window->findChild<ConnectionSteps *>()->told(); }
    static void type(const QString &text)
    {
        for (const QChar character : text)
            QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /** The form, with an address typed. */
    void openForm()
    {
        press(Qt::Key_Return);
        type(u"postgresql://ann@db.test/orders"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_setup = std::make_unique<FakeDatabaseSetup>();
        m_around = std::make_unique<WindowSurroundings>();
        m_around->setDatabaseSetup(m_setup.get());
        m_around->source()->setOrders({});
        m_window = std::make_unique<MainWindow>(m_around->services());
        m_window->resize(1100, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(QApplication::focusWidget(), button("connectDatabase"));
        m_guard = std::make_unique<StallGuard>();
    }

    void cleanup()
    {
        const double longest = m_guard->longestStallMs();
        m_guard.reset();
        m_window.reset();
        m_around.reset();
        m_setup.reset();
        QVERIFY2(longest <= StallGuard::limitMs, qPrintable(u"%1 ms"_s.arg(longest)));
    }

    void firstRunLeadsToTheForm()
    {
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), field("serverAddress"));
        QVERIFY(!field("serverAddress")->visibleRegion().isEmpty());
        QVERIFY(!button("testConnection")->isEnabled());
        QVERIFY(!button("keepConnection")->isEnabled());
    }

    void addressFillsTheFields()
    {
        openForm();
        QCOMPARE(field("serverHost")->text(), u"db.test"_s);
        QCOMPARE(field("serverDatabase")->text(), u"orders"_s);
        QCOMPARE(field("serverUser")->text(), u"ann"_s);
        QVERIFY(button("testConnection")->isEnabled());
    }

    void fieldsMakeTheAddress()
    {
        openForm();
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field("serverHost"));
        field("serverHost")->selectAll();
        type(u"other.test"_s);
        press(Qt::Key_Tab);
        type(u"5433"_s);
        QCOMPARE(field("serverAddress")->text(), u"postgresql://ann@other.test:5433/orders"_s);
    }

    void passwordDoesNotStayInSight()
    {
        press(Qt::Key_Return);
        field("serverAddress")->insert(u"postgresql://ann:s3cret@db.test/order"_s); // as if pasted
        type(u"s"_s);
        QCOMPARE(field("serverPassword")->text(), u"s3cret"_s);
        QCOMPARE(field("serverPassword")->echoMode(), QLineEdit::Password);
        QVERIFY(!field("serverAddress")->text().contains(u"s3cret"_s));
        press(Qt::Key_Return);
        QCOMPARE(m_setup->tested().password, u"s3cret"_s);
    }

    void addressInTheServerField()
    {
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        type(u"postgresql://ann@db.test/orders"_s);
        QCOMPARE(field("serverHost")->text(), u"db.test"_s);
        QCOMPARE(field("serverUser")->text(), u"ann"_s);
    }

    void nonsenseIsTold()
    {
        press(Qt::Key_Return);
        type(u"mysql://x"_s);
        QVERIFY(label("serverError").startsWith(u"That is not the address"_s));
        QVERIFY(!button("testConnection")->isEnabled());
        press(Qt::Key_Return);
        QCOMPARE(m_setup->tests(), 0);
    }

    void weakerEncryptionIsWarned()
    {
        openForm();
        QVERIFY(!label("serverTrust").startsWith(u"Caution"_s));
        field("serverAddress")->selectAll();
        type(u"postgresql://ann@db.test/orders?sslmode=require"_s);
        QVERIFY(label("serverTrust").startsWith(u"Caution"_s));
        field("serverAddress")->selectAll();
        type(u"postgresql://ann@db.test/orders?sslmode=verify-ca"_s);
        QCOMPARE(label("serverTrust"), u"Caution: the address asks for “verify-ca”, which checks less."_s);
        press(Qt::Key_Return);
        QCOMPARE(m_setup->tested().encryption, u"verify-ca"_s);
    }

    void stepsTickWhileItRuns()
    {
        openForm();
        press(Qt::Key_Return);
        QCOMPARE(m_setup->tests(), 1);
        QCOMPARE(button("testConnection")->text(), u"Stop testing"_s);
        QCOMPARE(steps().first(), u"Server name: under way."_s);
        m_setup->tell({ConnectionStep::Name, Outcome::Passed, u"Found: db.test."_s});
        QTRY_COMPARE(steps().first(), u"Server name: done. Found: db.test."_s);
        QCOMPARE(steps().at(1), u"Reachable: under way."_s);
        m_setup->tell({ConnectionStep::Reach, Outcome::Warned, u"One answers."_s, u"Check b."_s});
        QTRY_COMPARE(steps().at(1), u"Reachable: done, with a warning. One answers. Check b."_s);
        m_setup->tell({ConnectionStep::Encryption, Outcome::Failed, u"It has expired."_s, u"Renew it."_s});
        m_setup->endTest();
        QTRY_COMPARE(steps().at(2), u"Encryption: failed. It has expired. Renew it."_s);
        QCOMPARE(steps().at(3), u"Login: not tried."_s);
        QTRY_COMPARE(button("testConnection")->text(), u"Test connection"_s);
        // All of it can be seen without scrolling by hand.
        const auto *card = m_window->findChild<ConnectionSteps *>();
        QTRY_VERIFY(card->visibleRegion().boundingRect().bottom() >= card->height() - 2);
    }

    void stopsWhenAskedOrEdited()
    {
        openForm();
        press(Qt::Key_Return);
        QVERIFY(m_setup->isTesting());
        button("testConnection")->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!m_setup->isTesting());
        QCOMPARE(steps().first(), u"Server name: stopped."_s);
        m_setup->endTest();
        field("serverAddress")->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(m_setup->tests(), 2);
        type(u"x"_s);
        QVERIFY(!m_setup->isTesting());
        QVERIFY(!m_window->findChild<ConnectionSteps *>()->isVisible());
    }

    void stoppingKeepsWhatWasFound()
    {
        openForm();
        press(Qt::Key_Return);
        m_setup->tell({ConnectionStep::Name, Outcome::Passed, u"Found: db.test."_s});
        QTRY_COMPARE(steps().at(1), u"Reachable: under way."_s);
        button("testConnection")->click();
        m_setup->endTest();
        QTRY_COMPARE(button("testConnection")->text(), u"Test connection"_s);
        QCOMPARE(steps().mid(0, 3), QStringList({u"Server name: done. Found: db.test."_s,
                                                 u"Reachable: stopped."_s, u"Encryption: not tried."_s}));
        QVERIFY(m_window->findChild<ConnectionSteps *>()->isVisible());
    }

    void whatWasFoundStandsInOneColumn_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s, u"hi"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void whatWasFoundStandsInOneColumn()
    {
        QFETCH(QString, language);
        m_around->preferences()->setLanguage(language);
        m_guard = std::make_unique<StallGuard>(); // changing it takes longer
        openForm();
        press(Qt::Key_Return);
        for (int step = 0; step < connectionStepCount; ++step)
            m_setup->tell({ConnectionStep(step), Outcome::Passed, u"It is so."_s});
        QTRY_VERIFY(!steps().last().contains(u"…"_s) && steps().last().contains(u"It is so."_s));
        const auto *list = m_window->findChild<ConnectionSteps *>();
        list->layout()->activate();
        QSet<int> lefts;
        int found = 0;
        for (const QLabel *each : list->findChildren<QLabel *>()) {
            if (each->text() == u"It is so.") {
                lefts << each->mapTo(list, QPoint()).x();
                ++found;
            }
        }
        QCOMPARE(found, connectionStepCount);
        QCOMPARE(lefts.size(), 1);
    }

    void faultStandsAtItsField_data()
    {
        QTest::addColumn<QString>("at");
        QTest::newRow("port") << u"serverPort"_s;
        QTest::newRow("further settings") << u"serverFurther"_s;
    }

    void faultStandsAtItsField()
    {
        QFETCH(QString, at);
        openForm();
        auto *wrong = m_window->findChild<QLineEdit *>(at);
        wrong->setFocus();
        type(u";"_s);
        const auto *sentence = m_window->findChild<QLabel *>(u"serverError"_s);
        QVERIFY(sentence->isVisible());
        QTRY_VERIFY(sentence->y() >= wrong->geometry().bottom() &&
                    sentence->y() <= wrong->geometry().bottom() + 16);
        for (const QLineEdit *each : wrong->parentWidget()->findChildren<QLineEdit *>())
            QCOMPARE(each->accessibleDescription(), each == wrong ? sentence->text() : QString());
        press(Qt::Key_Backspace);
        QVERIFY(sentence->isHidden());
        QCOMPARE(wrong->accessibleDescription(), QString());
    }

    void garbageStaysWithItsSentence()
    {
        press(Qt::Key_Return);
        type(u"my server"_s);
        field("serverHost")->setFocus();
        type(u"db.test"_s);
        QCOMPARE(field("serverAddress")->text(), u"my server"_s);
        QCOMPARE(field("serverAddress")->accessibleDescription(), label("serverError"));
        QVERIFY(!button("testConnection")->isEnabled());
        field("serverAddress")->setFocus();
        field("serverAddress")->selectAll();
        press(Qt::Key_Backspace);
        QVERIFY(button("testConnection")->isEnabled());
        QVERIFY(m_window->findChild<QLabel *>(u"serverError"_s)->isHidden());
        press(Qt::Key_Return);
        QCOMPARE(m_setup->tested().host, u"db.test"_s);
    }

    void keepsAndForgets()
    {
        openForm();
        button("keepConnection")->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(label("connectionNews").startsWith(u"Saved."_s));
        QVERIFY(m_setup->kept().has_value());
        QTRY_VERIFY(button("forgetConnection")->isVisible());
        button("forgetConnection")->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!m_setup->kept());
        QCOMPARE(field("serverAddress")->text(), QString());
        QCOMPARE(QApplication::focusWidget(), field("serverAddress"));
    }

    void saysWhenThePasswordCouldNotBeKept()
    {
        m_setup->setKeeping(Error{Error::Kind::Unreachable, u"There is no keychain."_s, u"Asks."_s, {}});
        openForm();
        button("keepConnection")->setFocus();
        press(Qt::Key_Space);
        QTRY_COMPARE(label("connectionError"), u"There is no keychain. Asks."_s);
        QVERIFY(label("connectionNews").startsWith(u"Saved."_s));
    }

    void saysWhenThePasswordCouldNotBeForgotten()
    {
        openForm();
        button("keepConnection")->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(button("forgetConnection")->isVisible());
        m_setup->setKeeping(Error{Error::Kind::Refused, u"The keychain is locked."_s, u"Unlock it."_s, {}});
        button("forgetConnection")->setFocus();
        press(Qt::Key_Space);
        QTRY_COMPARE(label("connectionError"), u"The keychain is locked. Unlock it."_s);
        QVERIFY(label("connectionNews").startsWith(u"From the next start on"_s));
    }

    void testsAnewWhileTheStoppedTestStillEnds()
    {
        openForm();
        press(Qt::Key_Return);
        button("testConnection")->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!m_setup->isTesting());
        QCOMPARE(button("testConnection")->text(), u"Test connection"_s);
        press(Qt::Key_Space);
        QCOMPARE(m_setup->tests(), 2);
        QVERIFY(m_setup->isTesting());
        QCOMPARE(button("testConnection")->text(), u"Stop testing"_s);
    }

    void pageStaysWherePeopleScrolledIt()
    {
        openForm();
        QScrollBar *bar = nullptr;
        for (QWidget *each = field("serverAddress"); !bar; each = each->parentWidget()) {
            if (const auto *area = qobject_cast<QScrollArea *>(each))
                bar = area->verticalScrollBar();
        }
        for (int i = 0; i < 2; ++i) { // nothing grows the second time
            button("keepConnection")->setFocus();
            press(Qt::Key_Space);
            QTRY_VERIFY(button("keepConnection")->isEnabled());
        }
        QTest::qWait(0);
        bar->setValue(0);
        const int before = bar->maximum();
        m_window->resize(m_window->width(), m_window->height() + 100);
        QTRY_VERIFY(bar->maximum() < before);
        QTest::qWait(0);
        QCOMPARE(bar->value(), 0);
    }

    void everyControlHasAName()
    {
        press(Qt::Key_Return);
        const QWidget *card = m_window->findChild<QWidget *>(u"databaseCard"_s);
        for (const QLineEdit *each : card->findChildren<QLineEdit *>())
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
    }
};

MARS_TEST_MAIN(QApplication, ConnectingTest)
#include "connectingtest.moc"
