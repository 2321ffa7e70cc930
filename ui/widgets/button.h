// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace mars::ui {

/**
 * A button with a text, 32 high (tall: 44). Its accessible name is its text. One primary per area. Icons are
 * names from resources/icons.
 */
class Button : public PaintedButton
{
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Ghost, Link };

    explicit Button(const QString &text, Kind kind = Kind::Secondary, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setIconName(const QString &name);         ///< before the text
    void setTrailingIconName(const QString &name); ///< after the text: opens elsewhere
    void setKeyHint(const QString &keys);          ///< see keyText(); "" = none
    void setTall(bool tall);
    /** Too narrow: the icon alone; the text becomes the tooltip and stays the accessible name. */
    void setIconOnly(bool iconOnly);
    void setKeyHintShown(bool shown);
    [[nodiscard]] bool isIconOnly() const { return m_iconOnly; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Look;
    [[nodiscard]] Look look() const;
    [[nodiscard]] bool showsKey() const { return m_keyShown && !m_iconOnly && !m_key.isEmpty(); }

    Kind m_kind;
    QString m_icon;
    QString m_trailingIcon;
    QString m_key;
    bool m_tall = false;
    bool m_iconOnly = false;
    bool m_keyShown = true;
};

} // namespace mars::ui
