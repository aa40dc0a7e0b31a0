#include "app/server/PostgresKeeping.h"

#include "core/postgres/Dump.h"
#include "core/postgres/Hold.h"
#include "core/postgres/PostgresData.h"
#include "core/store/KeptTokens.h"

namespace bayboard {

namespace {

/// More than there are processors: most of a commit is waiting for the disk, and several that wait
/// share it.
constexpr std::size_t connections = 16;

class PostgresSource final : public DataSource
{
public:
    PostgresSource(std::string address, postgres::Hold hold)
        : m_address(std::move(address))
        , m_hold(std::move(hold))
    { }

    [[nodiscard]] Result<std::vector<std::unique_ptr<ServerData>>> instances() override
    {
        std::vector<std::unique_ptr<ServerData>> all;
        for (std::size_t i = 0; i < connections; ++i) {
            auto data = PostgresData::open(m_address, m_cache);
            if (!data)
                return tl::unexpected(data.error());
            all.push_back(std::move(*data));
        }
        return all;
    }

    /// Commands find the database by themselves.
    [[nodiscard]] bool announce(const std::string & /*name*/) override { return true; }

    /// Whoever runs the database backs it up; `bayboard-server backup` for those who have no other.
    [[nodiscard]] Status backupDaily(Instant /*now*/) override { return {}; }

private:
    std::string m_address;
    postgres::Hold m_hold; ///< so that no backup comes in under it
    std::shared_ptr<ClubCache> m_cache = std::make_shared<ClubCache>();
};

} // namespace

Uuid PostgresKeeping::newId()
{
    return makeUuidV7(toUnix(m_clock.now()) * 1000, m_random);
}

/// Servers that start at once make the tables, or bring them to this version, one after the other.
Result<std::unique_ptr<DataSource>> PostgresKeeping::open()
{
    if (const auto migrated = PostgresData::migrate(m_address); !migrated)
        return tl::unexpected(migrated.error());
    auto hold = postgres::Hold::take(m_address, false);
    if (!hold)
        return tl::unexpected(hold.error());
    const auto data = PostgresData::open(m_address);
    if (!data)
        return tl::unexpected(data.error());
    if (Status begun = (*data)->beginOnce(newId()); !begun)
        return tl::unexpected(begun.error());
    return std::make_unique<PostgresSource>(m_address, std::move(*hold));
}

Result<DataKeeping::Migrated> PostgresKeeping::migrate()
{
    const auto from = PostgresData::migrate(m_address);
    if (!from)
        return tl::unexpected(from.error());
    const int newest = PostgresData::newestVersion();
    return Migrated{*from == newest ? 0 : *from, newest, {}};
}

Status PostgresKeeping::backup(const std::filesystem::path &target)
{
    return postgres::dump(m_address, target);
}

Result<DataKeeping::Restored> PostgresKeeping::restore(const std::filesystem::path &backup)
{
    const auto hold = postgres::Hold::take(m_address, true);
    if (!hold)
        return tl::unexpected(hold.error());
    Restored restored;
    std::vector<DeviceToken> tokens;
    if (const auto now = PostgresData::open(m_address)) { // else there is nothing to keep
        auto known = (*now)->tokens();
        if (!known)
            return tl::unexpected(known.error());
        tokens = std::move(*known);
        restored.keptAs = backup.string() + ".before-" + std::to_string(toUnix(m_clock.now()));
        if (Status kept = postgres::dump(m_address, restored.keptAs); !kept)
            return tl::unexpected(kept.error());
    }
    Status done = postgres::restore(m_address, backup);
    if (done)
        if (const auto migrated = PostgresData::migrate(m_address); !migrated) // an older one
            done = tl::unexpected(migrated.error());
    if (!done)
        return tl::unexpected(done.error());
    const auto data = PostgresData::open(m_address);
    if (!data)
        return tl::unexpected(data.error());
    restored.epoch = newId();
    done = (*data)->begin(restored.epoch);
    if (done)
        done = keepTokens(**data, tokens);
    if (!done)
        return tl::unexpected(done.error());
    return restored;
}

Result<std::vector<Phrase>> PostgresKeeping::check()
{
    const auto data = PostgresData::open(m_address);
    return data ? (*data)->verify() : tl::unexpected(data.error());
}

} // namespace bayboard
