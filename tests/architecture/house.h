// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/** What one part of the house may know. Changing a line here is changing the design; say why in the commit.
 */
struct Part
{
    QString folder;             ///< below the root
    QString target;             ///< its library
    QStringList parts;          ///< other targets it may link and include
    QStringList qtModules;      ///< "Core", "Gui" …
    QStringList libraries;      ///< foreign libraries, linked privately
    QStringList libraryHeaders; ///< how their headers begin
};

QList<Part> houseParts();
QStringList topLevelEntries();
