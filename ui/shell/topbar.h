// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace mars::ui {

class Button;
class SearchField;

/** The strip above the pages: the search field and the button "Track". */
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] SearchField *field() const { return m_field; }
    /** Off while there is nothing to find. */
    void setTrackable(bool trackable);

Q_SIGNALS:
    /** Enter in the field, or the button. */
    void trackRequested(const QString &query);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void request();
    void retranslate();

    SearchField *m_field;
    Button *m_track;
};

} // namespace mars::ui
