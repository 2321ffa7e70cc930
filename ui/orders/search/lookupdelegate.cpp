// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/search/lookupdelegate.h"

#include "items/ordercell.h"
#include "ui/orders/list/tabulartext.h"
#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/pill.h"

#include <QPainter>

namespace mars::ui {

namespace {

using Kind = LookupRow::Kind;

constexpr int inset = 8; // of the highlight from the card's edge
constexpr int textLeft = 28;
constexpr int nearLeft = 48; // below the sentence they belong to
constexpr int gap = LookupColumns::gap;
constexpr int bestMargin = LookupColumns::bestMargin;

/** Writes at the left of the line and returns what is left of it. */
QRect write(QPainter *painter, QRect line, const QString &text, const QFont &font, const QColor &colour)
{
    const int width = qCeil(paintLine(painter, line, text, font, colour));
    line.setLeft(qMin(line.right(), line.left() + width + gap));
    return line;
}

/** "Open order ↵" at the right of the line. */
void writeKey(QPainter *painter, const QRect &line, const QString &text, const QString &keys)
{
    const Theme &look = theme();
    const QSize cap = keyCapSize(keys);
    const QRectF box(line.right() - cap.width(), line.center().y() - cap.height() / 2 + 1, cap.width(),
                     cap.height());
    paintKeyCap(painter, box, keys, look.text2, look.buttonEdge, look.surface);
    painter->setFont(look.font(TextSize::Meta));
    painter->setPen(look.text2);
    painter->drawText(line.adjusted(0, 0, -cap.width() - 8, 0), Qt::AlignRight | Qt::AlignVCenter, text);
}

void paintHighlight(QPainter *painter, const QRect &row, bool withBar)
{
    const QRect box = row.adjusted(inset, 0, -inset, 0);
    paintBox(painter, box, 8, theme().selection);
    if (withBar) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().accent);
        painter->drawRoundedRect(QRectF(box.left(), box.top() + 12, 3, box.height() - 24), 1.5, 1.5);
    }
}

void paintHeading(QPainter *painter, const QRect &row, const QString &text)
{
    write(painter, row.adjusted(16, 6, -16, 0), text, theme().font(TextSize::Meta, QFont::DemiBold),
          theme().text2);
}

void paintNotFound(QPainter *painter, const QRect &row, const LookupRow &content)
{
    const Theme &look = theme();
    const QFont title = look.font(TextSize::Title, QFont::DemiBold);
    const QRect first(row.left() + nearLeft, row.top() + 12, row.width() - 64,
                      QFontMetrics(title).height() + 4);
    paintIcon(painter, QStringLiteral("search"), QRectF(row.left() + 16, first.top(), 18, first.height()), 18,
              look.text2);
    write(painter, first, content.text, title, look.text);
    painter->setFont(look.font(TextSize::Body));
    painter->setPen(look.text2);
    painter->drawText(QRect(first.left(), first.bottom() + 2, first.width(), row.bottom() - first.bottom()),
                      Qt::TextWordWrap, content.extra);
}

void paintFailed(QPainter *painter, const QRect &row, const LookupRow &content, bool selected)
{
    const Theme &look = theme();
    if (selected)
        paintHighlight(painter, row, false);
    QRect line = row.adjusted(textLeft, 0, -textLeft, 0);
    paintIcon(painter, QStringLiteral("octagon"), QRectF(line.left(), line.top(), 16, line.height()), 16,
              look.status(Family::Red).foreground);
    writeKey(painter, line, LookupDelegate::tr("Try again"), QStringLiteral("↵"));
    write(painter, line.adjusted(24, 0, -120, 0), content.text, look.font(TextSize::Body), look.text);
}

} // namespace

LookupDelegate::LookupDelegate(ReaderContext context, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_context(std::move(context))
{
}

void LookupDelegate::setPlaces(int rowWidth, const LookupColumns &columns)
{
    m_rowWidth = rowWidth;
    m_columns = columns;
}

QSize LookupDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int row = theme().rowHeight();
    switch (index.data(LookupModel::KindRole).value<Kind>()) {
    case Kind::Best: {
        const QRect room(0, 0, m_rowWidth - 2 * textLeft, QWIDGETSIZE_MAX);
        const auto content = index.data(LookupModel::RowRole).value<LookupRow>();
        const int needed = QFontMetrics(LookupColumns::detailsFont())
                               .boundingRect(room, Qt::TextWordWrap, detailsText(content, room.width()))
                               .height();
        return {400, 2 * bestMargin + 2 * LookupColumns::bestLineHeight() +
                         qMax(LookupColumns::bestLineHeight(), needed)};
    }
    case Kind::NotFound: {
        const QRect room(0, 0, m_rowWidth - nearLeft - 16, QWIDGETSIZE_MAX);
        const int title = QFontMetrics(theme().font(TextSize::Title, QFont::DemiBold)).height();
        const int extra = QFontMetrics(theme().font(TextSize::Body))
                              .boundingRect(room, Qt::TextWordWrap,
                                            index.data(LookupModel::RowRole).value<LookupRow>().extra)
                              .height();
        return {400, qMax(2 * row + 8, title + extra + 28)};
    }
    case Kind::NearMatch:
        return {400, row + 8};
    case Kind::Failed:
        return {400, row + 8};
    default:
        return {400, row};
    }
}

void LookupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto content = index.data(LookupModel::RowRole).value<LookupRow>();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (content.kind) {
    case Kind::Best:
        paintBest(painter, option.rect, content, selected);
        break;
    case Kind::Section:
        paintHeading(painter, option.rect, content.text);
        break;
    case Kind::NotFound:
        paintNotFound(painter, option.rect, content);
        break;
    case Kind::Note:
        write(painter, option.rect.adjusted(16, 0, -16, 0), content.text, theme().font(TextSize::Meta),
              theme().text2);
        break;
    case Kind::Failed:
        paintFailed(painter, option.rect, content, selected);
        break;
    case Kind::Match:
    case Kind::SamePerson:
    case Kind::NearMatch:
        paintMatch(painter, option.rect, index, selected);
        break;
    }
    painter->restore();
}

void LookupDelegate::paintBest(QPainter *painter, const QRect &row, const LookupRow &content,
                               bool selected) const
{
    const Theme &look = theme();
    if (selected)
        paintHighlight(painter, row, true);
    const auto lineAt = [&](int line) {
        return QRect(row.left() + textLeft, row.top() + bestMargin + line * LookupColumns::bestLineHeight(),
                     row.width() - 2 * textLeft + 4, LookupColumns::bestLineHeight());
    };
    const OrderSummary &order = content.match.order;
    QRect line =
        write(painter, lineAt(0), order.number, look.font(TextSize::Title, QFont::DemiBold), look.text);
    const Pill pill = stagePill(order.stage, order.decidingStatus, order.reason);
    const QSize size = pillSize(pill);
    paintPill(painter, {line.left() + 4, line.center().y() - size.height() / 2 + 1}, pill, selected);
    line.setLeft(line.left() + size.width() + gap + 4);
    write(painter, line.adjusted(0, 0, -160, 0), customerText(order), look.font(TextSize::Body), look.text2);

    paintAnswer(painter, lineAt(1).adjusted(0, 0, -160, 0), content);

    const QRect details(lineAt(2).topLeft(), row.bottomRight() - QPoint(textLeft, bestMargin));
    painter->setFont(LookupColumns::detailsFont());
    painter->setPen(look.text2);
    painter->drawText(details, Qt::AlignVCenter | Qt::TextWordWrap, detailsText(content, details.width()));

    writeKey(painter, lineAt(0), tr("Open order"), keyText(QKeySequence(Qt::Key_Return)));
    writeKey(painter, lineAt(1), tr("Copy answer"), keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
}

/** The answer as soon as the order was read; until then what the list knows. */
void LookupDelegate::paintAnswer(QPainter *painter, QRect line, const LookupRow &content) const
{
    const Theme &look = theme();
    const QFont font = look.font(TextSize::Title, QFont::DemiBold);
    if (!content.answer) {
        write(painter, line, whenText(content.match.order, m_context), font, look.text);
        return;
    }
    line = write(painter, line, content.answer->headline, font, look.text);
    if (content.answer->lateness.isEmpty())
        return;
    const QColor colour = look.status(content.answer->tone).foreground;
    if (content.answer->tone == Family::Amber) {
        paintIcon(painter, QStringLiteral("clock"), QRectF(line.left(), line.top(), 16, line.height()), 16,
                  colour);
        line.setLeft(line.left() + 22);
    }
    write(painter, line, content.answer->lateness, font, colour);
}

void LookupDelegate::paintMatch(QPainter *painter, const QRect &row, const QModelIndex &index,
                                bool selected) const
{
    const Theme &look = theme();
    const auto content = index.data(LookupModel::RowRole).value<LookupRow>();
    if (selected)
        paintHighlight(painter, row.adjusted(0, 1, 0, -1), false);
    const OrderSummary &order = content.match.order;
    const bool isNear = content.kind == Kind::NearMatch;
    const QRect line = row.adjusted(isNear ? nearLeft : textLeft, 0, -16, 0);
    const QFont bold = LookupColumns::numberFont();
    if (isNear) { // looks like what it is: a button
        const QRect button(line.left(), row.center().y() - 15,
                           qCeil(tabularWidth(bold, order.number)) + LookupColumns::buttonPadding, 32);
        paintBox(painter, button, 6, look.raised, look.buttonEdge);
        painter->setFont(bold);
        painter->setPen(look.text);
        painter->drawText(button, Qt::AlignCenter, order.number);
    } else {
        write(painter, line, order.number, bold, look.text);
    }
    const Pill pill = stagePill(order.stage, order.decidingStatus, order.reason);
    paintPill(painter, {line.left() + m_columns.number, row.center().y() - pillSize(pill).height() / 2 + 1},
              pill, selected);

    const QStringList texts = lineTexts(content, m_context);
    const int left = line.left() + m_columns.number + m_columns.pill;
    const QFont body = look.font(TextSize::Body);
    const auto widthOf = [&](qsizetype i) { return qCeil(lineWidth(texts.at(i), body)) + 2; };
    // In line below each other where there is room; else each behind the one before, and a name yields.
    QList<int> starts;
    int end = left;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int share = left + static_cast<int>((line.right() - left) * i / texts.size());
        starts.append(qMax(share, end));
        end = starts.last() + widthOf(i) + gap;
    }
    int right = line.right();
    for (qsizetype i = texts.size() - 1; i >= 0; --i) {
        const int from = i == 0 ? left : qBound(left, right - widthOf(i), starts.at(i));
        write(painter, QRect(from, line.top(), right - from, line.height()), texts.at(i), body, look.text2);
        right = from - gap;
    }
}

} // namespace mars::ui
