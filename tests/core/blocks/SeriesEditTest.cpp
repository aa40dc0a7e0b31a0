// Edits of series: which dates they reach, what they leave alone, and that they can come back.

#include "core/blocks/SeriesEdit.h"
#include "tests/core/blocks/BlockTestClub.h"

#include <gtest/gtest.h>

#include <map>

namespace bayboard {
namespace {

using test::aClub;
using test::aRequest;
using test::at;
using test::bay;
using test::newIds;
using test::repeated;

/// Series and blocks as a file would hold them; edits are applied at once.
class Rows
{
public:
    explicit Rows(std::string_view rule, std::vector<BayId> bays = {bay(11), bay(12)})
    {
        BlockRequest request = aRequest(*club, "2026-11-24T06:00");
        request.bays = std::move(bays);
        request.title = "Deep clean";
        take(*draftOf(repeated(request, *club, rule), *club, now, newId));
        first = series.begin()->first;
    }

    void take(const BlockDraft &draft)
    {
        for (const DraftedSeries &each : draft.series)
            series[each.after.id] = each.after;
        for (const DraftedBlock &each : draft.blocks) {
            if (each.before) {
                EXPECT_EQ(blocks.at(each.before->id), *each.before);
            } else {
                EXPECT_FALSE(blocks.contains(each.after.id));
            }
            blocks[each.after.id] = each.after;
        }
    }

    [[nodiscard]] SeriesState stateOf(SeriesId id) const
    {
        SeriesState state{series.at(id), {}};
        for (const auto &[key, block] : blocks)
            if (block.series == id.toString())
                state.blocks.push_back(block);
        return state;
    }

    Status edit(const SeriesEdit &edit, std::optional<SeriesId> of = {})
    {
        auto draft = draftOf(edit, stateOf(of.value_or(first)), *club, now, newId);
        if (!draft)
            return tl::unexpected(draft.error());
        take(*draft);
        return {};
    }

    [[nodiscard]] const Block &on(const std::string &date, BayId where) const
    {
        for (const auto &[key, block] : blocks)
            if (!block.withdrawn && block.recurrenceId.substr(0, 8) == date
                && block.slot.bays.front() == where)
                return block;
        ADD_FAILURE() << "no block on " << date;
        return blocks.begin()->second;
    }

