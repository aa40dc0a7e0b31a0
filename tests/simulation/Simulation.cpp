#include "tests/simulation/Simulation.h"

#include <gtest/gtest.h>

#include <sstream>

namespace bayboard::test {

namespace {

/// Rules that now and then refuse what two desks do together.
constexpr const char *rules = R"({"version": 1, "rules": [
    {"id": "length", "rule": "duration", "minimum": 60, "step": 30, "maximum": 240},
    {"id": "moves", "rule": "rescheduleLimit", "free": 1, "maximum": 3, "fee": 1000},
    {"id": "upcoming", "rule": "concurrentLimit", "maximum": 3}]})";

/// Without the journal, which begins with a snapshot where a desk has taken everything anew.
std::string rowsOf(const std::string &contents)
{
    std::istringstream lines(contents);
    std::string rows;
    for (std::string line; std::getline(lines, line);)
        if (!line.starts_with("step "))
            rows += line + "\n";
    return rows;
}

constexpr Millis timeToHeal = 10'800'000; ///< longer than any wait of a desk, or its move
constexpr Millis betweenRolls = 3'600'000;
constexpr std::uint64_t longestPause = 1'800'000;
constexpr std::uint64_t longestPauseOfSeries = 14'400'000;
constexpr std::uint64_t longestCut = 21'600'000;
constexpr std::uint64_t longestCutOfSeries = 129'600'000; ///< over midnight, once or twice

} // namespace

Simulation::Simulation(const SimulationPlan &plan)
    : m_plan(plan)
    , m_disk(plan.power ? std::make_unique<FaultDisk>() : nullptr)
    , m_random(plan.seed)
    , m_network(m_timeline, plan.seed * 31 + 1)
    , m_club(plan.seed, rules)
    , m_server(m_club, m_folder.path("server"), plan.seed * 31 + 2, m_timeline, m_network)
{
    for (std::size_t i = 0; i < plan.desks; ++i)
        m_desks.push_back(std::make_unique<SimDesk>(SimDesk::World{m_club, m_timeline, m_network},
                                                    m_folder.path("desk" + std::to_string(i)),
                                                    i,
                                                    plan.seed * 31 + 3 + i,
                                                    m_server));
    m_server.disk = m_disk.get();
    m_server.expiresTokens = plan.tokens;
    for (const auto &desk : m_desks) {
        desk->disk = m_disk.get();
        desk->usesTokens = plan.tokens;
        desk->laysSeries = plan.series;
        desk->asksNoRules = plan.upgrades;
        if (plan.tokens)
            desk->typeToken();
    }
}

std::size_t Simulation::committed() const
{
    std::size_t count = 0;
    for (const auto &desk : m_desks)
        count += desk->committed().size();
    return count;
}

