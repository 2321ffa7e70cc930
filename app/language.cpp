// SPDX-License-Identifier: Apache-2.0
#include "language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

QString catalogueOf(const QString &language)
{
    return u":/i18n/mars_%1.qm"_s.arg(language);
}

/** All that Qt says where its translations are installed, else the words of it that the window shows. */
QString qtCatalogueOf(const QString &language)
{
    const QString installed =
        QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(language);
    return QFile::exists(installed) ? installed : u":/i18n/qt_%1.qm"_s.arg(language);
}

QString languageFor(const QString &preferred)
{
    if (!preferred.isEmpty() && QFile::exists(catalogueOf(preferred)))
        return preferred;
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        QString language = wanted.section(u'-', 0, 0);
        if (QFile::exists(catalogueOf(language)))
            return language;
    }
    return u"en"_s;
}

/** The system's own variety where it speaks this language: en_IN writes its dates and numbers in its own way.
 */
QLocale localeFor(const QString &language)
{
    const QLocale wanted(language == u"en" ? u"en_GB"_s : language);
    const QLocale system = QLocale::system();
    const bool same = system.language() == wanted.language();
    return same ? QLocale(system.language(), system.script(), system.territory()) : wanted;
}

void install(QTranslator &translator, const QString &file)
{
    QCoreApplication::removeTranslator(&translator);
    if (QFile::exists(file) && translator.load(file))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

void Language::use(const QString &preferred)
{
    const QString language = languageFor(preferred);
    if (language == m_current)
        return;
    m_current = language;
    QLocale::setDefault(localeFor(language));
    // The one installed last is asked first.
    install(m_plurals, catalogueOf(u"en"_s));
    install(m_qtTexts, qtCatalogueOf(language));
    if (language == u"en")
        QCoreApplication::removeTranslator(&m_texts);
    else
        install(m_texts, catalogueOf(language));
}

} // namespace mars
