// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/databasesetup.h"

#include <memory>

namespace mars::test {

/** Plays the servers and the keychain for the form that connects to them. Addresses are plain URLs here. */
class FakeDatabaseSetup : public ui::DatabaseSetup
{
public:
    [[nodiscard]] Result<ServerFields> read(const QString &address) const override;
    [[nodiscard]] Result<QString> addressOf(const ServerFields &fields) const override;
    [[nodiscard]] std::optional<ServerFields> kept() const override { return m_kept; }
    [[nodiscard]] bool isOverruled() const override { return false; }
    [[nodiscard]] QFuture<ConnectionFinding> test(const ServerFields &fields) override;
    [[nodiscard]] QFuture<Result<Done>> keep(const ServerFields &fields) override;
    [[nodiscard]] QFuture<Result<Done>> forget() override;

    /** Of the test under way. */
    void tell(const ConnectionFinding &finding);
    void endTest();
    [[nodiscard]] bool isTesting() const { return m_test && !m_test->isCanceled(); }
    [[nodiscard]] const ServerFields &tested() const { return m_tested; }
    [[nodiscard]] int tests() const { return m_tests; }
    /** What keeping and forgetting answer from now on. */
    void setKeeping(const Result<Done> &outcome) { m_keeping = outcome; }

private:
    std::optional<ServerFields> m_kept;
    ServerFields m_tested;
    std::unique_ptr<QPromise<ConnectionFinding>> m_test;
    Result<Done> m_keeping = Done();
    int m_tests = 0;
};

} // namespace mars::test
