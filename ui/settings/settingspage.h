// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace mars {
class RightsWatch;
}

namespace mars::ui {

class DatabaseCard;
class Label;
class SampleJob;
class SamplePresence;
class SampleSettings;
class SegmentedControl;
class SettingRow;
class SwitchBox;

/** What one person can choose. Every change holds at once; there is nothing to save. */
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(const Services &services, const RightsWatch *rights, SampleJob *sample,
                 const SamplePresence *presence, QWidget *parent = nullptr);

    [[nodiscard]] QList<ShortcutHint> hints() override;
    void activate() override;
    /** Shows where a shared order database is connected; call it after activate(). */
    void showDatabase();
    [[nodiscard]] QList<Region> regions() const override;

Q_SIGNALS:
    /** Back to the orders. */
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectPreferences();
    void connectDatabase();
    void showPreferences();
    void retranslate();

    Preferences *m_preferences;
    QString m_database;

    QScrollArea *m_area;
    Label *m_title;
    SegmentedControl *m_language;
    SegmentedControl *m_scheme;
    SegmentedControl *m_text;
    QLineEdit *m_agent;
    SwitchBox *m_letters;
    Label *m_readingTitle;
    Label *m_workingTitle;
    Label *m_databaseTitle;
    DatabaseCard *m_databaseCard = nullptr; // null where nothing can be connected
    Label *m_dataTitle;
    SettingRow *m_languageRow;
    SettingRow *m_schemeRow;
    SettingRow *m_textRow;
    SettingRow *m_agentRow;
    SettingRow *m_lettersRow;
    SampleSettings *m_sample;
    Label *m_databaseLabel;
};

} // namespace mars::ui
