#pragma once

#include "tests/faults/FaultDisk.h"
#include "tests/simulation/Network.h"
#include "tests/support/SyncClub.h"

#include <deque>

namespace bayboard::test {

class SimServer;

/// One desk with an operator who does what comes into his head, and the line to the server: steps
/// up, one batch at a time and again until there is an answer; the feeds down, one question at a
/// time. Crashes lose what was on the way and nothing else.
class SimDesk
{
public:
    /// `number`: which desk it is, and its line.
    SimDesk(const SyncClub &club,
            std::filesystem::path path,
            std::size_t number,
            std::uint64_t seed,
            Timeline &timeline,
            Network &network,
            SimServer &server);
    /// The same desk once more, on a copy of its file that was put at `path`, with a line of its
    /// own.
    SimDesk(const SimDesk &twin, std::filesystem::path path, std::size_t line, std::uint64_t seed);
    SimDesk(const SimDesk &) = delete;

    /// One thing that an operator does; counts what was committed.
    void act();
    /// Whether anything needs to be sent or asked.
    void look();
    /// The program dies and starts again.
    void crash();
    /// Somebody has everything taken anew, while other things are on their way.
    void reset();
    /// Takes a whole snapshot at once, with what has to go before it.
    void fillWhole();

    /// The program is replaced by this one: until now it was of a time before snapshots.
    void upgrade();
    /// The power is back.
    void powerUp();
    /// The keychain has the token no more; somebody types one after a while.
    void loseToken();
    void typeToken();
    /// From now on it speaks to that server.
    void moveTo(SimServer &server);

    [[nodiscard]] bool isFilling();

    [[nodiscard]] SyncDesk &desk() { return m_desk; }

    /// Everything that this desk's file has ever taken.
    [[nodiscard]] const std::vector<ChangeSetId> &committed() const { return m_committed; }

    /// A sentence where a step is in no place, or in two. Quick, as against verifying the file.
    [[nodiscard]] std::string complaints();

    [[nodiscard]] const std::string &troubles() const { return m_troubles; }

    std::int64_t fallen = 0;
    std::int64_t parked = 0;
    std::int64_t crashes = 0;
    std::int64_t restarts = 0; ///< of the feeds, after a restore
    std::int64_t resets = 0; ///< everything taken anew from a snapshot
    std::int64_t upgrades = 0;
    std::int64_t refusals = 0; ///< of its token
    std::int64_t unheard = 0; ///< steps that the disk had taken when the power failed
    bool hasTwin = false; ///< there are two of it: what it holds is also the other one's
    bool usesTokens = false;
    const FaultDisk *disk = nullptr; ///< null: one without faults

private:
    /// A question to the server and its patience.
    struct Lane
    {
        std::int64_t asked = 0; ///< number of the question that is out; 0: none
        int failures = 0;
    };

    [[nodiscard]] std::uint64_t below(std::uint64_t limit)
    {
        return m_desk.random().next() % limit;
    }

    [[nodiscard]] bool hasPower() const { return disk == nullptr || !disk->isCut(); }

    /// Nothing that was asked is listened to any more.
    void forgetQuestions();
    /// Sends a question to the server, which lets it in by the desk's token.
    void send(const std::function<void()> &arrive);
    void setClock();
    void book();
    void changeBooking();
    void changeCustomer();
    void takeBack();
    void block();
    void decide();
    void note(ChangeSetId id);
    void noteBooking(BookingId id);

    /// Whether there was anything to send.
    bool sendUp();
    void takeSnapshot();
    void takePages(const std::vector<SnapshotPage> &pages);
    void askDown();
    void giveUpOn(Lane &lane, std::int64_t question);
    void wait(Lane &lane, std::int64_t question, Millis patience);
    void took(const Result<Reworked> &report, const Uuid &epoch);

    const SyncClub &m_club;
    SyncDesk m_desk;
    std::size_t m_number;
    std::size_t m_line;
    Timeline &m_timeline;
    Network &m_network;
    SimServer *m_server;
    std::string m_token;
    bool m_hasToken = true; ///< else it does not even ask
    Lane m_up;
    Lane m_down;
    std::int64_t m_questions = 0;
    std::int64_t m_ignoredUpTo = 0; ///< questions before a crash or a restart
    seconds m_skew{0};
    bool m_takesSnapshot = false;
    std::string m_troubles; ///< what the file said that nobody had done to it
    std::vector<ChangeSetId> m_committed;
    std::deque<BookingId> m_bookings; ///< that were seen lately
    std::deque<CustomerId> m_customers;
};

} // namespace bayboard::test
