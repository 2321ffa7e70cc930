// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/answerstrip.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>

namespace mars::ui {

namespace {

constexpr int padding = 14;
constexpr int textLeft = 44;
constexpr int textRight = 48; // the copy button stands there
constexpr int linkHeight = 28;
constexpr int ringReach = 4; // a link's focus ring stays clear of the text above and the edge below

QFont headlineFont()
{
    return theme().font(TextSize::Answer, QFont::DemiBold);
}

/** Between headline and lateness, with air around it. */
QString dot()
{
    return QStringLiteral("  ·  ");
}

QString toneIcon(const ShownOrder &shown)
{
    if (shown.answer.tone == Family::Amber && shown.state.stage != Stage::OnHold)
        return QStringLiteral("clock");
    return stagePill(shown.state.stage, shown.state.decidingStatus, shown.state.reason).icon;
}

} // namespace

/** Where the texts stand at one width. */
struct AnswerStrip::Arrangement
{
    QRect headline;
    QRect lateness; ///< beside the headline with a dot between, or below it
    bool stacked = false;
    QRect reasons;
    int links = 0; ///< top of the links
    int height = 0;
};

AnswerStrip::AnswerStrip(QWidget *parent)
    : QWidget(parent)
    , m_copy(new IconButton(QStringLiteral("copy"), this))
    , m_why(new Button({}, Button::Kind::Link, this))
    , m_asKnown(new Button({}, Button::Kind::Link, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    m_copy->setExtent(28);
    connect(m_copy, &IconButton::clicked, this, &AnswerStrip::copyRequested);
    connect(m_why, &Button::clicked, this, &AnswerStrip::whyRequested);
    connect(m_asKnown, &Button::clicked, this, &AnswerStrip::asKnownRequested);
    retranslate();
}

void AnswerStrip::setOrder(const ShownOrder &shown)
{
    m_answer = shown.answer;
    m_icon = toneIcon(shown);
    m_copy->setColour(theme().status(m_answer.tone).foreground);
    setAccessibleDescription(shown.answerText());
    updateGeometry();
    place();
    update();
}

void AnswerStrip::retranslate()
{
    setAccessibleName(tr("Answer"));
    m_copy->setName(tr("Copy answer"), QStringLiteral("⇧ C"));
    m_why->setText(tr("Why?"));
    m_asKnown->setText(tr("As known at …"));
}

AnswerStrip::Arrangement AnswerStrip::arrange(int width) const
{
    const QFontMetrics large(headlineFont());
    const QFontMetrics small(theme().font(TextSize::Meta));
    const int room = qMax(60, width - textLeft - textRight);
    Arrangement result;
    const int headline = large.horizontalAdvance(m_answer.headline);
    const int between = large.horizontalAdvance(dot());
    const int lateness = large.horizontalAdvance(m_answer.lateness);
    int y = padding - 2;
    const auto textHeight = [&](const QFontMetrics &metrics, const QString &text) {
        return metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text).height();
    };
    result.stacked = headline + between + lateness > room;
    result.headline = QRect(textLeft, y, result.stacked || headline > room ? room : headline + 2,
                            textHeight(large, m_answer.headline));
    y = result.headline.bottom() + 1;
    if (m_answer.lateness.isEmpty()) {
        result.stacked = false;
    } else if (result.stacked) {
        result.lateness = QRect(textLeft, y, room, textHeight(large, m_answer.lateness));
        y = result.lateness.bottom() + 1;
    } else {
        result.lateness = QRect(textLeft + headline, result.headline.top(), between + lateness + 2,
                                result.headline.height());
    }
    const QString reasons = m_answer.reasons.join(u' ');
    if (!reasons.isEmpty()) {
        result.reasons = QRect(textLeft, y + 3, room, textHeight(small, reasons));
        y = result.reasons.bottom() + 1;
    }
    result.links = y + ringReach;
    result.height = result.links + linkHeight + ringReach;
    return result;
}

QSize AnswerStrip::sizeHint() const
{
    return {360, heightForWidth(360)};
}

QSize AnswerStrip::minimumSizeHint() const
{
    return {200, heightForWidth(qMax(200, width()))};
}

int AnswerStrip::heightForWidth(int width) const
{
    return arrange(width).height;
}

void AnswerStrip::place()
{
    const Arrangement at = arrange(width());
    m_copy->setGeometry(width() - 8 - m_copy->sizeHint().width(), 9, m_copy->sizeHint().width(),
                        m_copy->sizeHint().height());
    m_why->setGeometry(textLeft, at.links, m_why->sizeHint().width(), linkHeight);
    m_asKnown->setGeometry(m_why->geometry().right() + 16, at.links, m_asKnown->sizeHint().width(),
                           linkHeight);
}

void AnswerStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    updateGeometry();
}

void AnswerStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (FocusRing::isByKeyboard(event->reason()))
        FocusRing::follow(this, 8);
}

void AnswerStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        m_copy->setColour(theme().status(m_answer.tone).foreground);
        updateGeometry();
        place();
    }
}

void AnswerStrip::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    const StatusColours &colours = look.status(m_answer.tone);
    const Arrangement at = arrange(width());
    QPainter painter(this);
    QColor edge = Qt::transparent;
    if (m_answer.tone == Family::Red) { // red and green differ little for some eyes
        edge = colours.foreground;
        edge.setAlphaF(0.5F);
    }
    paintBox(&painter, rect(), 8, colours.background, edge);
    paintIcon(&painter, m_icon, QRectF(padding, at.headline.top(), 18, QFontMetrics(headlineFont()).height()),
              18, colours.foreground);
    painter.setFont(headlineFont());
    painter.setPen(look.text);
    painter.drawText(at.headline, Qt::TextWordWrap, m_answer.headline); // wraps only where it must
    painter.setPen(colours.foreground);
    painter.drawText(at.lateness, at.stacked ? int(Qt::TextWordWrap) : int(Qt::AlignLeft | Qt::AlignVCenter),
                     at.stacked ? m_answer.lateness : dot() + m_answer.lateness);
    painter.setFont(look.font(TextSize::Meta));
    painter.setPen(look.text2);
    painter.drawText(at.reasons, Qt::TextWordWrap, m_answer.reasons.join(u' '));
}

} // namespace mars::ui
