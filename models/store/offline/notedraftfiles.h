// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/notedrafts.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace mars {

/**
 * Keeps each draft in a file of its own that only its owner can read and whose name tells nothing. What
 * nobody went on with for some weeks is removed at the start. A draft that the disk does not take lasts as
 * long as the program.
 */
class NoteDraftFiles : public QObject, public NoteDrafts
{
    Q_OBJECT
public:
    explicit NoteDraftFiles(const QString &folder);
    ~NoteDraftFiles() override; ///< when everything was written

    [[nodiscard]] QString text(const NoteDraftPlace &place) const override;
    void keep(const NoteDraftPlace &place, const QString &text) override;

private:
    using Drafts = QHash<QString, QString>; ///< by the names of their files

    void take(const Drafts &found);
    void put(const QString &name, const QString &text);
    void write();

    const QString m_folder;
    Drafts m_drafts;
    QSet<QString> m_unwritten;
    QTimer m_pause;     ///< not every letter goes to the disk by itself
    QThreadPool m_pool; ///< of one thread, that everything with the files happens in
};

} // namespace mars
