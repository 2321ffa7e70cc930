// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace mars::ui {

class Avatar;
class RailButton;

/** The left edge of the window: the planet, the pages, at the bottom the settings and who works here. */
class Rail : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Orders, Settings };

    explicit Rail(QWidget *parent = nullptr);

    void setPlace(Place place);
    void setNarrow(bool narrow); ///< 56 px with icons alone instead of 72 px or what the labels need
    void setAgentName(const QString &name);

Q_SIGNALS:
    void chosen(mars::ui::Rail::Place place);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fitWidth();
    [[nodiscard]] RailButton *current() const;

    RailButton *m_orders;
    RailButton *m_settings;
    Avatar *m_agent;
    QBoxLayout *m_column;
    bool m_narrow = false;
};

} // namespace mars::ui
