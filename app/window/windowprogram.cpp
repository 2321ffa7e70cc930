// SPDX-License-Identifier: Apache-2.0
#include "window/windowprogram.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "domain/whenanswered.h"
#include "sample.h"
#include "store/offline/survivingsource.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagebox.h"
#include "window/backuprestore.h"
#include "window/databaselogin.h"
#include "window/databasestart.h"
#include "window/listexports.h"
#include "window/loginprogress.h"
#include "window/serversetup.h"
#include "window/singleinstance.h"
#include "window/startproblem.h"

#include <QApplication>
#include <QtConcurrent>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace mars {

WindowProgram::WindowProgram(const DatabaseLocation &location, bool isNamed, ui::Preferences *preferences)
    : m_location(location)
    , m_firstPlace(location.text())
    , m_isNamed(isNamed)
    , m_preferences(preferences)
    , m_carriers(QtConcurrent::run(loadCarriers))
{
}

WindowProgram::~WindowProgram() = default;

void WindowProgram::start()
{
    m_login = std::make_unique<DatabaseLogin>(m_location, &m_keychain, &DatabaseStart::prepare);
    m_progress = std::make_unique<LoginProgress>(m_login.get());
    connect(m_login.get(), &DatabaseLogin::ready, this, [this] {
        m_location = m_login->location();
        proceed();
    });
    connect(m_login.get(), &DatabaseLogin::failed, this, [this](const Error &error) {
        error.kind == Error::Kind::Unreachable ? openFromCopy(error) : tellProblem(error);
    });
    connect(m_login.get(), &DatabaseLogin::notKept, this,
            [this](const Error &error) { tell(tr("The password was not kept."), plainText(error)); });
    m_login->begin();
}

void WindowProgram::proceed()
{
    whenAnswered(m_carriers, this, [this](const CarrierCatalogue &carriers) {
        m_catalogue = carriers;
        open();
    });
}

/** The window can do without the server for now; the password is for when it answers again. */
void WindowProgram::openFromCopy(const Error &error)
{
    if (m_location.engine() == DatabaseLocation::Engine::Sqlite)
        return tellProblem(error);
    whenAnswered(QtConcurrent::run(hasWholeSnapshot, snapshotFor(m_location)), this, [=, this](bool hasCopy) {
        if (!hasCopy)
            return tellProblem(error);
        if (m_location.hasPassword())
            return proceed();
        whenAnswered(m_keychain.read(m_location.login()), this,
                     [this](const Result<std::optional<QString>> &kept) {
                         if (kept && *kept)
                             m_location = m_location.withPassword(**kept);
                         proceed();
                     });
    });
}

std::unique_ptr<OrderSource> WindowProgram::openSource()
{
    if (m_location.engine() == DatabaseLocation::Engine::Sqlite)
        return openOrderSource(m_location);
    auto source = std::make_unique<SurvivingSource>(m_location, snapshotFor(m_location));
    m_surviving = source.get();
    connect(m_surviving, &SurvivingSource::snapshotNotKept, this,
            [this](const Error &error) { tell(error.sentence, error.nextStep); });
    return source;
}

void WindowProgram::dropCopy(const DatabaseLocation &location)
{
    if (m_surviving && location.text() == m_location.text())
        m_surviving->dropSnapshot();
    else
        QThreadPool::globalInstance()->start([file = snapshotFor(location)] { removeSnapshot(file); });
}

