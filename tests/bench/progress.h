// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <QString>

namespace mars::bench {

/**
 * Says on stderr what is done from now on; often changing texts now and then only. Where nothing else follows
 * within the limit, the program ends and says what did not come.
 */
void nowDoing(const QString &what, std::chrono::seconds limit = std::chrono::seconds(60));

} // namespace mars::bench
