// SPDX-License-Identifier: Apache-2.0
#include "typing.h"

#include "ui/orders/search/ordersearch.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/searchfield.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>

namespace mars::bench {

Typing::Typing(const DatabaseLocation &location)
    : m_window(location)
{
    m_field = m_window->findChild<ui::SearchField *>();
    m_search = m_window->findChild<ui::OrderSearch *>();
    m_rows = m_window->findChild<ui::SearchPopup *>()->findChild<QListView *>();
    m_rows->viewport()->installEventFilter(this);
    m_field->setFocus();
    QObject::connect(m_search, &ui::OrderSearch::answered, m_rows->viewport(),
                     qOverload<>(&QWidget::update)); // also where the answer is as before
}

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
