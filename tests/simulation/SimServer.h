#pragma once

#include "core/sync/RollingSeries.h"
#include "core/sync/ServerLine.h"
#include "tests/faults/FaultDisk.h"
#include "tests/simulation/Network.h"
#include "tests/support/SyncClub.h"

#include <unordered_map>

namespace bayboard::test {

/// The server with its feeds' listeners and its crashes, and the model that it is held to.
class SimServer
{
public:
    SimServer(const SyncClub &club,
              std::filesystem::path path,
              std::uint64_t seed,
              Timeline &timeline,
              Network &network);

    /// A token for that desk, as somebody hands it out.
    [[nodiscard]] std::string giveToken(DeskId desk);
    void revokeTokens(DeskId desk);
    /// Whether what has come with that token is let in; `refused` is told why it is not.
    [[nodiscard]] bool admits(std::size_t line,
                              const std::string &token,
                              const std::function<void(LineFault)> &refused);

    using GreetingReply = std::function<void(Greeting)>;
    /// Somebody asks who is there.
    void greet(std::size_t line, DeskId desk, const GreetingReply &reply);

    using JudgedReply = std::function<void(Uuid epoch, std::vector<Judgement>)>;
    using PageReply = std::function<void(FeedPage)>;

    /// A batch has arrived on a line.
    void take(std::size_t line, const UpBatch &batch, const JudgedReply &reply);
    /// A question has arrived; it waits until there is something to say, or its patience ends.
    void ask(std::size_t line, const FeedPlace &from, seconds patience, const PageReply &reply);
    using SnapshotReply = std::function<void(std::vector<SnapshotPage>)>;
    void snapshot(std::size_t line, const FirstView &first, const SnapshotReply &reply);
    /// Lays the next dates of series, where that was not done today (or `again`); how many blocks
    /// that was.
    std::size_t rollSeries(bool again = false);
    void restore(const std::filesystem::path &backup);
    /// The same by copying the file: nobody is told.
    void putBack(const std::filesystem::path &backup);
    /// The power is back: what the disk holds is all that there is.
    void powerUp();
    /// What was said before a backup was made is all that has been said of this server.
    void keepSaidOf(const SimServer &other);

    [[nodiscard]] SyncServer &server() { return m_server; }

    [[nodiscard]] Instant now() const
    {
        return SyncClub::noon() + seconds(m_timeline.now() / 1000);
    }

    /// What no server may do, one sentence each; empty when all is well.
    [[nodiscard]] const std::string &complaints() const { return m_complaints; }

    [[nodiscard]] const std::unordered_map<ChangeSetId, Judgement> &said() const { return m_said; }

    const FaultDisk *disk = nullptr; ///< null: one without faults
    bool isCalm = false; ///< crashes no more
    bool expiresTokens = false; ///< those that it gives out from now on end by themselves
    std::int64_t crashes = 0;
    std::int64_t renewals = 0; ///< of the epoch, since a desk knew more than there was
    std::size_t rolled = 0; ///< blocks that it has laid, changed or taken away by itself

private:
    struct Listener
    {
        FeedCursors cursors;
        PageReply reply;
        std::int64_t number = 0;
    };

    [[nodiscard]] bool chance(std::uint64_t inThousand)
    {
        return !isCalm && m_random.next() % 1000 < inThousand;
    }

    [[nodiscard]] bool hasPower() const { return disk == nullptr || !disk->isCut(); }

    [[nodiscard]] bool lacks(const FeedPlace &from);
    void crash();
    void followChangedSeries();
    std::size_t note(const Result<RolledSeries> &result);
    void forgetUnsaid();
    void hold(const UpBatch &batch, const std::vector<Judgement> &judgements);
    void checkOccupancy();
    void tellListeners();
    void answer(std::size_t line, const Listener &listener, bool evenNothing);

    SyncServer m_server;
    SeededRandom m_random;
    Timeline &m_timeline;
    Network &m_network;
    std::map<std::size_t, Listener> m_listeners; ///< by line
    std::int64_t m_asked = 0;
    std::uint8_t m_epochs = 1;
    std::unordered_map<ChangeSetId, Judgement> m_said;
    std::string m_complaints;
    std::optional<LocalDate> m_rolledOn; ///< day of the club
};

} // namespace bayboard::test
