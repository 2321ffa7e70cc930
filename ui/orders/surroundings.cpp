// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/surroundings.h"

namespace mars::ui {

ReaderContext readerContext(const Services &services)
{
    return {services.now, QTimeZone::systemTimeZone(),
            [catalogue = services.catalogue](const QString &code) { return catalogue->nameOf(code); }};
}

} // namespace mars::ui
