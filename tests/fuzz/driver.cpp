// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"

#include <cstdio>
#include <QRandomGenerator>

/** Runs a fuzz target over mutations of its seeds from a fixed seed: small, repeatable, for every test run.
 */
namespace {

constexpr int runs = 3000;

QByteArray mutated(QByteArray input, QRandomGenerator &random)
{
    const int edits = random.bounded(1, 8);
    for (int i = 0; i < edits; ++i) {
        const int at = input.isEmpty() ? 0 : random.bounded(int(input.size()));
        switch (random.bounded(4)) {
        case 0:
            input.insert(at, char(random.bounded(256)));
            break;
        case 1:
            input.remove(at, random.bounded(1, 5));
            break;
        case 2:
            if (!input.isEmpty())
                input[at] = char(random.bounded(256));
            break;
        default:
            input.insert(at, input.mid(at, random.bounded(1, 64)));
        }
    }
    return input;
}

} // namespace

int main()
{
    QRandomGenerator random(20261123);
    QByteArrayList seeds = fuzzSeeds();
    seeds.append(QByteArray());
    for (const QByteArray &seed : std::as_const(seeds))
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(seed.constData()), size_t(seed.size()));
    for (int i = 0; i < runs; ++i) {
        const QByteArray input = mutated(seeds.at(random.bounded(int(seeds.size()))), random);
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
    }
    std::printf("%d inputs from %d seeds, no crash\n", runs, int(seeds.size()));
    return 0;
}
