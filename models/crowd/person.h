// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crowd/cast.h"
#include "domain/order.h"

namespace mars {

/** One of the people who order. */
struct Person
{
    Customer customer;
    Cast::City city;
};

/** Number is that of the person, from 0: no two have the same phone or address of mail. */
[[nodiscard]] Person drawPerson(const Cast &cast, quint64 seed, qint64 number);

} // namespace mars
