// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"
#include "domain/orderexport.h"

namespace mars {

enum class ExportFormat { Csv, Xlsx };

/** By the ending of the name; nothing where it says neither. */
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &file);

/**
 * Writes a whole list into a file, by the ending of its name, and gives how many orders there were. The file
 * appears complete or not at all, in the place of one that was there. The times in it are those of the
 * context's zone, lateness is judged by its moment. Synchronous; not for the window's thread.
 */
[[nodiscard]] Result<qint64> exportList(ExportSource &source, const ListRequest &list, const QString &person,
                                        const QString &file, const AnswerContext &context,
                                        const ExportWatch &watch = {});

} // namespace mars
