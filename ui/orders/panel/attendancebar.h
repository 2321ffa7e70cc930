// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/orderattendance.h"
#include "ui/shell/services.h"

#include <QWidget>

namespace mars::ui {

class Avatar;
class ElidedLabel;

/**
 * Who else has the order of the panel open, at the panel's foot, where nothing moves when somebody comes or
 * goes. Hidden while it is nobody.
 */
class AttendanceBar : public QWidget
{
    Q_OBJECT
public:
    explicit AttendanceBar(const Services &services, QWidget *parent = nullptr);

    /** The order that is in sight; 0 = none. */
    void setOrder(OrderId order) { m_attendance->setOrder(order); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showOthers();

    OrderAttendance *m_attendance;
    QList<Avatar *> m_avatars;
    ElidedLabel *m_names;
};

} // namespace mars::ui
