#pragma once

#include "tests/simulation/SimDesk.h"
#include "tests/simulation/SimServer.h"

#include <memory>

namespace bayboard::test {

struct SimulationPlan
{
    std::uint64_t seed = 1;
    std::size_t desks = 5;
    std::size_t steps = 1000; ///< change sets, over all desks
    bool restore = false; ///< the server comes back from a backup in the middle
    bool putBack = false; ///< the same by copying its file: nobody is told
    bool power = false; ///< it fails now and then, and what disks had not yet written is torn
    bool tokens = false; ///< they are revoked, they end, and keychains forget them
    bool upgrades = false; ///< desks were an older program until then, with all that waits
    bool twin = false; ///< a desk's file is copied, and both go on as the same desk
    bool moves = false; ///< the club goes to another server, and desks follow one by one
    bool series = false; ///< blocks that repeat, which the server rolls; days go by between acts
};

/// Several desks and one server, with all of their real code but for what carries bytes, in virtual
/// time. One seed is one run, to the byte. Looks after each step whether what must always hold
/// does; after healing, whether all desks are equal and each shows what its file holds, and
/// everything is accepted or in front of a person.
class Simulation
{
public:
    explicit Simulation(const SimulationPlan &plan);

    /// Runs to the end, or to the first complaint; the complaints.
    [[nodiscard]] std::string run();
    /// One line of figures.
    [[nodiscard]] std::string summary();
    [[nodiscard]] std::int64_t refusals(const std::string &code);
    [[nodiscard]] std::int64_t countOf(JudgementKind kind);
    [[nodiscard]] std::int64_t fallen() const;
    [[nodiscard]] std::int64_t crashes() const;
    [[nodiscard]] std::int64_t resets() const; ///< desks that took everything anew
    [[nodiscard]] std::int64_t restarts() const; ///< of feeds, after the server was restored

    /// Of all desks, one of their public counts.
    [[nodiscard]] std::int64_t sumOf(std::int64_t SimDesk::*count) const;

    [[nodiscard]] std::int64_t powerCuts() const { return m_powerCuts; }

    [[nodiscard]] std::int64_t renewals() const { return m_server.renewals; }

    /// Blocks that the server has laid, changed or taken away by itself.
    [[nodiscard]] std::size_t rolled() const { return m_server.rolled; }

    /// The server's data, to compare runs by.
    [[nodiscard]] std::string contents() { return server().server().file().contents(); }

private:
    void schedule();
    void scheduleCuts();
    void scheduleRolls();
    void cutForAWhile();
    /// What else may go wrong, by the plan; before a desk acts.
    void disturb(SimDesk &desk);
    void powerUp();
    void makeTwin();
    void moveServer();

    /// The one that has the club.
    [[nodiscard]] SimServer &server() { return m_next ? *m_next : m_server; }

    void backUp();
    void restore();
    [[nodiscard]] std::size_t committed() const;
    [[nodiscard]] std::string complaints();
    void heal();
    [[nodiscard]] std::string finalComplaints();
    [[nodiscard]] std::string
    complaintsOf(SimDesk &desk, const std::string &truth, const std::string &rows);

    SimulationPlan m_plan;
    std::unique_ptr<FaultDisk> m_disk; ///< before all files
    RamFolder m_folder;
    SeededRandom m_random;
    Timeline m_timeline;
    Network m_network;
    SyncClub m_club;
    SimServer m_server;
    std::unique_ptr<SimServer> m_next; ///< where the club has gone
    std::vector<std::unique_ptr<SimDesk>> m_desks;
    bool m_backedUp = false;
    bool m_restored = false;
    bool m_isCalm = false; ///< nothing is done or goes wrong any more
    std::int64_t m_powerCuts = 0;
};

} // namespace bayboard::test
