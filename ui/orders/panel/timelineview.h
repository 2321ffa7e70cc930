// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/timelinemodel.h"

#include <QListView>

namespace mars::ui {

/** A parcel's timeline, as tall as its rows: it never scrolls by itself. Accessible name "Timeline". */
class TimelineView : public QListView
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setNodes(const QList<TimelineNode> &nodes);
    void fold() { m_timeline->fold(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void keyboardSearch(const QString &) override {} // single letters are shortcuts here

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TimelineModel *m_timeline;
};

} // namespace mars::ui
