#pragma once

#include "core/store/ServerData.h"
#include "core/time/Clock.h"

#include <filesystem>

namespace bayboard {

/// Where a server's data is, opened: a club's file or a database.
class DataSource
{
public:
    DataSource() = default;
    DataSource(const DataSource &) = delete;
    DataSource &operator=(const DataSource &) = delete;
    virtual ~DataSource() = default;

    /// One for each thread that may work at once; all of them end before this.
    [[nodiscard]] virtual Result<std::vector<std::unique_ptr<ServerData>>> instances() = 0;

    /// One more, for work that goes on by itself beside the others; null: there is only one writer,
    /// who does it too.
    [[nodiscard]] virtual Result<std::unique_ptr<ServerData>> ownInstance() { return nullptr; }

    /// Says where the program takes commands while it has the data, for commands that find it in
    /// use; false where it cannot be said.
    [[nodiscard]] virtual bool announce(const std::string &name) = 0;

    /// What opening had to mend, as sentences; empty: nothing.
    [[nodiscard]] virtual std::string report() const { return {}; }

    /// The daily backup, where there is one to make. A thread of its own.
    [[nodiscard]] virtual Status backupDaily(Instant now) = 0;
};

/// What commands do with data that nobody else has open, and what can be done beside a server.
class DataKeeping
{
public:
    DataKeeping() = default;
    DataKeeping(const DataKeeping &) = delete;
    DataKeeping &operator=(const DataKeeping &) = delete;
    virtual ~DataKeeping() = default;

    /// Errors of the store; StoreLocked while somebody else has it.
    [[nodiscard]] virtual Result<std::unique_ptr<DataSource>> open() = 0;
    /// The file that stands for it where a command is handed over; empty: none.
    [[nodiscard]] virtual std::filesystem::path file() const = 0;

    /// Makes data without a club; InvalidArgument where there are any.
    [[nodiscard]] virtual Status make() = 0;

    struct Migrated
    {
        int from = 0; ///< 0: it was of this version already
        int to = 0;
        std::string backup; ///< made before
    };

    [[nodiscard]] virtual Result<Migrated> migrate() = 0;
    /// Also while a server runs.
    [[nodiscard]] virtual Status backup(const std::filesystem::path &target) = 0;

    struct Restored
    {
        Uuid epoch; ///< the new one
        std::string keptAs; ///< where the data from before is; empty: there was none
    };

    /// Puts a backup in the data's place, under a new epoch; tokens and webhooks stay as they are
    /// now. One of another club than the data's is InvalidArgument, or with `otherClub` taken with
    /// its own tokens and webhooks.
    [[nodiscard]] virtual Result<Restored> restore(const std::filesystem::path &backup,
                                                   bool otherClub)
        = 0;
    /// Also while a server runs. A sentence for each finding.
    [[nodiscard]] virtual Result<std::vector<Phrase>> check() = 0;
};

/// Whether a backup is of another club than the data that it is to replace, as far as both say;
/// empty data and such as cannot be read are no club's. A backup of no server's has null.
[[nodiscard]] bool isOfOtherClub(const ServerState &data, const Uuid &backup);
/// Why it is not taken.
[[nodiscard]] tl::unexpected<Error> refuseOtherClub(const std::filesystem::path &backup);

/// `store`: "sqlite:FILE" or "postgresql://…". InvalidArgument for anything else. Clock and random
/// outlive it. `backups`: where a database's daily copies go; empty: nowhere.
[[nodiscard]] Result<std::unique_ptr<DataKeeping>> keepingOf(const std::string &store,
                                                             const Clock &clock,
                                                             Random &random,
                                                             const std::string &backups = {});

} // namespace bayboard
