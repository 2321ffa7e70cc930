// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/panel/shownorder.h"
#include "ui/widgets/notice.h"

#include <QWidget>

class QBoxLayout;

namespace mars::ui {

class Avatar;
class Button;
class ElidedLabel;
class IconButton;
class Label;

/**
 * Who ordered: initials, name, phone and e-mail, with buttons to call and to write, or to show the contact
 * where it is masked. The e-mail goes below the phone where both do not fit side by side.
 */
class CustomerRow : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerRow(QWidget *parent = nullptr);

    void setCustomer(const Customer &customer, ContactState contact);

Q_SIGNALS:
    void revealRequested();
    void message(const mars::ui::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showButtons();
    void arrange();
    [[nodiscard]] int buttonsWidth() const;

    Customer m_customer;
    ContactState m_contact = ContactState::Clear;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_phone;
    ElidedLabel *m_email;
    QBoxLayout *m_reach;
    IconButton *m_call;
    IconButton *m_write;
    Button *m_reveal;
    Label *m_recorded;
};

} // namespace mars::ui
