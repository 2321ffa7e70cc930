// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/notedrafts.h"

#include <QMap>

namespace mars::test {

/** NoteDrafts in memory. */
class FakeNoteDrafts : public NoteDrafts
{
public:
    [[nodiscard]] QString text(const NoteDraftPlace &place) const override
    {
        const QString own = m_texts.value(keyOf(place));
        return own.isEmpty() ? m_texts.value(keyOf(nameless(place))) : own;
    }
    void keep(const NoteDraftPlace &place, const QString &text) override
    {
        m_texts.remove(keyOf(nameless(place)));
        m_texts[keyOf(place)] = text;
    }

private:
    using Key = std::tuple<OrderId, QString, QString>;
    static Key keyOf(const NoteDraftPlace &place) { return {place.order, place.orderNumber, place.person}; }

    static NoteDraftPlace nameless(const NoteDraftPlace &place)
    {
        return {place.order, place.orderNumber, {}};
    }

    QMap<Key, QString> m_texts;
};

} // namespace mars::test
