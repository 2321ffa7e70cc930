// SPDX-License-Identifier: Apache-2.0
#include "window/databaselogin.h"
#include "fakepasswordstore.h"
#include "support/testmain.h"
#include "ui/widgets/messagebox.h"
#include "window/loginprogress.h"
#include "window/passworddialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPromise>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mars;

namespace {

const QString address = u"postgresql://ann@db.test/orders"_s;
const QString login = u"postgresql://ann@db.test/"_s;
const Error wanted{Error::Kind::PasswordWanted, u"<b>db.test</b> wants a password."_s, u"Try again."_s, {}};
const Error noKeychain{Error::Kind::Unreachable, u"There is no keychain."_s, u"It is <i>asked</i>."_s, {}};

template<typename Widget>
QList<Widget *> openWindows()
{
    QList<Widget *> windows;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Widget *>(window))
            windows << found;
    }
    return windows;
}

} // namespace

/** Where the password of a shared database comes from, what is kept of it, and what the person sees. */
class DatabaseLoginTest : public QObject
{
    Q_OBJECT
private:
    FakePasswordStore m_keychain;
    QString m_right; ///< the password the server takes; null = it wants none
    QStringList m_tried;
    std::unique_ptr<DatabaseLogin> m_login;

    [[nodiscard]] Result<Done> tried(const DatabaseLocation &location)
    {
        m_tried << location.password();
        return m_right.isNull() || location.password() == m_right ? Result<Done>(Done())
                                                                  : Result<Done>(wanted);
    }

    PasswordDialog *question() const { return openWindows<PasswordDialog>().value(0); }

    /** Waits for the question and answers it. */
    void answer(const QString &password, bool keep)
    {
        QTRY_VERIFY(question());
        QPointer<PasswordDialog> dialog(question());
        dialog->findChild<QLineEdit *>()->setText(password);
        dialog->findChild<QCheckBox *>()->setChecked(keep);
        dialog->accept();
        QTRY_VERIFY(!dialog);
    }

private Q_SLOTS:
    void init()
    {
        m_keychain = {};
        m_right.clear();
        m_tried.clear();
        m_login = std::make_unique<DatabaseLogin>(
            *DatabaseLocation::parse(address), &m_keychain,
            [this](const DatabaseLocation &location) { return QtFuture::makeReadyFuture(tried(location)); });
    }

    void asksNobodyWhereNoneIsWanted()
    {
        m_keychain.passwords[login] = u"kept"_s;
        const QSignalSpy ready(m_login.get(), &DatabaseLogin::ready);
        m_login->begin();
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(m_tried, QStringList{QString()});
        QCOMPARE(m_keychain.reads, 0);
        QVERIFY(!m_login->location().hasPassword());
    }

    void keychainComesBeforeThePerson()
    {
        m_right = m_keychain.passwords[login] = u"kept"_s;
        const QSignalSpy ready(m_login.get(), &DatabaseLogin::ready);
        const QSignalSpy asking(m_login.get(), &DatabaseLogin::asking);
        m_login->begin();
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(asking.size(), 0);
        QCOMPARE(m_tried, QStringList({QString(), u"kept"_s}));
        QCOMPARE(m_login->location().password(), u"kept"_s);
    }

    void asksAgainUntilItFitsAndKeepsOnlyThat()
    {
        m_right = u"new"_s;
        m_keychain.passwords[login] = u"old"_s;
        const QSignalSpy ready(m_login.get(), &DatabaseLogin::ready);
        m_login->begin();
        answer(u"wrong"_s, true);
        answer(u"wrong too"_s, true);
        QCOMPARE(m_keychain.passwords, (QMap<QString, QString>{{login, u"old"_s}}));
        answer(u"new"_s, true);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(m_tried, QStringList({QString(), u"old"_s, u"wrong"_s, u"wrong too"_s, u"new"_s}));
        QCOMPARE(m_keychain.reads, 1);
        QCOMPARE(m_keychain.passwords, (QMap<QString, QString>{{login, u"new"_s}}));
    }

