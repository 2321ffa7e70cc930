// SPDX-License-Identifier: Apache-2.0
#include "window/windowprogram.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "items/whenanswered.h"
#include "sample.h"
#include "ui/shell/mainwindow.h"
#include "window/databaselogin.h"
#include "window/serversetup.h"

#include <QApplication>
#include <QMessageBox>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    // The person may close it before the database is ready.
    const QPointer<QProgressDialog> wait(
        new QProgressDialog(tr("Getting the order database ready…"), {}, 0, 0));
    wait->setAttribute(Qt::WA_DeleteOnClose);
    wait->setMinimumDuration(int(std::chrono::milliseconds(500ms).count()));
    wait->setValue(0);
    auto *login = new DatabaseLogin(m_location, &m_keychain, this);
    const auto end = [login, wait] {
        login->deleteLater();
        if (wait)
            wait->close();
    };
    connect(login, &DatabaseLogin::ready, this, [this, login, end] {
        m_location = login->location();
        end();
        whenAnswered(m_carriers, this, [this](const CarrierCatalogue &carriers) {
            m_catalogue = carriers;
            open();
        });
    });
    connect(login, &DatabaseLogin::asking, wait, &QWidget::hide);
    connect(login, &DatabaseLogin::failed, this, [this, end](const Error &error) {
        end();
        tellAndMaybeRetry(error);
    });
    login->begin();
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

void WindowProgram::tellOfCarriers()
{
    QStringList sentences;
    for (const Error &problem : m_catalogue.problems())
        sentences << plainText(problem);
    auto *box =
        new QMessageBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(),
                        tr("Some of your own carrier files cannot be used. The carriers that come with the "
                           "program are used instead."),
                        QMessageBox::Close, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(sentences.join(u'\n'));
    box->open();
}

void WindowProgram::tellAndMaybeRetry(const Error &error)
{
    // Who started it in a terminal looks there.
    cli::Output().problem(error);
    auto *box = new QMessageBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(),
                                error.sentence, QMessageBox::NoButton);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(error.nextStep);
    const QAbstractButton *again = box->addButton(tr("Try again"), QMessageBox::AcceptRole);
    // Else a server that has moved could never be named anew.
    const bool hasOther = !m_isNamed && m_location.engine() == DatabaseLocation::Engine::PostgreSql;
    const QAbstractButton *own =
        hasOther ? box->addButton(tr("Use this computer's own database"), QMessageBox::AcceptRole) : nullptr;
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::finished, this, [this, box, again, own] {
        if (own && box->clickedButton() == own)
            m_location = *DatabaseLocation::parse(defaultDatabase());
        if (box->clickedButton() == again || (own && box->clickedButton() == own))
            start();
        else
            QCoreApplication::exit(cli::DatabaseProblem);
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
