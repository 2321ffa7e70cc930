// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <QTemporaryDir>
#include <thread>

namespace mars::test {

/**
 * A line to a PostgreSQL server that passes everything on until it is told to break instead of the n-th
 * message from then on. Connect to folder() in place of the server's own.
 */
class CuttingLine
{
public:
    explicit CuttingLine(const QString &serverFolder);
    ~CuttingLine();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void cutAt(int message);
    [[nodiscard]] bool wasCut() const { return m_cut; }

private:
    void serve();
    void pass(int client, int server);

    QTemporaryDir m_folder;
    const QByteArray m_serverPath;
    int m_listener = -1;
    std::atomic_int m_left = -1; ///< messages that still get through; negative: all
    std::atomic_bool m_cut = false;
    std::atomic_bool m_ending = false;
    std::thread m_thread;
};

} // namespace mars::test
