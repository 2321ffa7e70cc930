// SPDX-License-Identifier: Apache-2.0
#include "progress.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <QByteArray>
#include <QElapsedTimer>
#include <unistd.h>

using namespace std::chrono_literals;

namespace mars::bench {

namespace {

char lastWords[200]; // all that may be used where the alarm interrupts

void endHere(int)
{
    if (write(STDERR_FILENO, lastWords, std::strlen(lastWords)) < 0)
        _exit(2);
    _exit(1);
}

} // namespace

void nowDoing(const QString &what, std::chrono::seconds limit)
{
    constexpr std::chrono::milliseconds betweenLines = 5s;
    static QElapsedTimer sinceLine;
    alarm(0);
    std::snprintf(lastWords, sizeof lastWords, "mars-bench: not within %d s: %s\n", int(limit.count()),
                  qPrintable(what));
    if (!sinceLine.isValid() || sinceLine.hasExpired(betweenLines.count())) {
        std::fprintf(stderr, "%s\n", qPrintable(what));
        sinceLine.start();
    }
    std::signal(SIGALRM, endHere);
    alarm(unsigned(limit.count()));
}

} // namespace mars::bench
