// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/viewsrow.h"

#include "items/orderviews.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/viewchip.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace mars::ui {

namespace {

constexpr int padding = 16;
constexpr int gap = 8;

ViewChip *makeChip(OrderView view, QWidget *parent)
{
    switch (view) {
    case OrderView::Open:
    case OrderView::All:
        return new ViewChip({}, Family::Neutral, false, parent);
    case OrderView::Late:
        return new ViewChip(QStringLiteral("clock"), Family::Amber, true, parent);
    case OrderView::OutForDelivery:
        return new ViewChip(QStringLiteral("paper-plane"), Family::Violet, false, parent);
    case OrderView::Exceptions:
        return new ViewChip(QStringLiteral("octagon"), Family::Red, true, parent);
    case OrderView::DeliveredToday:
        return new ViewChip(QStringLiteral("tick-circle"), Family::Green, false, parent);
    }
    Q_UNREACHABLE();
}

} // namespace

ViewsRow::ViewsRow(QWidget *parent)
    : QWidget(parent)
    , m_more(new IconButton(QStringLiteral("more")))
    , m_place(new Button({}))
    , m_filter(new IconButton(QStringLiteral("filter")))
    , m_export(new IconButton(QStringLiteral("download")))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int i = 0; i < orderViewCount; ++i) {
        const auto view = static_cast<OrderView>(i);
        ViewChip *chip = makeChip(view, this);
        chip->setCheckable(true);
        connect(chip, &ViewChip::clicked, this, [this, view] {
            setView(view);
            Q_EMIT chosen(view);
        });
        m_chips.at(static_cast<std::size_t>(i)) = chip;
    }
    m_more->setParent(this); // only now: Tab comes by them after the views
    m_filter->setParent(this);
    m_export->setParent(this);
    m_place->setParent(this);
    m_filter->setObjectName(QStringLiteral("filterList"));
    connect(m_filter, &IconButton::clicked, this, &ViewsRow::filterRequested);
    m_export->setObjectName(QStringLiteral("exportList"));
    m_export->hide();
    connect(m_export, &IconButton::clicked, this, &ViewsRow::exportRequested);
    connect(m_more, &IconButton::clicked, this, &ViewsRow::openMenu);
    m_place->setObjectName(QStringLiteral("placeRows"));
    m_place->setIconName(QStringLiteral("refresh"));
    m_place->setKeyHint(keyText(QKeySequence(Qt::Key_F5)));
    m_place->hide();
    connect(m_place, &Button::clicked, this, &ViewsRow::placeRequested);
    retranslate();
    setView(m_view);
}

QSize ViewsRow::minimumSizeHint() const
{
    return {padding + m_chips.front()->sizeHint().width() + gap + m_more->sizeHint().width() + gap +
                m_filter->sizeHint().width() + gap + m_export->sizeHint().width() + padding,
            56};
}

void ViewsRow::setCounts(const ViewCounts &counts)
{
    m_counts = counts;
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setCount(counts.at(i));
    arrange();
}

void ViewsRow::setView(OrderView view, qsizetype ownView)
{
    m_view = view;
    m_ownView = ownView;
    for (int i = 0; i < orderViewCount; ++i)
        m_chips.at(static_cast<std::size_t>(i))->setChecked(ownView < 0 && i == static_cast<int>(view));
    for (qsizetype i = 0; i < m_own.size(); ++i)
        m_own.at(i)->setChecked(i == ownView);
    arrange();
}

void ViewsRow::setOwnViews(const QStringList &names)
{
    for (ViewChip *gone : std::as_const(m_own)) {
        gone->hide();
        gone->deleteLater(); // one of them may be telling that it was pressed
    }
    m_own.clear();
    QWidget *before = m_chips.back();
    for (const QString &name : names) {
        auto *chip = new ViewChip({}, Family::Neutral, false, this);
        chip->setLabel(name);
        chip->setToolTip(tr("Show this view"));
        connect(chip, &ViewChip::clicked, this, [this, place = m_own.size()] { Q_EMIT ownChosen(place); });
        setTabOrder(before, chip);
        before = chip;
        m_own.append(chip);
    }
    setView(m_view, m_ownView < m_own.size() ? m_ownView : -1);
}

void ViewsRow::setUnplaced(int count)
{
    m_unplaced = count;
    m_place->setVisible(count > 0);
    retranslate();
}

