// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"
#include "domain/edit.h"

namespace mars::ui {

/** What is told about an edit, translated. */
[[nodiscard]] QString savedText(const Edit &edit);     ///< "Note saved"
[[nodiscard]] QString takenBackText(const Edit &edit); ///< "Note taken back"
/** "Ravi set the status to Delivered at 16:02 today. Yours was not saved." */
[[nodiscard]] QString conflictText(const Edit &edit, const EditConflict &conflict,
                                   const AnswerContext &context);
/** What its author wrote, on one line, or that it could not be taken back. */
[[nodiscard]] QString writtenText(const Edit &edit);

} // namespace mars::ui
