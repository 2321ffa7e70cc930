// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"
#include "ui/widgets/emptystate.h"

namespace mars::ui {

class Button;

/** Stands in place of a list without orders: what that means in this view or with these filters, and the way
 * to more. */
class EmptyList : public EmptyState
{
    Q_OBJECT
public:
    explicit EmptyList(QWidget *parent = nullptr);

    void setList(const ListRequest &list);

Q_SIGNALS:
    void allRequested();
    void clearRequested(); ///< of the filters

private:
    void setView(OrderView view);

    Button *m_showAll;
    Button *m_clear;
};

} // namespace mars::ui
