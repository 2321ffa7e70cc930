// SPDX-License-Identifier: Apache-2.0
#include "pictures/scenes.h"

#include <QAbstractButton>
#include <QLineEdit>

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
    };
}

} // namespace mars::test
