#include "tests/core/blocks/BlockTestClub.h"
#include "ui/blocks/EditedSeries.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

/// Cleaning at six from Tuesday 24 November 2026 on, on bay 11.
class EditedSeriesTest : public testing::Test
{
protected:
    void lay(std::string_view rule, const std::vector<BayId> &bays = {test::bay(11)})
    {
        BlockRequest request = test::aRequest(*club, "2026-11-24T06:00");
        request.bays = bays;
        if (!rule.empty()) {
            request = test::repeated(std::move(request), *club, rule);
        }
        const auto draft = draftOf(request, *club, now, newId);
        ASSERT_TRUE(draft);
        state = {};
        if (!draft->series.empty()) {
            state.series = draft->series.front().after;
        }
        for (const DraftedBlock &block : draft->blocks) {
            state.blocks.push_back(block.after);
        }
    }

    [[nodiscard]] EditedSeries edited(std::size_t block, EditScope scope) const
    {
        return {state.series, state.blocks.at(block), scope};
    }

    /// What the form means for the series as it stands.
    [[nodiscard]] BlockDraft drafted(const EditedSeries &from, const BlockForm &form)
    {
        const auto edit = editOf(from, formOf(from, *club), form, *club);
        EXPECT_TRUE(edit && *edit);
        if (!edit || !*edit) {
            return {};
        }
        const auto draft = draftOf(**edit, state, *club, now, newId);
        EXPECT_TRUE(draft);
        return draft.value_or(BlockDraft());
    }

    std::shared_ptr<const Club> club = test::aClub();
    Instant now = test::at(*club, "2026-11-20T12:00");
    NewId newId = test::newIds();
    SeriesState state;
};

TEST_F(EditedSeriesTest, WhatStandsIsNothingDifferent)
{
    for (const char *rule : {"FREQ=WEEKLY;COUNT=9",
                             "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
                             "FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20270401T000000Z",
                             "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2;COUNT=4",
                             ""}) {
        lay(rule, {test::bay(11), test::bay(12)});
        for (const EditScope scope : {EditScope::All, EditScope::Following}) {
            const EditedSeries from = edited(0, scope);
            const BlockForm form = formOf(from, *club);
            EXPECT_EQ(form.repeat != BlockForm::Repeat::Never, *rule != '\0');
            EXPECT_EQ(form.bays.size(), 2U);
            const auto edit = editOf(from, form, form, *club);
            ASSERT_TRUE(edit) << rule;
            EXPECT_FALSE(edit->has_value()) << rule;
        }
    }
}

TEST_F(EditedSeriesTest, FromADateOnItHasTheDatesThatAreLeft)
{
    lay("FREQ=WEEKLY;COUNT=9");
    EXPECT_EQ(formOf(edited(3, EditScope::All), *club).form.count, 9);
    EXPECT_EQ(formOf(edited(3, EditScope::Following), *club).form.count, 6);
}

TEST_F(EditedSeriesTest, AnotherRuleIsAnotherRuleOfTheSeries)
{
    lay("FREQ=WEEKLY;COUNT=3");
    const EditedSeries from = edited(0, EditScope::All);
    BlockForm form = formOf(from, *club);
    form.form.every = 2;
    const BlockDraft draft = drafted(from, form);
    ASSERT_EQ(draft.series.size(), 1U);
    EXPECT_EQ(draft.series.front().after.id, state.series->id);
    EXPECT_EQ(test::laid(draft, *club).back(), "bay 11 2026-12-22T06:00:00-04:00");
}

TEST_F(EditedSeriesTest, FromADateOnTheSeriesIsSplit)
{
    lay("FREQ=WEEKLY;COUNT=6");
    const EditedSeries from = edited(2, EditScope::Following);
    BlockForm form = formOf(from, *club);
    form.bays = {test::bay(11), test::bay(12)};
    form.form.end = RepeatForm::End::Until;
    form.form.until = *parseDate("2026-12-20");
    const BlockDraft draft = drafted(from, form);
    ASSERT_EQ(draft.series.size(), 2U);
    std::vector<std::string> standing;
    for (const std::string &line : test::laid(draft, *club)) {
        standing.push_back(line.substr(0, 17));
    }
    EXPECT_EQ(
        standing,
        (std::vector<std::string>{
            "bay 11 2026-12-08", "bay 12 2026-12-08", "bay 11 2026-12-15", "bay 12 2026-12-15"}));
}

TEST_F(EditedSeriesTest, NotOnHolidaysTakesThemOut)
{
    lay("FREQ=DAILY;COUNT=40");
    const EditedSeries from = edited(0, EditScope::All);
    BlockForm form = formOf(from, *club);
    EXPECT_FALSE(form.skipHolidays);
    form.skipHolidays = true;
    const BlockDraft draft = drafted(from, form);
    ASSERT_EQ(draft.blocks.size(), 1U); // Christmas
    EXPECT_TRUE(draft.blocks.front().after.withdrawn);
    ASSERT_EQ(draft.series.size(), 1U);
    EXPECT_TRUE(draft.series.front().after.skipHolidays);
}

