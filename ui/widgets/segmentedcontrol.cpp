// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paintedbutton.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mars::ui {

namespace {

class Segment : public PaintedButton
{
public:
    Segment()
    {
        setCheckable(true);
        setAutoExclusive(true);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(segmentFont());
        return {metrics.horizontalAdvance(text()) + 24, qMax(28, metrics.height() + 10)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        QPainter painter(this);
        if (isChecked())
            paintBox(&painter, rect(), cornerRadius(), look.raised, look.buttonEdge);
        painter.setFont(segmentFont());
        painter.setPen(isChecked() || isHovered() ? look.text : look.text2);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    static QFont segmentFont() { return theme().font(TextSize::Body, QFont::Medium); }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void SegmentedControl::addChoice(const QVariant &value)
{
    auto *segment = new Segment;
    // Tab reaches the group once, through the control; arrows do the rest.
    segment->setFocusPolicy(Qt::ClickFocus);
    layout()->addWidget(segment);
    m_buttons << segment;
    m_values << value;
    connect(segment, &QAbstractButton::toggled, this, [this, value](bool checked) {
        if (checked)
            Q_EMIT chosen(value);
    });
}

void SegmentedControl::setText(int choice, const QString &text)
{
    m_buttons[choice]->setText(text);
}

void SegmentedControl::setValue(const QVariant &value)
{
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const QSignalBlocker blocker(m_buttons[i]);
        m_buttons[i]->setAutoExclusive(false); // else the one that holds could not be taken back
        m_buttons[i]->setChecked(m_values[i] == value);
        m_buttons[i]->setAutoExclusive(true);
        m_buttons[i]->update();
    }
}

QVariant SegmentedControl::value() const
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return m_values[i];
    }
    return {};
}

void SegmentedControl::focusInEvent(QFocusEvent *event)
{
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        if (button->isChecked())
            button->setFocus(event->reason());
    }
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 8, theme().track);
}

} // namespace mars::ui
