// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/recognise.h"

#include <functional>
#include <QWidget>

namespace mars::ui {

/** What was recognised in a text: a chip for each key with its kind, or "none in text"; a tick where an order
 * has that key. */
class RecognisedChips : public QWidget
{
    Q_OBJECT
public:
    explicit RecognisedChips(QWidget *parent = nullptr);

    /** Ticks nothing yet. */
    void setRecognised(const RecognisedText &text);
    /** Ticks the values of which this is true. */
    void setFound(const std::function<bool(const LookupTerm &)> &isFound);
    [[nodiscard]] bool hasChips() const { return !m_chips.isEmpty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, chipHeight()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Chip
    {
        QString icon;
        QString kind;
        LookupTerm term;
        QString value; ///< empty = none in the text
        bool found = false;
    };
    void compose();
    void describe();
    [[nodiscard]] int chipHeight() const;
    [[nodiscard]] int widthOf(const Chip &chip) const;
    [[nodiscard]] QList<QRect> arrange(int width) const;

    RecognisedText m_text;
    QList<Chip> m_chips;
};

} // namespace mars::ui
