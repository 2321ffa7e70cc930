// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "store/connecting/databaselocation.h"

#include <QFileDialog>

class QMessageBox;

namespace mars {

/** Tells why the order database cannot be used when the program starts, and offers what helps against that.
 */
class StartProblem : public QObject
{
    Q_OBJECT
public:
    /** offersOwn: this computer's own database can take the place of the one on a server. */
    StartProblem(const Error &error, const DatabaseLocation &location, bool offersOwn);

    /** Returns at once; one of the signals comes when something was chosen. */
    void open();

Q_SIGNALS:
    void againWanted();
    void ownWanted();
    void fileChosen(const QString &path); ///< it need not exist
    /** To be put in the place of the database, whatever that still holds: it was asked for twice. */
    void backupChosen(const QString &path);
    void closed();

private:
    using Way = void (StartProblem::*)();
    void addWays(QMessageBox *box, const QList<std::pair<QString, Way>> &ways);
    [[nodiscard]] bool canWait() const;
    void chooseFile();
    void chooseBackup();
    void chooseWith(QFileDialog *dialog, void (StartProblem::*then)(const QString &));
    void confirm(const QString &backup);

    const Error m_error;
    const DatabaseLocation m_location;
    const bool m_offersOwn;
};

} // namespace mars
