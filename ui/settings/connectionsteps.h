// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/connectionfinding.h"

#include <QWidget>

namespace mars::ui {

class ConnectionStepRow;

/** The steps of a connection test, ticked one by one while it runs. */
class ConnectionSteps : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionSteps(QWidget *parent = nullptr);

    void begin(); ///< all open, the first under way
    void show(const ConnectionFinding &finding);
    void stop(); ///< none is under way any more

    /** What a screen reader and a test read: "Encryption: done. The connection is encrypted." */
    [[nodiscard]] QStringList told() const;

private:
    QList<ConnectionStepRow *> m_rows;
};

} // namespace mars::ui
