// SPDX-License-Identifier: Apache-2.0
#include "window/desktopscheme.h"

#include "support/testmain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

/** Stands in for the desktop's portal. */
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const bool known = group == u"org.freedesktop.appearance" && key == u"color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 0u)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace

/** Light or dark as the desktop says, over a message bus of the test's own. */
class DesktopSchemeTest : public QObject
{
    Q_OBJECT
private:
    QProcess m_bus;
    FakePortal m_portal;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead());
        const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
        QDBusConnection own = QDBusConnection::connectToBus(address, u"portal"_s);
        QVERIFY(own.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(own.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    void asksAndFollows()
    {
        m_portal.scheme = 1;
        mars::DesktopScheme desktop;
        QVERIFY2(!desktop.isDark(), "the palette decides until the portal answers");
        QSignalSpy changed(&desktop, &mars::DesktopScheme::changed);
        QTRY_VERIFY(desktop.isDark());
        QCOMPARE(changed.count(), 1);

        const QString group = u"org.freedesktop.appearance"_s;
        Q_EMIT m_portal.SettingChanged(group, u"color-scheme"_s, QDBusVariant(2u));
        QTRY_VERIFY(!desktop.isDark());
        Q_EMIT m_portal.SettingChanged(group, u"accent-color"_s, QDBusVariant(1u));
        Q_EMIT m_portal.SettingChanged(group, u"color-scheme"_s, QDBusVariant(1u));
        QTRY_VERIFY(desktop.isDark());
        QCOMPARE(changed.count(), 3);
    }

    void withoutAPreferenceThePaletteDecides()
    {
        m_portal.scheme = 1;
        mars::DesktopScheme desktop;
        QTRY_VERIFY(desktop.isDark());
        Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(0u));
        QTRY_VERIFY(!desktop.isDark());
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        m_bus.terminate();
        m_bus.waitForFinished();
    }
};

MARS_TEST_MAIN(QGuiApplication, DesktopSchemeTest)
#include "desktopschemetest.moc"
