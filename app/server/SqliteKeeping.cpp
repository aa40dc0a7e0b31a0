#include "app/server/SqliteKeeping.h"

#include "app/ctl/Sentences.h"
#include "app/server/PostgresKeeping.h"
#include "core/store/FileLock.h"
#include "core/store/FileMoves.h"
#include "core/store/KeptTokens.h"
#include "core/store/SchemaVersion.h"
#include "core/text/ErrorSentences.h"
#include "core/webhooks/Subscribing.h"

namespace bayboard {

namespace {

namespace fs = std::filesystem;

constexpr const char *holder = "bayboard-server";

class SqliteSource final : public DataSource
{
public:
    explicit SqliteSource(std::unique_ptr<ClubFile> file)
        : m_file(std::move(file))
        , m_store(m_file->takeWriter())
    { }

    Store &store() { return *m_store; }

    [[nodiscard]] Result<std::vector<std::unique_ptr<ServerData>>> instances() override
    {
        std::vector<std::unique_ptr<ServerData>> only;
        only.push_back(std::make_unique<Serving>(*m_store));
        return only;
    }

    [[nodiscard]] bool announce(const std::string &name) override { return m_file->announce(name); }

    [[nodiscard]] std::string report() const override
    {
        std::string said = sentenceFor(m_file->report());
        if (m_mended == 0)
            return said;
        if (!said.empty())
            said += ' ';
        return said
            + text::said(Phrase::tr("%n step(s) that no desk heard of are told from now on.",
                                    "",
                                    m_mended))
                  .toStdString();
    }

    /// Steps that were in no feed.
    void noteMended(std::int64_t steps) { m_mended = steps; }

    [[nodiscard]] Status backupDaily(Instant now) override
    {
        auto reader = m_file->openReader();
        if (!reader)
            return tl::unexpected(reader.error());
        return ClubFile::backupDaily(**reader, m_file->path(), utcDate(now));
    }

private:
    static LocalDate utcDate(Instant now)
    {
        return LocalDate(std::chrono::floor<std::chrono::days>(now.time_since_epoch()));
    }

