#include "app/server/PostgresKeeping.h"

#include "core/postgres/Dump.h"
#include "core/postgres/Hold.h"
#include "core/postgres/PostgresData.h"
#include "core/store/FileMoves.h"
#include "core/store/KeptTokens.h"
#include "core/webhooks/Subscribing.h"

#include <algorithm>

namespace bayboard {

namespace {

/// More than there are processors: most of a commit is waiting for the disk, and several that wait
/// share it.
constexpr std::size_t connections = 16;

/// Of the line that holds webhooks, which says something twice in a second: where this machine
/// vanishes, another server has them after that.
constexpr std::chrono::seconds longestIdle{30};

constexpr std::size_t keptBackups = 14;

/// Today's, if there is none yet; the oldest go.
Status dumpDaily(const std::string &address, const std::filesystem::path &folder, Instant now)
{
    if (Status made = files::makeFolder(folder); !made)
        return made;
    const LocalDate today(std::chrono::floor<std::chrono::days>(now.time_since_epoch()));
    const std::filesystem::path target = folder / ("bayboard-" + formatDate(today) + ".dump");
    if (files::identity(target))
        return {};
    const std::filesystem::path draft = files::beside(target, ".part");
    files::remove(draft);
    Status done = postgres::dump(address, draft);
    if (done)
        done = files::move(draft, target);
    if (!done)
        return done;
    std::vector<std::filesystem::path> all;
    std::error_code problem;
    for (const auto &entry : std::filesystem::directory_iterator(folder, problem)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("bayboard-") && name.ends_with(".dump"))
            all.push_back(entry.path());
    }
    std::sort(all.begin(), all.end());
    for (std::size_t i = 0; i + keptBackups < all.size(); ++i)
        files::remove(all[i]);
    return {};
}

class PostgresSource final : public DataSource
{
public:
    PostgresSource(std::string address, std::filesystem::path backups, postgres::Hold hold)
        : m_address(std::move(address))
        , m_backups(std::move(backups))
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

    [[nodiscard]] Result<std::unique_ptr<ServerData>> ownInstance() override
    {
        postgres::Patience patience;
        patience.idle = longestIdle;
        auto data = PostgresData::open(m_address, m_cache, patience);
        if (!data)
            return tl::unexpected(data.error());
        return std::unique_ptr<ServerData>(std::move(*data));
    }

    /// Commands find the database by themselves.
    [[nodiscard]] bool announce(const std::string & /*name*/) override { return true; }

    /// Whoever runs the database backs it up; for those who have no other, where a folder is named.
    [[nodiscard]] Status backupDaily(Instant now) override
    {
        return m_backups.empty() ? Status() : dumpDaily(m_address, m_backups, now);
    }

private:
    std::string m_address;
    std::filesystem::path m_backups;
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
    return std::make_unique<PostgresSource>(m_address, m_backups, std::move(*hold));
}

/// The database is there; its tables are made where they are not.
Status PostgresKeeping::make()
{
    if (const auto migrated = PostgresData::migrate(m_address); !migrated)
        return tl::unexpected(migrated.error());
    const auto data = PostgresData::open(m_address);
    if (!data)
        return tl::unexpected(data.error());
    const auto state = (*data)->state();
    if (!state)
        return tl::unexpected(state.error());
    if (!state->epoch.isNull() && !state->isEmpty)
        return fail(ErrorCode::InvalidArgument, "PostgreSQL", Phrase::tr("it has a club"));
    return (*data)->beginOnce(newId());
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

Result<DataKeeping::Restored> PostgresKeeping::restore(const std::filesystem::path &backup,
                                                       bool otherClub)
{
    const auto hold = postgres::Hold::take(m_address, true);
    if (!hold)
        return tl::unexpected(hold.error());
    Restored restored;
    std::vector<DeviceToken> tokens;
    std::vector<Webhook> webhooks;
    bool isOther = false;
    if (const auto now = PostgresData::open(m_address)) { // else there is nothing to keep
        const auto state = (*now)->state();
        if (!state)
            return tl::unexpected(state.error());
        const auto club = postgres::clubIn(backup);
        if (!club)
            return tl::unexpected(club.error());
        isOther = isOfOtherClub(*state, *club);
        if (isOther && !otherClub)
            return refuseOtherClub(backup);
        auto known = (*now)->tokens();
        if (!known)
            return tl::unexpected(known.error());
        tokens = std::move(*known);
        auto told = (*now)->webhooks().webhooks();
        if (!told)
            return tl::unexpected(told.error());
        webhooks = std::move(*told);
        restored.keptAs
            = files::freeName(backup.string() + ".before-" + std::to_string(toUnix(m_clock.now())))
                  .string();
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
    if (done && !isOther)
        done = keepTokens(**data, tokens);
    if (done && !isOther && !restored.keptAs.empty())
        done = keepWebhooks(**data, webhooks);
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
