// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textfield.h"

#include <QDate>

namespace mars::ui {

/** Takes a day as people write it in the language shown or in English ("3 Nov", "3.11.2026", "2026-11-03"),
 * or none. When it is left it says the day in full. */
class DayField : public TextField
{
    Q_OBJECT
public:
    explicit DayField(QWidget *parent = nullptr);

    void setToday(QDate today) { m_today = today; } ///< of its year is a day that is written without one
    void setDay(QDate day);
    [[nodiscard]] QDate day() const; ///< null = none, or no day
    [[nodiscard]] bool isSane() const { return text().trimmed().isEmpty() || day().isValid(); }
    [[nodiscard]] static QString example(QDate day); ///< as it is written

private:
    QDate m_today;
};

} // namespace mars::ui
