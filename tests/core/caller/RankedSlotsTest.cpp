#include "core/caller/RankedSlots.h"
#include "core/caller/WishReader.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

constexpr const char *usualRules = R"({"version": 1, "name": "Usual", "rules": [
    {"id": "length", "rule": "duration", "minimum": 60, "step": 30, "maximum": 360},
    {"id": "hours", "rule": "openingHours", "hours": ["daily 08:00-22:00"]},
    {"id": "ahead", "rule": "advanceLimit", "days": 14}]})";

/// It is Monday, 15 June 2026, 12:00.
class SlotRanking : public testing::Test
{
protected:
    explicit SlotRanking(const std::string &rules = {}) : m_desk(rules)
    {
        m_desk->loadAhead();
        m_desk.settle();
    }

    RankedSlots find(const std::string &text, std::size_t limit = 4)
    {
        const LocationId place = m_desk.place("Dartmouth");
        const WishContext context{m_desk->club(), place, m_desk->now(), "en", false};
        return rankedSlots(*m_desk, {place, readCallerWish(text, context), {}, limit});
    }

    /// "06-18 17:00 D1,D2"
    std::vector<std::string> said(const RankedSlots &found)
    {
        const Club &club = m_desk->club();
        const Zone &zone = club.zone(m_desk.place("Dartmouth"));
        std::vector<std::string> lines;
        for (const Slot &slot : found.slots) {
            std::string bays;
            for (const BayId id : club.inOrder(slot.bays))
                bays += (bays.empty() ? "" : ",") + club.bay(id)->name;
            lines.push_back(zone.format(slot.span.start()).substr(5, 11) + " " + bays);
        }
        return lines;
    }

    std::vector<std::string> slots(const std::string &text, std::size_t limit = 4)
    {
        return said(find(text, limit));
    }

    void book(const std::string &bay,
              const std::string &from,
              const std::string &to,
              const std::string &date = "2026-06-15")
    {
        Proposal proposal = m_desk.proposal(bay, "12:00", "13:00");
        proposal.after.slot
            = Slot::of({m_desk.bay(bay)}, Span(m_desk.at(from, date), m_desk.at(to, date)));
        ASSERT_TRUE(m_desk->commit(proposal).has_value());
        m_desk.settle();
    }

    using Lines = std::vector<std::string>;
    TestDesk m_desk;
};

TEST_F(SlotRanking, BeginsWithTheTimeThatWasAskedFor)
{
    EXPECT_EQ(slots("90 min at 18 today", 1), Lines{"06-15T18:00 D1"});
    EXPECT_EQ(slots("90 min after 17 thu fri", 4),
              (Lines{"06-18T17:00 D1", "06-19T17:00 D1", "06-18T17:30 D1", "06-19T17:30 D1"}))
        << "not all on one day";
}

TEST_F(SlotRanking, NothingBeginsBeforeNow)
{
    EXPECT_EQ(slots("60 min today", 2), (Lines{"06-15T12:00 D1", "06-15T12:30 D1"}));
    m_desk.clock.advance(minutes(1));
    EXPECT_EQ(slots("60 min today", 1), Lines{"06-15T12:30 D1"});
}

TEST_F(SlotRanking, TheWindowIsMetExactly)
{
    EXPECT_EQ(slots("60 min 14-15 today", 9), Lines{"06-15T14:00 D1"});
    EXPECT_EQ(slots("60 min 14-16 today", 9).size(), 3U);
    EXPECT_TRUE(slots("60 min before noon today").empty());
}

TEST_F(SlotRanking, WhatIsTakenIsNotOfferedAndWhatTouchesIs)
{
    for (const char *bay : {"D1", "D2", "D3", "D4"})
        book(bay, "18:00", "19:00");
    EXPECT_EQ(slots("60 min 17-20 today", 9), (Lines{"06-15T17:00 D1", "06-15T19:00 D1"}));
}

TEST_F(SlotRanking, SeveralBaysStandSideBySide)
{
    book("D2", "18:00", "19:00");
    EXPECT_EQ(slots("2 bays 60 min at 18 today", 1), Lines{"06-15T18:00 D3,D4"});
    book("D3", "18:00", "19:00");
    EXPECT_EQ(slots("2 bays 60 min 18-19 today", 1), Lines{"06-15T18:00 D1,D4"})
        << "apart is better than nothing";
    EXPECT_TRUE(slots("3 bays 60 min 18-19 today").empty());
    EXPECT_TRUE(slots("5 bays 60 min today").empty()) << "there are four";
}

