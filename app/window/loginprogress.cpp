// SPDX-License-Identifier: Apache-2.0
#include "window/loginprogress.h"

#include "window/databaselogin.h"

#include <QProgressDialog>

using namespace std::chrono_literals;

namespace mars {

LoginProgress::LoginProgress(const DatabaseLogin *login)
{
    connect(login, &DatabaseLogin::trying, this, &LoginProgress::show);
    // Hidden only, it would come back by itself when its half second is over.
    const auto end = [this] { m_dialog.reset(); };
    connect(login, &DatabaseLogin::asking, this, end);
    connect(login, &DatabaseLogin::ready, this, end);
    connect(login, &DatabaseLogin::failed, this, end);
}

LoginProgress::~LoginProgress() = default;

void LoginProgress::show()
{
    m_dialog = std::make_unique<QProgressDialog>(tr("Getting the order database ready…"), QString(), 0, 0);
    m_dialog->setMinimumDuration(int(std::chrono::milliseconds(500ms).count()));
    m_dialog->setValue(0);
}

} // namespace mars
