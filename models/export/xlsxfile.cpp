// SPDX-License-Identifier: Apache-2.0
#include "export/xlsxfile.h"

#include "export/unfinishedfile.h"
#include "export/zipsizes.h"

#include <cerrno>
#include <QCoreApplication>
#include <QFile>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace mars {

XlsxFile::XlsxFile(UnfinishedFile *file, const AnswerContext &context, int rowsPerSheet)
    : m_file(file)
    , m_context(context)
    , m_rowsPerSheet(rowsPerSheet)
{
}

XlsxFile::~XlsxFile()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Result<Done> XlsxFile::begin()
{
    QByteArray folder = QFile::encodeName(m_file->folder());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_file->path()).constData(), &options);
    if (!m_book)
        return m_file->failure(ENOMEM);
    m_looks.emplace(m_book);
    beginSheet();
    return Done();
}

void XlsxFile::beginSheet()
{
    const QString name = QCoreApplication::translate("Export", "Orders");
    m_sheets.append(XlsxSheet(m_book, *m_looks,
                              m_sheets.isEmpty() ? name : name + u' ' + QString::number(m_sheets.size() + 1),
                              m_context.readerZone));
}

Result<Done> XlsxFile::take(const QList<ExportedOrder> &portion)
{
    for (const ExportedOrder &order : portion) {
        if (m_sheets.last().rows() >= m_rowsPerSheet) {
            if (const int error = m_sheets.last().flush(); error != 0)
                return m_file->failure(error);
            beginSheet();
        }
        m_sheets.last().add(order, m_context);
    }
    const int error = m_sheets.last().flush();
    return error == 0 ? Result<Done>(Done()) : m_file->failure(error);
}

// The library does not look whether what it copies found room: what is in the archive is held against what
// went in.
Result<Done> XlsxFile::end()
{
    QList<qint64> written;
    for (const XlsxSheet &sheet : std::as_const(m_sheets))
        written.append(sheet.bytes());
    errno = 0;
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    const int error = errno;
    if (closed != LXW_NO_ERROR)
        return m_file->failure(error == 0 ? EIO : error);
    const QHash<QByteArray, qint64> sizes = zipSizes(m_file->path());
    for (qsizetype sheet = 0; sheet < written.size(); ++sheet) {
        const QByteArray name = "xl/worksheets/sheet" + QByteArray::number(sheet + 1) + ".xml";
        if (sizes.value(name) < written.at(sheet))
            return m_file->failure(ENOSPC);
    }
    return Done();
}

} // namespace mars
