// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/toast.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/undobutton.h"
#include "ui/widgets/undokey.h"

#include <chrono>
#include <QAccessible>
#include <QPainter>
#include <QShortcut>

namespace mars::ui {

using namespace std::chrono_literals;

static constexpr int padding = 14;
static constexpr int iconExtent = 16;
static constexpr int gap = 8;
static constexpr int textLeft = padding + iconExtent + gap;
static constexpr std::chrono::milliseconds undoTime = 10s;
static constexpr std::chrono::milliseconds actionTime = 10s;
static constexpr std::chrono::milliseconds lateTime = 60s;

static QFont toastFont()
{
    return theme().font(TextSize::Body, QFont::Medium);
}

static std::chrono::milliseconds timeOf(const Notice &notice)
{
    if (notice.action)
        return actionTime;
    return notice.kind == Notice::Kind::Failure ? 8s : 4s;
}

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_undo(new UndoButton(this))
    , m_undoKey(new UndoKey(parent))
    , m_action(new ToastButton(this))
    , m_actionKey(new QShortcut(Qt::ALT | Qt::Key_Return, parent))
{
    setObjectName(QStringLiteral("toast"));
    setFocusPolicy(Qt::NoFocus);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::end);
    connect(m_undo, &QAbstractButton::clicked, this, &Toast::undo);
    connect(m_action, &QAbstractButton::clicked, this, &Toast::act);
    connect(m_undoKey, &UndoKey::pressed, this, &Toast::undo);
    connect(m_actionKey, &QShortcut::activated, this, &Toast::act);
    m_actionKey->setEnabled(false);
    hide();
}

void Toast::say(const Notice &notice, QPoint bottomLeft, int widest)
{
    m_bottomLeft = bottomLeft;
    m_widest = widest;
    if (notice.isEmpty()) {
        dropUndo();
        return;
    }
    if (notice.undo) {
        m_undoable.append({notice, QDeadlineTimer(undoTime)});
        m_undoKey->begin();
    }
    show(notice, notice.undo ? undoTime : timeOf(notice));
}

void Toast::show(const Notice &notice, std::chrono::milliseconds time)
{
    const bool failed = notice.kind == Notice::Kind::Failure;
    m_notice = notice;
    setAccessibleName(notice.text);
    const bool isDone = notice.kind == Notice::Kind::Done;
    setAccessibleDescription(failed ? tr("This did not work") : isDone ? tr("Done") : QString());
    m_action->setText(notice.actionText);
    m_action->setKeys(keyText(m_actionKey->key()));
    m_undo->setVisible(button() == m_undo);
    m_action->setVisible(button() == m_action);
    m_actionKey->setEnabled(button() == m_action);
    setAttribute(Qt::WA_TransparentForMouseEvents, !button());
    const QSize size = sizeWithin(m_widest);
    setGeometry(QRect(QPoint(m_bottomLeft.x(), m_bottomLeft.y() - size.height()), size));
    if (ToastButton *shown = button()) {
        const QSize room = shown->sizeHint();
        shown->setGeometry(width() - gap - room.width(), (height() - room.height()) / 2, room.width(),
                           room.height());
    }
    raise();
    QWidget::show();
    update();
    m_timer.start(time);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::forgetExpired()
{
    m_undoable.removeIf([](const Undoable &each) { return each.until.hasExpired(); });
    if (m_undoable.isEmpty())
        m_undoKey->leaveToFields();
}

void Toast::end()
{
    hide();
    m_actionKey->setEnabled(false);
    forgetExpired();
    if (m_notice.undo && m_undoable.isEmpty())
        m_lateUntil.setRemainingTime(lateTime);
    showNewest();
}

void Toast::undo()
{
    forgetExpired();
    if (m_undoable.isEmpty()) {
        m_undoKey->setEnabled(false);
        if (!m_lateUntil.hasExpired())
            show(Notice::hint(tr("Too late to undo.")), timeOf({}));
        return;
    }
    const Notice undone = m_undoable.takeLast().notice;
    if (m_notice.undo) {
        hide();
        m_timer.stop();
    }
    undone.undo();
}

void Toast::act()
{
    const Notice notice = m_notice;
    m_timer.stop();
    end();
    notice.action();
}

void Toast::dropUndo()
{
    if (!m_undoable.isEmpty())
        m_undoable.removeLast();
    forgetExpired();
    if (m_undoable.isEmpty())
        m_undoKey->setEnabled(false);
    if (m_notice.undo)
        hide();
    showNewest();
}

/** What can still be undone comes back for the rest of its time. */
void Toast::showNewest()
{
    if (!m_undoable.isEmpty() && isHidden())
        show(m_undoable.last().notice, std::chrono::milliseconds(m_undoable.last().until.remainingTime()));
}

QSize Toast::sizeHint() const
{
    return sizeWithin(QWIDGETSIZE_MAX);
}

/** What goes on from the notice, if anything. */
ToastButton *Toast::button() const
{
    return m_notice.undo ? m_undo : m_notice.action ? m_action : nullptr;
}

int Toast::textRight() const
{
    return button() ? gap + button()->sizeHint().width() + gap : padding;
}

QSize Toast::sizeWithin(int width) const
{
    const QRect room(0, 0, width - textLeft - textRight(), QWIDGETSIZE_MAX);
    const QRect text = QFontMetrics(toastFont()).boundingRect(room, Qt::TextWordWrap, m_notice.text);
    return {textLeft + text.width() + 2 + textRight(), qMax(40, text.height() + 16)};
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    const bool failed = m_notice.kind == Notice::Kind::Failure;
    const StatusColours &red = look.status(Family::Red);
    const QColor ink = failed ? red.foreground : look.surface;
    if (failed) {
        QColor edge = red.foreground;
        edge.setAlphaF(0.5F);
        paintBox(&painter, rect(), 8, red.background, edge);
    } else {
        paintBox(&painter, rect(), 8, look.text);
    }
    const bool isHint = m_notice.kind == Notice::Kind::Hint;
    const QString icon = failed   ? QStringLiteral("octagon")
                         : isHint ? QStringLiteral("info")
                                  : QStringLiteral("tick-circle");
    paintIcon(&painter, icon, QRectF(padding, 0, iconExtent, height()), iconExtent, ink);
    painter.setFont(toastFont());
    painter.setPen(ink);
    painter.drawText(rect().adjusted(textLeft, 0, -textRight(), 0), Qt::AlignVCenter | Qt::TextWordWrap,
                     m_notice.text);
}

} // namespace mars::ui
