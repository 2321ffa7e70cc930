// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace mars::ui {

static Theme &current()
{
    static Theme theme = makeTheme(false, 1.0, QStringLiteral("en"));
    return theme;
}

static QString styleSheet(const Theme &theme)
{
    // Only what a palette cannot say: scroll bars, menus and tooltips. Our own fields paint their box
    // themselves; without a rule the style sheet engine would fill it over, whatever their palette says.
    return QStringLiteral(R"(
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: %1; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: %3; color: %4; border: 1px solid %5; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: %6; }
QMenu::item:disabled { color: %7; }
QMenu::separator { height: 1px; background: %8; margin: 4px 8px; }
mars--ui--SearchField, mars--ui--TextField { background: transparent; border: none; }
QToolTip { background: %4; color: %9; border: none; padding: 4px 8px; }
)")
        .arg(theme.buttonEdge.name(), theme.inputBorder.name(), theme.raised.name(), theme.text.name(),
             theme.border.name(), theme.selection.name(), theme.disabled.name(), theme.hairline.name(),
             theme.surface.name());
}

const StatusColours &Theme::status(Family family) const
{
    return statusColours[static_cast<std::size_t>(family)];
}

const Theme &theme()
{
    return current();
}

void setTheme(const Theme &theme)
{
    current() = theme;
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(TextSize::Body));
    qApp->setStyleSheet(styleSheet(theme));
    // Widgets that cache measures of the theme take them again on StyleChange, even when neither palette nor
    // font differ for them.
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
        widget->updateGeometry();
        widget->update();
    }
}

} // namespace mars::ui