/// Operators act in bursts, on all desks at once; between them time passes.
void Simulation::schedule()
{
    const std::uint64_t longest = m_plan.series ? longestPauseOfSeries : longestPause;
    const auto pause
        = static_cast<Millis>(m_random.next() % (m_random.next() % 4 == 0 ? longest : 3'000));
    m_timeline.after(pause, [this] {
        if (m_isCalm)
            return;
        SimDesk &desk = *m_desks[m_random.next() % m_desks.size()];
        if (m_random.next() % 500 == 0)
            desk.crash();
        disturb(desk);
        desk.act();
        schedule();
    });
}

void Simulation::scheduleCuts()
{
    m_timeline.after(static_cast<Millis>(m_random.next() % 14'400'000), [this] {
        if (m_isCalm)
            return;
        cutForAWhile();
        scheduleCuts();
    });
}

void Simulation::cutForAWhile()
{
    const std::size_t line = m_random.next() % m_desks.size();
    m_network.cut(line);
    const std::uint64_t longest = m_plan.series ? longestCutOfSeries : longestCut;
    m_timeline.after(static_cast<Millis>(m_random.next() % longest),
                     [this, line] { m_network.mend(line); });
}

/// The server looks now and then; once a day there is something to do.
void Simulation::scheduleRolls()
{
    m_timeline.after(betweenRolls, [this] {
        server().rollSeries();
        scheduleRolls();
    });
}

std::string Simulation::run()
{
    for (const auto &desk : m_desks)
        desk->connect();
    schedule();
    scheduleCuts();
    if (m_plan.series)
        scheduleRolls();
    std::size_t looked = 0;
    while (committed() < m_plan.steps && m_timeline.runNext()) {
        const bool comesBack = m_plan.restore || m_plan.putBack;
        if (comesBack && !m_backedUp && committed() > m_plan.steps * 2 / 5)
            backUp();
        if (comesBack && !m_restored && committed() > m_plan.steps * 3 / 5)
            restore();
        if (m_plan.twin && !m_backedUp && committed() > m_plan.steps / 3)
            makeTwin();
        if (m_plan.moves && !m_backedUp && committed() > m_plan.steps * 2 / 5)
            moveServer();
        if (m_disk && m_disk->isCut())
            powerUp();
        if (!server().complaints().empty())
            return server().complaints();
        for (const auto &desk : m_desks)
            if (!desk->troubles().empty())
                return desk->troubles();
        if (committed() < looked + 200)
            continue;
        looked = committed();
        // Whole files take long: one after the other.
        SimDesk &turn = *m_desks[looked / 200 % m_desks.size()];
        if (const std::string lines = complaints() + turn.findings(); !lines.empty())
            return lines;
    }
    heal();
    return finalComplaints();
}

void Simulation::backUp()
{
    m_backedUp = true;
    EXPECT_TRUE(m_server.server().file().store().backupTo(m_folder.path("backup")));
}

void Simulation::restore()
{
    m_restored = true;
    if (m_plan.putBack)
        m_server.putBack(m_folder.path("backup"));
    else
        m_server.restore(m_folder.path("backup"));
}

std::int64_t Simulation::sumOf(std::int64_t SimDesk::*count) const
{
    std::int64_t sum = 0;
    for (const auto &desk : m_desks)
        sum += (*desk).*count;
    return sum;
}

std::int64_t Simulation::resets() const
{
    return sumOf(&SimDesk::resets);
}

std::string Simulation::complaints()
{
    std::string lines = server().complaints();
    for (const auto &desk : m_desks)
        lines += desk->complaints();
    return lines;
}

/// The weather clears, and everybody says what there is to say.
void Simulation::heal()
{
    m_isCalm = true;
    if (m_disk) {
        m_disk->cutAt(0);
        if (m_disk->isCut())
            powerUp();
    }
    m_network.calm();
    m_server.isCalm = server().isCalm = true;
    m_server.expiresTokens = server().expiresTokens = false;
    for (const auto &desk : m_desks)
        desk->calm();
    const Millis end = m_timeline.now() + timeToHeal;
    while (m_timeline.now() < end && m_timeline.runNext()) { }
}

std::string Simulation::finalComplaints()
{
    std::string lines = complaints();
    for (const auto &desk : m_desks)
        lines += desk->unrest();
    for (const auto &desk : m_desks)
        lines += desk->differenceOfMemory();
    // What could still be rolled had to wait for nobody.
    if (m_plan.series && server().rollSeries(true) != 0)
        lines += "series are not what their dates say\n";
    lines += server().server().file().findings();
    for (const auto &entry : std::filesystem::directory_iterator(m_folder.path("")))
        if (entry.path().filename().string().find(".damaged") != std::string::npos)
            lines += entry.path().filename().string() + " had to be rescued\n";
    const std::string truth = contents();
    const std::string rows = rowsOf(truth);
    for (const auto &desk : m_desks)
        lines += complaintsOf(*desk, truth, rows);
    for (const auto &[id, judgement] : server().said())
        if (judgement.isRefused() == server().server().file().store().loadStep(id).has_value())
            lines += "what was said of " + id.toString() + " does not hold\n";
    return lines;
}

std::string
Simulation::complaintsOf(SimDesk &desk, const std::string &truth, const std::string &rows)
{
    desk.stop();
    SyncFile file(desk.path(), desk.id());
    Following following(file.store());
    std::string lines = file.findings();
    const std::string name = "desk " + std::to_string(desk.id().value.bytes[15] - 1);
    const FollowingState state = **following.state();
    const std::string shown = file.contents();
    if (state.began ? rowsOf(shown) != rows : shown != truth)
        lines += name + " shows something else than the server\n";
    if (state.toSend + state.onTheWay + state.atRisk != 0)
        lines += name + " still waits\n";
    std::unordered_map<ChangeSetId, Conflict> conflicts;
    const auto parked = following.conflicts(false);
    for (const Conflict &conflict : *parked)
        conflicts.emplace(conflict.set.id, conflict);
    for (const ChangeSetId id : desk.committed()) {
        const bool accepted = server().server().file().store().loadStep(id).has_value();
        if (accepted == conflicts.contains(id))
            lines += id.toString() + (accepted ? " is accepted and refused\n" : " is lost\n");
    }
    return lines;
}

std::int64_t Simulation::countOf(JudgementKind kind)
{
    const auto &said = server().said();
    return std::count_if(
        said.begin(), said.end(), [=](const auto &entry) { return entry.second.kind == kind; });
}

std::int64_t Simulation::refusals(const std::string &code)
{
    const auto &said = server().said();
    return std::count_if(
        said.begin(), said.end(), [&](const auto &entry) { return entry.second.code == code; });
}

std::int64_t Simulation::fallen() const
{
    return sumOf(&SimDesk::fallen);
}

std::int64_t Simulation::crashes() const
{
    return m_server.crashes + sumOf(&SimDesk::crashes);
}

std::int64_t Simulation::restarts() const
{
    return sumOf(&SimDesk::restarts);
}

std::string Simulation::summary()
{
    std::map<std::string, std::int64_t> codes;
    for (const auto &[id, judgement] : server().said())
        if (judgement.isRefused())
            ++codes[judgement.code];
    std::string line = "seed " + std::to_string(m_plan.seed) + ": " + std::to_string(committed())
        + " steps in " + std::to_string(m_timeline.now() / 3'600'000) + " hours, "
        + std::to_string(countOf(JudgementKind::Accepted)) + " accepted, "
        + std::to_string(countOf(JudgementKind::Merged)) + " merged, " + std::to_string(fallen())
        + " at risk, " + std::to_string(crashes()) + " crashes, " + std::to_string(resets())
        + " resets;";
    for (const auto &[code, count] : codes)
        line += " " + code + " " + std::to_string(count);
    return line;
}

} // namespace bayboard::test
