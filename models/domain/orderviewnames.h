// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"

namespace mars {

/** The views where programs read them: as they are typed and recorded, the same in every language. */
inline constexpr std::array<QStringView, orderViewCount> orderViewNames{
    u"open", u"late", u"out-for-delivery", u"exceptions", u"delivered-today", u"all"};

} // namespace mars
