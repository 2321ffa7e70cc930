// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/connecting/libpqparameters.h"
#include "store/connecting/patience.h"

#include <memory>
#include <QStringList>

struct pg_conn;

namespace mars {

/** A session with a server by libpq itself, which can be waited for with patience. */
class LibpqSession
{
public:
    /** Why it failed: the server's code, which is the same in every language, and its words. */
    struct Failure
    {
        QString state; ///< SQLSTATE; empty when it was not the server that spoke
        QString words;
        bool wantsPassword = false; ///< it asked for one and got none
        bool timedOut = false;
    };

    ~LibpqSession();
    LibpqSession(const LibpqSession &) = delete;
    LibpqSession &operator=(const LibpqSession &) = delete;
    LibpqSession() = default;
    /** Of someone else, who ends it later. */
    explicit LibpqSession(pg_conn *lent)
        : m_connection(lent, [](pg_conn *) {})
    {
    }

    /** Nothing = it is there. */
    [[nodiscard]] std::optional<Failure> connect(const LibpqParameters &parameters, const Patience &patience);
    /** The first row of the last result, null as a null string. */
    struct Answer
    {
        QStringList row;
        std::optional<Failure> failure;
    };
    [[nodiscard]] Answer run(const QString &sql, const Patience &patience);

    [[nodiscard]] QString user() const;
    /** Of the process that serves it, as the greeting said: a pooler says another one than the server. */
    [[nodiscard]] int greetedBy() const;

private:
    [[nodiscard]] Failure failure() const;

    std::unique_ptr<pg_conn, void (*)(pg_conn *)> m_connection{nullptr, nullptr};
};

} // namespace mars
