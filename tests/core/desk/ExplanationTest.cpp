#include "core/desk/Explanation.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

using Keys = std::vector<std::string>;

class Explaining : public testing::Test
{
protected:
    Explaining() : m_desk(std::string(RuleBook::defaultText())) { m_desk.showDay(); }

    void become(const char *name)
    {
        m_desk->setActor(m_desk.person(name));
        m_desk.settle();
    }

    void block(const char *bay, const char *from, const char *to, const char *kind)
    {
        Block made;
        made.location = m_desk.place("Dartmouth");
        made.slot = Slot::of({m_desk.bay(bay)}, m_desk.span(from, to));
        made.kind = kind;
        EXPECT_TRUE(m_desk->createBlock(made).has_value());
        m_desk.settle();
    }

    [[nodiscard]] Explanation explained(const char *from, const char *to)
    {
        return explain(*m_desk, m_desk.proposal("D1", from, to));
    }

    TestDesk m_desk;
};

TEST_F(Explaining, NamesTheRuleItsFiguresAndTheRolesThatMaySetItAside)
{
    become("Sam");
    const Explanation why = explained("18:00", "18:30");
    ASSERT_EQ(why.rules.size(), 1U);
    const ExplainedRule &rule = why.rules.front();
    EXPECT_EQ(rule.violation.code, RuleCode::InvalidDuration);
    EXPECT_EQ(rule.violation.figure("limit"), 60);
    EXPECT_EQ(rule.origin.kind, RuleOrigin::Kind::Book);
    EXPECT_EQ(rule.origin.entries.back()->find("id")->text, "length");
    EXPECT_EQ(rule.roles, (Keys{"owner", "admin", "manager"}));
    EXPECT_FALSE(why.passes());
}

TEST_F(Explaining, SaysWhatWouldWork)
{
    m_desk.book("D1", "18:00", "19:00");
    const Explanation why = explained("18:00", "19:00");
    ASSERT_FALSE(why.fits.empty());
    for (const Fix &fit : why.fits) {
        Proposal there = m_desk.proposal("D1", "18:00", "19:00");
        there.after.slot = fit.slot;
        EXPECT_TRUE(m_desk->check(there).passes());
    }
}

TEST_F(Explaining, NobodyMayBookTimeThatIsTaken)
{
    m_desk.book("D1", "18:00", "19:00");
    const Explanation why = explained("18:00", "19:00");
    ASSERT_EQ(why.rules.size(), 1U);
    EXPECT_EQ(why.rules.front().origin.kind, RuleOrigin::Kind::Always);
    EXPECT_TRUE(why.rules.front().roles.empty());
}

TEST_F(Explaining, ABlockNamesTheRolesThatMayBookOverItsKind)
{
    block("D1", "18:00", "19:00", "cleaning");
    const BlockKind *kind = m_desk->club().blockKind("cleaning");
    ASSERT_NE(kind, nullptr);
    ASSERT_EQ(kind->bookOver, "block.book_over");
    become("Sam");
    const Explanation why = explained("18:00", "19:00");
    ASSERT_EQ(why.rules.size(), 1U);
    EXPECT_EQ(why.rules.front().violation.code, RuleCode::BlackoutPeriod);
    EXPECT_EQ(why.rules.front().roles, (Keys{"owner", "admin", "manager"}));
}

TEST_F(Explaining, ABlockNamesTheVeryRolesThatItsKindNames)
{
    become("Olga");
    BlockKind kind = *m_desk->club().blockKind("cleaning");
    const Record before = toRecord(kind);
    kind.bookOver = "coach";
    m_desk->editClub({{{EntityKind::BlockKind, kind.id}, before, toRecord(kind)}},
                     {LabelCode::EditClub, {}},
                     [](const Outcome &outcome) { EXPECT_TRUE(outcome); });
    m_desk.settle();
    block("D1", "18:00", "19:00", "cleaning");
    become("Sam");
    const Explanation why = explained("18:00", "19:00");
    ASSERT_EQ(why.rules.size(), 1U);
    EXPECT_EQ(why.rules.front().roles, Keys{"coach"});
}

TEST_F(Explaining, WhatIsOnlySaidNeedsNobody)
{
    m_desk.book("D1", "16:00", "17:30");
    const Explanation why = explained("18:00", "19:00"); // half an hour between them is left over
    ASSERT_EQ(why.rules.size(), 1U);
    EXPECT_EQ(why.rules.front().violation.code, RuleCode::OrphanGap);
    EXPECT_TRUE(why.rules.front().roles.empty());
    EXPECT_TRUE(why.passes());
    EXPECT_TRUE(why.fits.empty());
}

TEST_F(Explaining, WhoMayNotBookAtAllHearsWhichRolesMay)
{
    become("Kim");
    const Explanation why = explained("18:00", "19:00");
    ASSERT_TRUE(why.access.has_value());
    EXPECT_EQ(why.access->code, ErrorCode::NotPermitted);
    EXPECT_EQ(why.accessRoles, (Keys{"owner", "admin", "manager", "front_desk"}));
    EXPECT_TRUE(why.rules.empty());
    EXPECT_FALSE(why.passes());
}

TEST_F(Explaining, LeavesNoTrace)
{
    become("Sam");
    static_cast<void>(explained("18:00", "18:30"));
    std::size_t counted = 0;
    const Span day(m_desk->now() - days(1), days(2));
    m_desk->read<std::vector<AttemptCount>>(
        [day](Store &store) { return store.countAttempts(day); },
        [&](const Result<std::vector<AttemptCount>> &found) { counted = found.value().size(); });
    m_desk.settle();
    EXPECT_EQ(counted, 0U);
}

} // namespace
} // namespace bayboard
