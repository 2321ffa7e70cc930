// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/connectionfinding.h"

#include <memory>
#include <QWidget>
#include <vector>

namespace mars::ui {

class ConnectionStepRow;

/** The steps of a connection test, ticked one by one while it runs. */
class ConnectionSteps : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionSteps(QWidget *parent = nullptr);
    ~ConnectionSteps() override;

    void begin(); ///< all open, the first under way
    void show(const ConnectionFinding &finding);
    void stop(); ///< the one under way was stopped; what was found before stays

    /** What a screen reader and a test read: "Encryption: done. The connection is encrypted." */
    [[nodiscard]] QStringList told() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<std::unique_ptr<ConnectionStepRow>> m_rows;
};

} // namespace mars::ui
