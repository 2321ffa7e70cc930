// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/attendancebar.h"

#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mars::ui {

using namespace std::chrono_literals;

static constexpr int mostAvatars = 2;

AttendanceBar::AttendanceBar(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_attendance(new OrderAttendance(services.source, 5s, this))
    , m_names(new ElidedLabel(TextSize::Meta, &Theme::text2))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(4);
    for (int i = 0; i < mostAvatars; ++i) {
        m_avatars.append(new Avatar(24));
        row->addWidget(m_avatars.last());
    }
    row->addSpacing(4);
    row->addWidget(m_names, 1);
    const auto followName = [this, preferences = services.preferences] {
        m_attendance->setPerson(preferences->agentName());
    };
    followName();
    connect(services.preferences, &Preferences::changed, this, followName);
    connect(m_attendance, &OrderAttendance::othersChanged, this, &AttendanceBar::showOthers);
    showOthers();
}

void AttendanceBar::showOthers()
{
    const QStringList &others = m_attendance->others();
    const auto count = static_cast<int>(others.size());
    for (int i = 0; i < mostAvatars; ++i) {
        m_avatars.at(i)->setVisible(i < count);
        m_avatars.at(i)->setName(others.value(i));
    }
    QString text;
    if (count == 1)
        text = tr("Also open: %1").arg(others.at(0));
    else if (count == 2)
        text = tr("Also open: %1 and %2").arg(others.at(0), others.at(1));
    else if (count > 2)
        text = tr("Also open: %1, %2 and %n other(s)", nullptr, count - 2).arg(others.at(0), others.at(1));
    m_names->setText(text);
    setAccessibleName(text);
    setVisible(count > 0);
}

void AttendanceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showOthers();
}

void AttendanceBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), theme().hairline);
}

} // namespace mars::ui
