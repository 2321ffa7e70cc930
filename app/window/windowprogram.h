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

class DatabaseLogin;
class LoginProgress;
class ServerSetup;

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
    void open();
    void tell(const QString &what, const QString &next);
    void tellOfCarriers();
    void tellAndMaybeRetry(const Error &error);

    DatabaseLocation m_location;
    const bool m_isNamed;
    Keychain m_keychain;
    std::unique_ptr<DatabaseLogin> m_login; // of this start, or of the latest attempt at it
    std::unique_ptr<LoginProgress> m_progress;
    std::unique_ptr<ServerSetup> m_setup;
    ui::Preferences *m_preferences;
    QFuture<CarrierCatalogue> m_carriers; // parsed in a worker while the database gets ready
    CarrierCatalogue m_catalogue;
    std::unique_ptr<OrderSource> m_source;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace mars
