#pragma once

#include "core/serving/SyncService.h"
#include "core/store/ClubFile.h"
#include "core/store/Following.h"
#include "core/store/Serving.h"

#include <filesystem>

namespace bayboard::test {

/// A folder in memory where there is one, gone with the test.
class RamFolder
{
public:
    RamFolder();
    ~RamFolder();
    RamFolder(const RamFolder &) = delete;
    RamFolder &operator=(const RamFolder &) = delete;

    [[nodiscard]] std::filesystem::path path(const std::string &name) const
    {
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};

/// Dartmouth (4 bays) and Bedford (2), Halifax time, noon of 2026-06-15; Olga (owner), Mia
/// (manager), Sam (front desk), Kim (cleaner). Values only, the same for the same seed.
class SyncClub
{
public:
    /// `ruleBook`: JSON; empty: a book without rules.
    explicit SyncClub(std::uint64_t seed, const std::string &ruleBook = {});

    [[nodiscard]] const ChangeSet &start() const { return m_start; }

    [[nodiscard]] OperatorId person(const std::string &name) const;

    [[nodiscard]] LocationId dartmouth() const { return m_places.front(); }

    [[nodiscard]] LocationId bedford() const { return m_places.back(); }

    [[nodiscard]] BayId bay(std::size_t index) const { return m_bays.at(index); } ///< from 0

    [[nodiscard]] std::size_t bayCount() const { return m_bays.size(); }

    [[nodiscard]] LocationId placeOf(BayId bay) const;
    [[nodiscard]] static Instant noon();
    /// `start` and `length` in minutes after noon.
    [[nodiscard]] static Span span(int start, int length);

private:
    ChangeSet m_start;
    std::vector<std::pair<std::string, OperatorId>> m_people;
    std::vector<LocationId> m_places;
    std::vector<BayId> m_bays;
};

/// One file with its one writer; closed and opened again as after a crash.
class SyncFile
{
public:
    SyncFile(std::filesystem::path path, DeskId desk);

    [[nodiscard]] Store &store() { return *m_store; }

    [[nodiscard]] DeskId desk() const { return m_desk; }

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    void reopen();
    void close();
    /// Findings of verify(), one a line; empty when the file is sound.
    [[nodiscard]] std::string findings();
    /// Every row of the club's data, in order of id, one a line; the confirmed journal after it.
    [[nodiscard]] std::string contents();
    /// One number of a query.
    [[nodiscard]] std::int64_t count(const std::string &sql);
    /// A statement is broken off after so many steps of SQLite's, as by a crash: also between two
    /// writes of a transaction, and after a commit that nobody has heard of. 0: never.
    void breakAfter(int steps);

private:
    void open(bool create);

    std::filesystem::path m_path;
    DeskId m_desk;
    ManualClock m_clock;
    std::unique_ptr<ClubFile> m_file;
    std::unique_ptr<Store> m_store;
    int m_stepsLeft = 0;
};

/// What an operator does at a desk that follows a server: change sets are drafted from the desk's
/// own rows and committed there.
class SyncDesk
{
public:
    /// `number`: which desk it is; `seed` of its ids.
    SyncDesk(const SyncClub &club,
             std::filesystem::path path,
             std::uint64_t number,
             std::uint64_t seed = 17);

    [[nodiscard]] SyncFile &file() { return m_file; }

    [[nodiscard]] Store &store() { return m_file.store(); }

    [[nodiscard]] Following following() { return Following(m_file.store()); }

    [[nodiscard]] DeskId id() const { return m_file.desk(); }

    OperatorId actor; ///< Sam, unless set
    Instant now; ///< of the desk's clock

    [[nodiscard]] ChangeSet blank(LabelCode label);
    [[nodiscard]] Booking draft(std::size_t bay, int start, int length);
    /// Null id where the desk's own file refuses.
    ChangeSetId create(const Booking &booking, const std::optional<Customer> &made = {});
    ChangeSetId create(const Customer &customer);
    [[nodiscard]] Customer person(const std::string &name);
    /// Loads, changes, commits; null id where it is not there or refused.
    ChangeSetId edit(BookingId id, LabelCode label, const std::function<void(Booking &)> &how);
    ChangeSetId edit(CustomerId id, const std::function<void(Customer &)> &how);
    ChangeSetId undo(ChangeSetId which);
    ChangeSetId redo(ChangeSetId which);
    ChangeSetId commit(const ChangeSet &set);

    [[nodiscard]] SeededRandom &random() { return m_random; }

private:
    ChangeSetId reverse(ChangeSetId which, bool undo);

    const SyncClub &m_club;
    SyncFile m_file;
    SeededRandom m_random;
};

/// The server: a file and what answers out of it. What goes in and out is written and read as it
/// is on a line.
class SyncServer
{
public:
    SyncServer(const SyncClub &club, std::filesystem::path path);

    [[nodiscard]] SyncFile &file() { return m_file; }

    [[nodiscard]] Serving &serving() { return *m_serving; }

    [[nodiscard]] SyncService &service() { return *m_service; }

    /// What a device with that desk's token is known as.
    [[nodiscard]] static DeviceToken deviceOf(DeskId desk);
    /// What the feeds hold behind the cursors.
    [[nodiscard]] Result<FeedPage> page(const FeedCursors &cursors, const PageLimit &limit = {});

    [[nodiscard]] Uuid epoch();
    /// One batch from a desk; an error means that nothing was kept.
    [[nodiscard]] Result<std::vector<Judgement>> take(const UpBatch &batch, Instant now);
    void reopen();
    /// The file of `backup` under a new epoch.
    void restore(const std::filesystem::path &backup, const Uuid &epoch);

private:
    SyncFile m_file;
    std::unique_ptr<Serving> m_serving;
    ManualClock m_clock;
    std::unique_ptr<SyncService> m_service;
};

/// Sends and reads until there is nothing more to say; fails the test on an error. The judgements.
std::vector<Judgement> synchronise(SyncDesk &desk, SyncServer &server);

} // namespace bayboard::test
