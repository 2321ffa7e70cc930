// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/filterbar.h"

#include "items/orderlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace mars::ui {

static constexpr int padding = 16;
static constexpr int gap = 8;
static constexpr int bottom = 10;

FilterBar::FilterBar(OrderListModel *list, ReaderContext context, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_context(std::move(context))
    , m_count(new ElidedLabel(TextSize::Body, &Theme::text2))
    , m_stop(new Button({}))
    , m_clear(new Button({}, Button::Kind::Link))
    , m_keep(new Button({}, Button::Kind::Link))
    , m_rename(new Button({}, Button::Kind::Link))
    , m_remove(new Button({}, Button::Kind::Link))
{
    setObjectName(QStringLiteral("filterBar"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_stop->setObjectName(QStringLiteral("stopFilter"));
    m_stop->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_keep->setObjectName(QStringLiteral("keepView"));
    m_rename->setObjectName(QStringLiteral("renameView"));
    m_remove->setObjectName(QStringLiteral("removeView"));
    m_count->setParent(this);
    for (Button *button : {m_stop, m_clear, m_keep, m_rename, m_remove})
        button->setParent(this);
    connect(m_keep, &Button::clicked, this, [this] { Q_EMIT keepRequested(m_keep); });
    connect(m_rename, &Button::clicked, this, [this] { Q_EMIT renameRequested(m_rename); });
    connect(m_remove, &Button::clicked, this, &FilterBar::removeRequested);
    connect(m_stop, &Button::clicked, m_list, &OrderListModel::stopStream);
    connect(m_clear, &Button::clicked, this, [this] { Q_EMIT chosen({}); });
    connect(m_list, &OrderListModel::streamChanged, this, &FilterBar::follow);
    connect(m_list, &OrderListModel::refreshed, this, &FilterBar::follow);
    hide();
    follow();
}

void FilterBar::follow()
{
    if (std::exchange(m_filter, m_list->request().filter) != m_list->request().filter)
        showConditions();
    showCount();
    setVisible(!m_filter.isEmpty());
}

void FilterBar::setOwn(bool own)
{
    m_isOwn = own;
    showCount();
}

void FilterBar::showConditions()
{
    for (Button *condition : std::as_const(m_conditions)) {
        condition->hide();
        condition->deleteLater(); // one of them may be telling that it was pressed
    }
    m_conditions.clear();
    const QList<FilterWord> words = filterWords(m_filter, m_context);
    for (const FilterWord &word : words) {
        auto *condition = new Button(word.text, Button::Kind::Secondary, this);
        condition->setTrailingIconName(QStringLiteral("close"));
        condition->setToolTip(tr("Take this filter away"));
        connect(condition, &Button::clicked, this,
                [this, without = word.without] { Q_EMIT chosen(without); });
        condition->show();
        m_conditions.append(condition);
    }
    QWidget *before = m_stop;
    for (Button *condition : std::as_const(m_conditions)) {
        setTabOrder(before, condition);
        before = condition;
    }
    for (Button *last : {m_clear, m_keep, m_rename, m_remove}) {
        setTabOrder(before, last);
        before = last;
    }
    showCount();
}

QString FilterBar::countText() const
{
    const int rows = m_list->rowCount();
    if (m_list->isStreaming() && !m_list->isGrowing())
        return tr("Looking for orders…");
    if (m_list->isStreaming())
        return tr("%Ln order(s) so far…", nullptr, rows);
    if (m_list->isCut())
        return tr("Stopped after %Ln order(s). Press %1 to search again.", nullptr, rows)
            .arg(keyText(QKeySequence(Qt::Key_F5)));
    return m_list->isComplete() ? tr("%Ln order(s)", nullptr, rows) : QString();
}

void FilterBar::showCount()
{
    m_count->setText(countText());
    m_stop->setText(tr("Stop"));
    m_clear->setText(tr("Clear filters"));
    m_keep->setText(tr("Save as view…"));
    m_rename->setText(tr("Rename view…"));
    m_remove->setText(tr("Delete view"));
    m_stop->setVisible(m_list->isStreaming());
    m_keep->setVisible(!m_isOwn);
    m_rename->setVisible(m_isOwn);
    m_remove->setVisible(m_isOwn);
    updateGeometry();
    arrange(width(), true);
}

/** Line by line; the height all of them take. */
int FilterBar::arrange(int width, bool place) const
{
    QList<QWidget *> parts;
    if (!m_count->text().isEmpty())
        parts.append(m_count);
    if (!m_stop->isHidden())
        parts.append(m_stop);
    for (Button *condition : m_conditions)
        parts.append(condition);
    for (Button *last : {m_clear, m_keep, m_rename, m_remove}) {
        if (!last->isHidden())
            parts.append(last);
    }
    const int line = m_clear->sizeHint().height();
    int x = padding;
    int y = 0;
    for (QWidget *part : std::as_const(parts)) {
        const int wanted = qMin(part->sizeHint().width(), width - 2 * padding);
        if (x > padding && x + wanted > width - padding) {
            x = padding;
            y += line + gap;
        }
        if (place)
            part->setGeometry(x, y, wanted, line);
        x += wanted + gap;
    }
    return y + line + bottom;
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showConditions();
    else if (event->type() == QEvent::StyleChange)
        showCount();
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace mars::ui
