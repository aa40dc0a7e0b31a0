// Features that the club switches off: what they stop at the desk, at once, and what lets it go on.

#include "core/desk/DeskFeatures.h"
#include "core/desk/DeskPins.h"
#include "core/desk/FeatureAccess.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

class FeaturesAtTheDesk : public testing::Test
{
protected:
    FeaturesAtTheDesk() { m_desk.showDay(); }

    Outcome put(const Switch &one, std::optional<bool> on)
    {
        std::optional<Outcome> outcome;
        DeskFeatures(*m_desk).set(one, on, [&](Outcome told) { outcome = std::move(told); });
        m_desk.settle();
        EXPECT_TRUE(outcome);
        return *outcome;
    }

    void off(Feature feature, SwitchScope scope = SwitchScope::Everybody, std::string of = {})
    {
        EXPECT_TRUE(put({feature, scope, std::move(of), false}, false));
    }

    [[nodiscard]] static ErrorCode codeOf(const Outcome &outcome)
    {
        return outcome || !outcome.error().error ? ErrorCode::Internal
                                                 : outcome.error().error->code;
    }

    Outcome book(const char *from, const char *to)
    {
        Outcome outcome = m_desk->commit(m_desk.proposal("D1", from, to));
        m_desk.settle();
        return outcome;
    }

    TestDesk m_desk;
};

TEST_F(FeaturesAtTheDesk, AStopEndsNewBookingsAtOnceAndUndoLetsThemIn)
{
    ASSERT_TRUE(book("18:00", "19:00"));
    off(Feature::BookingNew, SwitchScope::Stop);
    EXPECT_EQ(codeOf(book("20:00", "21:00")), ErrorCode::FeatureOff);
    EXPECT_EQ(m_desk->accessError(m_desk.proposal("D1", "20:00", "21:00"))->code,
              ErrorCode::FeatureOff);
    EXPECT_EQ(
        m_desk->undoState().undo->head.label,
        (Label{LabelCode::EditClub, {"booking.new", "feature.stop", "booking.new!stop=off"}}));
    ASSERT_TRUE(m_desk.undo());
    EXPECT_TRUE(book("20:00", "21:00"));
}

TEST_F(FeaturesAtTheDesk, WhatWasUndoneIsNotDoneAgainWhileItIsStopped)
{
    const Committed made = m_desk.book("D1", "18:00", "19:00");
    ASSERT_TRUE(m_desk.undo(made.id));
    off(Feature::BookingNew, SwitchScope::Stop);
    EXPECT_EQ(codeOf(m_desk.redo(made.id)), ErrorCode::FeatureOff);
    ASSERT_TRUE(put({Feature::BookingNew, SwitchScope::Stop, {}, false}, std::nullopt));
    EXPECT_TRUE(m_desk.redo(made.id));
}

TEST_F(FeaturesAtTheDesk, WhatIsBookedAlreadyGoesOn)
{
    const Committed made = m_desk.book("D1", "18:00", "19:00");
    off(Feature::BookingNew, SwitchScope::Stop);
    const BookingView *view = m_desk->booking(BookingId{made.entity});
    Proposal move{view->booking, view->booking};
    move.after.slot = Slot::of({m_desk.bay("D2")}, m_desk.span("18:00", "19:00"));
    EXPECT_TRUE(m_desk->commit(move));
}

TEST_F(FeaturesAtTheDesk, OneLocationAloneIsSwitchedOff)
{
    off(Feature::BookingNew, SwitchScope::Location, m_desk.place("Bedford").toString());
    EXPECT_TRUE(book("18:00", "19:00"));
    EXPECT_TRUE(newBookingFeatureError(m_desk->club(), m_desk->actor(), m_desk.place("Bedford")));
}

