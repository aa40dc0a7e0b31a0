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
    /// `ruleBook`: JSON; empty: a book without rules. `roles`: none: those that are shipped.
    explicit SyncClub(std::uint64_t seed,
                      const std::string &ruleBook = {},
                      std::vector<Role> roles = {});

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
    /// Every id that a query gives.
    [[nodiscard]] std::vector<Uuid> ids(const std::string &sql);
    /// A statement is broken off after so many steps of SQLite's, as by a crash: also between two
    /// writes of a transaction, and after a commit that nobody has heard of. 0: never.
    void breakAfter(int steps);

    /// Whether that has happened since.
    [[nodiscard]] bool hasBroken() const { return m_isArmed && m_stepsLeft == 0; }

private:
    void open(bool create);

    std::filesystem::path m_path;
    DeskId m_desk;
    ManualClock m_clock;
    std::unique_ptr<ClubFile> m_file;
    std::unique_ptr<Store> m_store;
    int m_stepsLeft = 0;
    bool m_isArmed = false;
};

/// Contents as SyncFile::contents() has them: `rows` gives ids and records of a kind, by id.
[[nodiscard]] std::string
rowsAsText(const std::function<std::vector<std::pair<Uuid, Record>>(EntityKind)> &rows);

/// What an error says, for failure messages.
[[nodiscard]] std::string said(const Error &error);

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

/// A server and what answers out of its data, whatever it keeps that in. What goes in and out is
/// written and read as it is on a line.
class JudgingServer
{
public:
    JudgingServer() : m_clock(SyncClub::noon()) { }

    JudgingServer(const JudgingServer &) = delete;
    JudgingServer &operator=(const JudgingServer &) = delete;
    virtual ~JudgingServer() = default;

    [[nodiscard]] SyncService &service() { return *m_service; }

    /// What its clock shows from now on; take() sets it, too.
    void setNow(Instant now) { m_clock.set(now); }

    /// What a device with that desk's token is known as.
    [[nodiscard]] static DeviceToken deviceOf(DeskId desk);

    [[nodiscard]] virtual Uuid epoch();
    /// One batch from a desk; an error means that nothing was kept.
    [[nodiscard]] virtual Result<std::vector<Judgement>> take(const UpBatch &batch, Instant now);
    /// What the feeds hold behind the cursors.
    [[nodiscard]] virtual Result<FeedPage> page(const FeedCursors &cursors,
                                                const PageLimit &limit = {});
    /// As after a crash of the program.
    virtual void reopen() = 0;
    /// See SyncFile.
    [[nodiscard]] virtual std::string contents() = 0;
    [[nodiscard]] virtual std::string findings() = 0;
    [[nodiscard]] virtual std::int64_t count(const std::string &sql) = 0;
    [[nodiscard]] virtual Booking booking(BookingId id) = 0;
    /// Writing a batch is broken off in its middle, until that is said to be over.
    virtual void breakWriting(bool isBroken) = 0;

protected:
    /// Answers out of `data` from now on; it lives until the next call or stop().
    void serve(ServerData &data) { m_service = std::make_unique<SyncService>(data, m_clock); }

    void stop() { m_service.reset(); }

private:
    ManualClock m_clock;
    std::unique_ptr<SyncService> m_service;
};

/// What a test of the judge runs on.
struct ServerKind
{
    const char *name;
    std::unique_ptr<JudgingServer> (*make)(const SyncClub &club, const RamFolder &folder);
};

/// Each program of tests says which.
[[nodiscard]] std::vector<ServerKind> serverKinds();

/// The server on a file.
class SyncServer final : public JudgingServer
{
public:
    /// `epoch` is what its club is known by, too.
    SyncServer(const SyncClub &club,
               std::filesystem::path path,
               const Uuid &epoch = Uuid{{0xF0, 1}});

    ~SyncServer() override { stop(); }

    [[nodiscard]] SyncFile &file() { return m_file; }

    [[nodiscard]] Serving &serving() { return *m_serving; }

    void reopen() override;
    /// Until reopen().
    void close();

    [[nodiscard]] std::string contents() override { return m_file.contents(); }

    [[nodiscard]] std::string findings() override { return m_file.findings(); }

    [[nodiscard]] std::int64_t count(const std::string &sql) override { return m_file.count(sql); }

    [[nodiscard]] Booking booking(BookingId id) override;

    void breakWriting(bool isBroken) override { m_file.breakAfter(isBroken ? 40 : 0); }

    /// The file of `backup`, as somebody copies it: nobody is told.
    void putBack(const std::filesystem::path &backup);
    /// The same under a new epoch.
    void restore(const std::filesystem::path &backup, const Uuid &epoch);

private:
    SyncFile m_file;
    std::unique_ptr<Serving> m_serving;
};

/// Sends and reads until there is nothing more to say; fails the test on an error. The judgements.
std::vector<Judgement> synchronise(SyncDesk &desk, JudgingServer &server);

} // namespace bayboard::test
