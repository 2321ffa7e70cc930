// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "ui/widgets/banner.h"

#include <QDateTime>

namespace mars::ui {

/** Over orders that stand but cannot be read again: why, how old they are, and what becomes of what was
 * written since. */
class StaleBanner : public Banner
{
    Q_OBJECT
public:
    explicit StaleBanner(QWidget *parent = nullptr);

    void setReason(const Error &error);
    [[nodiscard]] const Error &reason() const { return m_error; }
    /** In the reader's zone: when the orders were read, and the present for "today". */
    void setAge(const QDateTime &readAt, const QDateTime &now);
    /** Of how many days there are orders to look for, beside the open ones; 0 = nothing can be looked for. */
    void setSearched(int days);
    void setWaiting(int edits);

Q_SIGNALS:
    void tryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString ageText() const;
    [[nodiscard]] QString consequence() const;

    Error m_error;
    QDateTime m_readAt;
    QDateTime m_now;
    int m_days = 0;
    int m_waiting = 0;
    Button *m_try;
};

} // namespace mars::ui
