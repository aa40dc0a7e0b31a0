#pragma once

#include "app/server/DataSource.h"

namespace bayboard {

/// A club on PostgreSQL, with as many servers as there are: nobody has it alone, so commands work
/// beside them.
class PostgresKeeping final : public DataKeeping
{
public:
    /// `address` as libpq takes it. Clock and random outlive it.
    PostgresKeeping(std::string address,
                    const Clock &clock,
                    Random &random,
                    std::filesystem::path backups = {})
        : m_address(std::move(address))
        , m_backups(std::move(backups))
        , m_clock(clock)
        , m_random(random)
    { }

    [[nodiscard]] Result<std::unique_ptr<DataSource>> open() override;

    [[nodiscard]] std::filesystem::path file() const override { return {}; }

    [[nodiscard]] Status make() override;
    [[nodiscard]] Result<Migrated> migrate() override;
    [[nodiscard]] Status backup(const std::filesystem::path &target) override;
    /// What the database held is kept as a backup beside the one that is put in its place.
    [[nodiscard]] Result<Restored> restore(const std::filesystem::path &backup,
                                           bool otherClub) override;
    [[nodiscard]] Result<std::vector<Phrase>> check() override;

private:
    [[nodiscard]] Uuid newId();

    std::string m_address;
    std::filesystem::path m_backups; ///< of each day; empty: none are made
    const Clock &m_clock;
    Random &m_random;
};

} // namespace bayboard
