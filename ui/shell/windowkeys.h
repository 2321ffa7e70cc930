// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

class QShortcut;

namespace mars::ui {

/** The keys that work everywhere in the window. Which key means what is said here and nowhere else. */
class WindowKeys : public QObject
{
    Q_OBJECT
public:
    explicit WindowKeys(QWidget *window);

    /** "/" and "?" rest when single keys are switched off; their longer forms stay. */
    void setSingleKeys(bool on);
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

    QList<QShortcut *> m_singleKeys;
};

} // namespace mars::ui
