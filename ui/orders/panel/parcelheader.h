// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/paintedbutton.h"
#include "ui/widgets/pill.h"

namespace mars::ui {

/** The line above a parcel: "Parcel 1 of 2", its items, when, its pill. Pressing it opens or closes the
 * parcel.
 */
class ParcelHeader : public PaintedButton
{
    Q_OBJECT
public:
    explicit ParcelHeader(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &items, const QString &when, const Pill &pill);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_items;
    QString m_when;
    Pill m_pill;
};

} // namespace mars::ui
