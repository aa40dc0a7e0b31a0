// What a simulation does by its plan beside crashes and lines.

#include "tests/simulation/Simulation.h"

#include <gtest/gtest.h>

namespace bayboard::test {

namespace {

constexpr std::uint64_t stepsOfTheDisk = 400; ///< within which the power fails
constexpr std::uint64_t longestMove = 7'200'000;

} // namespace

void Simulation::disturb(SimDesk &desk)
{
    if (m_disk && m_random.next() % 40 == 0)
        m_disk->cutAt(1 + static_cast<std::int64_t>(m_random.next() % stepsOfTheDisk));
    if (m_plan.tokens && m_random.next() % 60 == 0)
        server().revokeTokens(desk.id());
    if (m_plan.upgrades && m_random.next() % 30 == 0)
        desk.upgrade();
}

/// Everything is closed before the disks lose what they had not written.
void Simulation::powerUp()
{
    ++m_powerCuts;
    m_server.server().close();
    for (const auto &desk : m_desks)
        desk->powerDown();
    m_disk->losePower(m_random.next() % 3 == 0 ? Loss::Everything : Loss::Some, m_random);
    m_server.powerUp();
    for (const auto &desk : m_desks)
        desk->powerUp();
}

/// With all that waits there, which both send from then on.
void Simulation::makeTwin()
{
    m_backedUp = true;
    SimDesk &first = *m_desks.front();
    const std::filesystem::path copy = m_folder.path("twin");
    first.stop();
    std::filesystem::copy_file(first.path(), copy);
    first.start();
    first.connect();
    first.hasTwin = true;
    m_desks.push_back(
        std::make_unique<SimDesk>(first, copy, m_desks.size(), m_plan.seed * 31 + 77));
    m_desks.back()->connect();
}

/// The old one goes on for those who have not heard of it yet.
void Simulation::moveServer()
{
    m_backedUp = true;
    EXPECT_TRUE(m_server.server().file().store().backupTo(m_folder.path("backup")));
    m_next = std::make_unique<SimServer>(
        m_club, m_folder.path("server2"), m_plan.seed * 31 + 5, m_timeline, m_network);
    m_next->restore(m_folder.path("backup"));
    m_next->keepSaidOf(m_server);
    for (const auto &desk : m_desks)
        m_timeline.after(static_cast<Millis>(m_random.next() % longestMove),
                         [this, moving = desk.get()] { moving->moveTo(*m_next); });
}

} // namespace bayboard::test