TEST_F(EditedSeriesTest, OnlyTheTimeIsOtherWhereOnlyTheTimeWasChanged)
{
    lay("FREQ=WEEKLY;COUNT=4");
    const EditedSeries from = edited(1, EditScope::All);
    const BlockForm was = formOf(from, *club);
    BlockForm form = was;
    form.start += hours(1);
    form.end += hours(1);
    const auto edit = editOf(from, was, form, *club);
    ASSERT_TRUE(edit && *edit);
    const BlockWish &wish = std::get<edit::Change>(**edit).wish;
    EXPECT_TRUE(wish.start);
    EXPECT_FALSE(wish.end); // as long as it is
    EXPECT_FALSE(wish.recurrence || wish.bays || wish.kind || wish.title || wish.skipHolidays);
}

TEST_F(EditedSeriesTest, ADateThatIsLeftOutInTheDialogIsLeftOut)
{
    lay("FREQ=WEEKLY;COUNT=4");
    const EditedSeries from = edited(0, EditScope::All);
    BlockForm form = formOf(from, *club);
    form.leftOut = {*parseDate("2026-12-01")};
    const BlockDraft draft = drafted(from, form);
    ASSERT_EQ(draft.blocks.size(), 1U);
    EXPECT_EQ(draft.blocks.front().after.recurrenceId, "20261201T060000");
    EXPECT_TRUE(draft.blocks.front().after.withdrawn);
}

TEST_F(EditedSeriesTest, ADateThatIsTakenInTakesPlaceAgainAndTheRuleStays)
{
    lay("FREQ=WEEKLY;COUNT=4");
    auto recurrence = recurrenceOf(*state.series).value().value();
    recurrence.exclude(LocalTime(*parseDate("2026-12-01")) + hours(6));
    state.series->recurrence = recurrence.toText();
    state.blocks.at(1).withdrawn = true;
    const EditedSeries from = edited(0, EditScope::All);
    BlockForm form = formOf(from, *club);
    form.takenIn = {*parseDate("2026-12-01")};
    const auto edit = editOf(from, formOf(from, *club), form, *club);
    ASSERT_TRUE(edit && *edit);
    EXPECT_FALSE(std::get<edit::Change>(**edit).wish.recurrence);
    const BlockDraft draft = drafted(from, form);
    EXPECT_EQ(test::laid(draft, *club),
              std::vector<std::string>{"bay 11 2026-12-01T06:00:00-04:00"});
}

TEST_F(EditedSeriesTest, DatesBesideTheRuleStayWhenTheRuleIsAnother)
{
    lay("FREQ=WEEKLY;COUNT=2");
    auto recurrence = recurrenceOf(*state.series).value().value();
    recurrence.add(LocalTime(*parseDate("2026-12-25")) + hours(6));
    state.series->recurrence = recurrence.toText();
    const EditedSeries from = edited(0, EditScope::All);
    BlockForm form = formOf(from, *club);
    ASSERT_EQ(form.repeat, BlockForm::Repeat::Form);
    form.form.count = 3;
    const BlockDraft draft = drafted(from, form);
    ASSERT_EQ(draft.series.size(), 1U);
    EXPECT_NE(draft.series.front().after.recurrence.find("20261225T060000"), std::string::npos)
        << draft.series.front().after.recurrence;
}

TEST_F(EditedSeriesTest, ABlockThatStandsAloneBecomesASeries)
{
    lay("");
    ASSERT_FALSE(state.series);
    const EditedSeries from = edited(0, EditScope::All);
    BlockForm form = formOf(from, *club);
    form.repeat = BlockForm::Repeat::Text;
    form.rule = "FREQ=WEEKLY;COUNT=3";
    const BlockDraft draft = drafted(from, form);
    EXPECT_EQ(draft.series.size(), 1U);
    EXPECT_EQ(test::laid(draft, *club).size(), 3U);
}

TEST_F(EditedSeriesTest, WhatCannotBeIsToldBesideItsField)
{
    lay("FREQ=WEEKLY;COUNT=3");
    const EditedSeries from = edited(0, EditScope::All);
    const BlockForm was = formOf(from, *club);
    BlockForm form = was;
    form.bays.clear();
    EXPECT_EQ(editOf(from, was, form, *club).error().place, FormFault::Place::Bays);
    form = was;
    form.untilLifted = true;
    EXPECT_EQ(editOf(from, was, form, *club).error().place, FormFault::Place::Repeat);
    form = was;
    form.repeat = BlockForm::Repeat::Text;
    form.rule = "FREQ=OFTEN";
    EXPECT_EQ(editOf(from, was, form, *club).error().place, FormFault::Place::Repeat);
}

} // namespace
} // namespace bayboard
