// SPDX-License-Identifier: Apache-2.0
#include "import/findinglog.h"

#include "import/importtext.h"

#include <algorithm>
#include <QFileInfo>
#include <tuple>

namespace mars {

namespace {

QStringList allPaths(const SourceFiles &files)
{
    QStringList paths;
    for (const SourceFile &file : files.files) {
        paths.append(file.path);
        paths.append(file.joinPaths);
    }
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths;
}

ImportFinding contradiction(const SourceFile &source, const PendingOrder &pending,
                            const QList<Contradiction> &found)
{
    QStringList sentences;
    for (const Contradiction what : found)
        sentences.append(contradictionText(what));
    ImportFinding finding;
    finding.kind = ImportFinding::Kind::Contradiction;
    finding.file = source.path;
    finding.line = pending.rows.first().line;
    finding.reason = sentences.join(u' ');
    finding.order = pending.order.number;
    finding.contradictions = found;
    return finding;
}

} // namespace

FindingLog::FindingLog(const ImportOptions &options, const SourceFiles &files)
    : m_options(options)
    , m_folder(options.rejectsFolder.isEmpty() ? QFileInfo(files.files.first().path).absolutePath()
                                               : options.rejectsFolder)
    , m_rejects(m_folder, allPaths(files))
{
}

void FindingLog::badRow(const QString &path, const RecordReader &reader, const ImportFinding &finding,
                        const QByteArray &raw)
{
    ++m_counts.badRows;
    tell(finding);
    if (m_options.dryRun)
        return;
    const QString why = finding.column.isEmpty()
                            ? finding.reason
                            : Import::tr("%1: %2", "column: reason").arg(finding.column, finding.reason);
    if (!m_rejects.add(path, reader, raw, why))
        tellRejectsLost();
}

void FindingLog::badJoinedRow(const ImportFinding &finding)
{
    ++m_counts.badRows;
    tell(finding);
    if (!m_joinedFilesToCorrect.contains(finding.file))
        m_joinedFilesToCorrect.append(finding.file);
}

void FindingLog::contradicted(const SourceFile &source, const PendingOrder &pending, OrderId stored,
                              const QList<Contradiction> &found)
{
    if (found.isEmpty())
        m_contradictions.remove(stored);
    else if (ImportFinding &finding = m_contradictions[stored]; finding.contradictions != found)
        finding = contradiction(source, pending, found);
}

void FindingLog::tellContradictions()
{
    QList<ImportFinding> findings = m_contradictions.values();
    m_contradictions.clear();
    std::sort(findings.begin(), findings.end(), [](const ImportFinding &a, const ImportFinding &b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    for (const ImportFinding &finding : std::as_const(findings))
        tellContradiction(finding);
}

void FindingLog::tellContradiction(const ImportFinding &finding)
{
    const QList<Contradiction> &found = finding.contradictions;
    m_counts.contradictoryOrders += found != QList{Contradiction::CancelledYetHandedOver};
    m_counts.cancelledYetHandedOver += found.contains(Contradiction::CancelledYetHandedOver);
    tell(finding);
}

void FindingLog::notice(const QString &file, const QString &reason)
{
    ImportFinding finding;
    finding.kind = ImportFinding::Kind::Notice;
    finding.file = file;
    finding.reason = reason;
    tell(finding);
}

void FindingLog::flush()
{
    if (!m_rejects.flush())
        tellRejectsLost();
}

void FindingLog::finish(ImportReport &report)
{
    tellContradictions();
    m_rejects.finish();
    for (const QString &file : std::as_const(m_joinedFilesToCorrect))
        notice(file, Import::tr("Its rows cannot be imported alone: correct them in this file, then import "
                                "everything again."));
    report.badRows = m_counts.badRows;
    report.contradictoryOrders = m_counts.contradictoryOrders;
    report.cancelledYetHandedOver = m_counts.cancelledYetHandedOver;
    report.rejectsFiles = m_rejects.paths();
}

void FindingLog::tell(const ImportFinding &finding) const
{
    if (m_options.onFinding)
        m_options.onFinding(finding);
}

void FindingLog::tellRejectsLost()
{
    if (std::exchange(m_rejectsLost, true))
        return;
    notice(m_folder,
           Import::tr("The rejected rows cannot be kept in a file there. Copy the files into a folder "
                      "with room that you may write to, and import them there."));
}

} // namespace mars