TEST_F(FeaturesAtTheDesk, WalkInsStopAndCustomersGoOn)
{
    off(Feature::BookingWalkIn);
    EXPECT_EQ(codeOf(book("18:00", "19:00")), ErrorCode::FeatureOff);
    Proposal known = m_desk.proposal("D1", "18:00", "19:00");
    known.after.guestName.clear();
    known.newCustomer = Customer{};
    known.newCustomer->name = "Pat Quinn";
    EXPECT_TRUE(m_desk->commit(known));
}

TEST_F(FeaturesAtTheDesk, ACustomersTagOpensWhatIsOffForOthers)
{
    off(Feature::BookingNew);
    ASSERT_TRUE(put({Feature::BookingNew, SwitchScope::CustomerTag, "league", false}, true));
    EXPECT_FALSE(newBookingFeatureError(m_desk->club(), m_desk->actor(), m_desk.place("Bedford")))
        << "somebody with the tag may come";
    EXPECT_EQ(codeOf(book("18:00", "19:00")), ErrorCode::FeatureOff);
    Proposal known = m_desk.proposal("D1", "18:00", "19:00");
    known.after.guestName.clear();
    known.newCustomer = Customer{};
    known.newCustomer->name = "Pat Quinn";
    EXPECT_EQ(codeOf(m_desk->commit(known)), ErrorCode::FeatureOff);
    known.newCustomer->tags = {"league"};
    EXPECT_TRUE(m_desk->commit(known));
}

TEST_F(FeaturesAtTheDesk, AnImportIsRefusedForAnOperatorsTag)
{
    Operator mia = *m_desk->club().person(m_desk.person("Mia"));
    ASSERT_TRUE(m_desk->setActor(m_desk.person("Olga")));
    Operator tagged = mia;
    tagged.tags = {"trainee"};
    m_desk->editClub({{{EntityKind::Operator, mia.id.value}, toRecord(mia), toRecord(tagged)}},
                     {LabelCode::EditClub, {}},
                     [](const Outcome &outcome) { EXPECT_TRUE(outcome); });
    m_desk.settle();
    off(Feature::DataImport, SwitchScope::OperatorTag, "trainee");
    for (const auto &[name, code] :
         {std::pair("Mia", ErrorCode::FeatureOff), std::pair("Olga", ErrorCode::Internal)}) {
        ASSERT_TRUE(m_desk->setActor(m_desk.person(name)));
        ErrorCode got = ErrorCode::Internal;
        m_desk->commitBulk(m_desk->blankChangeSet({LabelCode::Import, {"a.csv", "0"}}),
                           [&](const Outcome &outcome) { got = codeOf(outcome); });
        m_desk.settle();
        EXPECT_EQ(got, code) << name;
    }
}

