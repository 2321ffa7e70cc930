// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

namespace mars::ui {

/** List left, panel right. The panel has its usual width, until the person pulls it to another one. */
class PanelSplitter : public QSplitter
{
    Q_OBJECT
public:
    PanelSplitter(QWidget *list, QWidget *panel, QWidget *parent = nullptr);

    /** Gives the panel its room; call it when the panel appears. */
    void arrange();
    [[nodiscard]] bool isByHand() const { return m_byHand; }
    /** state is what saveState() gave; it only counts where the width was chosen by hand. */
    void restore(bool byHand, const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *m_panel;
    bool m_byHand = false;
};

} // namespace mars::ui
