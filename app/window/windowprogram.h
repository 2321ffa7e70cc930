// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "surroundings.h"

#include <memory>
#include <QObject>

namespace mars {

namespace ui {
class MainWindow;
class Preferences;
} // namespace ui

/** Joins the parts: once the database is ready, opens the window with everything it needs. */
class WindowProgram : public QObject
{
    Q_OBJECT
public:
    WindowProgram(const DatabaseLocation &location, ui::Preferences *preferences);
    ~WindowProgram() override;

    /** Returns at once; the window opens, or the reason why not is told and the program ends. */
    void start();
    void bringToFront(const QByteArray &token);

private:
    void open();
    void tellOfCarriers();
    void tellAndMaybeRetry(const Error &error);

    DatabaseLocation m_location;
    ui::Preferences *m_preferences;
    CarrierCatalogue m_catalogue;
    std::unique_ptr<OrderSource> m_source;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace mars
