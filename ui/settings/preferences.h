// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSettings>

namespace mars::ui {

enum class ColourScheme { System, Light, Dark };

/** What one person chose, kept in their settings file. Setters store at once and tell once per change. */
class Preferences : public QObject
{
    Q_OBJECT
public:
    /** The settings object outlives this one; tests hand in a file of their own. */
    explicit Preferences(QSettings *settings, QObject *parent = nullptr);

    [[nodiscard]] QString language() const; ///< "en", "hi", "de"; empty = as the system
    [[nodiscard]] ColourScheme colourScheme() const;
    [[nodiscard]] int textPercent() const; ///< 90 … 150
    [[nodiscard]] bool singleLetterKeys() const;
    [[nodiscard]] QString agentName() const;
    /** Where the orders are, as DatabaseLocation::text() says it; empty = this computer's own. No password.
     */
    [[nodiscard]] QString database() const;
    [[nodiscard]] QByteArray windowState(const QString &part) const;

    void setLanguage(const QString &language);
    void setColourScheme(ColourScheme scheme);
    void setTextPercent(int percent);
    void setSingleLetterKeys(bool on);
    void setAgentName(const QString &name);
    void setDatabase(const QString &location);
    void setWindowState(const QString &part, const QByteArray &state);

Q_SIGNALS:
    void changed();

private:
    QSettings *m_settings;
};

} // namespace mars::ui
