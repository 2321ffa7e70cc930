// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/fakenotedrafts.h"
#include "support/fakeorderedits.h"
#include "ui/settings/preferences.h"
#include "ui/shell/services.h"

#include <QTemporaryDir>

namespace mars::test {

/** A fixed moment to render and test at: Mon 23 Nov 2026, 10:42:07 in India. */
[[nodiscard]] QDateTime pictureTime();

/**
 * What a window needs around it, without a database: orders in memory, settings in a folder of their own, a
 * stopped clock. Does for language and theme what the program does when the preferences change.
 */
class WindowSurroundings : public QObject
{
    Q_OBJECT
public:
    WindowSurroundings();
    ~WindowSurroundings() override;

    [[nodiscard]] FakeOrderSource *source() { return &m_source; }
    [[nodiscard]] FakeOrderEdits &edits() { return m_edits; }
    [[nodiscard]] FakeNoteDrafts &noteDrafts() { return m_noteDrafts; }
    [[nodiscard]] ui::Preferences *preferences() { return &m_preferences; }
    /** The sample job waits until finishSample() is called. */
    [[nodiscard]] ui::Services services();
    void finishSample(const Result<qint64> &outcome);
    [[nodiscard]] int sampleLoads() const { return m_sampleLoads; }
    /** An export that the window asked for: which list, into which file, and what becomes of it. */
    struct Export
    {
        ListRequest list;
        QString file;
        QPromise<Result<qint64>> promise;
    };
    /** The latest one; null while none was asked for. */
    [[nodiscard]] Export *exported() { return m_export.get(); }
    /** The window offers to connect to a shared order database; without this it knows of none. */
    void setDatabaseSetup(ui::DatabaseSetup *setup) { m_setup = setup; }
    [[nodiscard]] int sampleRemovals() const { return m_sampleRemovals; }
    /** How many made-up orders the window is told of when it asks next. */
    void setSampleOrders(qint64 orders) { m_sampleOrders = orders; }

private:
    void dress();
    QFuture<Result<qint64>> startSample(int *count);

    QTemporaryDir m_folder;
    QSettings m_settings;
    ui::Preferences m_preferences;
    FakeOrderSource m_source;
    FakeOrderEdits m_edits{m_source};
    FakeNoteDrafts m_noteDrafts;
    CarrierCatalogue m_catalogue;
    QString m_language;
    std::unique_ptr<QPromise<Result<qint64>>> m_sample;
    int m_sampleLoads = 0;
    int m_sampleRemovals = 0;
    qint64 m_sampleOrders = 0;
    std::shared_ptr<Export> m_export;
    ui::DatabaseSetup *m_setup = nullptr;
};

} // namespace mars::test
