// SPDX-License-Identifier: Apache-2.0
#include "window/listexports.h"

#include "export/listexport.h"

#include <QtConcurrent>

namespace mars {

ListExports::ListExports(const DatabaseLocation &location, const CarrierCatalogue *catalogue)
    : m_location(location)
    , m_catalogue(catalogue)
{
    m_pool.setMaxThreadCount(1);
}

ListExports::~ListExports()
{
    m_last.cancel();
    m_pool.waitForDone();
}

QFuture<Result<qint64>> ListExports::begin(const ListRequest &list, const QString &file,
                                           const QString &person)
{
    m_last = QtConcurrent::run(&m_pool, [=, this](QPromise<Result<qint64>> &promise) {
        const AnswerContext context{QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone(),
                                    [this](const QString &code) { return m_catalogue->nameOf(code); }};
        const ExportWatch watch{[&promise](qint64 done, qint64 total) {
                                    promise.setProgressRange(0, int(total));
                                    promise.setProgressValue(int(done));
                                },
                                [&promise] { return promise.isCanceled(); }};
        promise.addResult(exportList(*openExportSource(m_location), list, person, file, context, watch));
    });
    return m_last;
}

} // namespace mars
