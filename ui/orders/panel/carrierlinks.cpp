// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/carrierlinks.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace mars::ui {

namespace {

bool isWebPage(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

} // namespace

Notice CarrierLinks::openPage(const TrackingLink &link, const QString &number)
{
    if (link.kind == LinkKind::None || !isWebPage(link.url))
        return Notice::failure(link.note.isEmpty() ? tr("This carrier has no tracking page.") : link.note);
    if (link.kind == LinkKind::Page)
        QGuiApplication::clipboard()->setText(number);
    if (!QDesktopServices::openUrl(link.url)) {
        QGuiApplication::clipboard()->setText(link.url.toString(QUrl::FullyEncoded));
        return Notice::failure(
            tr("No browser could be opened. The address was copied: paste it into a browser."));
    }
    if (link.kind == LinkKind::Page)
        return Notice::done(tr("Tracking number copied. Paste it on the carrier's page."));
    return {};
}

Notice CarrierLinks::call(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    }
    QUrl url;
    url.setScheme(QStringLiteral("tel"));
    url.setPath(digits);
    if (!digits.isEmpty() && QDesktopServices::openUrl(url))
        return {};
    QGuiApplication::clipboard()->setText(phone);
    return Notice::failure(
        tr("No program for calls could be opened. The number was copied: dial it by hand."));
}

Notice CarrierLinks::write(const QString &email)
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(email);
    if (QDesktopServices::openUrl(url))
        return {};
    QGuiApplication::clipboard()->setText(email);
    return Notice::failure(
        tr("No mail program could be opened. The address was copied: paste it into your mail."));
}

} // namespace mars::ui
