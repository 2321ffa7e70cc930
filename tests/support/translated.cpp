// SPDX-License-Identifier: Apache-2.0
#include "support/translated.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace mars::test {

void useLanguage(const QString &language)
{
    static QTranslator translator;
    QCoreApplication::removeTranslator(&translator);
    const QLocale locale(language == u"en" ? QStringLiteral("en_GB") : language);
    QLocale::setDefault(locale);
    if (!translator.load(QStringLiteral(":/i18n/mars_%1.qm").arg(language)))
        qFatal("There is no translation for %s", qPrintable(language));
    QCoreApplication::installTranslator(&translator);
}

} // namespace mars::test
