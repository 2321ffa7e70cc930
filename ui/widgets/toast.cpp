// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/toast.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <chrono>
#include <QAccessible>
#include <QPainter>

namespace mars::ui {

using namespace std::chrono_literals;

static constexpr int padding = 14;
static constexpr int iconExtent = 16;
static constexpr int gap = 8;
static constexpr int textLeft = padding + iconExtent + gap;

static QFont toastFont()
{
    return theme().font(TextSize::Body, QFont::Medium);
}

Toast::Toast(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("toast"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::say(const Notice &notice, QPoint bottomLeft, int widest)
{
    const bool failed = notice.kind == Notice::Kind::Failure;
    m_notice = notice;
    setAccessibleName(notice.text);
    setAccessibleDescription(failed ? tr("This did not work") : tr("Done"));
    const QSize size = sizeWithin(widest);
    setGeometry(QRect(QPoint(bottomLeft.x(), bottomLeft.y() - size.height()), size));
    raise();
    show();
    update();
    m_timer.start(failed ? 8s : 4s);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QSize Toast::sizeHint() const
{
    return sizeWithin(QWIDGETSIZE_MAX);
}

QSize Toast::sizeWithin(int width) const
{
    const QRect room(0, 0, width - textLeft - padding, QWIDGETSIZE_MAX);
    const QRect text = QFontMetrics(toastFont()).boundingRect(room, Qt::TextWordWrap, m_notice.text);
    return {textLeft + text.width() + 2 + padding, qMax(40, text.height() + 16)};
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
    paintIcon(&painter, failed ? QStringLiteral("octagon") : QStringLiteral("tick-circle"),
              QRectF(padding, 0, iconExtent, height()), iconExtent, ink);
    painter.setFont(toastFont());
    painter.setPen(ink);
    painter.drawText(rect().adjusted(textLeft, 0, -padding, 0), Qt::AlignVCenter | Qt::TextWordWrap,
                     m_notice.text);
}

} // namespace mars::ui
