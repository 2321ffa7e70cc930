// SPDX-License-Identifier: Apache-2.0
#include "domain/lookupkeys.h"

namespace mars {
namespace {

QString upperLettersAndDigits(QStringView text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            key += QChar(u'0' + c.digitValue());
        else if (c.isLetterOrNumber())
            key += c;
    }
    return key.toUpper();
}

} // namespace

QString orderNumberKey(QStringView number)
{
    return upperLettersAndDigits(number);
}

QString digitRun(QStringView number)
{
    QString longest;
    QString run;
    for (const QChar c : number) {
        if (c.digitValue() < 0) {
            run.clear();
            continue;
        }
        run += QChar(u'0' + c.digitValue());
        if (run.size() > longest.size())
            longest = run;
    }
    return longest;
}

QString trackingNumberKey(QStringView number)
{
    return upperLettersAndDigits(number);
}

QString emailKey(QStringView email)
{
    const QStringView trimmed = email.trimmed();
    const qsizetype at = trimmed.indexOf(u'@');
    const bool hasBothSides = at > 0 && at + 1 < trimmed.size();
    if (!hasBothSides || trimmed.indexOf(u'@', at + 1) >= 0)
        return {};
    return trimmed.toString().toCaseFolded();
}

QString successor(QString prefix)
{
    constexpr char32_t last = 0x10FFFF;
    QList<uint> points = prefix.toUcs4();
    while (!points.isEmpty() && points.constLast() >= last)
        points.removeLast();
    if (points.isEmpty())
        return {};
    uint next = points.takeLast() + 1;
    if (QChar::isSurrogate(next))
        next = 0xE000;
    points.append(next);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

} // namespace mars