void WindowProgram::open()
{
    if (m_isChosen && !m_isNamed)
        m_preferences->setDatabase(m_location.text());
    m_source = openSource();
    m_edits = openOrderEdits(m_location, outboxFor(m_location));
    connect(m_source.get(), &OrderSource::changed, m_edits.get(), &OrderEdits::tryNow);
    m_noteDrafts = openNoteDrafts(noteDraftsFor(m_location));
    ui::Services services;
    services.source = m_source.get();
    services.edits = m_edits.get();
    services.noteDrafts = m_noteDrafts.get();
    services.catalogue = &m_catalogue;
    services.preferences = m_preferences;
    services.loadSample = [location = m_location] { return QtConcurrent::run(loadSampleInto, location); };
    services.removeSample = [location = m_location] { return QtConcurrent::run(removeSampleFrom, location); };
    services.countSample = [location = m_location] { return QtConcurrent::run(countSampleIn, location); };
    m_exports = std::make_unique<ListExports>(m_location, &m_catalogue);
    services.exportList = [this](const ListRequest &list, const QString &file) {
        return m_exports->begin(list, file, m_preferences->agentName());
    };
    m_setup = std::make_unique<ServerSetup>(m_preferences, &m_keychain, m_location, m_isNamed,
                                            [this](const DatabaseLocation &left) { dropCopy(left); });
    services.databaseSetup = m_setup.get();
    services.databaseName = m_location.display();
    services.databaseFile = m_location.path();
    services.now = [] { return QDateTime::currentDateTimeUtc(); };

    m_window = std::make_unique<ui::MainWindow>(services);
    m_window->show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (!m_catalogue.problems().isEmpty())
        tellOfCarriers();
}

void WindowProgram::tell(const QString &what, const QString &next)
{
    QMessageBox *box = ui::makeMessageBox(QMessageBox::Warning, what, next, m_window.get());
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

void WindowProgram::tellOfCarriers()
{
    QStringList sentences;
    for (const Error &problem : m_catalogue.problems())
        sentences << plainText(problem);
    tell(tr("Some of your own carrier files cannot be used. The carriers that come with the program are used "
            "instead."),
         sentences.join(u'\n'));
}

void WindowProgram::tellProblem(const Error &error)
{
    // Who started it in a terminal looks there.
    cli::Output().problem(error);
    // Else a server that has moved could never be named anew.
    const bool offersOwn = !m_isNamed && m_location.engine() == DatabaseLocation::Engine::PostgreSql;
    m_problem = std::make_unique<StartProblem>(error, m_location, offersOwn);
    connect(m_problem.get(), &StartProblem::againWanted, this, &WindowProgram::start);
    connect(m_problem.get(), &StartProblem::ownWanted, this,
            [this] { startWith(*DatabaseLocation::parse(defaultDatabase())); });
    connect(m_problem.get(), &StartProblem::fileChosen, this, [this](const QString &path) {
        m_isChosen = true;
        startWith(*DatabaseLocation::parse(path));
    });
    connect(m_problem.get(), &StartProblem::backupChosen, this, &WindowProgram::restore);
    connect(m_problem.get(), &StartProblem::closed, this,
            [] { QCoreApplication::exit(cli::DatabaseProblem); });
    m_problem->open();
}

void WindowProgram::startWith(const DatabaseLocation &location)
{
    m_location = location;
    m_place.reset();
    if (location.text() != m_firstPlace) {
        m_place = std::make_unique<SingleInstance>(location.text());
        if (!m_place->takePlace()) {
            const bool isCalled = m_place->callFirst();
            if (!isCalled)
                cli::Output().note(firstDoesNotAnswer());
            return QCoreApplication::exit(isCalled ? cli::Success : cli::NotFound);
        }
        connect(m_place.get(), &SingleInstance::called, this, &WindowProgram::bringToFront);
    }
    start();
}

void WindowProgram::restore(const QString &backup)
{
    m_restore = std::make_unique<BackupRestore>(m_location, backup);
    connect(m_restore.get(), &BackupRestore::done, this, &WindowProgram::start);
    connect(m_restore.get(), &BackupRestore::failed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::Cancelled)
            return start();
        QMessageBox *box = ui::makeMessageBox(QMessageBox::Warning, error.sentence, error.nextStep);
        box->setStandardButtons(QMessageBox::Ok);
        connect(box, &QMessageBox::finished, this, &WindowProgram::start);
        box->open();
    });
    m_restore->begin();
}

void WindowProgram::bringToFront(const QByteArray &token)
{
    if (!m_window)
        return;
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace mars
