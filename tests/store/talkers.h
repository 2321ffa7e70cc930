// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <QList>
#include <QMetaType>
#include <thread>

namespace mars::test {

/** Something on a port of 127.0.0.1 that is no PostgreSQL server. */
class Talker
{
public:
    enum class Manner {
        Drops,  ///< as a firewall: no answer to the call itself
        Silent, ///< takes the call and says nothing
        HangsUp,
        SpeaksHttp
    };

    explicit Talker(Manner manner);
    ~Talker();
    Talker(const Talker &) = delete;
    Talker &operator=(const Talker &) = delete;

    [[nodiscard]] int port() const { return m_port; }

private:
    void talk(Manner manner);

    int m_listener;
    int m_port = 0;
    QList<int> m_callers; ///< that keep the queue full
    std::atomic_bool m_ending = false;
    std::thread m_thread;
};

} // namespace mars::test

Q_DECLARE_METATYPE(mars::test::Talker::Manner)
