// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace mars {

/** The translation context of everything the import says to people. */
struct Import
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace mars
