// SPDX-License-Identifier: Apache-2.0
#include "window/startproblem.h"

#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebox.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHash>
#include <QPushButton>

namespace mars {

StartProblem::StartProblem(const Error &error, const DatabaseLocation &location, bool offersOwn)
    : m_error(error)
    , m_location(location)
    , m_offersOwn(offersOwn)
{
}

/** What others do may end it without anything being done here. */
bool StartProblem::canWait() const
{
    return m_error.kind != Error::Kind::Corrupt && m_error.kind != Error::Kind::NewerSchema &&
           m_error.kind != Error::Kind::Invalid;
}

void StartProblem::open()
{
    const bool isFile = m_location.engine() == DatabaseLocation::Engine::Sqlite;
    QList<std::pair<QString, Way>> ways;
    if (isFile && m_error.kind == Error::Kind::Corrupt)
        ways.append({tr("&Restore a backup…"), &StartProblem::chooseBackup});
    if (isFile)
        ways.append({tr("Choose &another file…"), &StartProblem::chooseFile});
    ways.insert(canWait() ? 0 : ways.size(), {tr("&Try again"), &StartProblem::againWanted});
    if (m_offersOwn)
        ways.append({tr("&Use this computer's own database"), &StartProblem::ownWanted});

    QMessageBox *box = ui::makeMessageBox(QMessageBox::Warning, m_error.sentence, m_error.nextStep);
    box->setObjectName(QStringLiteral("startProblem"));
    addWays(box, ways);
    // Side by side, long words would not fit a small screen.
    auto *buttons = box->findChild<QDialogButtonBox *>();
    buttons->setOrientation(Qt::Vertical);
    buttons->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->open();
}

/** None of them does harm by itself, so that the first can be the default. */
void StartProblem::addWays(QMessageBox *box, const QList<std::pair<QString, Way>> &ways)
{
    QHash<const QAbstractButton *, Way> wayOf;
    for (const auto &[text, way] : ways) {
        QPushButton *button = box->addButton(text, QMessageBox::AcceptRole);
        if (wayOf.isEmpty())
            box->setDefaultButton(button);
        wayOf.insert(button, way);
    }
    box->setEscapeButton(box->addButton(tr("&Close"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::finished, this, [this, box, wayOf] {
        const Way way = wayOf.value(box->clickedButton(), &StartProblem::closed);
        (this->*way)();
    });
}

void StartProblem::chooseFile()
{
    QFileDialog *dialog = ui::makeFileDialog(tr("Choose an order database, or name a new one"));
    dialog->setFileMode(QFileDialog::AnyFile);
    chooseWith(dialog, &StartProblem::fileChosen);
}

void StartProblem::chooseBackup()
{
    QFileDialog *dialog = ui::makeFileDialog(tr("Choose the backup to restore"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    chooseWith(dialog, &StartProblem::confirm);
}

void StartProblem::chooseWith(QFileDialog *dialog, void (StartProblem::*then)(const QString &))
{
    dialog->setDirectory(QFileInfo(m_location.path()).path());
    connect(dialog, &QFileDialog::fileSelected, this, then);
    connect(dialog, &QFileDialog::rejected, this, &StartProblem::open);
    dialog->open();
}

void StartProblem::confirm(const QString &backup)
{
    QMessageBox *box = ui::makeMessageBox(
        QMessageBox::Question,
        tr("Put the backup %1 in the place of %2?")
            .arg(QDir::toNativeSeparators(backup), m_location.display()),
        tr("What the damaged file still holds is gone then. If someone is to look at it, make a copy of it "
           "first."));
    box->setObjectName(QStringLiteral("restoreQuestion"));
    const QAbstractButton *restore = box->addButton(tr("&Restore"), QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, this, [this, box, restore, backup] {
        if (box->clickedButton() == restore)
            Q_EMIT backupChosen(backup);
        else
            open();
    });
    box->open();
}

} // namespace mars