/// A file's one booking, at six in the evening.
class ImportsAtTheDesk : public FeaturesAtTheDesk
{
protected:
    ErrorCode import(const char *bay)
    {
        const Proposal wanted = m_desk.proposal(bay, "18:00", "19:00");
        Booking booking = wanted.after;
        booking.id = BookingId{m_desk->blankChangeSet({}).id.value};
        ChangeSet set = m_desk->blankChangeSet({LabelCode::Import, {"a.csv", "1"}});
        set.changes.push_back(creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
        return commit(std::move(set));
    }

    ErrorCode edit(const Booking &before, const char *title)
    {
        Booking after = before;
        after.title = title;
        ChangeSet set = m_desk->blankChangeSet({LabelCode::Import, {"a.csv", "1"}});
        set.changes.push_back(
            difference({EntityKind::Booking, before.id.value}, toRecord(before), toRecord(after)));
        return commit(std::move(set));
    }

    ErrorCode commit(ChangeSet set)
    {
        std::optional<ErrorCode> got;
        m_desk->commitBulk(std::move(set), [&](const Outcome &outcome) { got = codeOf(outcome); });
        m_desk.settle();
        EXPECT_TRUE(got);
        return *got;
    }

    static constexpr ErrorCode passed = ErrorCode::Internal; ///< of codeOf()
};

TEST_F(ImportsAtTheDesk, ASwitchOfALocationHoldsItsRowsBackAndNoOthers)
{
    const Committed there = m_desk.book("B1", "20:00", "21:00");
    m_desk->loadAhead();
    m_desk.settle();
    const Booking known = m_desk->booking(BookingId{there.entity})->booking;
    off(Feature::DataImport, SwitchScope::Location, m_desk.place("Bedford").toString());
    EXPECT_EQ(import("B1"), ErrorCode::FeatureOff);
    EXPECT_EQ(edit(known, "League"), ErrorCode::FeatureOff) << "where it is, its row says";
    EXPECT_EQ(import("D1"), passed);
}

TEST_F(ImportsAtTheDesk, WhereImportsAreOffOneLocationMayBeLeftOpen)
{
    off(Feature::DataImport);
    EXPECT_EQ(import("D1"), ErrorCode::FeatureOff);
    ASSERT_TRUE(
        put({Feature::DataImport, SwitchScope::Location, m_desk.place("Bedford").toString(), false},
            true));
    EXPECT_FALSE(importFeatureError(m_desk->club(), m_desk->actor()));
    EXPECT_EQ(import("D1"), ErrorCode::FeatureOff);
    EXPECT_EQ(import("B1"), passed);
    EXPECT_EQ(commit(m_desk->blankChangeSet({LabelCode::Import, {"a.csv", "0"}})),
              ErrorCode::FeatureOff)
        << "no row of it is at the place that is open";
}

TEST_F(ImportsAtTheDesk, NewBookingsThatAreStoppedAreStoppedInAFileToo)
{
    ASSERT_EQ(import("D2"), passed);
    off(Feature::BookingNew, SwitchScope::Location, m_desk.place("Dartmouth").toString());
    EXPECT_EQ(import("D1"), ErrorCode::FeatureOff);
    EXPECT_EQ(import("B1"), passed);
    off(Feature::BookingWalkIn);
    EXPECT_EQ(import("B2"), ErrorCode::FeatureOff) << "it is nobody's record";
}

TEST_F(FeaturesAtTheDesk, AnExportOfNamesIsStoppedForWhoWouldSeeThem)
{
    off(Feature::ExportPersonal);
    EXPECT_TRUE(exportFeatureError(m_desk->club(), m_desk.person("Mia"), {}));
    EXPECT_FALSE(exportFeatureError(m_desk->club(), m_desk.person("Kim"), {}))
        << "a cleaner's export has no names";
}

TEST_F(FeaturesAtTheDesk, OnlyWhoMayEditTheClubSwitches)
{
    const Switch stop{Feature::BookingNew, SwitchScope::Stop, {}, false};
    ASSERT_TRUE(m_desk->setActor(m_desk.person("Sam")));
    EXPECT_EQ(codeOf(put(stop, false)), ErrorCode::NotPermitted);
    ASSERT_TRUE(m_desk->setActor(m_desk.person("Mia")));
    EXPECT_EQ(codeOf(put({Feature::DataImport, SwitchScope::CustomerTag, "x", false}, false)),
              ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(put({Feature::BookingNew, SwitchScope::Location, "Mars", false}, false)),
              ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(put(stop, true)), ErrorCode::InvalidArgument);
    EXPECT_TRUE(put(stop, false));
    EXPECT_TRUE(put(stop, std::nullopt));
    EXPECT_TRUE(m_desk->club().settings().switches.empty());
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(FeaturesAtTheDesk, WhoSwitchedWhatIsListed)
{
    off(Feature::BlockBulk);
    off(Feature::BookingNew, SwitchScope::Stop);
    std::vector<Step> steps;
    DeskFeatures(*m_desk).history(1, [&](Result<std::vector<Step>> told) { steps = told.value(); });
    m_desk.settle();
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].head.label.arguments[0], "booking.new");
    EXPECT_EQ(steps[0].head.actor, m_desk.person("Mia"));
}

} // namespace
} // namespace bayboard
