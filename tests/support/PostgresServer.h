#pragma once

#include "core/postgres/PostgresData.h"
#include "tests/support/SyncClub.h"

namespace bayboard::test {

/// A server of the tests on a database of its own.
class PostgresServer final : public JudgingServer
{
public:
    explicit PostgresServer(const SyncClub &club);

    ~PostgresServer() override { stop(); }

    [[nodiscard]] PostgresData &data() { return *m_data; }

    [[nodiscard]] const std::string &address() const { return m_address; }

    void reopen() override;
    [[nodiscard]] std::string contents() override;
    [[nodiscard]] std::string findings() override;
    [[nodiscard]] std::int64_t count(const std::string &sql) override;
    [[nodiscard]] Booking booking(BookingId id) override;
    void breakWriting(bool isBroken) override;

private:
    std::string m_address;
    std::unique_ptr<PostgresData> m_data;
};

/// Opened, or the test program ends.
[[nodiscard]] std::unique_ptr<PostgresData> openData(const std::string &address,
                                                     std::shared_ptr<ClubCache> shared = nullptr);

} // namespace bayboard::test
