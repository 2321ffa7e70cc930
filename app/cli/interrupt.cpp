// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"

#include <csignal>

namespace mars::cli {

namespace {

volatile std::sig_atomic_t asked = 0;

void ask(int)
{
    asked = 1;
}

void handle(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
{
    asked = 0;
    handle(ask, int(SA_RESETHAND | SA_RESTART));
}

Interrupt::~Interrupt()
{
    handle(SIG_DFL, 0);
}

bool Interrupt::isAskedFor()
{
    return asked != 0;
}

} // namespace mars::cli
