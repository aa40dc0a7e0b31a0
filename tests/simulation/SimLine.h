#pragma once

#include "core/sync/ServerLine.h"
#include "tests/simulation/Network.h"

namespace bayboard::test {

class SimServer;

/// A desk's way to its server over lines that lose, repeat and delay; the desk's token goes with
/// each question. Outlives the programs that ask through it.
class SimLine final : public ServerLine
{
public:
    /// `number` of the line, and of the desk whose token it is.
    SimLine(std::size_t number,
            DeskId desk,
            Timeline &timeline,
            Network &network,
            Random &random,
            SimServer &server);

    void greet(LineDone<Greeting> done) override;
    void push(const UpBatch &batch, LineDone<PushAnswer> done) override;
    void follow(const FeedPlace &from, seconds patience, LineDone<FeedPage> done) override;
    void snapshot(const FirstView &first, PageTaker page, LineDone<bool> done) override;

    /// What is asked from now on goes there.
    void leadTo(SimServer &server) { m_server = &server; }

    [[nodiscard]] SimServer &server() const { return *m_server; }

    bool usesTokens = false;
    std::string token; ///< empty: there is none, and it does not even ask
    /// Told that this token is good for nothing, or that there is none.
    std::function<void(const LineFault &)> refused;
    bool isCalm = false; ///< snapshots do not break off

private:
    using Pages = std::shared_ptr<const std::vector<SnapshotPage>>;

    void send(const std::function<void()> &arrive, const std::function<void(LineFault)> &failed);
    void
    turnTo(const Pages &pages, std::size_t at, const PageTaker &page, const LineDone<bool> &done);

    std::size_t m_number;
    DeskId m_desk;
    Timeline &m_timeline;
    Network &m_network;
    Random &m_random;
    SimServer *m_server;
};

} // namespace bayboard::test
