// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTranslator>

namespace mars {

/** The language the program speaks: its texts, plurals, dates and Qt's own buttons. */
class Language : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** "en", "hi", "de"; empty or unknown = the first of the system's languages that there is, else English.
     */
    void use(const QString &preferred);
    [[nodiscard]] QString current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_plurals; // English; stays beneath the others for what they lack
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace mars
