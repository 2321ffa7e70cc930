// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain.h"
#include "surroundings.h"

#include <memory>
#include <QFuture>
#include <QObject>

namespace mars {

namespace ui {
class MainWindow;
class Preferences;
} // namespace ui

class BackupRestore;
class DatabaseLogin;
class ListExports;
class LoginProgress;
class ServerSetup;
class SingleInstance;
class StartProblem;
class SurvivingSource;

/** Joins the parts: once the database is ready, opens the window with everything it needs. */
class WindowProgram : public QObject
{
    Q_OBJECT
public:
    /** isNamed: the location was given for this start, whatever is kept in Settings. */
    WindowProgram(const DatabaseLocation &location, bool isNamed, ui::Preferences *preferences);
    ~WindowProgram() override;

    /** Returns at once; the window opens, or the reason why not is told and the program ends. */
    void start();
    void bringToFront(const QByteArray &token);

private:
    void proceed();
    void open();
    void openFromCopy(const Error &error);
    [[nodiscard]] std::unique_ptr<OrderSource> openSource();
    void dropCopy(const DatabaseLocation &location);
    void tell(const QString &what, const QString &next);
    void tellOfCarriers();
    void tellProblem(const Error &error);
    void startWith(const DatabaseLocation &location);
    void restore(const QString &backup);

    DatabaseLocation m_location;
    const QString m_firstPlace; // of whatever m_location is at the start, held by who made us
    const bool m_isNamed;
    bool m_isChosen = false; // the location, when the one before could not be used
    Keychain m_keychain;
    std::unique_ptr<DatabaseLogin> m_login; // of this start, or of the latest attempt at it
    std::unique_ptr<LoginProgress> m_progress;
    std::unique_ptr<StartProblem> m_problem;
    std::unique_ptr<BackupRestore> m_restore;
    std::unique_ptr<SingleInstance> m_place; // of another database than the program was started with
    std::unique_ptr<ServerSetup> m_setup;
    ui::Preferences *m_preferences;
    QFuture<CarrierCatalogue> m_carriers; // parsed in a worker while the database gets ready
    CarrierCatalogue m_catalogue;
    std::unique_ptr<OrderSource> m_source;
    SurvivingSource *m_surviving = nullptr; // m_source, of a server
    std::unique_ptr<OrderEdits> m_edits;
    std::unique_ptr<NoteDrafts> m_noteDrafts;
    std::unique_ptr<ListExports> m_exports;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace mars
