// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/samplesettings.h"

#include "domain/error.h"
#include "items/rightswatch.h"
#include "ui/settings/removalquestion.h"
#include "ui/settings/settingrow.h"
#include "ui/shell/samplejob.h"
#include "ui/shell/samplepresence.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mars::ui {

SampleSettings::SampleSettings(SampleJob *job, const SamplePresence *presence, const RightsWatch *rights,
                               QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_presence(presence)
    , m_rights(rights)
    , m_load(new Button({}))
    , m_remove(new Button({}))
    , m_loadRow(new SettingRow(m_load))
    , m_removeRow(new SettingRow(m_remove))
{
    m_load->setObjectName(QStringLiteral("settingsLoadSample"));
    m_remove->setObjectName(QStringLiteral("removeSample"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    column->addWidget(m_loadRow);
    column->addWidget(m_removeRow);
    connectJob();
    connect(rights, &RightsWatch::rightsChanged, this, &SampleSettings::followRights);
    retranslate();
    followRights();
}

void SampleSettings::connectJob()
{
    connect(m_load, &Button::clicked, m_job, &SampleJob::load);
    connect(m_remove, &Button::clicked, this,
            [this] { askForRemoval(m_presence->orders(), this, [this] { m_job->remove(); }); });
    connect(m_presence, &SamplePresence::changed, this, &SampleSettings::showState);
    connect(m_job, &SampleJob::started, this, [this] { tell({}); });
    connect(m_job, &SampleJob::loaded, this, [this](qint64 orders) {
        tell([orders] { return tr("%n made-up orders loaded.", nullptr, static_cast<int>(orders)); });
    });
    connect(m_job, &SampleJob::removed, this, [this](qint64 orders) {
        tell([orders] { return tr("%n made-up orders removed.", nullptr, static_cast<int>(orders)); });
    });
    connect(m_job, &SampleJob::failed, this,
            [this](const Error &error) { tell([text = plainText(error)] { return text; }); });
}

void SampleSettings::tell(const std::function<QString()> &news)
{
    m_news = news;
    showState();
}

void SampleSettings::showState()
{
    const bool running = m_job->isRunning();
    const bool isRemovable = !running && m_presence->isThere();
    // Qt would put it on what loads them again, or into the next region.
    const bool losesFocus = !isRemovable && window()->focusWidget() == m_remove;
    QString state = m_presence->isThere()
                        ? tr("They are marked as made up in the database and never mix with your own.")
                        : tr("There are none in this database.");
    if (running)
        state = tr("Working on it…");
    else if (m_news)
        state = m_news();
    m_removeRow->setTexts(tr("Remove the made-up orders"), state);
    if (losesFocus)
        m_removeRow->focusDescription();
    m_remove->setEnabled(isRemovable);
}

void SampleSettings::followRights()
{
    setVisible(m_rights->rights().writesOrders);
}

void SampleSettings::retranslate()
{
    m_loadRow->setTexts(tr("Sample data"), tr("About 200 made-up orders to look around with."));
    m_load->setText(tr("Load sample data"));
    m_remove->setText(tr("Remove sample data"));
    showState();
}

void SampleSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mars::ui
