// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/searchfield.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace mars::ui {

static constexpr int iconExtent = 18;
static constexpr int textLeft = 42;
static constexpr int shownAtMost = 400;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setMaxLength(2 * shownAtMost);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QLineEdit::textEdited, this, [this] { Q_EMIT queryEdited(query()); });
    connect(this, &QLineEdit::textChanged, this, qOverload<>(&QWidget::update));
    applyTheme();
    retranslate();
}

QString SearchField::query() const
{
    return !m_pasted.isEmpty() && text() == m_shown ? m_pasted : text();
}

void SearchField::begin(const QString &text)
{
    setFocus(Qt::ShortcutFocusReason);
    clear();
    insertText(text);
}

void SearchField::setRights(const Rights &rights)
{
    m_rights = rights;
    retranslate();
}

void SearchField::insertText(const QString &text)
{
    const QString bounded = text.left(maximumQuery);
    const bool fits = bounded.size() <= shownAtMost && !bounded.contains(u'\n');
    if (fits) {
        insert(bounded);
        m_pasted.clear();
    } else {
        // Three times as many characters are enough to find the beginning's words between blank lines.
        const QString beginning = bounded.left(3 * shownAtMost).simplified().left(shownAtMost);
        m_shown = beginning.size() < bounded.trimmed().size() ? beginning + QStringLiteral(" …") : beginning;
        setText(m_shown);
        m_pasted = bounded;
        m_shown = this->text();
    }
    // Of what is longer than the box its beginning tells more than its end; short ones are typed on.
    const bool isAll = !fits || this->text() == bounded;
    if (isAll && fontMetrics().horizontalAdvance(this->text()) > width() - textLeft - textMargins().right())
        setCursorPosition(0);
    Q_EMIT queryEdited(query());
}

/** Nothing that is looked for begins with "?": in the empty field it is the window's key. */
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->text() == QStringLiteral("?")) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        insertText(QGuiApplication::clipboard()->text());
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::mouseReleaseEvent(QMouseEvent *event)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()) {
        deselect();
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
        insertText(clipboard->text(QClipboard::Selection));
    } else {
        QLineEdit::mouseReleaseEvent(event);
    }
}

void SearchField::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasText())
        return;
    clear();
    insertText(event->mimeData()->text());
    event->acceptProposedAction();
}

void SearchField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Qt's own paste would cut a long text down to what the box can hold.
    if (auto *paste = menu->findChild<QAction *>(QStringLiteral("edit-paste"))) {
        paste->disconnect();
        connect(paste, &QAction::triggered, this,
                [this] { insertText(QGuiApplication::clipboard()->text()); });
    }
    menu->popup(event->globalPos());
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void SearchField::applyTheme()
{
    setFont(theme().font(TextSize::Title));
    QPalette colours = palette();
    colours.setColor(QPalette::Text, theme().text);
    colours.setColor(QPalette::PlaceholderText, theme().text3);
    colours.setColor(QPalette::Highlight, theme().selection);
    colours.setColor(QPalette::HighlightedText, theme().text);
    setPalette(colours);
    setTextMargins(textLeft - 2, 0, keyCapSize(m_keys).width() + 16, 0);
    updateGeometry();
}

void SearchField::retranslate()
{
    setAccessibleName(tr("Find an order"));
    if (m_rights.seesContacts)
        setPlaceholderText(
            tr("Order number, tracking number, phone, e-mail, name, or paste a customer's e-mail"));
    else if (m_rights.revealsContacts)
        setPlaceholderText(tr("Order number, tracking number, whole phone number or e-mail address"));
    else
        setPlaceholderText(tr("Order number or tracking number"));
    m_keys = keyText(QKeySequence(Qt::CTRL | Qt::Key_K));
}

QSize SearchField::sizeHint() const
{
    return {480, qMax(44, fontMetrics().height() + 22)};
}

QSize SearchField::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    const Theme &look = theme();
    {
        QPainter painter(this);
        paintBox(&painter, rect(), 6, look.surface, hasFocus() ? look.focus : look.inputBorder,
                 hasFocus() ? 2 : 1);
        paintIcon(&painter, QStringLiteral("search"), QRectF(14, 0, iconExtent, height()), iconExtent,
                  hasFocus() ? look.link : look.text2);
        if (text().isEmpty() && !hasFocus()) {
            const QSize cap = keyCapSize(m_keys);
            const QRectF box(width() - 10 - cap.width(), (height() - cap.height()) / 2, cap.width(),
                             cap.height());
            paintKeyCap(&painter, box, m_keys, look.text2, look.buttonEdge);
        }
    }
    QLineEdit::paintEvent(event);
}

} // namespace mars::ui
