// SPDX-License-Identifier: Apache-2.0
#include "export/zipsizes.h"

#include <QFile>
#include <QtEndian>

namespace mars {

namespace {

// PKWARE's APPNOTE, 4.3.12 and 4.3.16, of an archive without a comment.
constexpr qint64 endLength = 22;
constexpr qint64 entryLength = 46;

quint32 long32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 short16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

} // namespace

QHash<QByteArray, qint64> zipSizes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(file.size() - endLength))
        return {};
    const QByteArray end = file.read(endLength);
    if (end.size() != endLength || !end.startsWith("PK\5\6") || !file.seek(long32(end, 16)))
        return {};
    QHash<QByteArray, qint64> sizes;
    for (int entries = short16(end, 10); entries > 0; --entries) {
        const QByteArray entry = file.read(entryLength);
        if (entry.size() != entryLength || !entry.startsWith("PK\1\2"))
            return {};
        sizes.insert(file.read(short16(entry, 28)), long32(entry, 24));
        file.skip(short16(entry, 30) + short16(entry, 32));
    }
    return sizes;
}

} // namespace mars
