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
    /** Done, and a button goes on from there for a while. */
    [[nodiscard]] static Notice leading(const QString &text, const QString &actionText,
                                        const std::function<void()> &action)
    {
        return {Kind::Done, text, {}, actionText, action};
    }
    /** What was undoable is so no more. */
    [[nodiscard]] static Notice nothingToUndo() { return {}; }
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); } ///< nothing needs to be said

    Kind kind = Kind::Done;
    QString text;
    std::function<void()> undo = {};
    QString actionText = {}; ///< of the button: "Open folder"
    std::function<void()> action = {};
};

} // namespace mars::ui

Q_DECLARE_METATYPE(mars::ui::Notice)