    std::unique_ptr<ClubFile> m_file;
    std::unique_ptr<Store> m_store; ///< the writer
    std::int64_t m_mended = 0;
};

void removeWithCompanions(const fs::path &path)
{
    for (const char *ending : {"", "-wal", "-shm", ".lock"})
        files::remove(files::beside(path, ending));
}

} // namespace

Uuid SqliteKeeping::newId()
{
    return makeUuidV7(toUnix(m_clock.now()) * 1000, m_random);
}

Result<std::unique_ptr<ClubFile>> SqliteKeeping::openFile()
{
    ClubFile::Options options;
    options.path = m_path;
    options.holder = holder;
    return ClubFile::open(options, m_clock, DeskId{newId()});
}

Result<std::unique_ptr<DataSource>> SqliteKeeping::open()
{
    auto file = openFile();
    if (!file && file.error().code == ErrorCode::NotFound)
        return fail(
            ErrorCode::InvalidArgument,
            m_path.string(),
            Phrase::tr("there is no club file. \"bayboard-server init\" makes one without a "
                       "club, for a desk that gives it one; or copy a club's file there"));
    if (!file)
        return tl::unexpected(file.error());
    files::keepToOwner(m_path);
    const bool rescued = !(*file)->report().setAside.empty();
    auto source = std::make_unique<SqliteSource>(std::move(*file));
    Serving serving(source->store());
    const auto state = serving.state();
    if (!state)
        return tl::unexpected(state.error());
    if (state->epoch.isNull() || rescued) { // what desks had from it may be gone
        if (Status begun = serving.begin(newId()); !begun)
            return tl::unexpected(begun.error());
        return source;
    }
    const auto mended = serving.mendFeeds(newId());
    if (!mended)
        return tl::unexpected(mended.error());
    source->noteMended(*mended);
    return source;
}

Status SqliteKeeping::make()
{
    if (files::identity(m_path))
        return fail(ErrorCode::InvalidArgument, m_path.string(), Phrase::tr("it exists already"));
    ClubFile::Options options;
    options.path = m_path;
    options.holder = holder;
    options.create = true;
    const auto file = ClubFile::open(options, m_clock, DeskId{newId()});
    if (!file)
        return tl::unexpected(file.error());
    const auto store = (*file)->takeWriter();
    return Serving(*store).begin(newId());
}

Result<DataKeeping::Migrated> SqliteKeeping::migrate()
{
    const auto file = openFile();
    if (!file)
        return tl::unexpected(file.error());
    const OpenReport &report = (*file)->report();
    return Migrated{report.migratedFrom, schemaVersion, report.backup.string()};
}

Status SqliteKeeping::backup(const fs::path &target)
{
    return Store::copyFile(m_path, target);
}

Result<std::vector<DeviceToken>> SqliteKeeping::tokensNow()
{
    auto store = Store::open(m_path, StoreMode::Read);
    if (!store)
        return std::vector<DeviceToken>(); // gone or damaged: that is why a backup comes
    return Serving(**store).tokens();
}

/// Nothing where that cannot be known: then those of the backup count.
std::optional<std::vector<Webhook>> SqliteKeeping::webhooksNow()
{
    auto store = Store::open(m_path, StoreMode::Read);
    if (!store)
        return std::nullopt;
    auto known = Serving(**store).webhooks().webhooks();
    return known ? std::optional(std::move(*known)) : std::nullopt;
}

/// Of data that is gone or damaged: as if there were none.
ServerState SqliteKeeping::stateNow()
{
    const auto store = Store::open(m_path, StoreMode::Read);
    const auto state = store ? Serving(**store).state() : Result<ServerState>(ServerState());
    return state.value_or(ServerState());
}

/// Makes of the copy what is to stand in the data's place; an older one is migrated.
Status SqliteKeeping::prepare(const fs::path &draft,
                              const fs::path &backup,
                              bool otherClub,
                              const Uuid &epoch)
{
    if (Status copied = Store::copyFile(backup, draft); !copied)
        return copied;
    SqliteKeeping copy(draft, m_clock, m_random);
    const auto file = copy.openFile();
    if (!file)
        return tl::unexpected(file.error());
    const auto store = (*file)->takeWriter();
    Serving serving(*store);
    const auto state = serving.state();
    if (!state)
        return tl::unexpected(state.error());
    const bool isOther = isOfOtherClub(stateNow(), state->club);
    if (isOther && !otherClub)
        return refuseOtherClub(backup);
    if (Status begun = serving.begin(epoch); !begun || isOther)
        return begun;
    const auto tokens = tokensNow(); // unreadable: the backup's count
    const auto webhooks = webhooksNow();
    Status done = tokens ? keepTokens(serving, *tokens) : Status();
    return done && webhooks ? keepWebhooks(serving, *webhooks) : done;
}

/// Everything is done to a copy beside the file; then the two change places.
Result<DataKeeping::Restored> SqliteKeeping::restore(const fs::path &backup, bool otherClub)
{
    const auto lock = FileLock::take(m_path, std::chrono::milliseconds(0), holder);
    if (!lock)
        return tl::unexpected(lock.error());
    const fs::path draft = files::beside(m_path, ".restoring");
    removeWithCompanions(draft);
    Restored restored;
    restored.epoch = newId();
    Status done = prepare(draft, backup, otherClub, restored.epoch);
    if (done) {
        const auto kept = setAside();
        if (kept) {
            restored.keptAs = kept->string();
            done = files::move(draft, m_path);
        } else {
            done = tl::unexpected(kept.error());
        }
    }
    removeWithCompanions(draft);
    return done ? Result<Restored>(restored) : tl::unexpected(done.error());
}

/// The log first: left beside another file, it would be read into that.
Result<fs::path> SqliteKeeping::setAside()
{
    if (!files::identity(m_path))
        return fs::path();
    const fs::path aside = files::freeName(
        files::beside(m_path, ".before-" + std::to_string(toUnix(m_clock.now()))));
    for (const char *ending : {"-wal", "-shm", ""})
        if (files::identity(files::beside(m_path, ending)))
            if (Status moved
                = files::move(files::beside(m_path, ending), files::beside(aside, ending));
                !moved)
                return tl::unexpected(moved.error());
    return aside;
}

Result<std::vector<Phrase>> SqliteKeeping::check()
{
    auto store = Store::open(m_path, StoreMode::Read);
    if (!store)
        return tl::unexpected(store.error());
    return (*store)->verify();
}

bool isOfOtherClub(const ServerState &data, const Uuid &backup)
{
    return !data.club.isNull() && !data.isEmpty && data.club != backup;
}

tl::unexpected<Error> refuseOtherClub(const fs::path &backup)
{
    return fail(ErrorCode::InvalidArgument,
                backup.string(),
                Phrase::tr("it is not this server's club, and every desk of the club would be left "
                           "behind; --other-club yes takes it all the same"));
}

Result<std::unique_ptr<DataKeeping>>
keepingOf(const std::string &store, const Clock &clock, Random &random, const std::string &backups)
{
    constexpr std::string_view sqlite = "sqlite:";
    if (store.starts_with(sqlite) && store.size() > sqlite.size())
        return std::make_unique<SqliteKeeping>(
            files::behindLinks(store.substr(sqlite.size())), clock, random);
    if (store.starts_with("postgresql://") || store.starts_with("postgres://"))
        return std::make_unique<PostgresKeeping>(store, clock, random, backups);
    return fail(ErrorCode::InvalidArgument,
                "--store",
                store.empty() ? Phrase::tr(
                    "it is missing: sqlite:FILE or postgresql://… says where the data is")
                              : Phrase::tr("sqlite:FILE or postgresql://… is wanted"));
}

} // namespace bayboard
