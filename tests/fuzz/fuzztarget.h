// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <QByteArrayList>

/** The entry that libFuzzer and the fixed-seed driver call; must not crash, hang or leak for any input. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/** Well-formed inputs the driver mutates. */
QByteArrayList fuzzSeeds();
