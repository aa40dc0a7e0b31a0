// Desks that have worked alone, each with a club of its own, and one server that has none: over
// lines that lose, repeat and delay, with a server that crashes and desks that never come back.

#include "core/wire/ClubParts.h"
#include "tests/simulation/Network.h"
#include "tests/support/Rounds.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace bayboard::test {
namespace {

constexpr std::int64_t stepsInAPart = 7;
constexpr Millis patience = 5'000;
constexpr std::uint64_t longestRest = 1'200'000; ///< before somebody tries again who was told no

struct ServerOfARace
{
    ServerOfARace(const std::filesystem::path &path, std::uint64_t seed)
        : file(path, DeskId{Uuid{{0xEE, 1}}})
        , random(seed)
        , clock(SyncClub::noon())
    {
        open();
        EXPECT_TRUE(serving->begin(Uuid{{0xF0, 1}}));
    }

    void open()
    {
        serving = std::make_unique<Serving>(file.store());
        service = std::make_unique<SyncService>(*serving, clock);
    }

    /// Nothing: it crashed, before or after the commit.
    std::optional<Answer<ClubTaken>> take(const DeviceToken &who, GivenPart part)
    {
        part.push = decodePush(encode(part.push)).value(); // as it is on a line
        if (random.next() % 8 == 0)
            file.breakAfter(1 + static_cast<int>(random.next() % 4000));
        auto answer = service->take(who, part);
        const bool isBroken = file.hasBroken();
        file.breakAfter(0);
        const bool failed = !answer && answer.error().code == ProblemCode::TryLater;
        EXPECT_TRUE(!failed || isBroken) << answer.error().detail;
        if (!failed && random.next() % 15 != 0)
            return answer;
        service.reset();
        serving.reset();
        file.reopen();
        open();
        return std::nullopt;
    }

    SyncFile file;
    SeededRandom random;
    ManualClock clock;
    std::unique_ptr<Serving> serving;
    std::unique_ptr<SyncService> service;
};

/// A desk that gives its club, as ClubGiving does.
class Racer
{
public:
    Racer(std::size_t number,
          const std::filesystem::path &path,
          std::uint64_t seed,
          Timeline &timeline,
          Network &network,
          ServerOfARace &server)
        : m_club(seed)
        , m_desk(m_club, path, number, seed)
        , m_number(number)
        , m_timeline(timeline)
        , m_network(network)
        , m_server(server)
    {
        EXPECT_TRUE(m_desk.store().commit(m_club.start()));
        for (std::uint64_t i = 0; i < 10 + below(40); ++i)
            work();
        m_token.id.value = Uuid{{7, static_cast<std::uint8_t>(number)}};
        m_token.desk = DeskId{Uuid{{9, static_cast<std::uint8_t>(number)}}};
        m_all = *m_desk.following().historyLength();
        m_dies = below(3) == 0;
    }

    void give()
    {
        if (m_isDead || m_isWhole)
            return;
        m_isDead = m_dies && m_next > 0 && below(2) == 0;
        if (m_isDead)
            return;
        work(); // which waits until the club is given
        GivenPart part{club(), m_next, m_all, {m_desk.id(), {}, m_desk.now, false}};
        const auto history
            = m_desk.following().history(m_next, std::min(stepsInAPart, m_all - m_next));
        for (const SentSet &sent : *history)
            part.push.sets.push_back({sent.set.id, sent.set, {}, {}});
        const std::int64_t question = ++m_question;
        m_network.send(m_number, [this, part, question] {
            m_server.clock.set(SyncClub::noon() + seconds(m_timeline.now() / 1000));
            const auto answer = m_server.take(m_token, part);
            if (answer)
                m_network.send(m_number, [this, question, answer] { took(question, *answer); });
        });
        m_timeline.after(patience, [this, question] {
            if (m_question == question)
                give();
        });
    }

    Uuid club() { return m_desk.following().history(0, 1)->front().set.id.value; }

    [[nodiscard]] SyncDesk &desk() { return m_desk; }

    [[nodiscard]] const SyncClub &plan() const { return m_club; }

    [[nodiscard]] bool isDead() const { return m_isDead; }

    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    [[nodiscard]] bool wasTurnedAway() const { return m_wasTurnedAway; }

    [[nodiscard]] std::int64_t all() const { return m_all; }

private:
    [[nodiscard]] std::uint64_t below(std::uint64_t limit)
    {
        return m_desk.random().next() % limit;
    }

    void work()
    {
        const int start = 30 * static_cast<int>(m_works++);
        const ChangeSetId made = m_desk.create(m_desk.draft(below(6), start, 30));
        if (!made.isNull() && below(5) == 0) {
            EXPECT_FALSE(m_desk.undo(made).isNull());
        }
    }

