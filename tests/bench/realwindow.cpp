// SPDX-License-Identifier: Apache-2.0
#include "realwindow.h"

#include "store/store.h"
#include "ui/shell/mainwindow.h"

#include <QTest>

namespace mars::bench {

RealWindow::RealWindow(const DatabaseLocation &location)
    : m_source(openOrderSource(location))
{
    ui::Services services = m_surroundings.services();
    services.source = m_source.get();
    services.now = &QDateTime::currentDateTime;
    m_window = std::make_unique<ui::MainWindow>(services);
    m_window->resize(1440, 900);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not come up");
}

RealWindow::~RealWindow() = default;

} // namespace mars::bench
