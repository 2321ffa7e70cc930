// SPDX-License-Identifier: Apache-2.0
#include "typing.h"

#include "store/store.h"
#include "ui/orders/search/ordersearch.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/searchfield.h"

#include <QListView>
#include <QTest>

namespace mars::bench {

Typing::Typing(const DatabaseLocation &location)
    : m_source(openOrderSource(location))
{
    ui::Services services = m_surroundings.services();
    services.source = m_source.get();
    m_window = std::make_unique<ui::MainWindow>(services);
    m_window->resize(1440, 900);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not come up");
    m_field = m_window->findChild<ui::SearchField *>();
    m_search = m_window->findChild<ui::OrderSearch *>();
    m_rows = m_window->findChild<ui::SearchPopup *>()->findChild<QListView *>();
    m_rows->viewport()->installEventFilter(this);
    m_field->setFocus();
    QObject::connect(m_search, &ui::OrderSearch::answered, m_rows->viewport(),
                     qOverload<>(&QWidget::update)); // also where the answer is as before
}

Typing::~Typing() = default;

bool Typing::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        m_painted = m_painted || !m_search->isBusy();
    return false; // painted with the rest of this turn of the event loop
}

void Typing::awaitPaint()
{
    const auto isOnItsWay = [this] { return m_search->isBusy() || m_rows->isVisible(); };
    while (!m_painted && isOnItsWay())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void Typing::type(const QString &text, Samples &samples)
{
    m_field->clear();
    QCoreApplication::processEvents();
    for (qsizetype i = 0; i < text.size(); ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, text.at(i));
        m_painted = false;
        const auto begun = Clock::now();
        QCoreApplication::sendEvent(m_field, &press);
        if (i == 0)
            continue;
        awaitPaint();
        samples.add(Clock::now() - begun);
    }
}

} // namespace mars::bench
