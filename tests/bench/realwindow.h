// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/surroundings/windowsurroundings.h"

#include <memory>

namespace mars {
class DatabaseLocation;
}
namespace mars::ui {
class MainWindow;
}

namespace mars::bench {

/** The program's window over a real database, 1440 × 900, once it is on the screen. */
class RealWindow
{
public:
    explicit RealWindow(const DatabaseLocation &location);
    ~RealWindow();

    [[nodiscard]] ui::MainWindow *operator->() const { return m_window.get(); }

private:
    test::WindowSurroundings m_surroundings;
    const std::unique_ptr<OrderSource> m_source;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace mars::bench
