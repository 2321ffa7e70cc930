// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/mappingdata.h"
#include "import/targetfields.h"

#include <QJsonObject>

namespace mars {

/** Reads a mapping strictly: what it does not know or cannot use is an error that names the place and the
 * reason. */
class MappingParser
{
public:
    explicit MappingParser(QString name);

    [[nodiscard]] Result<Mapping::Data> parse(const QByteArray &json);

private:
    [[nodiscard]] FileRule parseFile(const QJsonObject &object, const QString &place);
    [[nodiscard]] JoinRule parseJoin(const QJsonObject &object, const QString &place);
    void parseFields(const QJsonObject &section, QLatin1StringView name, const QString &place,
                     const QList<JoinRule> &joins, FieldRules &rules);
    [[nodiscard]] FieldRule parseRule(const QJsonValue &value, const TargetField &field, const QString &place,
                                      const QList<JoinRule> &joins);
    void parseValues(const QJsonObject &values, const TargetField &field, const QString &place,
                     FieldRule &rule);
    void checkFile(const FileRule &file, const QString &place);
    void checkConstant(const TargetField &field, const QString &constant, const QString &place);

    void allowOnly(const QJsonObject &object, const QString &place, const QStringList &keys);
    [[nodiscard]] QString text(const QJsonObject &object, const QString &key, const QString &place,
                               bool required = false);
    [[nodiscard]] bool flag(const QJsonObject &object, const QString &key, const QString &place);
    [[nodiscard]] QStringList texts(const QJsonValue &value, const QString &place);
    [[nodiscard]] QList<QJsonObject> objects(const QJsonObject &object, const QString &key,
                                             const QString &place);
    [[nodiscard]] QList<TimeFormat> formats(const QJsonValue &value, const QString &place);
    [[nodiscard]] QTimeZone zone(const QString &id, const QString &place);
    [[nodiscard]] QList<QRegularExpression> patterns(const QJsonValue &value, const QString &place);

    /** Keeps the first complaint. */
    void fail(const QString &place, const QString &reason);

    const QString m_name;
    std::optional<Error> m_error;
    QTimeZone m_zone;
    QList<TimeFormat> m_formats;
};

} // namespace mars
