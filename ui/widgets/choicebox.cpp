// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choicebox.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mars::ui {

namespace {

constexpr int padding = 10;
constexpr int iconExtent = 16;
constexpr int rowHeight = 28;

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), qMax(rowHeight, size.height())};
    }
};

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setItemDelegate(new RowDelegate(this));
    view()->installEventFilter(this);
    setMaxVisibleItems(10); // fits below, whatever stands above
    setFont(theme().font(TextSize::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceBox::sizeHint() const
{
    return {240, qMax(32, fontMetrics().height() + 14)};
}

void ChoiceBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFont(theme().font(TextSize::Body));
}

/** In the open list a letter looks for a row; it is no key of what lies behind. */
bool ChoiceBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->text().isEmpty() && key->text().at(0).isPrint())
            event->accept();
    }
    return QComboBox::eventFilter(watched, event);
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    paintBox(&painter, rect(), 6, look.surface, hasFocus() ? look.focus : look.inputBorder,
             hasFocus() ? 2 : 1);
    const QRect text = rect().adjusted(padding, 0, -2 * padding - iconExtent, 0);
    const bool isChosen = currentIndex() >= 0;
    painter.setPen(isChosen ? look.text : look.text3);
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(isChosen ? currentText() : placeholderText(), Qt::ElideRight, text.width()));
    paintIcon(&painter, QStringLiteral("chevron-down"),
              QRectF(width() - padding - iconExtent, 0, iconExtent, height()), iconExtent, look.text2);
}

} // namespace mars::ui
