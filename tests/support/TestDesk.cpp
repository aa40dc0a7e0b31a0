#include "tests/support/TestDesk.h"

#include "core/desk/ClubTemplate.h"

#include <gtest/gtest.h>

#include <atomic>
#include <unistd.h>

namespace bayboard::test {

namespace {

const Zone &halifax()
{
    static const std::shared_ptr<const Zone> zone = Zone::load("America/Halifax").value();
    return *zone;
}

Instant wall(const std::string &date, const std::string &time)
{
    return halifax().toInstant(LocalTime(parseDate(date).value()) + parseTimeOfDay(time).value());
}

constexpr const char *noRules = R"({"version": 1, "rules": []})";

ClubTemplate::Site site(const char *name, int bays)
{
    ClubTemplate::Site made;
    made.location.name = name;
    made.location.zone = "America/Halifax";
    for (int i = 1; i <= bays; ++i) {
        Bay bay;
        bay.name = std::string(name).substr(0, 1) + std::to_string(i);
        made.bays.push_back(bay);
    }
    return made;
}

Operator someone(const char *name, const char *role)
{
    Operator made;
    made.name = name;
    made.roles = {role};
    return made;
}

} // namespace

TemporaryFolder::TemporaryFolder()
{
    static std::atomic<int> count = 0;
    m_path = std::filesystem::temp_directory_path()
        / ("bayboard-test-" + std::to_string(getpid()) + "-" + std::to_string(++count));
    // A program of the same number that was killed may have left one.
    std::filesystem::remove_all(m_path);
    std::filesystem::create_directories(m_path);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

TestDesk::TestDesk(const std::string &ruleBook) : clock(wall("2026-06-15", "12:00"))
{
    ClubTemplate plan;
    plan.settings.name = "Test club";
    plan.sites = {site("Dartmouth", 4), site("Bedford", 2)};
    plan.operators = {someone("Olga", "owner"),
                      someone("Mia", "manager"),
                      someone("Sam", "front_desk"),
                      someone("Kim", "cleaner"),
                      someone("Rey", "front_desk@Dartmouth")};
    plan.ruleBook = ruleBook.empty() ? noRules : ruleBook;
    const DeskId desk{makeUuidV7(1, m_random)};
    {
        auto made = ClubFile::open({file(), true, {}, "test"}, clock, desk);
        EXPECT_TRUE(made.has_value());
        ChangeSet head;
        head.id = ChangeSetId{makeUuidV7(2, m_random)};
        head.desk = desk;
        head.actor = systemOperator();
        head.at = clock.now();
        auto start = startClub(plan, head, m_random);
        EXPECT_TRUE(start.has_value()) << (start ? "" : start.error().arguments.back().english());
        const Status saved = (*made)->takeWriter()->commit(*start);
        EXPECT_TRUE(saved.has_value()) << (saved ? "" : saved.error().arguments.back().english());
    }
    open();
}

TestDesk::~TestDesk()
{
    m_desk.reset();
    settle();
}

void TestDesk::open()
{
    auto file = ClubFile::open({this->file(), false, {}, "test"}, clock, {});
    ASSERT_TRUE(file.has_value()) << file.error().arguments.front().english();
    Desk::Options options;
    options.file = std::move(*file);
    options.clock = &clock;
    options.random = &m_random;
    options.home = &home;
    options.writer = &writer;
    options.reader = &reader;
    options.keychain = &keychain;
    options.pinCost = {1, 8192};
    auto desk = Desk::open(std::move(options));
    ASSERT_TRUE(desk.has_value()) << desk.error().arguments.front().english();
    m_desk = std::move(*desk);
    m_desk->setActor(person("Mia"));
    settle();
}

void TestDesk::restart()
{
    m_desk.reset();
    settle();
    open();
}

void TestDesk::settle()
{
    while (writer.run() + reader.run() + home.run() > 0) { }
}

BayId TestDesk::bay(const std::string &name) const
{
    return m_desk->club().findBay(name, {}).value();
}

LocationId TestDesk::place(const std::string &name) const
{
    return m_desk->club().findLocation(name).value();
}

OperatorId TestDesk::person(const std::string &name) const
{
    return m_desk->club().findOperator(name).value();
}

Instant TestDesk::at(const std::string &time, const std::string &date) const
{
    return wall(date, time);
}

Span TestDesk::span(const std::string &from, const std::string &to) const
{
    return Span(at(from), at(to));
}

void TestDesk::showDay()
{
    m_desk->show(place("Dartmouth"), halifax().day(parseDate("2026-06-15").value()).value());
    m_desk->loadAhead();
    settle();
}

Proposal TestDesk::proposal(const std::string &bayName,
                            const std::string &from,
                            const std::string &to,
                            const std::string &who)
{
    const BayId id = bay(bayName);
    Proposal made;
    made.after
        = m_desk->draftBooking(m_desk->club().bay(id)->location, Slot::of({id}, span(from, to)));
    made.after.guestName = who;
    return made;
}

Committed TestDesk::book(const std::string &bayName,
                         const std::string &from,
                         const std::string &to,
                         const std::string &who)
{
    const Outcome outcome = m_desk->commit(proposal(bayName, from, to, who));
    EXPECT_TRUE(outcome.has_value()) << "refused: " << bayName << " " << from;
    settle();
    return outcome ? *outcome : Committed{};
}

Outcome TestDesk::undo(std::optional<ChangeSetId> which)
{
    std::optional<Outcome> result;
    m_desk->undo(which, [&](Outcome outcome) { result = std::move(outcome); });
    settle();
    EXPECT_TRUE(result.has_value());
    return *result;
}

Outcome TestDesk::redo(std::optional<ChangeSetId> which)
{
    std::optional<Outcome> result;
    m_desk->redo(which, [&](Outcome outcome) { result = std::move(outcome); });
    settle();
    EXPECT_TRUE(result.has_value());
    return *result;
}

bool TestDesk::verifies()
{
    auto store = Store::open(file(), StoreMode::Read);
    EXPECT_TRUE(store.has_value());
    const auto findings = (*store)->verify();
    EXPECT_TRUE(findings.has_value());
    for (const Phrase &finding : *findings)
        ADD_FAILURE() << finding.english();
    return findings->empty();
}

} // namespace bayboard::test
