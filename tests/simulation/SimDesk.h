#pragma once

#include "core/sync/SyncLoop.h"
#include "tests/faults/FaultDisk.h"
#include "tests/simulation/SimLine.h"
#include "tests/simulation/SimWorker.h"
#include "tests/simulation/StatementBreaker.h"
#include "tests/simulation/VirtualTimers.h"
#include "tests/support/SyncClub.h"

#include <deque>

namespace bayboard::test {

/// Virtual time as one desk's clock shows it.
class SkewedClock final : public Clock
{
public:
    explicit SkewedClock(const Timeline &timeline) : m_timeline(timeline) { }

    [[nodiscard]] Instant now() const override
    {
        return SyncClub::noon() + seconds(m_timeline.now() / 1000) + skew;
    }

    seconds skew{0};

private:
    const Timeline &m_timeline;
};

/// One desk, its real program on a real file, with an operator who does what comes into his head
/// and the real exchange with the server over a line. The program's threads are run job by job, as
/// chance has it. When it dies, what was on the way is lost and nothing else, and it starts again
/// from its file.
class SimDesk final : private DeskObserver
{
public:
    /// What all desks share.
    struct World
    {
        const SyncClub &club;
        Timeline &timeline;
        Network &network;
    };

    /// A new file that has read the club. `number`: which desk it is, and its line.
    SimDesk(const World &world,
            std::filesystem::path path,
            std::size_t number,
            std::uint64_t seed,
            SimServer &server);
    /// The same desk once more, on a copy of its file that was put at `path`, with a line of its
    /// own.
    SimDesk(const SimDesk &twin, std::filesystem::path path, std::size_t line, std::uint64_t seed);
    SimDesk(const SimDesk &) = delete;
    ~SimDesk() override;

    /// One thing that an operator does.
    void act();
    /// The program finds its server, and speaks to it from now on.
    void connect();
    /// The program dies and starts again.
    void crash();
    /// Everything that goes on comes to its end, and the program is closed.
    void stop();
    void start();
    /// Nothing goes wrong here any more.
    void calm();

    /// The program is replaced by this one: until now it was of a time before snapshots.
    void upgrade();
    /// The power has gone, with everything that was in memory.
    void powerDown();
    /// The power is back.
    void powerUp();
    /// Somebody types a new token.
    void typeToken();
    /// From now on it speaks to that server.
    void moveTo(SimServer &server);

    [[nodiscard]] DeskId id() const { return m_id; }

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    /// Everything that this desk's operators were told is saved, or that was found so.
    [[nodiscard]] const std::vector<ChangeSetId> &committed() const { return m_committed; }

    /// A sentence where a step is in no place, or in two. Quick, as against verifying the file.
    [[nodiscard]] std::string complaints();
    /// Of the file, while the program has it open.
    [[nodiscard]] std::string findings() const;
    /// What its status lacks of "synced", where everything has been said.
    [[nodiscard]] std::string unrest() const;
    /// What memory shows that the rows do not say, or the other way round; starts the program anew.
    [[nodiscard]] std::string differenceOfMemory();

    [[nodiscard]] const std::string &troubles() const { return m_troubles; }

    std::int64_t fallen = 0;
    std::int64_t parked = 0;
    std::int64_t crashes = 0;
    std::int64_t restarts = 0; ///< of the feeds, after a restore
    std::int64_t resets = 0; ///< everything taken anew from a snapshot
    std::int64_t upgrades = 0;
    std::int64_t refusals = 0; ///< of its token
    std::int64_t expiries = 0; ///< of them, because its time was over
    std::int64_t unheard = 0; ///< steps that the disk had taken when the program died
    std::int64_t seriesSteps = 0; ///< series laid, edited, lifted in parts
    bool hasTwin = false; ///< there are two of it: what it holds is also the other one's
    bool usesTokens = false; ///< which its keychain may forget
    bool laysSeries = false;
    bool asksNoRules = false; ///< its bookings are such as an older program could have made
    const FaultDisk *disk = nullptr; ///< null: one without faults

private:
    [[nodiscard]] std::uint64_t below(std::uint64_t limit) { return m_random.next() % limit; }

    [[nodiscard]] bool hasPower() const { return disk == nullptr || !disk->isCut(); }

    void saved(ChangeSetId id) override;
    void deskChanged(const DeskChange &change) override;
    void troubled(const Error &error) override;

    // The program.
    void wake();
    void work();
    [[nodiscard]] bool runOne();
    [[nodiscard]] bool settle();
    void lose();
    void comeBack();
    void heardOfLine();
    void tokenRefused(const LineFault &fault);
    void findUnheard();
    void later(Millis most, const std::function<void()> &call);
    void connectLater();
    [[nodiscard]] static Span dayAround(Instant at);

    // What an operator does.
    void book();
    void bookRound(Proposal wanted);
    void changeBooking();
    void changeBy(const Booking &before, std::uint64_t what, bool goesRound);
    void changeCustomer();
    void takeBack();
    void block();
    void decide();
    void decideOn(const Conflict &card);
    void reset();
    void layOrEditSeries();
    void laySeries();
    void editSeries(const Block &block);
    void preview(const BlockAsk &ask);
    Outcome propose(const Proposal &wanted, const CommitOptions &options = {});
    void goRound(LabelCode label, std::vector<EntityChange> changes);
    void note(ChangeSetId id);
    void noteBooking(BookingId id);
    void noteCustomer(CustomerId id);

    World m_world;
    SeededRandom m_random;
    std::filesystem::path m_path;
    std::size_t m_number;
    DeskId m_id;
    SkewedClock m_clock;
    VirtualTimers m_timers;
    SimLine m_line;
    StatementBreaker m_breaker;
    SimWorker m_home;
    SimWorker m_writer;
    SimWorker m_reader;
    std::unique_ptr<Desk> m_desk; ///< null: it is not running
    std::unique_ptr<SyncLoop> m_loop; ///< null: it has not found its server yet
    std::optional<FollowingState> m_known; ///< as the loop told last
    std::int64_t m_lives = 1; ///< of the program
    std::int64_t m_lostSaves = 0; ///< how many were on their way to the disk when it died
    bool m_isAwake = false;
    bool m_isCalm = false;
    bool m_waitsForToken = false;
    std::string m_troubles; ///< what the program said that nobody had done to it
    std::vector<ChangeSetId> m_committed;
    std::deque<BookingId> m_bookings; ///< that were seen lately
    std::deque<CustomerId> m_customers;
};

} // namespace bayboard::test
