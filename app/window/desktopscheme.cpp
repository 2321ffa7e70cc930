// SPDX-License-Identifier: Apache-2.0
#include "window/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString schemeKey = u"color-scheme"_s;

/** Connecting where no session bus runs would try to start one, and wait for it. */
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
    , m_darkPalette(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_dark(m_darkPalette)
{
    if (hasSessionBus())
        ask();
}

void DesktopScheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    qRegisterMetaType<QDBusVariant>(); // Qt finds the types of the slot by name, and only those it knows
    bus.connect(portalService, portalPath, settingsInterface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, u"Read"_s);
    call << appearanceGroup << schemeKey;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void DesktopScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        take(value.variant());
}

void DesktopScheme::take(const QVariant &value)
{
    // Read wraps its value twice, the signal once.
    const bool wrapped = value.metaType() == QMetaType::fromType<QDBusVariant>();
    const QVariant inner = wrapped ? value.value<QDBusVariant>().variant() : value;
    enum : uint { NoPreference, PrefersDark, PrefersLight };
    const uint preference = inner.toUInt();
    const bool dark = preference == PrefersDark || (preference == NoPreference && m_darkPalette);
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace mars
