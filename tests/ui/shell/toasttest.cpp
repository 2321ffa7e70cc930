// SPDX-License-Identifier: Apache-2.0
// The toast shows and tells how it went.
#include "ui/widgets/toast.h"
#include "support/stallguard.h"
#include "support/testmain.h"
#include "surroundings/windowsurroundings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/undobutton.h"

#include <QApplication>

using namespace mars;
using namespace mars::test;
using namespace mars::ui;

class ToastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_around = std::make_unique<WindowSurroundings>();
        m_parent = std::make_unique<QWidget>();
        m_parent->resize(600, 400);
        m_toast = new Toast(m_parent.get());
        m_parent->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_parent.get()));
        m_guard = std::make_unique<StallGuard>();
    }

    void cleanup()
    {
        const double longest = m_guard->longestStallMs();
        const double limit = m_guard->limitMs;
        m_guard.reset();
        m_parent.reset();
        m_around.reset();
        QVERIFY2(longest <= limit, qPrintable(QString::number(longest)));
    }

    void looksAndReadsAsItWent_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<Notice>("notice");
        QTest::addColumn<QString>("described");
        const Notice done = Notice::done(QStringLiteral("Answer copied"));
        const Notice failure = Notice::failure(QStringLiteral("No browser could be opened."));
        QTest::newRow("done, light") << false << done << QStringLiteral("Done");
        QTest::newRow("failure, light") << false << failure << QStringLiteral("This did not work");
        QTest::newRow("done, dark") << true << done << QStringLiteral("Done");
        QTest::newRow("failure, dark") << true << failure << QStringLiteral("This did not work");
    }

    void looksAndReadsAsItWent()
    {
        QFETCH(const bool, dark);
        QFETCH(const Notice, notice);
        QFETCH(const QString, described);
        setTheme(makeTheme(dark, 1.0, QStringLiteral("en")));
        m_toast->say(notice, {16, 380}, 560);
        QVERIFY(m_toast->isVisible());
        QCOMPARE(m_toast->accessibleName(), notice.text);
        QCOMPARE(m_toast->accessibleDescription(), described);

        const bool failed = notice.kind == Notice::Kind::Failure;
        const StatusColours &red = theme().status(Family::Red);
        const QImage shown = m_toast->grab().toImage();
        QCOMPARE(shown.pixelColor(6, shown.height() / 2), failed ? red.background : theme().text);
        // The middle of the tick's disc and of the octagon's stroke of warning, each in its own colour.
        const QColor ink = failed ? red.foreground : theme().surface;
        bool hasInk = false;
        for (int x = 14; x < 30; ++x) {
            for (int y = 0; y < shown.height(); ++y)
                hasInk = hasInk || shown.pixelColor(x, y) == ink;
        }
        QVERIFY(hasInk);
    }

    void failureDoesNotLookLikeSuccess()
    {
        const QString text = QStringLiteral("The same words");
        m_toast->say(Notice::done(text), {16, 380}, 560);
        const QImage done = m_toast->grab(QRect(14, 12, 16, 16)).toImage();
        m_toast->say(Notice::failure(text), {16, 380}, 560);
        const QImage failure = m_toast->grab(QRect(14, 12, 16, 16)).toImage();
        // By its shape too, for who does not tell the colours apart: where one has ink on its ground.
        const auto shape = [](const QImage &icon) {
            QByteArray ink;
            for (int i = 0; i < 16 * 16; ++i)
                ink += qAbs(qGray(icon.pixel(i % 16, i / 16)) - qGray(icon.pixel(0, 0))) > 60 ? 'x' : ' ';
            return ink;
        };
        QVERIFY(shape(done) != shape(failure));
    }

    void longSentencesGetMoreLines()
    {
        m_toast->say(Notice::failure(QStringLiteral("Short")), {16, 380}, 560);
        QCOMPARE(m_toast->height(), 40);
        m_toast->say(Notice::failure(QString(QStringLiteral("Some words ")).repeated(20)), {16, 380}, 560);
        QVERIFY(m_toast->height() > 40);
        QCOMPARE(m_toast->geometry().bottom(), 379);
        QVERIFY(m_toast->width() <= 560);
    }

    void leadsOn()
    {
        int undone = 0;
        int followed = 0;
        m_toast->say(Notice::undoable(QStringLiteral("Note saved"), [&undone] { ++undone; }), {16, 380}, 560);
        m_toast->say(Notice::leading(QStringLiteral("Exported"), QStringLiteral("Open folder"),
                                     [&followed] { ++followed; }),
                     {16, 380}, 560);
        auto *undo = m_toast->findChild<UndoButton *>();
        ToastButton *lead = nullptr;
        const auto buttons = m_toast->findChildren<ToastButton *>();
        for (ToastButton *button : buttons)
            lead = button->isVisible() ? button : lead;
        QVERIFY(lead && lead != undo);
        QCOMPARE(lead->text(), QStringLiteral("Open folder"));
        QVERIFY(m_toast->rect().contains(lead->geometry()));
        QTest::mouseClick(lead, Qt::LeftButton);
        QCOMPARE(followed, 1);
        QVERIFY(!lead->isVisible());
        QVERIFY(undo->isVisible()); // for the rest of its time
        QCOMPARE(undone, 0);
    }

    void leadsOnByKey()
    {
        int followed = 0;
        const auto press = [this] {
            QTest::keyClick(m_toast->parentWidget(), Qt::Key_Return, Qt::AltModifier);
        };
        press();
        m_toast->say(Notice::leading(QStringLiteral("Exported"), QStringLiteral("Open folder"),
                                     [&followed] { ++followed; }),
                     {16, 380}, 560);
        QCOMPARE(followed, 0);
        press();
        QCOMPARE(followed, 1);
        press(); // what is gone leads nowhere
        QCOMPARE(followed, 1);
    }

    /** Ten seconds, with what another sentence took of them. */
    void comesBackWhileItCanBeUndone()
    {
        int undone = 0;
        QElapsedTimer time;
        time.start();
        m_toast->say(Notice::undoable(QStringLiteral("Note saved"), [&undone] { ++undone; }), {16, 380}, 560);
        m_toast->say(Notice::done(QStringLiteral("Answer copied")), {16, 380}, 560);
        QCOMPARE(m_toast->accessibleName(), QStringLiteral("Answer copied"));
        QTRY_COMPARE_WITH_TIMEOUT(m_toast->accessibleName(), QStringLiteral("Note saved"), 8000);
        QVERIFY(m_toast->findChild<UndoButton *>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!m_toast->isVisible(), 20000);
        // Qt's timers may come up to a twentieth early.
        QVERIFY2(time.elapsed() >= 9000, qPrintable(QString::number(time.elapsed())));
        QTest::keyClick(m_parent.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 0);
        QCOMPARE(m_toast->accessibleName(), QStringLiteral("Too late to undo."));
        QVERIFY(m_toast->isVisible());
    }

private:
    std::unique_ptr<WindowSurroundings> m_around;
    std::unique_ptr<QWidget> m_parent;
    Toast *m_toast = nullptr;
    std::unique_ptr<StallGuard> m_guard;
};

MARS_TEST_MAIN(QApplication, ToastTest)
#include "toasttest.moc"
