// What a desk that loads nothing ahead must know before it can say where else a booking would fit.

#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

class WaysOutLoading : public testing::Test
{
protected:
    /// Dartmouth is taken for days; the desk has been started again and knows a day around 18:00.
    WaysOutLoading()
    {
        m_desk.showDay();
        for (const char *bay : {"D1", "D2", "D3", "D4"}) {
            Proposal held = m_desk.proposal(bay, "11:00", "12:00");
            held.after.slot.span = Span(m_desk.at("11:00"), m_desk.at("09:00", "2026-06-19"));
            EXPECT_TRUE(m_desk->commit(held).has_value()) << bay;
        }
        m_desk.settle();
        m_wanted = m_desk.proposal("D1", "18:00", "19:00");
        m_everything = m_desk->waysOut(*m_wanted);
        m_desk.restart();
        m_desk->show(m_desk.place("Dartmouth"),
                     Span(m_desk.at("18:00") - days(1), m_desk.at("19:00") + days(1)));
        m_desk.settle();
    }

    /// Loads, and runs what that takes; whether it is done.
    bool load(const Proposal &proposal)
    {
        std::optional<Status> done;
        m_desk->loadForWaysOut(proposal, [&](const Status &status) { done = status; });
        m_desk.settle();
        return done && done->has_value();
    }

    TestDesk m_desk;
    std::optional<Proposal> m_wanted;
    std::vector<Fix> m_everything; ///< what a desk says that has everything in memory
};

TEST_F(WaysOutLoading, FindsWhatADeskFindsThatHoldsEverything)
{
    ASSERT_FALSE(m_everything.empty());
    EXPECT_EQ(m_everything[0].slot.span.start(), m_desk.at("09:00", "2026-06-19"));
    EXPECT_TRUE(m_desk->waysOut(*m_wanted).empty());
    ASSERT_TRUE(load(*m_wanted));
    EXPECT_EQ(m_desk->waysOut(*m_wanted), m_everything);
}

TEST_F(WaysOutLoading, ReadsNothingWhereNothingObjects)
{
    m_desk->show(m_desk.place("Bedford"),
                 Span(m_desk.at("18:00") - days(1), m_desk.at("19:00") + days(1)));
    m_desk.settle();
    bool done = false;
    m_desk->loadForWaysOut(m_desk.proposal("B1", "18:00", "19:00"),
                           [&](const Status &status) { done = status.has_value(); });
    EXPECT_TRUE(done) << "at once";
    EXPECT_EQ(m_desk.reader.run(), 0U);
}

TEST_F(WaysOutLoading, ReadsNothingTwice)
{
    ASSERT_TRUE(load(*m_wanted));
    bool done = false;
    m_desk->loadForWaysOut(*m_wanted, [&](const Status &status) { done = status.has_value(); });
    EXPECT_TRUE(done);
    EXPECT_EQ(m_desk.reader.run(), 0U);
}

TEST_F(WaysOutLoading, KeepsWhatIsStillOnItsWayToTheDisk)
{
    Proposal later = m_desk.proposal("D1", "18:00", "19:00");
    later.after.slot.span = Span(m_desk.at("09:00", "2026-06-19"), hours(1));
    m_desk->show(m_desk.place("Dartmouth"),
                 Span(m_desk.at("00:00", "2026-06-18"), m_desk.at("00:00", "2026-06-21")));
    m_desk.settle();
    ASSERT_TRUE(m_desk->commit(later).has_value());
    std::optional<Status> done; // read before the booking is written
    m_desk->loadForWaysOut(*m_wanted, [&](const Status &status) { done = status; });
    while (m_desk.reader.run() + m_desk.home.run() > 0) { }
    ASSERT_TRUE(done && done->has_value());
    const auto fixes = m_desk->waysOut(*m_wanted);
    ASSERT_FALSE(fixes.empty());
    EXPECT_EQ(fixes[0].slot.span.start(), m_desk.at("10:00", "2026-06-19"));
    m_desk.settle();
}

} // namespace
} // namespace bayboard
