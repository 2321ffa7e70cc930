// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspage.h"

#include "ui/settings/databasecard.h"
#include "ui/settings/preferences.h"
#include "ui/settings/samplesettings.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/switchbox.h"
#include "ui/widgets/textfield.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace mars::ui {

static constexpr int columnWidth = 720;

static const QString languages[] = {QString(), QStringLiteral("en"), QStringLiteral("hi"),
                                    QStringLiteral("de")};
static constexpr int textPercents[] = {90, 100, 110, 125, 150};

static Label *sectionTitle()
{
    return new Label(TextSize::Meta, &Theme::text2, QFont::DemiBold);
}

SettingsPage::SettingsPage(const Services &services, const RightsWatch *rights, SampleJob *sample,
                           const SamplePresence *presence, QWidget *parent)
    : Page(parent)
    , m_preferences(services.preferences)
    , m_database(services.databaseName)
    , m_area(new QScrollArea)
    , m_title(new Label(TextSize::Page, &Theme::text, QFont::DemiBold))
    , m_language(new SegmentedControl)
    , m_scheme(new SegmentedControl)
    , m_text(new SegmentedControl)
    , m_agent(new TextField)
    , m_letters(new SwitchBox)
    , m_readingTitle(sectionTitle())
    , m_workingTitle(sectionTitle())
    , m_databaseTitle(sectionTitle())
    , m_dataTitle(sectionTitle())
    , m_languageRow(new SettingRow(m_language))
    , m_schemeRow(new SettingRow(m_scheme))
    , m_textRow(new SettingRow(m_text))
    , m_agentRow(new SettingRow(m_agent))
    , m_lettersRow(new SettingRow(m_letters))
    , m_sample(new SampleSettings(sample, presence, rights))
    , m_databaseLabel(new Label(TextSize::Body, &Theme::text2))
{
    setObjectName(QStringLiteral("settings"));
    m_language->setObjectName(QStringLiteral("language"));
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_text->setObjectName(QStringLiteral("textSize"));
    m_agent->setObjectName(QStringLiteral("agentName"));
    m_letters->setObjectName(QStringLiteral("singleLetterKeys"));

    for (const QString &language : languages)
        m_language->addChoice(language);
    for (const auto scheme : {ColourScheme::System, ColourScheme::Light, ColourScheme::Dark})
        m_scheme->addChoice(static_cast<int>(scheme));
    for (const int percent : textPercents)
        m_text->addChoice(percent);
    m_agent->setMaxLength(80);
    if (services.databaseSetup)
        m_databaseCard = new DatabaseCard(services.databaseSetup);

    build();
    retranslate();
    showPreferences();
    connectPreferences();
    connectDatabase();
}

static QWidget *cardOf(const QList<QWidget *> &rows)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    for (QWidget *row : rows)
        column->addWidget(row);
    return card;
}

void SettingsPage::build()
{
    m_databaseLabel->setWordWrap(true);
    m_databaseLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *inside = new QWidget;
    inside->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 24, 16, 24);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(m_readingTitle);
    column->addWidget(cardOf({m_languageRow, m_schemeRow, m_textRow}));
    column->addSpacing(8);
    column->addWidget(m_workingTitle);
    column->addWidget(cardOf({m_agentRow, m_lettersRow}));
    column->addSpacing(8);
    m_databaseTitle->setVisible(m_databaseCard);
    column->addWidget(m_databaseTitle);
    if (m_databaseCard) {
        column->addWidget(m_databaseCard);
        column->addSpacing(8);
    }
    column->addWidget(m_dataTitle);
    column->addWidget(cardOf({m_databaseLabel, m_sample}));
    column->addStretch();

    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setAlignment(Qt::AlignHCenter);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(inside);
    m_area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_area);
}

void SettingsPage::connectPreferences()
{
    connect(m_language, &SegmentedControl::chosen, this,
            [this](const QVariant &value) { m_preferences->setLanguage(value.toString()); });
    connect(m_scheme, &SegmentedControl::chosen, this, [this](const QVariant &value) {
        m_preferences->setColourScheme(static_cast<ColourScheme>(value.toInt()));
    });
    connect(m_text, &SegmentedControl::chosen, this,
            [this](const QVariant &value) { m_preferences->setTextPercent(value.toInt()); });
    connect(m_agent, &QLineEdit::editingFinished, this,
            [this] { m_preferences->setAgentName(m_agent->text()); });
    connect(m_letters, &QAbstractButton::toggled, m_preferences, &Preferences::setSingleLetterKeys);
    connect(m_preferences, &Preferences::changed, this, &SettingsPage::showPreferences);
}

void SettingsPage::connectDatabase()
{
    if (!m_databaseCard)
        return;
    connect(m_databaseCard, &DatabaseCard::grew, this, [this] {
        // Its new height comes with the layout that is on its way.
        QTimer::singleShot(0, this,
                           [this] { m_area->ensureVisible(0, m_databaseCard->geometry().bottom(), 0, 16); });
    });
}

void SettingsPage::showDatabase()
{
    m_area->ensureVisible(0, m_databaseCard->geometry().bottom(), 0, 16);
    m_area->ensureVisible(0, m_databaseTitle->geometry().top(), 0, 16);
    m_databaseCard->begin();
}

void SettingsPage::showPreferences()
{
    m_language->setValue(m_preferences->language());
    m_scheme->setValue(static_cast<int>(m_preferences->colourScheme()));
    m_text->setValue(m_preferences->textPercent());
    m_letters->setChecked(m_preferences->singleLetterKeys());
    if (!m_agent->hasFocus())
        m_agent->setText(m_preferences->agentName());
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_readingTitle->setText(tr("Reading"));
    m_workingTitle->setText(tr("Working"));
    m_databaseTitle->setText(tr("Shared order database"));
    m_dataTitle->setText(tr("Orders"));

    m_languageRow->setTexts(tr("Language"), tr("Takes effect at once."));
    m_language->setText(0, tr("System"));
    m_language->setText(1, QStringLiteral("English")); // each in its own language, on purpose
    m_language->setText(2, QStringLiteral("हिन्दी"));
    m_language->setText(3, QStringLiteral("Deutsch"));
    m_schemeRow->setTexts(tr("Appearance"), tr("System follows the desktop."));
    m_scheme->setText(0, tr("System"));
    m_scheme->setText(1, tr("Light"));
    m_scheme->setText(2, tr("Dark"));
    m_textRow->setTexts(tr("Text size"), tr("Rows grow with it."));
    for (int i = 0; i < static_cast<int>(std::size(textPercents)); ++i)
        m_text->setText(i, tr("%1 %", "a percentage").arg(textPercents[i]));

    m_agentRow->setTexts(
        tr("Your name"),
        tr("It signs your notes and corrections and goes into the record with them. Its initials stand at "
           "the bottom left."));
    m_lettersRow->setTexts(tr("Single-letter keys"),
                           tr("C copies, O opens the carrier page, while a list or an order has the focus."));

    m_databaseLabel->setText(tr("Database: %1").arg(m_database));
}

QList<ShortcutHint> SettingsPage::hints()
{
    return {
        {keyText(QKeySequence(Qt::Key_Escape)), tr("Back to orders"), [this] { Q_EMIT leaveRequested(); }},
        {keyText(QKeySequence(Qt::Key_Tab)), tr("Next setting"), {}}};
}

void SettingsPage::activate()
{
    m_language->setFocus(Qt::OtherFocusReason);
}

QList<Region> SettingsPage::regions() const
{
    return {{m_area, m_language}};
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().panel);
}

} // namespace mars::ui
