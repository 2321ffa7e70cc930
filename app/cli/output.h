// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QFile>
#include <QJsonDocument>

namespace mars::cli {

/**
 * Answers on standard output, everything else on standard error. Line by line; texts are made safe for a
 * terminal here, so callers hand in what they have. Colours appear on a terminal only (and never with
 * NO_COLOR).
 */
class Output
{
public:
    enum class Ink { Plain, Strong, Faint, Green, Amber, Red, Blue, Violet };

    /** A part of a line in one ink. */
    struct Part
    {
        QString text;
        Ink ink = Ink::Plain;
    };

    Output();

    void line(const QString &text = {}, Ink ink = Ink::Plain);
    void line(const QList<Part> &parts);
    void json(const QJsonDocument &document);

    /** One line on standard error. */
    void note(const QString &sentence);
    void problem(const Error &error) { note(plainText(error)); }
    /** A line on standard error that the next one replaces; nothing where that is no terminal. */
    void passingNote(const QString &text);

    [[nodiscard]] bool errorsAreOnTerminal() const { return m_errorsOnTerminal; }
    /** False when not everything could be written: a full disk, a closed pipe. */
    [[nodiscard]] bool finish();

private:
    void removePassingNote();

    QFile m_out;
    QFile m_err;
    bool m_coloured = false;
    bool m_errorsOnTerminal = false;
    bool m_passing = false;
    bool m_complete = true;
};

} // namespace mars::cli
