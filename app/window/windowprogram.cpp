// SPDX-License-Identifier: Apache-2.0
#include "window/windowprogram.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "items/whenanswered.h"
#include "sample.h"
#include "ui/shell/mainwindow.h"
#include "window/databaselogin.h"
#include "window/databasestart.h"
#include "window/loginprogress.h"
#include "window/serversetup.h"
#include "window/tellingbox.h"

#include <QApplication>
#include <QPushButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace mars {

WindowProgram::WindowProgram(const DatabaseLocation &location, bool isNamed, ui::Preferences *preferences)
    : m_location(location)
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
        whenAnswered(m_carriers, this, [this](const CarrierCatalogue &carriers) {
            m_catalogue = carriers;
            open();
        });
    });
    connect(m_login.get(), &DatabaseLogin::failed, this, &WindowProgram::tellAndMaybeRetry);
    connect(m_login.get(), &DatabaseLogin::notKept, this,
            [this](const Error &error) { tell(tr("The password was not kept."), plainText(error)); });
    m_login->begin();
}

void WindowProgram::open()
{
    m_source = openOrderSource(m_location);
    ui::Services services;
    services.source = m_source.get();
    services.catalogue = &m_catalogue;
    services.preferences = m_preferences;
    services.loadSample = [location = m_location] { return QtConcurrent::run(loadSampleInto, location); };
    services.removeSample = [location = m_location] { return QtConcurrent::run(removeSampleFrom, location); };
    services.holdsSample = [location = m_location] { return QtConcurrent::run(holdsSampleIn, location); };
    m_setup = std::make_unique<ServerSetup>(m_preferences, &m_keychain, m_location, m_isNamed);
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
    QMessageBox *box = makeTellingBox(what, next, m_window.get());
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

void WindowProgram::tellAndMaybeRetry(const Error &error)
{
    // Who started it in a terminal looks there.
    cli::Output().problem(error);
    QMessageBox *box = makeTellingBox(error.sentence, error.nextStep);
    const QAbstractButton *again = box->addButton(tr("Try again"), QMessageBox::AcceptRole);
    // Else a server that has moved could never be named anew.
    const bool hasOther = !m_isNamed && m_location.engine() == DatabaseLocation::Engine::PostgreSql;
    const QAbstractButton *own =
        hasOther ? box->addButton(tr("Use this computer's own database"), QMessageBox::AcceptRole) : nullptr;
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::finished, this, [this, box, again, own] {
        const QAbstractButton *clicked = box->clickedButton();
        if (clicked != again && (!own || clicked != own))
            return QCoreApplication::exit(cli::DatabaseProblem);
        if (clicked == own)
            m_location = *DatabaseLocation::parse(defaultDatabase());
        start();
    });
    box->open();
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
