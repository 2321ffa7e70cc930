// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"
#include "ui/widgets/emptystate.h"

namespace mars::ui {

class Button;

/** Stands in place of a list without orders: what that means in this view, and the way to all of them. */
class EmptyList : public EmptyState
{
    Q_OBJECT
public:
    explicit EmptyList(QWidget *parent = nullptr);

    void setView(OrderView view);

Q_SIGNALS:
    void allRequested();

private:
    Button *m_showAll;
};

} // namespace mars::ui
