// SPDX-License-Identifier: Apache-2.0
#include "pictures/scenes.h"
#include "window/passworddialog.h"
#include "window/startproblem.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>

namespace mars::test {

static void showFirstRun(Studio &studio)
{
    studio.source()->setOrders({});
    studio.open();
    (void)studio.find(QStringLiteral("firstRun"));
    studio.settle();
}

static void showFirstRunLoading(Studio &studio)
{
    showFirstRun(studio);
    qobject_cast<QAbstractButton *>(studio.find(QStringLiteral("loadSample")))->click();
    studio.settle();
}

static void showFirstRunError(Studio &studio)
{
    showFirstRunLoading(studio);
    studio.surroundings()->finishSample(
        Error{Error::Kind::DiskFull,
              QStringLiteral("The disk is full, so the sample could not be stored."),
              QStringLiteral("Free some space and try again."),
              {}});
    studio.settle();
}

static void showConnecting(Studio &studio)
{
    showFirstRun(studio);
    qobject_cast<QAbstractButton *>(studio.find(QStringLiteral("connectDatabase")))->click();
    studio.settle();
}

static void startConnectionTest(Studio &studio, const QString &address)
{
    showConnecting(studio);
    auto *field = qobject_cast<QLineEdit *>(studio.find(QStringLiteral("serverAddress")));
    field->setText(address);
    Q_EMIT field->textEdited(address);
    qobject_cast<QAbstractButton *>(studio.find(QStringLiteral("testConnection")))->click();
    using Outcome = ConnectionFinding::Outcome;
    studio.databaseSetup()->tell(
        {ConnectionStep::Name, Outcome::Passed, QStringLiteral("Found: db.example.com is 10.1.2.3.")});
    studio.databaseSetup()->tell(
        {ConnectionStep::Reach, Outcome::Passed,
         QStringLiteral("A PostgreSQL server answers at port 5432 of db.example.com.")});
}

static void showConnectionTest(Studio &studio)
{
    startConnectionTest(studio, QStringLiteral("postgresql://priya@db.example.com/orders"));
    studio.settle();
}

static void showConnectionFailed(Studio &studio)
{
    startConnectionTest(studio, QStringLiteral("postgresql://priya@db.example.com/orders?sslmode=require"));
    using Outcome = ConnectionFinding::Outcome;
    studio.databaseSetup()->tell(
        {ConnectionStep::Encryption, Outcome::Warned,
         QStringLiteral("The connection is encrypted, but the server's certificate is not checked: another "
                        "computer could pose as it and read the password."),
         QStringLiteral("Choose encryption with a checked certificate.")});
    studio.databaseSetup()->tell(
        {ConnectionStep::Login, Outcome::Failed,
         QStringLiteral("db.example.com/orders does not take this user and password."),
         QStringLiteral("Check that “priya” is the right user, and type the password again.")});
    studio.databaseSetup()->endTest();
    studio.settle();
}

static void showConnectionKept(Studio &studio)
{
    startConnectionTest(studio, QStringLiteral("postgresql://priya@db.example.com/orders"));
    using Outcome = ConnectionFinding::Outcome;
    const std::pair<ConnectionStep, QString> rest[] = {
        {ConnectionStep::Encryption,
         QStringLiteral("The connection is encrypted, and the certificate is good.")},
        {ConnectionStep::Login, QStringLiteral("Logged in as “priya”.")},
        {ConnectionStep::Rights, QStringLiteral("“priya” may read orders.")},
        {ConnectionStep::Schema, QStringLiteral("The tables are those of this version.")},
    };
    for (const auto &[step, sentence] : rest)
        studio.databaseSetup()->tell({step, Outcome::Passed, sentence});
    studio.databaseSetup()->endTest();
    studio.settle();
    qobject_cast<QAbstractButton *>(studio.find(QStringLiteral("keepConnection")))->click();
    studio.settle();
}

static void showConnectionStopped(Studio &studio)
{
    showConnectionTest(studio);
    qobject_cast<QAbstractButton *>(studio.find(QStringLiteral("testConnection")))->click();
    studio.settle();
}

static void type(Studio &studio, const char *name, const QString &text)
{
    auto *field = qobject_cast<QLineEdit *>(studio.find(QString::fromLatin1(name)));
    field->setFocus();
    field->setText(text);
    Q_EMIT field->textEdited(text);
}

static void showWrongAddress(Studio &studio)
{
    showConnecting(studio);
    type(studio, "serverAddress", QStringLiteral("our order server"));
    type(studio, "serverHost", QStringLiteral("db.example.com"));
    studio.settle();
}

static void showWrongField(Studio &studio)
{
    showConnecting(studio);
    type(studio, "serverHost", QStringLiteral("db.example.com"));
    type(studio, "serverPort", QStringLiteral("5432;"));
    studio.settle();
}

static void showRemovalQuestion(Studio &studio)
{
    studio.surroundings()->setSampleOrders(223);
    studio.open();
    studio.press(studio.window(), Qt::Key_Comma, Qt::ControlModifier);
    QWidget *remove = studio.find(QStringLiteral("removeSample"));
    studio.until("there is something to remove", [remove] { return remove->isEnabled(); });
    remove->setFocus();
    for (QWidget *each = remove->parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(remove);
    }
    studio.press(remove, Qt::Key_Space);
}

static void showSampleRemoved(Studio &studio)
{
    showRemovalQuestion(studio);
    studio.press(QApplication::activeModalWidget(), Qt::Key_R, Qt::AltModifier);
    studio.surroundings()->setSampleOrders(0);
    studio.surroundings()->finishSample(qint64(223));
    studio.window()->activateWindow();
    studio.settle();
}

/** The box in the middle of where the window will be. */
static void showProblem(Studio &studio, Error::Kind kind, const QString &sentence, const QString &nextStep)
{
    studio.open();
    const auto location =
        DatabaseLocation::parse(QStringLiteral("/home/priya/.local/share/mars-order-tracking/orders.sqlite"));
    auto *problem =
        new StartProblem({kind, sentence.arg(location->display()), nextStep, {}}, *location, false);
    problem->setParent(studio.window());
    problem->open();
    studio.settle();
    QWidget *box = QApplication::activeModalWidget();
    QObject::connect(problem, &QObject::destroyed, box, [box] { delete box; });
    box->move(studio.window()->geometry().center() - box->rect().center());
    studio.settle();
}

static void showDamaged(Studio &studio)
{
    showProblem(studio, Error::Kind::Corrupt,
                QCoreApplication::translate("Store", "The file %1 is damaged or is not an order database."),
                QCoreApplication::translate("Store", "Restore it from a backup, or choose another file."));
}

static void showNewer(Studio &studio)
{
    showProblem(studio, Error::Kind::NewerSchema,
                QCoreApplication::translate(
                    "Store", "The order database %1 was made by a newer version of this program."),
                QCoreApplication::translate("Store", "Update the program on this computer."));
}

static void showPasswordQuestion(Studio &studio)
{
    studio.open();
    auto *dialog = new PasswordDialog({Error::Kind::PasswordWanted,
                                       QStringLiteral("db.example.com asks for the password of “priya”."),
                                       QStringLiteral("Give the password and try again."),
                                       {}},
                                      {}, studio.window());
    dialog->open();
    dialog->move(studio.window()->geometry().center() - dialog->rect().center());
    studio.settle();
    studio.press(dialog, Qt::Key_Tab);
}

QList<Scene> startScenes()
{
    const QSize small(1100, 700);
    const QString hindi = QStringLiteral("hi");
    const QString german = QStringLiteral("de");
    return {
        {QStringLiteral("first-run"), {}, showFirstRun},
        {QStringLiteral("first-run-dark"), Pose{.dark = true}, showFirstRun},
        {QStringLiteral("first-run-hindi"), Pose{.language = hindi}, showFirstRun},
        {QStringLiteral("first-run-german-1100x700"), Pose{.size = small, .language = german}, showFirstRun},
        {QStringLiteral("first-run-loading"), {}, showFirstRunLoading},
        {QStringLiteral("first-run-error"), {}, showFirstRunError},
        {QStringLiteral("connect"), {}, showConnecting},
        {QStringLiteral("connect-dark"), Pose{.dark = true}, showConnecting},
        {QStringLiteral("connect-hindi"), Pose{.language = hindi}, showConnecting},
        {QStringLiteral("connect-german-1100x700"), Pose{.size = small, .language = german}, showConnecting},
        {QStringLiteral("connect-testing"), {}, showConnectionTest},
        {QStringLiteral("connect-testing-dark"), Pose{.dark = true}, showConnectionTest},
        {QStringLiteral("connect-failed"), {}, showConnectionFailed},
        {QStringLiteral("connect-failed-dark"), Pose{.dark = true}, showConnectionFailed},
        {QStringLiteral("connect-failed-1100x700"), Pose{.size = small}, showConnectionFailed},
        {QStringLiteral("connect-kept"), {}, showConnectionKept},
        {QStringLiteral("connect-kept-german-1100x700"), Pose{.size = small, .language = german},
         showConnectionKept},
        {QStringLiteral("connect-stopped"), {}, showConnectionStopped},
        {QStringLiteral("connect-stopped-german-1100x700"), Pose{.size = small, .language = german},
         showConnectionStopped},
        {QStringLiteral("connect-wrong-address"), {}, showWrongAddress},
        {QStringLiteral("connect-wrong-field-dark"), Pose{.dark = true}, showWrongField},
        {QStringLiteral("connect-wrong-field-text-150"), Pose{.textPercent = 150}, showWrongField},
        {QStringLiteral("sample-question"), {}, showRemovalQuestion},
        {QStringLiteral("sample-question-dark"), Pose{.dark = true}, showRemovalQuestion},
        {QStringLiteral("sample-removed"), Pose{.size = small}, showSampleRemoved},
        {QStringLiteral("damaged"), {}, showDamaged},
        {QStringLiteral("damaged-dark"), Pose{.dark = true}, showDamaged},
        {QStringLiteral("damaged-german-1100x700"), Pose{.size = small, .language = german}, showDamaged},
        {QStringLiteral("damaged-text-150"), Pose{.language = german, .textPercent = 150}, showDamaged},
        {QStringLiteral("newer-hindi"), Pose{.language = hindi}, showNewer},
        {QStringLiteral("password"), {}, showPasswordQuestion},
        {QStringLiteral("password-dark"), Pose{.dark = true}, showPasswordQuestion},
    };
}

} // namespace mars::test
