// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QShortcut;
class QWidget;

namespace mars::ui {

/**
 * Ctrl+Z in a window. While something can be undone it means that, also out of a text field, unless somebody
 * typed in the field since: then it is the field's.
 */
class UndoKey : public QObject
{
    Q_OBJECT
public:
    explicit UndoKey(QWidget *window);

    void begin();                ///< there is something newer to be undone
    void setEnabled(bool heard); ///< false: it is nobody's but the fields'
    void leaveToFields();        ///< it is heard only where no field has use for it

Q_SIGNALS:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QShortcut *m_shortcut;
    bool m_isBeforeFields = false;
    QPointer<QObject> m_typedIn;
};

} // namespace mars::ui
