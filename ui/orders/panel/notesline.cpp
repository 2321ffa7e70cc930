// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/notesline.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace mars::ui {

static constexpr int padding = 14;
static constexpr int textLeft = 44; // where the answer's text begins above it
static constexpr int iconExtent = 16;
static constexpr int longestShown = 200; // characters; far more than a line holds

static QFont countFont()
{
    return theme().font(TextSize::Meta, QFont::DemiBold);
}

NotesLine::NotesLine(QWidget *parent)
    : PaintedButton({}, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void NotesLine::setNotes(const QList<ShownNote> &notes, const ReaderContext &context)
{
    setVisible(!notes.isEmpty());
    if (notes.isEmpty())
        return;
    const Note &newest = notes.first().note;
    setText(tr("%n note(s)", nullptr, static_cast<int>(notes.size())));
    m_newest = tr("%1, %2: %3", "who wrote a note, when, what")
                   .arg(newest.person, momentText(newest.madeAt, context.forAnswer()),
                        newest.text.left(longestShown).simplified());
    setAccessibleName(text() + QStringLiteral(" · ") + m_newest);
    setToolTip(tr("Go to the notes (%1)").arg(QStringLiteral("⇧ N")));
    update();
}

QSize NotesLine::sizeHint() const
{
    return {240, qMax(28, QFontMetrics(countFont()).height() + 10)};
}

void NotesLine::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    paintIcon(&painter, QStringLiteral("pencil"), QRectF(padding, 0, iconExtent, height()), iconExtent,
              look.text2);
    QRect room = rect().adjusted(textLeft, 0, -padding, 0);
    painter.setFont(countFont());
    painter.setPen(isHovered() ? look.link : look.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text());
    room.setLeft(room.left() + QFontMetrics(countFont()).horizontalAdvance(text()) + 8);
    const QFont meta = look.font(TextSize::Meta);
    painter.setFont(meta);
    painter.setPen(look.text2);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(meta).elidedText(m_newest, Qt::ElideRight, room.width()));
}

} // namespace mars::ui
