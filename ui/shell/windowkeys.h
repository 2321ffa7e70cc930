// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

namespace mars::ui {

/** The keys that work everywhere in the window. Which key means what is said here and nowhere else. */
class WindowKeys : public QObject
{
    Q_OBJECT
public:
    explicit WindowKeys(QWidget *window);

    /** For the overlay, in the current language. */
    [[nodiscard]] static QList<ShortcutHint> hints();

Q_SIGNALS:
    void search();
    void orders();
    void settings();
    void refresh();
    void nextRegion();
    void previousRegion();
    void shortcuts();

private:
    void add(const QKeySequence &keys, void (WindowKeys::*signal)());
};

} // namespace mars::ui