    void took(std::int64_t question, const Answer<ClubTaken> &answer)
    {
        if (question != m_question)
            return;
        ++m_question;
        if (!answer) {
            EXPECT_EQ(answer.error().code, ProblemCode::HasClub);
            m_wasTurnedAway = true;
            m_next = 0;
            m_timeline.after(static_cast<Millis>(below(longestRest)), [this] { give(); });
            return;
        }
        m_next = answer->next;
        m_isWhole = answer->isWhole;
        if (!m_isWhole)
            return give();
        const auto begun
            = m_desk.following().beginGiven(answer->epoch, answer->club, m_all, answer->ends);
        EXPECT_TRUE(begun.has_value()) << (begun ? "" : said(begun.error()));
    }

    SyncClub m_club;
    SyncDesk m_desk;
    std::size_t m_number;
    Timeline &m_timeline;
    Network &m_network;
    ServerOfARace &m_server;
    DeviceToken m_token;
    std::uint64_t m_works = 0;
    std::int64_t m_all = 0;
    std::int64_t m_next = 0;
    std::int64_t m_question = 0;
    bool m_dies = false;
    bool m_isDead = false;
    bool m_isWhole = false;
    bool m_wasTurnedAway = false;
};

TEST(AdoptionRace, OneClubIsTakenWholeAndEverybodyElseIsTold)
{
    int taken = 0;
    int abandoned = 0;
    for (std::uint64_t seed = 1; seed <= 12U * static_cast<unsigned>(rounds(1)); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        RamFolder folder;
        Timeline timeline;
        Network network(timeline, seed);
        ServerOfARace server(folder.path("server"), seed * 31);
        std::vector<std::unique_ptr<Racer>> racers;
        for (std::size_t i = 0; i < 3; ++i) {
            racers.push_back(std::make_unique<Racer>(i,
                                                     folder.path("desk" + std::to_string(i)),
                                                     seed * 100 + i,
                                                     timeline,
                                                     network,
                                                     server));
            timeline.after(static_cast<Millis>(i * 300), [&, i] { racers[i]->give(); });
        }
        const auto isOver = [&] {
            const auto state = server.serving->state();
            const bool isTaken = !state->isEmpty && !state->adoption;
            return isTaken && std::all_of(racers.begin(), racers.end(), [](const auto &each) {
                       return each->isDead() || each->isWhole() || each->wasTurnedAway();
                   });
        };
        while (!isOver() && timeline.now() < 86'400'000 && timeline.runNext()) { }
        std::int64_t winners = 0;
        for (const auto &racer : racers)
            winners += racer->isWhole() ? 1 : 0;
        ASSERT_LE(winners, 1);
        abandoned += static_cast<int>(std::count_if(
            racers.begin(), racers.end(), [](const auto &each) { return each->isDead(); }));
        const auto state = server.serving->state();
        if (state->isEmpty || state->adoption) { // all have died
            EXPECT_EQ(winners, 0);
            continue;
        }
        ++taken;
        EXPECT_EQ(server.file.findings(), "");
        const auto owner = std::find_if(racers.begin(), racers.end(), [&](const auto &each) {
            return server.file.store().loadStep(ChangeSetId{each->club()}).has_value();
        });
        ASSERT_NE(owner, racers.end());
        EXPECT_TRUE(winners == 0 || (*owner)->isWhole());
        EXPECT_EQ(server.file.count("SELECT count(*) FROM change_set"), (*owner)->all())
            << "nothing of another club, and nothing twice";
        for (const auto &racer : racers) {
            EXPECT_EQ(racer->desk().file().findings(), "");
            EXPECT_TRUE(racer == *owner || !(*racer->desk().following().state()).has_value())
                << "who was turned away works alone as before";
        }
        // Whoever joins now sees what the server has.
        SyncDesk joins((*owner)->plan(), folder.path("joins"), 9);
        const Uuid epoch = server.serving->epoch().value();
        ASSERT_TRUE(joins.following().begin(epoch));
        while (true) {
            const auto page
                = server.serving->page((**joins.following().state()).cursors, {}).value();
            if (page.entries.empty())
                break;
            ASSERT_TRUE(joins.following().apply(page));
        }
        EXPECT_EQ(joins.file().contents(), server.file.contents());
    }
    std::cout << taken << " clubs were taken, " << abandoned << " desks never came back\n";
    EXPECT_GT(taken, 8);
    EXPECT_GT(abandoned, 2);
}

} // namespace
} // namespace bayboard::test
