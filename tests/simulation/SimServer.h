#pragma once

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
    /// Whether what has come with that token is let in; `refused` is told that it is not.
    [[nodiscard]] bool
    admits(std::size_t line, const std::string &token, const std::function<void()> &refused);

    using JudgedReply = std::function<void(Uuid epoch, std::vector<Judgement>)>;
    using PageReply = std::function<void(FeedPage)>;

    /// A batch has arrived on a line.
    void take(std::size_t line, const UpBatch &batch, const JudgedReply &reply);
    /// A question has arrived; it waits until there is something to say.
    void ask(std::size_t line, const FeedCursors &cursors, const PageReply &reply);
    using SnapshotReply = std::function<void(std::vector<SnapshotPage>)>;
    void snapshot(std::size_t line, const SnapshotReply &reply);
    /// The club as it is now.
    [[nodiscard]] std::vector<SnapshotPage> pages();
    void restore(const std::filesystem::path &backup);
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
    std::int64_t crashes = 0;

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

    void crash();
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
};

} // namespace bayboard::test
