// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QTextLayout>
#include <QtMath>

namespace mars::ui {

WrappedText::WrappedText(TextSize size, QColor Theme::*colour, QWidget *parent)
    : QTextEdit(parent)
    , m_size(size)
    , m_colour(colour)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::ClickFocus); // as a label whose text can be selected
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyTheme();
}

void WrappedText::setText(const QString &text)
{
    if (text == this->text())
        return; // what is selected stays so
    setPlainText(text);
    m_width = -1;
    updateGeometry();
}

int WrappedText::heightForWidth(int width) const
{
    if (width == m_width)
        return m_height;
    QTextOption option;
    option.setWrapMode(wordWrapMode());
    qreal height = 0;
    const QStringList paragraphs = text().split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            height += line.height();
        }
        layout.endLayout();
    }
    m_width = width;
    m_height = qCeil(height);
    return m_height;
}

void WrappedText::applyTheme()
{
    setFont(theme().font(m_size));
    QPalette colours = palette();
    colours.setColor(QPalette::Text, theme().*m_colour);
    setPalette(colours);
    m_width = -1;
    updateGeometry();
}

void WrappedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

} // namespace mars::ui