void ViewsRow::setExportable(bool exportable)
{
    m_export->setVisible(exportable);
    arrange();
}

/** The button says it in colour, and the conditions stand below. */
void ViewsRow::setFiltered(bool filtered)
{
    m_isFiltered = filtered;
    m_filter->setColour(filtered ? theme().link : QColor());
}

void ViewsRow::retranslate()
{
    for (int i = 0; i < orderViewCount; ++i) {
        ViewChip *chip = m_chips.at(static_cast<std::size_t>(i));
        chip->setLabel(orderViewTitle(static_cast<OrderView>(i)));
        chip->setToolTip(tr("Show this view (%1)")
                             .arg(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i))
                                      .toString(QKeySequence::NativeText)));
    }
    m_more->setName(tr("More views"));
    m_filter->setName(tr("Filter this view…"), keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)));
    m_export->setName(tr("Export this list…"), keyText(QKeySequence(Qt::CTRL | Qt::Key_E)));
    m_place->setText(tr("%n changed", "rows of the list", m_unplaced));
    m_place->setToolTip(tr("Rows came, went or moved. Show the list as it is now."));
    arrange();
}

void ViewsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ViewsRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        setFiltered(m_isFiltered);
        arrange();
    }
}

/** What stands at the right, from there. */
QWidget *ViewsRow::filterButton() const
{
    return m_filter;
}

QList<QWidget *> ViewsRow::beside() const
{
    return {m_export, m_filter, m_place};
}

/** For the views. */
int ViewsRow::room() const
{
    int taken = 2 * padding;
    const QList<QWidget *> others = beside();
    for (const QWidget *other : others)
        taken += other->isHidden() ? 0 : other->sizeHint().width() + gap;
    return width() - taken;
}

QList<ViewChip *> ViewsRow::chips() const
{
    return QList<ViewChip *>(m_chips.cbegin(), m_chips.cend()) + m_own;
}

/** As many as fit, from the left; the view on screen always among them. */
QList<ViewChip *> ViewsRow::fitting() const
{
    const auto widthOf = [](const QList<ViewChip *> &chips) {
        int sum = 0;
        for (const ViewChip *chip : chips)
            sum += chip->sizeHint().width() + gap;
        return sum - gap;
    };
    QList<ViewChip *> shown = chips();
    if (widthOf(shown) <= room())
        return shown;
    const int roomBesideMore = room() - m_more->sizeHint().width() - gap;
    const ViewChip *current = m_ownView < 0 ? chip(m_view) : m_own.at(m_ownView);
    while (shown.size() > 1 && widthOf(shown) > roomBesideMore)
        shown.removeAt(shown.last() == current ? shown.size() - 2 : shown.size() - 1);
    return shown;
}

void ViewsRow::arrange()
{
    const QList<ViewChip *> shown = fitting();
    int x = padding;
    const QList<ViewChip *> all = chips();
    for (ViewChip *chip : all) {
        chip->setVisible(shown.contains(chip));
        if (!shown.contains(chip))
            continue;
        const QSize size = chip->sizeHint();
        chip->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + gap;
    }
    m_more->setVisible(shown.size() < all.size());
    const QSize size = m_more->sizeHint();
    m_more->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
    int right = width() - padding - 1;
    const QList<QWidget *> others = beside();
    for (QWidget *other : others) {
        QRect place(QPoint(), other->sizeHint());
        place.moveCenter(rect().center());
        place.moveRight(right);
        other->setGeometry(place);
        right -= other->isHidden() ? 0 : place.width() + gap;
    }
}

void ViewsRow::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<ViewChip *> shown = fitting();
    for (int i = 0; i < orderViewCount; ++i) {
        const auto view = static_cast<OrderView>(i);
        if (shown.contains(chip(view)))
            continue;
        QString text = orderViewTitle(view);
        if (m_counts)
            text += QStringLiteral("  ") + QLocale().toString(m_counts->at(static_cast<std::size_t>(i)));
        menu->addAction(text, this, [this, view] {
            setView(view);
            Q_EMIT chosen(view);
        });
    }
    for (qsizetype place = 0; place < m_own.size(); ++place) {
        if (!shown.contains(m_own.at(place)))
            menu->addAction(m_own.at(place)->accessibleName().replace(u'&', QStringLiteral("&&")), this,
                            [this, place] { Q_EMIT ownChosen(place); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

} // namespace mars::ui
