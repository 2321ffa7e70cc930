// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <thread>

namespace mars {

class Connection;

/**
 * While it lives, what the connection runs is interrupted as soon as nobody wants it any more, which is asked
 * in a thread of its own. For reading only.
 */
class Interruption
{
public:
    Interruption(Connection &connection, std::function<bool()> isUnwanted);

private:
    std::jthread m_watch;
};

} // namespace mars
