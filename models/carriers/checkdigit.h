// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QJsonObject>
#include <QString>
#include <QStringView>

namespace mars {

/**
 * The check digit algorithms a carrier file can name: mod10, mod7, sumProduct, luhn, s10, mod37_36. Their
 * parameters are described in resources/carriers/README.md.
 */
[[nodiscard]] bool isCheckAlgorithm(QStringView algorithm);

/** What is wrong with the parameters of a known algorithm, in English for a log; empty if nothing is. */
[[nodiscard]] QString parameterProblem(QStringView algorithm, const QJsonObject &parameters);

/**
 * The character that belongs behind this serial. Null where the algorithm cannot say: a letter where it takes
 * digits only, or fewer weights than digits.
 */
[[nodiscard]] QChar checkCharacter(QStringView algorithm, const QJsonObject &parameters, QStringView serial);

/** One in how many arbitrary numbers passes by chance: 10 for mod10, 36 for mod37_36. */
[[nodiscard]] int checkStrength(QStringView algorithm);

} // namespace mars
