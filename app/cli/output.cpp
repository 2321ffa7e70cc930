// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include "cli/printable.h"

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

QByteArray code(Output::Ink ink)
{
    switch (ink) {
    case Output::Ink::Plain:
        return {};
    case Output::Ink::Strong:
        return "\x1b[1m";
    case Output::Ink::Faint:
        return "\x1b[2m";
    case Output::Ink::Green:
        return "\x1b[32m";
    case Output::Ink::Amber:
        return "\x1b[33m";
    case Output::Ink::Red:
        return "\x1b[31m";
    case Output::Ink::Blue:
        return "\x1b[34m";
    case Output::Ink::Violet:
        return "\x1b[35m";
    }
    return {};
}

bool wantsColours()
{
    return isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

} // namespace

Output::Output()
    : m_coloured(wantsColours())
    , m_errorsOnTerminal(isatty(STDERR_FILENO))
{
    m_complete = m_out.open(stdout, QIODevice::WriteOnly) && m_err.open(stderr, QIODevice::WriteOnly);
}

void Output::line(const QString &text, Ink ink)
{
    line({Part{text, ink}});
}

void Output::line(const QList<Part> &parts)
{
    removePassingNote();
    QByteArray bytes;
    for (const Part &part : parts) {
        const QByteArray text = printable(part.text).toUtf8();
        const bool inked = m_coloured && part.ink != Ink::Plain && !text.isEmpty();
        bytes += inked ? code(part.ink) + text + "\x1b[0m" : text;
    }
    m_complete = m_out.write(bytes + '\n') >= 0 && m_complete;
}

void Output::json(const QJsonDocument &document)
{
    removePassingNote();
    m_complete = m_out.write(jsonText(document)) >= 0 && m_complete;
}

void Output::note(const QString &sentence)
{
    removePassingNote();
    m_out.flush();
    m_err.write(printable(sentence).toUtf8() + '\n');
    m_err.flush();
}

void Output::passingNote(const QString &text)
{
    if (!m_errorsOnTerminal)
        return;
    m_err.write("\r\x1b[2K" + printable(text).toUtf8());
    m_err.flush();
    m_passing = true;
}

void Output::removePassingNote()
{
    if (!m_passing)
        return;
    m_err.write("\r\x1b[2K");
    m_err.flush();
    m_passing = false;
}

bool Output::finish()
{
    removePassingNote();
    return m_out.flush() && m_complete;
}

} // namespace mars::cli
