// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/** One message of a Qt Linguist .ts file. */
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or the plural forms
    bool isPlural = false;
    bool isFinished = true;
};

/** Empty if the file cannot be read. Messages without a source line any more are left out. */
QList<TsMessage> readTsFile(const QString &path);
