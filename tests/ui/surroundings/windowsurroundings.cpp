// SPDX-License-Identifier: Apache-2.0
#include "surroundings/windowsurroundings.h"

#include "support/translated.h"
#include "ui/theme/theme.h"

#include <QTimeZone>

namespace mars::test {

QDateTime pictureTime()
{
    return QDateTime(QDate(2026, 11, 23), QTime(10, 42, 7), QTimeZone("Asia/Kolkata")).toUTC();
}

static CarrierCatalogue shippedCarriers()
{
    Result<CarrierCatalogue> catalogue = CarrierCatalogue::load();
    return catalogue ? std::move(catalogue).value() : CarrierCatalogue();
}

WindowSurroundings::WindowSurroundings()
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_preferences(&m_settings)
    , m_source(pictureTime())
    , m_catalogue(shippedCarriers())
{
    // Never as the machine that runs the test happens to be.
    m_preferences.setLanguage(QStringLiteral("en"));
    m_preferences.setColourScheme(ui::ColourScheme::Light);
    connect(&m_preferences, &ui::Preferences::changed, this, &WindowSurroundings::dress);
    dress();
    ui::setTheme(ui::theme()); // what an earlier window left in force has no style sheet the first time
}

WindowSurroundings::~WindowSurroundings() = default;

void WindowSurroundings::dress()
{
    const QString language =
        m_preferences.language().isEmpty() ? QStringLiteral("en") : m_preferences.language();
    if (language != m_language) {
        m_language = language;
        useLanguage(language);
    }
    const bool dark = m_preferences.colourScheme() == ui::ColourScheme::Dark;
    const double scale = m_preferences.textPercent() / 100.0;
    const ui::Theme &now = ui::theme();
    if (now.dark != dark || !qFuzzyCompare(now.scale, scale) || now.language != language)
        ui::setTheme(ui::makeTheme(dark, scale, language));
}

ui::Services WindowSurroundings::services()
{
    ui::Services services;
    services.source = &m_source;
    services.edits = &m_edits;
    services.noteDrafts = &m_noteDrafts;
    services.catalogue = &m_catalogue;
    services.preferences = &m_preferences;
    services.loadSample = [this] { return startSample(&m_sampleLoads); };
    services.removeSample = [this] { return startSample(&m_sampleRemovals); };
    services.countSample = [this] { return QtFuture::makeReadyFuture(Result<qint64>(m_sampleOrders)); };
    services.exportList = [this](const ListRequest &list, const QString &file) {
        m_export = std::make_shared<Export>(Export{list, file, {}});
        m_export->promise.start();
        return m_export->promise.future();
    };
    services.databaseSetup = m_setup;
    services.databaseFile = QStringLiteral("/home/priya/.local/share/mars-order-tracking/orders.sqlite");
    services.databaseName = services.databaseFile;
    services.now = pictureTime;
    return services;
}

QFuture<Result<qint64>> WindowSurroundings::startSample(int *count)
{
    ++*count;
    m_sample = std::make_unique<QPromise<Result<qint64>>>();
    m_sample->start();
    return m_sample->future();
}

void WindowSurroundings::finishSample(const Result<qint64> &outcome)
{
    m_sample->addResult(outcome);
    m_sample->finish();
}

} // namespace mars::test
