// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <QString>

namespace mars {

/** One value of an enumeration with its stable name and its label, yet to be translated. */
template<typename T>
struct NamedValue
{
    T value;
    QStringView name;
    const char *label;
};

/** The table holds every value at its own place, so that a value finds its row without a search. */
template<typename T, std::size_t N>
constexpr bool isInEnumOrder(const NamedValue<T> (&table)[N])
{
    for (std::size_t i = 0; i < N; ++i) {
        if (static_cast<std::size_t>(table[i].value) != i)
            return false;
    }
    return true;
}

template<typename T, std::size_t N>
QString nameIn(const NamedValue<T> (&table)[N], T value)
{
    return table[static_cast<std::size_t>(value)].name.toString();
}

template<typename T, std::size_t N>
const char *labelIn(const NamedValue<T> (&table)[N], T value)
{
    return table[static_cast<std::size_t>(value)].label;
}

template<typename T, std::size_t N>
std::optional<T> valueIn(const NamedValue<T> (&table)[N], QStringView name)
{
    const auto row = std::find_if(std::begin(table), std::end(table),
                                  [name](const NamedValue<T> &entry) { return entry.name == name; });
    return row == std::end(table) ? std::nullopt : std::optional(row->value);
}

} // namespace mars
