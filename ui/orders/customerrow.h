// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "ui/widgets/notice.h"

#include <QWidget>

class QBoxLayout;

namespace mars::ui {

class Avatar;
class ElidedLabel;
class IconButton;

/**
 * Who ordered: initials, name, phone and e-mail, with buttons to call and to write. The e-mail goes below the
 * phone where both do not fit side by side.
 */
class CustomerRow : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerRow(QWidget *parent = nullptr);

    void setCustomer(const Customer &customer);

Q_SIGNALS:
    void message(const mars::ui::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void arrange();

    Customer m_customer;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_phone;
    ElidedLabel *m_email;
    QBoxLayout *m_reach;
    IconButton *m_call;
    IconButton *m_write;
};

} // namespace mars::ui
