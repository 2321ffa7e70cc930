// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/preferences.h"

namespace mars::ui {

static const QString languageKey = QStringLiteral("language");
static const QString schemeKey = QStringLiteral("colourScheme");
static const QString textPercentKey = QStringLiteral("textPercent");
static const QString singleLetterKey = QStringLiteral("singleLetterKeys");
static const QString agentNameKey = QStringLiteral("agentName");
static const QString databaseKey = QStringLiteral("database");

static QString windowStateKey(const QString &part)
{
    return QStringLiteral("window/") + part;
}

// The file says "dark", not a number, so that people can read and edit it.
static const std::pair<ColourScheme, QString> schemeNames[] = {
    {ColourScheme::System, QStringLiteral("system")},
    {ColourScheme::Light, QStringLiteral("light")},
    {ColourScheme::Dark, QStringLiteral("dark")},
};

Preferences::Preferences(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QString Preferences::language() const
{
    return m_settings->value(languageKey).toString();
}

ColourScheme Preferences::colourScheme() const
{
    const QString name = m_settings->value(schemeKey).toString();
    for (const auto &[scheme, known] : schemeNames) {
        if (name == known)
            return scheme;
    }
    return ColourScheme::System;
}

int Preferences::textPercent() const
{
    return qBound(90, m_settings->value(textPercentKey, 100).toInt(), 150);
}

bool Preferences::singleLetterKeys() const
{
    return m_settings->value(singleLetterKey, true).toBool();
}

QString Preferences::agentName() const
{
    return m_settings->value(agentNameKey).toString();
}

QString Preferences::database() const
{
    return m_settings->value(databaseKey).toString();
}

QByteArray Preferences::windowState(const QString &part) const
{
    return m_settings->value(windowStateKey(part)).toByteArray();
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_settings->setValue(languageKey, language);
    Q_EMIT changed();
}

void Preferences::setColourScheme(ColourScheme scheme)
{
    if (scheme == colourScheme())
        return;
    for (const auto &[known, name] : schemeNames) {
        if (known == scheme)
            m_settings->setValue(schemeKey, name);
    }
    Q_EMIT changed();
}

void Preferences::setTextPercent(int percent)
{
    const int bounded = qBound(90, percent, 150);
    if (bounded == textPercent())
        return;
    m_settings->setValue(textPercentKey, bounded);
    Q_EMIT changed();
}

void Preferences::setSingleLetterKeys(bool on)
{
    if (on == singleLetterKeys())
        return;
    m_settings->setValue(singleLetterKey, on);
    Q_EMIT changed();
}

void Preferences::setAgentName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed == agentName())
        return;
    m_settings->setValue(agentNameKey, trimmed);
    Q_EMIT changed();
}

void Preferences::setDatabase(const QString &location)
{
    if (location == database())
        return;
    if (location.isEmpty())
        m_settings->remove(databaseKey);
    else
        m_settings->setValue(databaseKey, location);
    Q_EMIT changed();
}

void Preferences::setWindowState(const QString &part, const QByteArray &state)
{
    m_settings->setValue(windowStateKey(part), state);
}

} // namespace mars::ui
