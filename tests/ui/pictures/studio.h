// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "surroundings/fakedatabasesetup.h"
#include "surroundings/windowsurroundings.h"
#include "ui/shell/mainwindow.h"

#include <functional>

namespace mars::test {

/** How a picture is taken. */
struct Pose
{
    QSize size{1440, 900};
    QString language = QStringLiteral("en");
    bool dark = false;
    int textPercent = 100;
};

/** One window with the sample behind it, posed for one picture. */
class Studio
{
public:
    explicit Studio(const Pose &pose);

    [[nodiscard]] FakeOrderSource *source() { return m_surroundings.source(); }
    [[nodiscard]] FakeDatabaseSetup *databaseSetup() { return &m_databaseSetup; }
    [[nodiscard]] WindowSurroundings *surroundings() { return &m_surroundings; }
    [[nodiscard]] ui::MainWindow *window() { return m_window.get(); }

    /** The window with the menus, tooltips and dialogs in front of it. */
    [[nodiscard]] QPixmap picture();

    /** Opens the window; what the source was told before (nothing, held, failing) decides what it shows. */
    void open();
    /** Works until this holds; ends the program with the reason if it never does. */
    void until(const char *what, const std::function<bool()> &holds);
    /** Works until nothing is left to do: all answers came and every paint was done. */
    void settle();
    /** A descendant by its object name, visible within 10 s. */
    [[nodiscard]] QWidget *find(const QString &name);
    template<typename T>
    [[nodiscard]] T *find()
    {
        return m_window->findChild<T *>();
    }
    void openOrder(const QString &number);
    void type(const QString &text);
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    Pose m_pose;
    FakeDatabaseSetup m_databaseSetup;
    WindowSurroundings m_surroundings;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace mars::test
