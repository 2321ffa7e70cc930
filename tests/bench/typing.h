// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "realwindow.h"
#include "samples.h"

#include <QObject>

class QListView;

namespace mars::ui {
class OrderSearch;
class SearchField;
} // namespace mars::ui

namespace mars::bench {

/** Someone who types into the search box of a window over a real database. */
class Typing : public QObject
{
public:
    explicit Typing(const DatabaseLocation &location);

    /** Types the text from an empty box, each key once the one before is painted; from the second one on, it
     * is measured until the drop-down has painted the answer. */
    void type(const QString &text, Samples &samples);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void awaitPaint();

    RealWindow m_window;
    ui::SearchField *m_field = nullptr;
    ui::OrderSearch *m_search = nullptr;
    QListView *m_rows = nullptr;
    bool m_painted = false;
};

} // namespace mars::bench