TEST_F(SlotRanking, ParticularBaysAreThoseOrAmongThose)
{
    EXPECT_EQ(slots("d3 60 min at 18 today", 1), Lines{"06-15T18:00 D3"});
    EXPECT_EQ(slots("d2 and d4 60 min at 18 today", 1), Lines{"06-15T18:00 D2,D4"});
    book("D3", "18:00", "19:00");
    EXPECT_EQ(slots("d3 or d4 60 min at 18 today", 1), Lines{"06-15T18:00 D4"});
    EXPECT_EQ(slots("2 bays d4 60 min at 20 today", 1), Lines{"06-15T20:00 D3,D4"});
}

TEST_F(SlotRanking, EverySlotPassesAndIsFree)
{
    book("D1", "13:00", "15:00");
    book("D2", "14:00", "16:30");
    book("D4", "12:00", "20:00");
    for (const char *text : {"60 min today", "2 bays 90 min today", "3 bays 30 min", "d1 120 min"})
        for (const Slot &slot : find(text, 40).slots) {
            Proposal proposal;
            proposal.after = m_desk->draftBooking(m_desk.place("Dartmouth"), slot);
            proposal.customerOpen = true;
            EXPECT_TRUE(m_desk->check(proposal).passes()) << text;
            for (const BayId bay : slot.bays)
                EXPECT_EQ(m_desk->schedule().firstOverlap(bay, slot.span), nullptr) << text;
        }
}

TEST_F(SlotRanking, TheNightOfAChangeOfClocksHasItsTrueHours)
{
    m_desk.clock.set(m_desk.at("12:00", "2026-10-31"));
    m_desk->loadAhead();
    m_desk.settle();
    // 1 November: the hour from 01:00 on comes twice.
    const auto found = find("60 min 1 nov before 3", 20);
    ASSERT_EQ(found.slots.size(), 7U);
    for (const Slot &slot : found.slots)
        EXPECT_EQ(slot.span.length(), hours(1));
}

class SlotRankingByRules : public SlotRanking
{
protected:
    SlotRankingByRules() : SlotRanking(usualRules) { }
};

TEST_F(SlotRankingByRules, WithoutALengthTheShortestIsMeant)
{
    const RankedSlots found = find("thu 18:00");
    EXPECT_EQ(found.length, minutes(60));
    EXPECT_EQ(said(found).front(), "06-18T18:00 D1");
}

TEST_F(SlotRankingByRules, ClosedHoursAndDaysTooFarAheadArePassedOver)
{
    EXPECT_EQ(slots("60 min before 9 tomorrow", 9), Lines{"06-16T08:00 D1"});
    EXPECT_EQ(slots("60 min tomorrow morning", 1), Lines{"06-16T08:00 D1"});
    // Farther than anybody may book nothing is kept in memory.
    const RankedSlots unknown = find("60 min 20 july");
    EXPECT_TRUE(unknown.slots.empty());
    ASSERT_TRUE(unknown.notLoaded.has_value());
    m_desk->show(m_desk.place("Dartmouth"),
                 Span(unknown.notLoaded->start() - days(1), unknown.notLoaded->end() + days(1)));
    m_desk.settle();
    const RankedSlots far = find("60 min 20 july");
    EXPECT_TRUE(far.slots.empty());
    EXPECT_FALSE(far.notLoaded.has_value());
    ASSERT_TRUE(far.refusal.has_value());
    EXPECT_TRUE(far.refusal->has(RuleCode::AdvanceLimit));
}

TEST_F(SlotRankingByRules, LeavesNoGapThatNobodyCanBook)
{
    book("D1", "20:30", "22:00");
    book("D3", "20:00", "22:00");
    EXPECT_EQ(slots("60 min at 19 today", 1), Lines{"06-15T19:00 D2"});
    book("D2", "17:00", "18:30");
    book("D4", "17:00", "18:30");
    EXPECT_EQ(slots("60 min at 19 today", 1), Lines{"06-15T19:00 D3"}) << "it fits exactly";
}

TEST_F(SlotRankingByRules, ALengthThatNoRuleAllowsIsSaid)
{
    const RankedSlots found = find("45 min");
    EXPECT_TRUE(found.slots.empty());
    ASSERT_TRUE(found.refusal.has_value());
    EXPECT_TRUE(found.refusal->has(RuleCode::InvalidDuration));
}

TEST(SlotRankingUnloaded, DaysThatAreNotInMemoryAreNotSaidToBeFree)
{
    TestDesk desk;
    const LocationId place = desk.place("Dartmouth");
    const WishContext context{desk->club(), place, desk->now(), "en", false};
    const RankedSlots found
        = rankedSlots(*desk, {place, readCallerWish("60 min today", context), {}, 3});
    EXPECT_TRUE(found.slots.empty());
    EXPECT_TRUE(found.notLoaded.has_value());
}

} // namespace
} // namespace bayboard
