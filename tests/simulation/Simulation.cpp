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

/// What has to be judged before a snapshot is taken.
void pushAll(SyncDesk &desk, SyncServer &server)
{
    for (auto sets = *desk.following().toSend(); !sets.empty(); sets = *desk.following().toSend()) {
        const auto judged = server.take({desk.id(), sets, desk.now, false}, desk.now);
        EXPECT_TRUE(judged.has_value());
        EXPECT_TRUE(desk.following().settle(server.epoch(), judged.value(), desk.now));
    }
}

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
        m_desks.push_back(std::make_unique<SimDesk>(m_club,
                                                    m_folder.path("desk" + std::to_string(i)),
                                                    i,
                                                    plan.seed * 31 + 3 + i,
                                                    m_timeline,
                                                    m_network,
                                                    m_server));
    m_server.disk = m_disk.get();
    for (const auto &desk : m_desks) {
        desk->disk = m_disk.get();
        desk->usesTokens = plan.tokens;
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
    const Millis pause
        = static_cast<Millis>(m_random.next() % (m_random.next() % 4 == 0 ? 1'800'000 : 3'000));
    m_timeline.after(pause, [this] {
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
        cutForAWhile();
        scheduleCuts();
    });
}

void Simulation::cutForAWhile()
{
    const std::size_t line = m_random.next() % m_desks.size();
    m_network.cut(line);
    m_timeline.after(static_cast<Millis>(m_random.next() % 21'600'000),
                     [this, line] { m_network.mend(line); });
}

std::string Simulation::run()
{
    for (const auto &desk : m_desks)
        desk->look();
    schedule();
    scheduleCuts();
    std::size_t looked = 0;
    while (committed() < m_plan.steps && m_timeline.runNext()) {
        if (m_plan.restore && !m_backedUp && committed() > m_plan.steps * 2 / 5)
            backUp();
        if (m_plan.restore && !m_restored && committed() > m_plan.steps * 3 / 5)
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
        if (const std::string lines = complaints() + turn.desk().file().findings(); !lines.empty())
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
    m_timeline.clear();
    if (m_disk) {
        m_disk->cutAt(0);
        if (m_disk->isCut())
            powerUp();
        m_timeline.clear();
    }
    this->server().isCalm = true;
    SyncServer &server = this->server().server();
    for (int round = 0; round < 2; ++round)
        for (const auto &desk : m_desks) {
            desk->desk().now = m_server.now();
            if ((*desk->desk().following().state())->epoch != server.epoch()) {
                ++desk->restarts;
                EXPECT_TRUE(desk->desk().following().startOver(server.epoch()));
            }
            if (desk->isFilling()) {
                pushAll(desk->desk(), server);
                desk->fillWhole();
            }
            synchronise(desk->desk(), server);
        }
}

std::string Simulation::finalComplaints()
{
    std::string lines = complaints() + server().server().file().findings();
    for (const auto &entry : std::filesystem::directory_iterator(m_folder.path("")))
        if (entry.path().filename().string().find(".damaged") != std::string::npos)
            lines += entry.path().filename().string() + " had to be rescued\n";
    for (const auto &desk : m_desks)
        lines += desk->desk().file().findings();
    const std::string truth = contents();
    const std::string rows = rowsOf(truth);
    for (std::size_t i = 0; i < m_desks.size(); ++i) {
        SyncDesk &desk = m_desks[i]->desk();
        const std::string name = "desk " + std::to_string(i);
        const bool isWhole = m_desks[i]->resets == 0;
        const std::string shown = desk.file().contents();
        if (isWhole ? shown != truth : rowsOf(shown) != rows)
            lines += name + " shows something else than the server\n";
        const FollowingState state = **desk.following().state();
        if (state.toSend + state.onTheWay + state.atRisk != 0)
            lines += name + " still waits\n";
        std::unordered_map<ChangeSetId, Conflict> conflicts;
        const auto parked = desk.following().conflicts(false);
        for (const Conflict &conflict : *parked)
            conflicts.emplace(conflict.set.id, conflict);
        for (const ChangeSetId id : m_desks[i]->committed()) {
            const bool accepted = server().server().file().store().loadStep(id).has_value();
            if (accepted == conflicts.contains(id))
                lines += id.toString() + (accepted ? " is accepted and refused\n" : " is lost\n");
        }
    }
    for (const auto &[id, judgement] : server().said())
        if (judgement.isRefused() == server().server().file().store().loadStep(id).has_value())
            lines += "what was said of " + id.toString() + " does not hold\n";
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