    void keepsNothingUnasked()
    {
        m_right = u"new"_s;
        const QSignalSpy ready(m_login.get(), &DatabaseLogin::ready);
        m_login->begin();
        answer(u"new"_s, false);
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(m_keychain.passwords.isEmpty());
    }

    /** Only who gave a wrong one is told to try again. */
    void theFirstQuestionIsPlain()
    {
        m_right = u"new"_s;
        const auto isSaid = [this](const QString &text) {
            const auto labels = question()->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&text](const QLabel *label) { return label->text() == text; });
        };
        m_login->begin();
        QTRY_VERIFY(question());
        QVERIFY(isSaid(wanted.sentence));
        answer(u"wrong"_s, false);
        QTRY_VERIFY(question());
        QVERIFY(isSaid(plainText(wanted)));
        answer(u"new"_s, false);
    }

    void closedQuestionIsTheFailure()
    {
        m_right = u"new"_s;
        const QSignalSpy failed(m_login.get(), &DatabaseLogin::failed);
        m_login->begin();
        QTRY_VERIFY(question());
        question()->reject();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>(), wanted);
    }

    void withoutAKeychainNothingIsOfferedToBeKept()
    {
        m_right = u"new"_s;
        m_keychain.problem = noKeychain;
        const QSignalSpy ready(m_login.get(), &DatabaseLogin::ready);
        m_login->begin();
        QTRY_VERIFY(question());
        QVERIFY(question()->findChild<QCheckBox *>()->isHidden());
        QStringList shown;
        for (const QLabel *label : question()->findChildren<QLabel *>())
            shown << label->text();
        QVERIFY2(shown.contains(plainText(noKeychain)), qPrintable(shown.join(u'\n')));
        answer(u"new"_s, true);
        QTRY_COMPARE(ready.size(), 1);
    }

    void tellsWhenItCouldNotBeKept()
    {
        m_right = u"new"_s;
        const QSignalSpy notKept(m_login.get(), &DatabaseLogin::notKept);
        m_login->begin();
        QTRY_VERIFY(question());
        m_keychain.problem = noKeychain;
        answer(u"new"_s, true);
        QTRY_COMPARE(notKept.size(), 1);
        QCOMPARE(notKept.first().first().value<Error>(), noKeychain);
    }

    void progressIsNeverOverTheQuestion()
    {
        m_right = u"new"_s;
        QPromise<Result<Done>> slow;
        DatabaseLogin slowLogin(
            *DatabaseLocation::parse(address), &m_keychain, [this, &slow](const DatabaseLocation &location) {
                return location.hasPassword() ? slow.future() : QtFuture::makeReadyFuture(tried(location));
            });
        slow.start();
        const LoginProgress progress(&slowLogin);
        const QSignalSpy ready(&slowLogin, &DatabaseLogin::ready);
        slowLogin.begin();
        QCOMPARE(openWindows<QProgressDialog>().size(), 1);
        QTRY_VERIFY(question());
        QVERIFY2(openWindows<QProgressDialog>().isEmpty(), "hidden only, it would come back");
        answer(u"new"_s, false);
        QTRY_VERIFY2(openWindows<QProgressDialog>().size() == 1 &&
                         openWindows<QProgressDialog>().first()->isVisible(),
                     "the next attempt may take long as well");
        slow.addResult(Done());
        slow.finish();
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(openWindows<QProgressDialog>().isEmpty());
    }

    void whatTheServerSaysIsNoFormatting()
    {
        const PasswordDialog dialog(wanted, plainText(noKeychain));
        const std::unique_ptr<QMessageBox> box(
            ui::makeMessageBox(QMessageBox::Warning, wanted.sentence, noKeychain.nextStep));
        int shown = 0;
        for (const QWidget *window : std::initializer_list<const QWidget *>{&dialog, box.get()}) {
            for (const QLabel *label : window->findChildren<QLabel *>()) {
                if (label->text().contains(u'<')) {
                    QCOMPARE(label->textFormat(), Qt::PlainText);
                    ++shown;
                }
            }
        }
        QCOMPARE(shown, 4);
    }
};

MARS_TEST_MAIN(QApplication, DatabaseLoginTest)
#include "databaselogintest.moc"
