// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shortcutoverlay.h"

#include "ui/shell/hintbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace mars::ui {

static constexpr int cardPadding = 24;

ShortcutOverlay::ShortcutOverlay(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("shortcuts"));
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &ShortcutOverlay::keepFocus);
    hide();
}

void ShortcutOverlay::open(const QList<ShortcutGroup> &groups)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    setAccessibleName(tr("Keyboard shortcuts"));
    fill(groups);
    place();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

static QWidget *column(const ShortcutGroup &group)
{
    auto *area = new QWidget;
    auto *rows = new QVBoxLayout(area);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto *title = new Label(TextSize::Meta, &Theme::text2, QFont::DemiBold);
    title->setText(group.title);
    rows->addWidget(title);
    int capColumn = 0;
    for (const ShortcutHint &hint : group.hints)
        capColumn = qMax(capColumn, keyCapSize(hint.keys).width());
    for (const ShortcutHint &hint : group.hints) {
        auto *row = new HintButton({hint.keys, hint.text, {}});
        row->setCapColumn(capColumn);
        rows->addWidget(row);
    }
    rows->addStretch();
    return area;
}

void ShortcutOverlay::fill(const QList<ShortcutGroup> &groups)
{
    delete m_card;
    m_card = new PopoverCard(this);
    auto *grid = new QGridLayout(m_card);
    grid->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    grid->setHorizontalSpacing(48);
    grid->setVerticalSpacing(16);
    auto *title = new Label(TextSize::Title, &Theme::text, QFont::DemiBold);
    title->setText(tr("Keyboard shortcuts"));
    grid->addWidget(title, 0, 0, 1, static_cast<int>(qMax<qsizetype>(1, groups.size())));
    int place = 0;
    for (const ShortcutGroup &group : groups)
        grid->addWidget(column(group), 1, place++, Qt::AlignTop);
}

void ShortcutOverlay::place()
{
    setGeometry(parentWidget()->rect());
    if (!m_card)
        return;
    m_card->layout()->activate();
    QRect box(QPoint(), m_card->sizeHint().boundedTo(size()));
    box.moveCenter(rect().center());
    m_card->setGeometry(box);
    m_card->show();
}

void ShortcutOverlay::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

/** What the window means to have the focus, say a page that was read meanwhile, gets it afterwards. */
void ShortcutOverlay::keepFocus()
{
    QWidget *focus = QApplication::focusWidget();
    if (!isVisible() || !focus || focus->window() != window() || focus == this || isAncestorOf(focus))
        return;
    m_focusBefore = focus;
    setFocus(Qt::PopupFocusReason);
}

bool ShortcutOverlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // comes as a key press then, and no shortcut of what lies beneath acts
    return QWidget::event(event);
}

bool ShortcutOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

bool ShortcutOverlay::focusNextPrevChild(bool)
{
    return true; // what lies beneath is out of reach while this is open
}

void ShortcutOverlay::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // all other keys end here too
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Question || event->key() == Qt::Key_F1)
        close();
    if (event->keyCombination() == (Qt::CTRL | Qt::Key_K)) {
        close();
        Q_EMIT searchRequested();
    }
}

void ShortcutOverlay::mousePressEvent(QMouseEvent *)
{
    close();
}

void ShortcutOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, theme().dark ? 140 : 70));
}

} // namespace mars::ui
