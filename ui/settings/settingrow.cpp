// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace mars::ui {

SettingRow::SettingRow(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_name(new Label(TextSize::Body, &Theme::text, QFont::Medium))
    , m_description(new Label(TextSize::Meta, &Theme::text2))
{
    m_description->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_description);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addLayout(texts, 1);
    row->addWidget(control);
}

void SettingRow::setTexts(const QString &name, const QString &description)
{
    m_name->setText(name);
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    if (!qobject_cast<Button *>(m_control)) {
        m_control->setAccessibleName(name);
        m_control->setAccessibleDescription(description);
    }
}

void SettingRow::focusDescription()
{
    m_description->setFocus(Qt::OtherFocusReason);
    FocusRing::follow(m_description, 2);
}

} // namespace mars::ui
