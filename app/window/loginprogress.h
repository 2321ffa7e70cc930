// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <QObject>

class QProgressDialog;

namespace mars {

class DatabaseLogin;

/** Tells of an attempt to get the database ready that takes longer than half a second; never while the person
 * is asked for the password. */
class LoginProgress : public QObject
{
    Q_OBJECT
public:
    explicit LoginProgress(const DatabaseLogin *login);
    ~LoginProgress() override;

private:
    void show();

    std::unique_ptr<QProgressDialog> m_dialog; ///< of the attempt under way
};

} // namespace mars
