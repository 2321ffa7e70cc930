// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/search/searchpopup.h"

#include "ui/orders/hairline.h"
#include "ui/orders/search/lookupdelegate.h"
#include "ui/orders/search/ordersearch.h"
#include "ui/orders/search/recognisedchips.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace mars::ui {

static constexpr int below = 12; // the field
/** Within which an answer mostly comes: till then the drop-down stays, to be painted once and not twice. */
static constexpr auto answerExpected = std::chrono::milliseconds(30);

SearchPopup::SearchPopup(OrderSearch *search, SearchField *field, const ReaderContext &context,
                         std::function<int()> rightEdge)
    : PopoverCard(field->window())
    , m_search(search)
    , m_field(field)
    , m_rightEdge(std::move(rightEdge))
    , m_head(new QWidget)
    , m_title(new Label(TextSize::Meta, &Theme::text2, QFont::DemiBold))
    , m_chips(new RecognisedChips)
    , m_list(new QListView)
    , m_delegate(new LookupDelegate(context, m_list))
    , m_footer(new Label(TextSize::Meta, &Theme::text2))
    , m_chipsDue(new QTimer(this))
{
    hide();
    m_list->setModel(search->rows());
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::Button); // opaque: what lies below is not painted with it
    m_footer->setWordWrap(true);
    m_footer->setContentsMargins(16, 8, 16, 10);

    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(16, 12, 16, 14);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_chips);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline);
    column->addSpacing(7);
    column->addWidget(m_list, 1);
    column->addSpacing(7);
    column->addWidget(new Hairline);
    column->addWidget(m_footer);

    field->installEventFilter(this);
    m_chipsDue->setSingleShot(true);
    m_chipsDue->setInterval(answerExpected);
    connect(m_chipsDue, &QTimer::timeout, this, &SearchPopup::updateChips);
    connect(search, &OrderSearch::recognisedChanged, this, [this] {
        if (m_search->isBusy())
            m_chipsDue->start();
        else
            updateChips();
    });
    connect(search->rows(), &LookupModel::answered, this, [this] {
        if (m_chipsDue->isActive())
            updateChips();
        tickFound();
    });
    connect(search->rows(), &QAbstractItemModel::modelReset, this, &SearchPopup::selectFirst);
    connect(search->rows(), &QAbstractItemModel::rowsInserted, this, &SearchPopup::place);
    connect(search->rows(), &QAbstractItemModel::dataChanged, this, &SearchPopup::place); // an answer came
    connect(m_list, &QListView::clicked, this, &SearchPopup::activate);
    retranslate();
}

void SearchPopup::open()
{
    selectFirst();
    show();
    raise();
}

void SearchPopup::close()
{
    hide();
}

OrderId SearchPopup::currentOrder() const
{
    return m_list->currentIndex().data(LookupModel::IdRole).toLongLong();
}

void SearchPopup::selectFirst()
{
    if (m_search->rows()->rowCount() == 0) {
        close();
        return;
    }
    m_list->setCurrentIndex({});
    // A guess is never chosen beforehand: Enter must not open an order that nobody named.
    if (m_search->rows()->row(0).kind != LookupRow::Kind::NotFound)
        step(1);
    if (!m_list->currentIndex().isValid() || m_list->currentIndex().row() < 2)
        m_list->scrollToTop();
    place();
}

void SearchPopup::step(int direction)
{
    const LookupModel *rows = m_search->rows();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row()
                                               : (direction > 0 ? -1 : rows->rowCount());
    do {
        row += direction;
    } while (row >= 0 && row < rows->rowCount() && !(rows->flags(rows->index(row)) & Qt::ItemIsSelectable));
    if (row >= 0 && row < rows->rowCount())
        m_list->setCurrentIndex(rows->index(row));
}

void SearchPopup::activate(const QModelIndex &row)
{
    if (row.data(LookupModel::KindRole).value<LookupRow::Kind>() == LookupRow::Kind::Failed)
        m_search->rows()->searchAgain();
    else if (const OrderId id = row.data(LookupModel::IdRole).toLongLong())
        Q_EMIT openRequested(id);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress)
            return takeKey(*static_cast<QKeyEvent *>(event));
        // A menu or another window in front is no reason to close.
        if (event->type() == QEvent::FocusOut &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            close();
        if (event->type() == QEvent::Resize)
            place();
    }
    return PopoverCard::eventFilter(watched, event);
}

bool SearchPopup::takeKey(const QKeyEvent &key)
{
    const bool isOpen = isVisible();
    switch (key.key()) {
    case Qt::Key_Down:
        if (isOpen)
            step(1);
        else if (m_search->rows()->rowCount() > 0 && !m_search->isBusy())
            open();
        else
            Q_EMIT leftDownwards();
        return true;
    case Qt::Key_Up:
        if (isOpen)
            step(-1);
        return isOpen;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isOpen || m_search->isBusy() || !m_list->currentIndex().isValid())
            return false;
        if (!(key.modifiers() & Qt::ControlModifier))
            activate(m_list->currentIndex());
        else if (const OrderId id = currentOrder())
            Q_EMIT copyAnswerRequested(id);
        return true;
    case Qt::Key_Escape:
        if (isOpen)
            Q_EMIT closeRequested();
        return isOpen;
    default:
        return false;
    }
}

void SearchPopup::updateChips()
{
    m_chipsDue->stop();
    m_chips->setRecognised(m_search->recognised());
    const bool pasted = m_search->recognised().isPastedText;
    m_head->setVisible(m_chips->hasChips());
    m_title->setText(pasted ? tr("Recognised in the text") : tr("Understood as"));
    QString footer = pasted
                         ? tr("The text stays on this computer. Only what was found in it is searched for.")
                         : tr("Esc closes this list.");
    if (m_search->recognised().truncated)
        footer += u' ' + tr("The text is very long: only its first part was read.");
    m_footer->setText(footer);
    place();
}

void SearchPopup::tickFound()
{
    m_chips->setFound([this](const LookupTerm &term) { return m_search->rows()->isFound(term); });
}

void SearchPopup::place()
{
    const QPoint corner = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + below));
    const int width = qMax(400, m_rightEdge() - corner.x());
    const LookupModel *rows = m_search->rows();
    m_delegate->setPlaces(width - 2, LookupColumns(*rows));
    int listHeight = 0;
    for (int row = 0; row < rows->rowCount(); ++row)
        listHeight += m_list->sizeHintForRow(row);
    const int room = parentWidget()->height() - corner.y() - 48;
    const int others = (m_head->isHidden() ? 0 : m_head->layout()->totalHeightForWidth(width - 2)) +
                       m_footer->heightForWidth(width - 2) + 18;
    setCardGeometry({corner.x(), corner.y(), width, qMin(room, listHeight + others)});
}

void SearchPopup::retranslate()
{
    setAccessibleName(tr("Search results"));
    m_list->setAccessibleName(tr("Matches"));
    updateChips();
}

void SearchPopup::changeEvent(QEvent *event)
{
    PopoverCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchPopup::showEvent(QShowEvent *event)
{
    PopoverCard::showEvent(event);
    Q_EMIT shownChanged();
}

void SearchPopup::hideEvent(QHideEvent *event)
{
    PopoverCard::hideEvent(event);
    Q_EMIT shownChanged();
}

} // namespace mars::ui
