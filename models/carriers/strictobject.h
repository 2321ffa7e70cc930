// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace mars {

/** What is wrong in a JSON file, and where: "formats[0].pattern". */
struct JsonProblem
{
    QString field;
    QString reason; ///< translated
};

/**
 * Reads one JSON object key by key. A value of the wrong kind, a missing one that is required and a key
 * nobody asked for are problems; the first one stays. A value that is not there reads as empty.
 */
class StrictObject
{
public:
    enum Need { Optional, Required };

    /** path is put before the names of the fields in a problem: "formats[0]." */
    explicit StrictObject(const QJsonObject &object, const QString &path = {});

    [[nodiscard]] QString string(const QString &key, Need need = Optional);
    [[nodiscard]] bool boolean(const QString &key);
    [[nodiscard]] int integer(const QString &key, int least, int most); ///< required
    [[nodiscard]] QStringList strings(const QString &key);
    [[nodiscard]] QJsonArray array(const QString &key);
    [[nodiscard]] QJsonObject object(const QString &key);

    void complain(const QString &key, const QString &reason);
    /** To be asked when every known key was read. */
    [[nodiscard]] std::optional<JsonProblem> problem();

private:
    [[nodiscard]] QJsonValue take(const QString &key);

    QJsonObject m_object;
    QString m_path;
    std::optional<JsonProblem> m_problem;
};

} // namespace mars
