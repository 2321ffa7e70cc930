// SPDX-License-Identifier: Apache-2.0
#include "cli/importnews.h"

#include "cli/jsonvalue.h"

#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

constexpr qsizetype mostFindingsInJson = 10'000; // the rejects file has them all

QString nameOf(ImportFinding::Kind kind)
{
    switch (kind) {
    case ImportFinding::Kind::BadRow:
        return u"badRow"_s;
    case ImportFinding::Kind::Contradiction:
        return u"contradiction"_s;
    case ImportFinding::Kind::Notice:
        return u"notice"_s;
    }
    return {};
}

/** "orders.csv:3: placed: …", as editors and terminals understand it. */
QString asLine(const ImportFinding &finding)
{
    QString text = finding.file + u':';
    if (finding.line > 0)
        text += QString::number(finding.line) + u':';
    if (!finding.column.isEmpty())
        text += u' ' + finding.column + u':';
    text += u' ' + finding.reason;
    const bool namesOrder = finding.kind == ImportFinding::Kind::Contradiction && !finding.order.isEmpty();
    return namesOrder ? text + u" (%1)"_s.arg(finding.order) : text;
}

} // namespace

ImportNews::ImportNews(Output &output, const QString &database, bool json)
    : m_output(output)
    , m_database(database)
    , m_json(json)
{
    m_sinceProgress.start();
}

void ImportNews::progress(const ImportProgress &progress)
{
    const qint64 pause = m_output.errorsAreOnTerminal() ? 100 : 5000;
    if (m_sinceProgress.elapsed() < pause)
        return;
    m_sinceProgress.restart();
    if (m_output.errorsAreOnTerminal())
        m_output.passingNote(described(progress));
    else
        m_output.note(described(progress));
}

QString ImportNews::described(const ImportProgress &progress)
{
    const QLocale locale;
    QString text =
        tr("%1 rows · %2 rows a second")
            .arg(locale.toString(progress.rowsDone), locale.toString(qint64(progress.rowsPerSecond)));
    if (progress.secondsLeft)
        text += u" · "_s + (*progress.secondsLeft < 90
                                ? tr("%n seconds left", nullptr, int(*progress.secondsLeft))
                                : tr("%n minutes left", nullptr, int((*progress.secondsLeft + 59) / 60)));
    return text;
}

void ImportNews::finding(const ImportFinding &finding)
{
    if (!m_json) {
        m_output.note(asLine(finding));
        return;
    }
    if (m_findings.size() == mostFindingsInJson) {
        ++m_findingsLeftOut;
        return;
    }
    m_findings.append(QJsonObject{{u"kind"_s, nameOf(finding.kind)},
                                  {u"file"_s, finding.file},
                                  {u"line"_s, finding.line > 0 ? QJsonValue(finding.line) : QJsonValue()},
                                  {u"column"_s, orNull(finding.column)},
                                  {u"reason"_s, finding.reason},
                                  {u"order"_s, orNull(finding.order)}});
}

void ImportNews::sum(const ImportReport &report, bool dryRun)
{
    if (m_json)
        m_output.json(QJsonDocument(sumJson(report, dryRun)));
    else
        printSum(report, dryRun);
}

Error ImportNews::dryRunStopped()
{
    return {Error::Kind::Cancelled, tr("The dry run was stopped."), tr("Nothing was stored."), {}};
}

void ImportNews::printSum(const ImportReport &report, bool dryRun)
{
    const QLocale locale;
    m_output.line(tr("%Ln rows read.", nullptr, int(report.rows)));
    const QString orders = dryRun ? tr("Orders in %1: %2 would be new, %3 changed, %4 as before.")
                                  : tr("Orders in %1: %2 new, %3 changed, %4 as before.");
    m_output.line(orders.arg(m_database, locale.toString(report.inserted), locale.toString(report.updated),
                             locale.toString(report.unchanged)));
    if (dryRun)
        m_output.line(tr("Nothing was stored: this was a dry run."));
    if (report.contradictoryOrders > 0)
        m_output.line(tr("%Ln orders have a history that contradicts itself. They were read all the same.",
                         nullptr, int(report.contradictoryOrders)));
    if (report.cancelledYetHandedOver > 0)
        m_output.line(tr("%Ln orders were cancelled and handed over all the same.", nullptr,
                         int(report.cancelledYetHandedOver)));
    if (report.badRows > 0)
        m_output.line(tr("%Ln rows could not be read.", nullptr, int(report.badRows)));
    for (const QString &file : report.rejectsFiles)
        m_output.line(tr("Correct them in %1 and import that file.", "the rows that could not be read",
                         int(report.badRows))
                          .arg(file));
}

QJsonObject ImportNews::sumJson(const ImportReport &report, bool dryRun) const
{
    return {{u"location"_s, m_database},
            {u"dryRun"_s, dryRun},
            {u"rows"_s, report.rows},
            {u"inserted"_s, report.inserted},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"badRows"_s, report.badRows},
            {u"contradictoryOrders"_s, report.contradictoryOrders},
            {u"cancelledYetHandedOver"_s, report.cancelledYetHandedOver},
            {u"rejectsFiles"_s, QJsonArray::fromStringList(report.rejectsFiles)},
            {u"findings"_s, m_findings},
            {u"findingsLeftOut"_s, m_findingsLeftOut}};
}

} // namespace mars::cli
