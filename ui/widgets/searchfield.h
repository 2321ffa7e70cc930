// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/rights.h"

#include <QLineEdit>

namespace mars::ui {

/**
 * The search box of the top bar: 44 high, icon left, key hint right. Accessible name "Find an order".
 *
 * A pasted or dropped text of any length is kept whole as the query while the box shows its beginning on one
 * line, so that an e-mail of many lines neither freezes the window nor loses what it says. Editing what is
 * shown makes the shown text the query.
 */
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /** What to look for: the pasted text, else what stands in the box. At most maximumQuery characters. */
    [[nodiscard]] QString query() const;
    static constexpr int maximumQuery = 256 * 1024;
    /** A new search from anywhere: takes the focus, and the text as if it was typed or pasted here. */
    void begin(const QString &text);
    /** The empty box names what can be looked for with these. */
    void setRights(const Rights &rights);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** The user typed, pasted, dropped or cleared; setText() does not tell. */
    void queryEdited(const QString &query);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void insertText(const QString &text);
    void applyTheme();
    void retranslate();

    QString m_pasted; // the whole query, as long as the box shows m_shown
    QString m_shown;
    QString m_keys;
    Rights m_rights = Rights::all();
};

} // namespace mars::ui
