// SPDX-License-Identifier: Apache-2.0
#include "domain/connectionfinding.h"

#include <QCoreApplication>

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionStep)
};

} // namespace

QString stepName(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Name:
        return Texts::tr("Server name");
    case ConnectionStep::Reach:
        return Texts::tr("Reachable");
    case ConnectionStep::Encryption:
        return Texts::tr("Encryption");
    case ConnectionStep::Login:
        return Texts::tr("Login");
    case ConnectionStep::Rights:
        return Texts::tr("Rights");
    case ConnectionStep::Schema:
        return Texts::tr("Order tables");
    }
    return {};
}

} // namespace mars
