// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderedits.h"
#include "store/engine/storethread.h"

namespace mars {

/** The EditTarget of both engines, over a connection of its own. */
class SqlEditTarget : public EditTarget
{
public:
    explicit SqlEditTarget(const DatabaseLocation &location);

    [[nodiscard]] QFuture<Result<EditOutcome>> apply(const Edit &edit) override;

private:
    StoreThread m_thread;
};

} // namespace mars
