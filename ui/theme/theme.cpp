// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/fieldstyle.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyle>

namespace mars::ui {

static Theme &current()
{
    static Theme theme = makeTheme(false, 1.0, QStringLiteral("en"));
    return theme;
}

// Only what a palette cannot say: scroll bars, menus, tooltips, and that lists drop down below their box. It
// names roles of the palette, so that it never changes: a new style sheet dresses every widget anew, which
// takes several frames. Our own fields paint their box themselves; without a rule the style sheet engine
// would fill it over, whatever their palette says.
static const QString styleSheet = QStringLiteral(R"(
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: palette(shadow); border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: palette(dark); }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: palette(button); color: palette(text); border: 1px solid palette(mid); padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: palette(highlight); }
QMenu::item:disabled { color: palette(bright-text); }
QMenu::separator { height: 1px; background: palette(midlight); margin: 4px 8px; }
mars--ui--SearchField, mars--ui--TextField { background: transparent; border: none; }
QComboBox { combobox-popup: 0; }
QToolTip { background: palette(text); color: palette(base); border: none; padding: 4px 8px; }
)");

/** The style sheet engine keeps what a palette's role was when it first dressed a widget. */
static bool takesColoursFromStyleSheet(const QWidget *widget)
{
    return qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QMenu *>(widget);
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
    const bool isFirst = qApp->styleSheet().isEmpty();
    if (isFirst)
        QApplication::setStyle(new FieldStyle);
    // Else a style sheet keeps palette and font from reaching children.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(TextSize::Body));
    if (isFirst)
        qApp->setStyleSheet(styleSheet);
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (takesColoursFromStyleSheet(widget)) {
            widget->style()->unpolish(widget);
            widget->style()->polish(widget);
        }
        // Widgets that cache measures of the theme take them again on StyleChange, even when neither palette
        // nor font differ for them.
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
        widget->updateGeometry();
        widget->update();
    }
}

} // namespace mars::ui
