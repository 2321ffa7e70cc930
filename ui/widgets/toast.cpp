// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/toast.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QtMath>

namespace mars::ui {

static constexpr int padding = 14;
static constexpr int iconExtent = 16;
static constexpr int gap = 8;

static QFont toastFont()
{
    return theme().font(TextSize::Body, QFont::Medium);
}

Toast::Toast(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_timer.setSingleShot(true);
    m_timer.setInterval(4000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::say(const QString &sentence, QPoint bottomLeft)
{
    m_text = sentence;
    setAccessibleName(sentence);
    const QSize size = sizeHint();
    setGeometry(bottomLeft.x(), bottomLeft.y() - size.height(),
                qMin(size.width(), parentWidget()->width() - bottomLeft.x() - 16), size.height());
    raise();
    show();
    update();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QSize Toast::sizeHint() const
{
    const QFontMetrics metrics(toastFont());
    return {padding + iconExtent + gap + metrics.horizontalAdvance(m_text) + 2 + padding,
            qMax(40, metrics.height() + 20)};
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    paintBox(&painter, rect(), 8, look.text);
    paintIcon(&painter, QStringLiteral("tick-circle"), QRectF(padding, 0, iconExtent, height()), iconExtent,
              look.surface);
    painter.setFont(toastFont());
    painter.setPen(look.surface);
    const QRectF text = QRectF(rect()).adjusted(padding + iconExtent + gap, 0, -padding, 0);
    painter.drawText(text, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, qCeil(text.width())));
}

} // namespace mars::ui
