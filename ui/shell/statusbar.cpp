// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/statusbar.h"

#include "ui/shell/hintbutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QEvent>
#include <QPainter>

namespace mars::ui {

static constexpr int padding = 16;
static constexpr int iconExtent = 14;
static constexpr int iconGap = 6;
static constexpr int mostHints = 12;

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("statusBar"));
    setFixedHeight(32);
    // All from the start: a button made later would come last in the order of the Tab key.
    while (m_buttons.size() < mostHints)
        m_buttons << new HintButton({}, this);
}

void StatusBar::setHints(const QList<ShortcutHint> &hints)
{
    const bool same =
        std::equal(hints.begin(), hints.end(), m_hints.begin(), m_hints.end(),
                   [](const auto &a, const auto &b) { return a.keys == b.keys && a.text == b.text; });
    if (same)
        return;
    m_hints = hints.first(qMin(hints.size(), qsizetype(mostHints)));
    for (qsizetype i = 0; i < m_hints.size(); ++i)
        m_buttons[i]->setHint(m_hints[i]);
    for (qsizetype i = m_hints.size(); i < m_buttons.size(); ++i)
        m_buttons[i]->setHint({});
    const auto first = std::find_if(m_buttons.begin(), m_buttons.end(),
                                    [](const HintButton *button) { return button->canAct(); });
    setFocusProxy(first == m_buttons.end() ? nullptr : *first);
    arrange();
}

void StatusBar::setSampleData(bool sample)
{
    m_sample = sample;
    showAge();
}

void StatusBar::setRead(const QDateTime &at)
{
    m_readAt = at;
    m_current = true;
    showAge();
}

void StatusBar::setNotRead()
{
    m_current = false;
    showAge();
}

void StatusBar::setWaiting(int edits, bool readOnly)
{
    m_waiting = edits;
    m_readOnly = readOnly;
    showAge();
}

QString StatusBar::ageText() const
{
    QStringList parts;
    if (m_readOnly)
        parts << tr("Read only for now");
    if (m_waiting > 0)
        parts << tr("%n change(s) wait to be sent", nullptr, m_waiting);
    parts << readText();
    return parts.join(QStringLiteral(" · "));
}

QString StatusBar::readText() const
{
    if (!m_readAt.isValid())
        return tr("Not read yet");
    const QTime local = m_readAt.toLocalTime().time();
    if (!m_current)
        return tr("Offline · as of %1").arg(local.toString(QStringLiteral("HH:mm")));
    const QString clock = local.toString(QStringLiteral("HH:mm:ss"));
    return m_sample ? tr("Includes sample data · read %1").arg(clock) : tr("Live · read %1").arg(clock);
}

void StatusBar::showAge()
{
    setAccessibleName(ageText());
    arrange();
    update();
}

int StatusBar::ageWidth() const
{
    return iconExtent + iconGap + QFontMetrics(theme().font(TextSize::Meta)).horizontalAdvance(ageText());
}

int StatusBar::hintsWidth() const
{
    return width() - 3 * padding - ageWidth();
}

void StatusBar::arrange()
{
    int end = padding + hintsWidth();
    if (!m_hints.isEmpty())
        end -= padding + m_buttons[m_hints.size() - 1]->sizeHint().width();
    int x = padding;
    bool fits = true;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        HintButton *button = m_buttons[i];
        const QSize size = button->sizeHint();
        const bool isLast = i == m_hints.size() - 1; // tells where those without room are found
        fits = fits && i < m_hints.size() && x + size.width() <= end;
        button->setGeometry(x, (height() - size.height()) / 2 + 1, size.width(), size.height());
        button->setVisible(fits || isLast);
        if (fits)
            x += size.width() + padding;
    }
}

void StatusBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        showAge();
}

void StatusBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    painter.fillRect(rect(), look.window);
    painter.fillRect(QRect(0, 0, width(), 1), look.border);

    const int x = width() - padding - ageWidth();
    const QColor colour = look.status(m_current ? Family::Green : Family::Amber).foreground;
    const QString icon = m_current            ? QStringLiteral("tick-circle")
                         : m_readAt.isValid() ? QStringLiteral("database-off")
                                              : QStringLiteral("clock");
    paintIcon(&painter, icon, QRectF(x, 1, iconExtent, height()), iconExtent,
              m_readAt.isValid() ? colour : look.text3);
    painter.setFont(look.font(TextSize::Meta));
    painter.setPen(look.text2);
    painter.drawText(QRect(x + iconExtent + iconGap, 1, width(), height() - 1), Qt::AlignVCenter, ageText());
}

} // namespace mars::ui
