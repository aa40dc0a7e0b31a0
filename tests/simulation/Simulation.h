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
    bool power = false; ///< it fails now and then, and what disks had not yet written is torn
    bool tokens = false; ///< they are revoked, and keychains forget them
    bool upgrades = false; ///< desks were an older program until then, with all that waits
    bool twin = false; ///< a desk's file is copied, and both go on as the same desk
    bool moves = false; ///< the club goes to another server, and desks follow one by one
};

/// Several desks and one server, with their real store, merge and judge, in virtual time. One seed
/// is one run, to the byte. Looks after each step whether what must always hold does; after
/// healing, whether all desks are equal and everything is accepted or in front of a person.
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

    /// The server's data, to compare runs by.
    [[nodiscard]] std::string contents() { return server().server().file().contents(); }

private:
    void schedule();
    void scheduleCuts();
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
    std::int64_t m_powerCuts = 0;
};

} // namespace bayboard::test
