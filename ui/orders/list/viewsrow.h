// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"

#include <QWidget>

namespace mars::ui {

class Button;
class IconButton;
class ViewChip;

/** The saved views with their live counts, and behind them a person's own ones, 56 high. What does not fit
 * stands in a menu behind "…". At the right, how many rows of the list are not in their places, as the button
 * that puts them there, and the ways to filter and to export the list. */
class ViewsRow : public QWidget
{
    Q_OBJECT
public:
    explicit ViewsRow(QWidget *parent = nullptr);

    void setCounts(const ViewCounts &counts);
    /** Marks the view without telling about it, or the own one at that place. */
    void setView(OrderView view, qsizetype ownView = -1);
    void setOwnViews(const QStringList &names);

    void setUnplaced(int count);
    void setExportable(bool exportable); ///< not at first
    void setFiltered(bool filtered);

    [[nodiscard]] ViewChip *chip(OrderView view) const { return m_chips.at(static_cast<std::size_t>(view)); }
    [[nodiscard]] QWidget *filterButton() const;
    [[nodiscard]] QSize sizeHint() const override { return {600, 56}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(mars::OrderView view);
    void ownChosen(qsizetype place);
    void placeRequested();
    void filterRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void openMenu();
    void retranslate();
    [[nodiscard]] QList<QWidget *> beside() const;
    [[nodiscard]] int room() const;
    [[nodiscard]] QList<ViewChip *> chips() const;
    [[nodiscard]] QList<ViewChip *> fitting() const;

    std::array<ViewChip *, orderViewCount> m_chips{};
    QList<ViewChip *> m_own;
    std::optional<ViewCounts> m_counts;
    OrderView m_view = OrderView::Open;
    qsizetype m_ownView = -1;
    IconButton *m_more;
    int m_unplaced = 0;
    Button *m_place;
    IconButton *m_filter;
    IconButton *m_export;
    bool m_isFiltered = false;
};

} // namespace mars::ui
