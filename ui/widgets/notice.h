// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QMetaType>
#include <QString>

namespace mars::ui {

/** What the toast says after something was asked for: one or two short sentences, and how it went. */
struct Notice
{
    enum class Kind { Done, Failure, Hint };

    [[nodiscard]] static Notice done(const QString &text) { return {Kind::Done, text}; }
    /** It did not work, or not as asked for; the text says what to do instead. */
    [[nodiscard]] static Notice failure(const QString &text) { return {Kind::Failure, text}; }
    /** Nothing was done, and nothing is wrong. */
    [[nodiscard]] static Notice hint(const QString &text) { return {Kind::Hint, text}; }
    /** Done, and for a while undo takes it back. */
    [[nodiscard]] static Notice undoable(const QString &text, const std::function<void()> &undo)
    {
        return {Kind::Done, text, undo};
    }
    /** What was undoable is so no more. */
    [[nodiscard]] static Notice nothingToUndo() { return {}; }
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); } ///< nothing needs to be said

    Kind kind = Kind::Done;
    QString text;
    std::function<void()> undo = {};
};

} // namespace mars::ui

Q_DECLARE_METATYPE(mars::ui::Notice)
