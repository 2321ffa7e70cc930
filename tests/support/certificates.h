// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

namespace mars::test {

/** A certificate authority of the test's own, and what it signs; made by the openssl program. */
class Certificates
{
public:
    struct Pair
    {
        QByteArray certificate;
        QByteArray key;
    };

    Certificates();

    [[nodiscard]] QString authority() const { return m_folder.filePath(QStringLiteral("authority.crt")); }
    /** For one DNS name or IP address ("IP:127.0.0.1"); days may be negative: expired so long ago. */
    [[nodiscard]] Pair issue(const QString &alternativeName, int days = 2) const;
    [[nodiscard]] Pair selfSigned(const QString &alternativeName) const;

private:
    void openssl(const QStringList &arguments) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
};

} // namespace mars::test
