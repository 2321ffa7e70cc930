// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

#include <QWidget>

namespace mars::ui {

class Avatar;
class ElidedLabel;
class IconButton;

/** Who ordered: initials, name, phone and e-mail, with buttons to call and to write. */
class CustomerRow : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerRow(QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);

Q_SIGNALS:
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Customer m_customer;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_reach;
    IconButton *m_call;
    IconButton *m_write;
};

} // namespace mars::ui
