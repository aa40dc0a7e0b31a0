#pragma once

#include "core/store/FileLock.h"
#include "core/store/PrivateCopy.h"
#include "core/store/Store.h"
#include "core/time/Clock.h"

namespace bayboard {

/// What opening had to do besides opening.
struct OpenReport
{
    bool created = false;
    int migratedFrom = 0; ///< schema version it had; 0 when nothing was migrated
    std::filesystem::path backup; ///< made before the migration
    /// Set when the file was damaged and nobody was told yet (Store::forgetRescue): where it was
    /// put aside, and what was restored from (empty: there was no backup, everything comes from the
    /// journal).
    std::filesystem::path setAside;
    std::filesystem::path restoredFrom;
    std::int64_t replayed = 0; ///< change sets salvaged from the damaged file's journal
    /// Change sets of the damaged file that could not be: how many, which (first and last sequence
    /// of each run), and those of them whose head can still be read (100 at most).
    std::int64_t lost = 0;
    std::vector<std::pair<std::int64_t, std::int64_t>> lostRuns = {};
    std::vector<Step> lostSteps = {};
    /// How often the rows of the damaged file made up for what its journal lost, and the entities
    /// for which even that was not possible.
    std::int64_t restored = 0;
    std::vector<EntityRef> unrestored = {};
};

/// The club's file with everything around it: the lock that keeps a second program out, creation,
/// migrations with a checked backup before each, rescue of a damaged file (set aside, never
/// deleted), daily backups. Holds the lock until destroyed.
class ClubFile
{
public:
    struct Options
    {
        std::filesystem::path path;
        bool create = false; ///< make an empty file when there is none; else NotFound
        std::chrono::milliseconds patience{0}; ///< how long to wait for another program's lock
        std::string holder = "bayboard"; ///< told to a program that finds the file locked
        /// Migrations that follow the program's own: how tests prove what a later program does.
        std::vector<const char *> laterMigrations = {};
    };

    /// StoreLocked (path, holder), StoreNewer, StoreForeign, StoreReadOnly, NotFound, and the
    /// errors of Store. `desk` names a new file's desk. What is refused is not touched.
    [[nodiscard]] static Result<std::unique_ptr<ClubFile>>
    open(const Options &options, const Clock &clock, DeskId desk);
    /// For a file that open() refuses with StoreReadOnly: a private copy of it as it is now, which
    /// is only read (every write ends in StoreReadOnly), so that nothing is made or changed beside
    /// the file. A damaged one is StoreDamaged, not rescued. Other errors as above.
    [[nodiscard]] static Result<std::unique_ptr<ClubFile>> openToRead(const Options &options);
    ~ClubFile();
    ClubFile(const ClubFile &) = delete;
    ClubFile &operator=(const ClubFile &) = delete;

    [[nodiscard]] const OpenReport &report() const { return m_report; }

    [[nodiscard]] const std::filesystem::path &path() const { return m_options.path; }

    /// Writes beside the file where its owner takes commands, for FileLock::announcedFor(). Any
    /// thread.
    [[nodiscard]] bool announce(const std::string &address)
    {
        return m_lock && m_lock->announce(address);
    }

    [[nodiscard]] bool isReadOnly() const { return m_copy.has_value(); }

    /// Takes the one writing connection (once).
    [[nodiscard]] std::unique_ptr<Store> takeWriter();
    /// Another reading connection.
    [[nodiscard]] Result<std::unique_ptr<Store>> openReader() const;
    /// Makes today's backup if there is none yet, checks it, keeps the newest `keep`. Before that
    /// it runs quickCheck(): a damaged file must not push good backups out.
    [[nodiscard]] static Status
    backupDaily(Store &reader, const std::filesystem::path &path, LocalDate today, int keep = 14);
    /// Looks through every page (72 ms for 42 MB). StoreDamaged is noted beside the file, so that
    /// the next open() checks it and, if it is so, rescues what can be rescued.
    [[nodiscard]] static Status quickCheck(Store &reader, const std::filesystem::path &path);
    /// Notes beside the file that a call ended in StoreDamaged: see quickCheck().
    static void suspect(const std::filesystem::path &path);
    /// The newest backup of a file; nothing when there is none.
    [[nodiscard]] static std::optional<std::filesystem::path>
    newestBackup(const std::filesystem::path &path);
    /// Puts the newest sound backup in the place of a file that is gone and gives its path; a file
    /// that is there is left alone. FileNotReadable without one, StoreLocked.
    [[nodiscard]] static Result<std::filesystem::path>
    bringBack(const std::filesystem::path &path, const Clock &clock, DeskId desk);
    /// Puts a file that nobody has open aside, with its log and its backups, and gives its new
    /// path: another one is to come in its place. StoreLocked, FileNotWritable.
    [[nodiscard]] static Result<std::filesystem::path> setAside(const std::filesystem::path &path,
                                                                Instant now);
    /// Folder beside the file where backups go.
    [[nodiscard]] static std::filesystem::path backupFolder(const std::filesystem::path &path);

private:
    explicit ClubFile(Options options);
    [[nodiscard]] std::vector<const char *> migrations() const;
    [[nodiscard]] Status prepare(const Clock &clock, DeskId desk);
    [[nodiscard]] Status create(DeskId desk);
    [[nodiscard]] Status migrate(int version, Instant now);
    [[nodiscard]] Status prepareCopy();
    [[nodiscard]] std::filesystem::path place() const; ///< of what SQLite opens
    [[nodiscard]] Status checkSuspect();
    [[nodiscard]] Status openWriter();

    std::optional<FileLock> m_lock; ///< absent when the file is only read
    std::optional<PrivateCopy> m_copy; ///< outlives the stores on it
    Options m_options;
    std::unique_ptr<Store> m_writer;
    OpenReport m_report;
};

} // namespace bayboard