    /// "1124 06:00 bay 11" of each block that stands.
    [[nodiscard]] std::vector<std::string> standing() const
    {
        std::vector<std::string> lines;
        for (const auto &[key, block] : blocks) {
            if (block.withdrawn)
                continue;
            const std::string start
                = club->zone(block.location).format(block.slot.span.start()).substr(5, 11);
            lines.push_back(start + " " + club->bay(block.slot.bays.front())->name);
        }
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    std::shared_ptr<const Club> club = aClub();
    Instant now = at(*club, "2026-11-20T12:00");
    NewId newId = newIds();
    std::map<SeriesId, Series> series;
    std::map<BlockId, Block> blocks;
    SeriesId first;
};

using Lines = std::vector<std::string>;

TEST(SeriesEdit, OfOneDateAloneStaysItsOwnThroughLaterEditsOfAll)
{
    Rows rows("FREQ=WEEKLY;COUNT=3", {bay(11)});
    edit::Change one{rows.on("20261201", bay(11)).id, EditScope::This, false, {}};
    one.wish.start = at(*rows.club, "2026-12-01T09:00");
    ASSERT_TRUE(rows.edit(one));
    edit::Change all{rows.on("20261124", bay(11)).id, EditScope::All, false, {}};
    all.wish.start = at(*rows.club, "2026-11-24T07:00");
    all.wish.title = "Spring clean";
    ASSERT_TRUE(rows.edit(all));
    EXPECT_EQ(rows.standing(),
              (Lines{"11-24T07:00 Bay 1", "12-01T09:00 Bay 1", "12-08T07:00 Bay 1"}));
    for (const auto &[id, block] : rows.blocks)
        EXPECT_EQ(block.title, "Spring clean");
}

TEST(SeriesEdit, OfFollowingSplitsTheSeriesAndItsCount)
{
    Rows rows("FREQ=WEEKLY;COUNT=4", {bay(11)});
    edit::Change later{rows.on("20261208", bay(11)).id, EditScope::Following, false, {}};
    later.wish.start = at(*rows.club, "2026-12-08T08:00");
    ASSERT_TRUE(rows.edit(later));
    EXPECT_EQ(
        rows.standing(),
        (Lines{
            "11-24T06:00 Bay 1", "12-01T06:00 Bay 1", "12-08T08:00 Bay 1", "12-15T08:00 Bay 1"}));
    ASSERT_EQ(rows.series.size(), 2U);
    EXPECT_EQ(rows.blocks.size(), 4U); // the same blocks, moved over
    for (const auto &[id, series] : rows.series)
        EXPECT_EQ(datesOf(series, *rows.club, Instant::max())->size(), 2U);
}

TEST(SeriesEdit, MovesToAnotherWeekdayWithTheRule)
{
    Rows rows("FREQ=WEEKLY;BYDAY=TU;COUNT=2", {bay(11)});
    edit::Change all{rows.on("20261124", bay(11)).id, EditScope::All, false, {}};
    all.wish.start = at(*rows.club, "2026-11-25T06:00");
    ASSERT_TRUE(rows.edit(all));
    EXPECT_EQ(rows.standing(), (Lines{"11-25T06:00 Bay 1", "12-02T06:00 Bay 1"}));
    EXPECT_NE(rows.series.at(rows.first).recurrence.find("BYDAY=WE"), std::string::npos);
}

TEST(SeriesEdit, OfTheRuleKeepsWhatStaysAndBringsBackWhatWasThere)
{
    Rows rows("FREQ=DAILY;COUNT=4", {bay(11)});
    const BlockId kept = rows.on("20261126", bay(11)).id;
    const auto to = [&](std::string_view rule) {
        edit::Change all{rows.on("20261124", bay(11)).id, EditScope::All, false, {}};
        all.wish.recurrence = *Recurrence::ofRule(rule, parseTime("2026-11-24T06:00").value().wall);
        ASSERT_TRUE(rows.edit(all));
    };
    to("FREQ=DAILY;INTERVAL=2;COUNT=2");
    EXPECT_EQ(rows.standing(), (Lines{"11-24T06:00 Bay 1", "11-26T06:00 Bay 1"}));
    EXPECT_EQ(rows.on("20261126", bay(11)).id, kept);
    to("FREQ=DAILY;COUNT=4");
    EXPECT_EQ(rows.standing().size(), 4U);
    EXPECT_EQ(rows.blocks.size(), 4U); // revived, not made again
}

TEST(SeriesEdit, LeavesHistoryAlone)
{
    Rows rows("FREQ=DAILY;COUNT=4", {bay(11)});
    rows.now = at(*rows.club, "2026-11-25T12:00");
    edit::Change all{rows.on("20261126", bay(11)).id, EditScope::All, false, {}};
    all.wish.start = at(*rows.club, "2026-11-26T09:00");
    ASSERT_TRUE(rows.edit(all));
    EXPECT_EQ(
        rows.standing(),
        (Lines{
            "11-24T06:00 Bay 1", "11-25T06:00 Bay 1", "11-26T09:00 Bay 1", "11-27T09:00 Bay 1"}));
    ASSERT_TRUE(rows.edit(edit::Remove{rows.on("20261126", bay(11)).id, EditScope::All, false}));
    EXPECT_EQ(rows.standing(), (Lines{"11-24T06:00 Bay 1", "11-25T06:00 Bay 1"}));
}

TEST(SeriesEdit, ADateTakenOutComesBackOnOneBayOrAll)
{
    Rows rows("FREQ=DAILY;COUNT=2");
    const BlockId gone = rows.on("20261125", bay(12)).id;
    ASSERT_TRUE(rows.edit(edit::Remove{gone, EditScope::This, true}));
    EXPECT_EQ(rows.standing(), (Lines{"11-24T06:00 Bay 1", "11-24T06:00 Bay 2"}));
    EXPECT_NE(rows.series.at(rows.first).recurrence.find("EXDATE"), std::string::npos);
    ASSERT_TRUE(rows.edit(edit::Restore{rows.first, "20261125T060000", bay(12)}));
    EXPECT_EQ(rows.standing().size(), 3U);
    EXPECT_EQ(rows.on("20261125", bay(12)).id, gone);
    ASSERT_TRUE(rows.edit(edit::Restore{rows.first, "20261125T060000", std::nullopt}));
    EXPECT_EQ(rows.standing().size(), 4U);
    EXPECT_TRUE(rows.series.at(rows.first).skipped.empty());
}

TEST(SeriesEdit, AHolidayIsLaidAllTheSameWhenSomebodyWantsIt)
{
    Rows rows("FREQ=DAILY;COUNT=2", {bay(11)});
    edit::Change all{rows.on("20261124", bay(11)).id, EditScope::All, false, {}};
    all.wish.skipHolidays = true;
    all.wish.recurrence = *Recurrence::ofRule("FREQ=DAILY;UNTIL=20261227T235959Z",
                                              parseTime("2026-11-24T06:00").value().wall);
    ASSERT_TRUE(rows.edit(all));
    EXPECT_EQ(rows.standing().size(), 33U); // without Christmas Day
    ASSERT_TRUE(rows.edit(edit::Restore{rows.first, "20261225T060000", std::nullopt}));
    EXPECT_EQ(rows.standing().size(), 34U);
}

TEST(SeriesEdit, LiftingFreesAPartAndUnliftingTakesItBack)
{
    Rows rows("FREQ=DAILY;COUNT=2");
    const Block before = rows.on("20261124", bay(11));
    const Span part = test::span(*rows.club, "2026-11-24T06:30", 90);
    ASSERT_TRUE(rows.edit(edit::Lift{before.id, part, true}));
    const Span freed = test::span(*rows.club, "2026-11-24T06:30", 30);
    EXPECT_EQ(rows.on("20261124", bay(11)).lifted, std::vector<Span>{freed});
    EXPECT_EQ(rows.on("20261124", bay(12)).lifted, std::vector<Span>{freed});
    ASSERT_TRUE(
        rows.edit(edit::Unlift{before.id, test::span(*rows.club, "2026-11-24T06:30", 15), false}));
    EXPECT_EQ(rows.on("20261124", bay(11)).lifted,
              std::vector<Span>{test::span(*rows.club, "2026-11-24T06:45", 15)});
    ASSERT_TRUE(rows.edit(edit::Unlift{before.id, std::nullopt, false}));
    EXPECT_EQ(rows.on("20261124", bay(11)), before);
    EXPECT_FALSE(rows.edit(edit::Unlift{before.id, std::nullopt, false}));
}

TEST(SeriesEdit, ABlockThatRunsIsEndedNotTakenOutOfHistory)
{
    Rows rows("FREQ=DAILY;COUNT=2", {bay(11)});
    rows.now = at(*rows.club, "2026-11-24T06:20");
    const BlockId id = rows.on("20261124", bay(11)).id;
    ASSERT_TRUE(rows.edit(edit::Remove{id, EditScope::This, false}));
    EXPECT_EQ(heldSpans(rows.blocks.at(id)),
              std::vector<Span>{test::span(*rows.club, "2026-11-24T06:00", 20)});
}

TEST(SeriesEdit, ASeriesThatNeverEndsRollsOnFromWhereItIs)
{
    Rows rows("FREQ=DAILY", {bay(11)});
    const std::size_t laid = rows.standing().size();
    EXPECT_TRUE(draftRoll(rows.stateOf(rows.first), *rows.club, rows.now)->blocks.empty());
    rows.now += days(5);
    const auto draft = draftRoll(rows.stateOf(rows.first), *rows.club, rows.now);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->blocks.size(), 5U);
    rows.take(*draft);
    EXPECT_EQ(rows.standing().size(), laid + 5);
}

TEST(SeriesEdit, SixOClockStaysSixOClockThroughTheNightsOfTheClocksChange)
{
    Rows rows("FREQ=WEEKLY;BYDAY=SU;COUNT=20", {bay(11)});
    edit::Change all{rows.on("20261129", bay(11)).id, EditScope::All, false, {}};
    all.wish.start = at(*rows.club, "2026-11-29T07:30");
    ASSERT_TRUE(rows.edit(all));
    for (const auto &[id, block] : rows.blocks) {
        EXPECT_EQ(rows.club->zone(block.location).format(block.slot.span.start()).substr(11, 5),
                  "07:30");
        EXPECT_EQ(block.slot.span.length(), hours(1));
    }
}

} // namespace
} // namespace bayboard
