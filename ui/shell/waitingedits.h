// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderedits.h"

#include <QTimer>

namespace mars::ui {

/**
 * How many edits wait to be sent. What is applied within a moment was never worth telling: nothing flickers
 * with every note.
 */
class WaitingEdits : public QObject
{
    Q_OBJECT
public:
    explicit WaitingEdits(OrderEdits *edits, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return m_count; }
    /** They wait because the database only lets itself be read for now. */
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void tell();

    OrderEdits *m_edits;
    QTimer m_moment;
    int m_count = 0;
    bool m_readOnly = false;
};

} // namespace mars::ui
