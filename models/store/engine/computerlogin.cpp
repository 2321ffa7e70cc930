// SPDX-License-Identifier: Apache-2.0
#include "store/engine/computerlogin.h"

#include <pwd.h>
#include <unistd.h>

namespace mars {

QString computerLogin()
{
    const passwd *user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

} // namespace mars
