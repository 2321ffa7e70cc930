// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "samples.h"

#include <libpq-fe.h>
#include <memory>
#include <QString>

namespace mars::bench {

/** A libpq line and nothing else; ends the program where it fails. */
class BareLine
{
public:
    explicit BareLine(const QString &address);

    void run(const char *statement);
    /** Runs a statement with one text value to its last row. */
    void run(const char *statement, const QByteArray &value);
    void prepare(const char *name, const char *statement);
    /** The same with a statement prepared under this name. */
    void runPrepared(const char *name, const QByteArray &value);
    /** Until a notification has arrived. */
    void awaitNotification();

private:
    void require(bool ok) const;

    std::unique_ptr<PGconn, decltype(&PQfinish)> m_line;
};

} // namespace mars::bench
