// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/buttonrow.h"

#include "ui/widgets/button.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace mars::ui {

static constexpr int gap = 8;

ButtonRow::ButtonRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ButtonRow::addButton(Button *button)
{
    button->setParent(this);
    button->show();
    m_buttons << button;
    updateGeometry();
    arrange();
}

QList<Button *> ButtonRow::shown() const
{
    QList<Button *> buttons;
    for (Button *button : m_buttons) {
        if (!button->isHidden())
            buttons << button;
    }
    return buttons;
}

int ButtonRow::rowWidth() const
{
    int width = -gap;
    const auto buttons = shown();
    for (const Button *button : buttons)
        width += gap + button->sizeHint().width();
    return qMax(0, width);
}

QSize ButtonRow::sizeHint() const
{
    return {rowWidth(), heightForWidth(width())};
}

QSize ButtonRow::minimumSizeHint() const
{
    const auto buttons = shown();
    return buttons.isEmpty() ? QSize(0, 0) : QSize(60, heightForWidth(width()));
}

int ButtonRow::heightForWidth(int width) const
{
    const auto buttons = shown();
    if (buttons.isEmpty())
        return 0;
    const int line = buttons.first()->sizeHint().height();
    int narrowest = buttons.first()->sizeHint().width();
    for (qsizetype i = 1; i < buttons.size(); ++i)
        narrowest += gap + (buttons[i]->isIconOnly() ? buttons[i]->sizeHint().width() : 40);
    const bool stacks = narrowest > width;
    return stacks ? static_cast<int>(buttons.size()) * (line + gap) - gap : line;
}

void ButtonRow::arrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback guard(m_arranging, true);
    const auto buttons = shown();
    const auto showWhole = [&](bool withKeys) {
        for (Button *button : buttons) {
            button->setIconOnly(false);
            button->setKeyHintShown(withKeys);
        }
    };
    showWhole(true);
    if (rowWidth() > width())
        showWhole(false);
    for (qsizetype i = buttons.size() - 1; i > 0 && rowWidth() > width(); --i)
        buttons[i]->setIconOnly(true);

    const bool stack = rowWidth() > width();
    if (stack)
        showWhole(false);
    QPoint place;
    for (Button *button : buttons) {
        const QSize size = button->sizeHint();
        button->setGeometry(place.x(), place.y(), stack ? width() : size.width(), size.height());
        place += stack ? QPoint(0, size.height() + gap) : QPoint(size.width() + gap, 0);
    }
}

bool ButtonRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace mars::ui
