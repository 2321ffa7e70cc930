// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace mars {

/**
 * Whether the desktop prefers dark windows, asked of its portal. Never waits: until the portal answers, and
 * where there is none, the palette the desktop gave us decides.
 */
class DesktopScheme : public QObject
{
    Q_OBJECT
public:
    explicit DesktopScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QVariant &value);

    bool m_darkPalette;
    bool m_dark;
};

} // namespace mars
