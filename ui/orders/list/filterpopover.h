// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/catalogue.h"
#include "domain/orderfilter.h"
#include "ui/orders/popover.h"

namespace mars::ui {

class Button;
class CheckList;
class DayField;
class ErrorLine;
class SwitchBox;
class TextField;

/** Where the conditions of a filter are set. Ctrl+Enter, and Enter in a field, shows the orders that meet
 * them all. */
class FilterPopover : public Popover
{
    Q_OBJECT
public:
    FilterPopover(const CarrierCatalogue *catalogue, QWidget *parent);

    /** Holds this filter; today's year is that of days without one. */
    void openFor(const OrderFilter &filter, QDate today, QWidget *below, QWidget *button);

Q_SIGNALS:
    void chosen(const mars::OrderFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Label *addTitle(QWidget *field);
    void build();
    void fillLists();
    void show(const OrderFilter &filter);
    [[nodiscard]] OrderFilter filter() const;
    void check();
    void apply();
    void retranslate();

    const CarrierCatalogue *m_catalogue;
    QList<Label *> m_titles;
    CheckList *m_stages;
    CheckList *m_carriers;
    TextField *m_place;
    TextField *m_warehouses;
    DayField *m_placedFrom;
    DayField *m_placedUntil;
    DayField *m_promisedFrom;
    DayField *m_promisedUntil;
    TextField *m_payments;
    SwitchBox *m_missing;
    ErrorLine *m_error;
    Button *m_clear;
    Button *m_apply;
    QDate m_today;
};

} // namespace mars::ui
