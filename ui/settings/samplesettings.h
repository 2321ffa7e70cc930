// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QWidget>

namespace mars {
class RightsWatch;
}

namespace mars::ui {

class Button;
class SampleJob;
class SamplePresence;
class SettingRow;

/** Loads and removes the made-up orders; hidden from those who may not write orders. */
class SampleSettings : public QWidget
{
    Q_OBJECT
public:
    SampleSettings(SampleJob *job, const SamplePresence *presence, const RightsWatch *rights,
                   QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectJob();
    void tell(const std::function<QString()> &news);
    void showState();
    void followRights();
    void retranslate();

    SampleJob *m_job;
    const SamplePresence *m_presence;
    const RightsWatch *m_rights;
    std::function<QString()> m_news; // how the last job ended, in the language of the moment
    Button *m_load;
    Button *m_remove;
    SettingRow *m_loadRow;
    SettingRow *m_removeRow;
};

} // namespace mars::ui
