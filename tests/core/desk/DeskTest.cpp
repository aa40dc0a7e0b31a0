#include "core/desk/ProposalAccess.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

TEST(Desk, BookingIsInMemoryAtOnceAndSavedLater)
{
    TestDesk desk;
    desk.showDay();
    const auto outcome = desk->commit(desk.proposal("D1", "18:00", "19:30"));
    ASSERT_TRUE(outcome.has_value());
    const BookingId id{outcome->entity};
    ASSERT_NE(desk->booking(id), nullptr);
    EXPECT_EQ(desk->booking(id)->state, SaveState::Saving);
    desk.settle();
    EXPECT_EQ(desk->booking(id)->state, SaveState::Saved);
    EXPECT_EQ(desk->booking(id)->name, "A. Haddad");
    EXPECT_TRUE(desk.verifies());
}

TEST(Desk, NextMorningLoadsOneMoreDayAhead)
{
    TestDesk desk;
    desk.showDay();
    const Span known(desk->now(), hours(1));
    ASSERT_TRUE(desk->schedule().isKnown(desk.bay("D1"), known));
    desk->loadAhead();
    EXPECT_TRUE(desk->isIdle()); // nothing to do yet
    desk.clock.advance(days(1));
    desk->loadAhead();
    EXPECT_FALSE(desk->isIdle());
    desk.settle();
}

TEST(Desk, AllIsSavedWhenItSaysSaved)
{
    class Listener final : public DeskObserver
    {
    public:
        explicit Listener(TestDesk &given) : desk(given) { }

        void saved(ChangeSetId) override { left = desk->savesInFlight(); }

        TestDesk &desk;
        std::optional<std::size_t> left;
    };

    TestDesk desk;
    desk.showDay();
    Listener listener(desk);
    desk->addObserver(&listener);
    ASSERT_TRUE(desk->commit(desk.proposal("D1", "18:00", "19:30")).has_value());
    EXPECT_EQ(desk->savesInFlight(), 1U);
    desk.settle();
    EXPECT_EQ(listener.left, 0U);
    listener.left.reset();
    ASSERT_TRUE(desk.undo().has_value());
    EXPECT_EQ(listener.left, 0U);
    desk->removeObserver(&listener);
}

TEST(Desk, TwoEditsOfACustomerFromOneDraftAreBothKept)
{
    TestDesk desk;
    desk.showDay();
    Customer made;
    made.name = "Marcel Leblanc";
    const CustomerId id{desk->createCustomer(made)->entity};
    desk.settle();
    static_cast<void>(desk->customer(id));
    desk.settle();
    const Customer draft = desk->customer(id)->customer;
    Customer named = draft;
    named.name = "Marcel L";
    ASSERT_TRUE(desk->editCustomer(draft, named).has_value());
    ASSERT_NE(desk->customer(id), nullptr) << "known while it is being saved";
    EXPECT_EQ(desk->customer(id)->customer.name, "Marcel L");
    Customer phoned = draft;
    phoned.phones = {"902-555-1111"};
    ASSERT_TRUE(desk->editCustomer(draft, phoned).has_value());
    for (const bool saved : {false, true}) {
        if (saved)
            desk.settle();
        EXPECT_EQ(desk->customer(id)->customer.name, "Marcel L");
        EXPECT_EQ(desk->customer(id)->customer.phones, phoned.phones);
    }
    Customer renamed = draft;
    renamed.name = "Marc";
    const auto stale = desk->editCustomer(draft, renamed);
    ASSERT_FALSE(stale.has_value());
    EXPECT_EQ(stale.error().error->code, ErrorCode::Stale);
    ASSERT_TRUE(desk.undo().has_value());
    EXPECT_TRUE(desk->customer(id)->customer.phones.empty());
    EXPECT_EQ(desk->customer(id)->customer.name, "Marcel L");
    EXPECT_TRUE(desk.verifies());
}

TEST(Desk, AReasonOfBlanksOverridesNothing)
{
    TestDesk desk(std::string(RuleBook::defaultText()));
    desk.showDay();
    const Proposal offGrid = desk.proposal("D1", "18:10", "19:10");
    CommitOptions options;
    options.overrideReason = " \t\n";
    const auto blank = desk->commit(offGrid, options);
    ASSERT_FALSE(blank.has_value());
    EXPECT_TRUE(blank.error().verdict.has(RuleCode::InvalidStart));
    options.overrideReason = "a lesson before it";
    EXPECT_TRUE(desk->commit(offGrid, options).has_value());
}

TEST(Desk, NeverOffersThePlaceWhereABookingIsAlready)
{
    TestDesk desk;
    desk.showDay();
    const BookingId id{desk.book("D1", "18:00", "19:00").entity};
    desk.book("D1", "19:00", "20:00", "B. Frost");
    Proposal move;
    move.before = desk->booking(id)->booking;
    move.after = *move.before;
    move.after.slot = Slot::of({desk.bay("D1")}, desk.span("18:30", "19:30"));
    const auto fixes = desk->waysOut(move);
    ASSERT_FALSE(fixes.empty());
    for (const Fix &fix : fixes)
        EXPECT_NE(fix.slot, move.before->slot);
}

TEST(Desk, SecondBookingOnTheSameTimeIsRefusedBeforeTheFirstIsSaved)
{
    TestDesk desk;
    desk.showDay();
    ASSERT_TRUE(desk->commit(desk.proposal("D1", "18:00", "19:30")).has_value());
    const auto second = desk->commit(desk.proposal("D1", "19:00", "20:00"));
    ASSERT_FALSE(second.has_value());
    EXPECT_TRUE(second.error().verdict.has(RuleCode::DoubleBooking));
    EXPECT_FALSE(second.error().fixes.empty());
}

TEST(Desk, AdjacentBookingsAreFine)
{
    TestDesk desk;
    desk.showDay();
    desk.book("D1", "18:00", "19:00");
    desk.book("D1", "19:00", "20:00");
    desk.book("D1", "17:00", "18:00");
    EXPECT_TRUE(desk.verifies());
}

TEST(Desk, TimeThatIsNotLoadedIsNotJudged)
{
    TestDesk desk;
    const Proposal proposal = desk.proposal("D1", "18:00", "19:30");
    EXPECT_TRUE(desk->check(proposal).checking);
    const auto outcome = desk->commit(proposal);
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().error->code, ErrorCode::NotLoaded);
}

TEST(Desk, NobodyMayActBeforeAnOperatorIsChosen)
{
    TestDesk desk;
    desk.showDay();
    desk->setActor({});
    const auto outcome = desk->commit(desk.proposal("D1", "18:00", "19:30"));
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().error->code, ErrorCode::NotPermitted);
}

TEST(Desk, CleanerSeesTheScheduleWithoutNamesAndBooksNothing)
{
    TestDesk desk;
    desk.showDay();
    const auto made = desk.book("D1", "18:00", "19:30");
    desk->setActor(desk.person("Kim"));
    const BookingView *view = desk->booking(BookingId{made.entity});
    ASSERT_NE(view, nullptr);
    EXPECT_TRUE(view->name.empty());
    EXPECT_TRUE(view->booking.guestName.empty());
    EXPECT_FALSE(desk->commit(desk.proposal("D2", "18:00", "19:30")).has_value());
}

TEST(Desk, CheckInFollowsTheTableOfStates)
{
    TestDesk desk;
    desk.showDay();
    const BookingId id{desk.book("D1", "12:00", "13:30").entity};
    Proposal proposal;
    proposal.before = desk->booking(id)->booking;
    proposal.after = *proposal.before;
    proposal.after.state = BookingState::Completed;
    const auto refused = desk->commit(proposal);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().error->code, ErrorCode::TransitionRefused);
    proposal.after.state = BookingState::CheckedIn;
    EXPECT_TRUE(desk->commit(proposal).has_value());
    desk.settle();
    EXPECT_EQ(desk->booking(id)->booking.state, BookingState::CheckedIn);
}

TEST(Desk, CancelledBookingFreesItsBayAndComesBackOnlyWhileItIsFree)
{
    TestDesk desk;
    desk.showDay();
    const BookingId id{desk.book("D1", "18:00", "19:30").entity};
    Proposal cancel;
    cancel.before = desk->booking(id)->booking;
    cancel.after = *cancel.before;
    cancel.after.state = BookingState::Cancelled;
    cancel.after.reason = "ill";
    ASSERT_TRUE(desk->commit(cancel).has_value());
    const BookingId other{desk.book("D1", "18:30", "19:00", "B. Frost").entity};
    Proposal reopen;
    reopen.before = desk->booking(id)->booking;
    reopen.after = *reopen.before;
    reopen.after.state = BookingState::Confirmed;
    const auto refused = desk->commit(reopen);
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(refused.error().verdict.has(RuleCode::DoubleBooking));
    cancel.before = desk->booking(other)->booking;
    cancel.after = *cancel.before;
    cancel.after.state = BookingState::Cancelled;
    ASSERT_TRUE(desk->commit(cancel).has_value());
    EXPECT_TRUE(desk->commit(reopen).has_value());
    desk.settle();
    EXPECT_TRUE(desk.verifies());
}

TEST(Desk, ReleasedNoShowGivesBackTheRest)
{
    TestDesk desk;
    desk.showDay();
    const BookingId id{desk.book("D1", "11:00", "13:30").entity};
    Proposal step;
    step.before = desk->booking(id)->booking;
    step.after = *step.before;
    step.after.state = BookingState::NoShow;
    ASSERT_TRUE(desk->commit(step).has_value());
    EXPECT_FALSE(desk->commit(desk.proposal("D1", "12:30", "13:30")).has_value());
    step.before = desk->booking(id)->booking;
    step.after = *step.before;
    step.after.released = desk.at("12:15");
    ASSERT_TRUE(desk->commit(step).has_value());
    EXPECT_FALSE(desk->commit(desk.proposal("D1", "12:00", "13:00")).has_value());
    desk.book("D1", "12:15", "13:15");
    EXPECT_TRUE(desk.verifies());
}

TEST(Desk, BookingOverABlockThatPermitsItLiftsThatPart)
{
    TestDesk desk;
    desk.showDay();
    const BlockKind *training = nullptr;
    for (const BlockKind &kind : desk->club().blockKinds())
        if (!kind.bookOver.empty())
            training = &kind;
    if (training == nullptr) {
        BlockKind kind;
        kind.id = makeNamedUuid(settingsId(), "kind");
        kind.key = "practice";
        kind.bookOver = "block.book_over";
        desk->setActor(desk.person("Olga"));
        desk->editClub({{{EntityKind::BlockKind, kind.id}, {}, toRecord(kind)}},
                       {LabelCode::EditClub, {"kinds"}},
                       [](Outcome) {});
        desk.settle();
        training = desk->club().blockKind("practice");
    }
    ASSERT_NE(training, nullptr);
    Block block;
    block.location = desk.place("Dartmouth");
    block.slot = Slot::of({desk.bay("D1")}, desk.span("17:00", "21:00"));
    block.kind = training->key;
    const auto laid = desk->createBlock(block);
    ASSERT_TRUE(laid.has_value());
    desk.settle();
    desk.book("D1", "18:00", "19:00");
    const BlockView *view = desk->block(BlockId{laid->entity});
    ASSERT_EQ(view->block.lifted.size(), 1U);
    EXPECT_EQ(view->block.lifted.front(), desk.span("18:00", "19:00"));
    EXPECT_TRUE(desk.verifies());
    // One step, one undo: the block closes again.
    ASSERT_TRUE(desk.undo().has_value());
    EXPECT_TRUE(desk->block(BlockId{laid->entity})->block.lifted.empty());
    EXPECT_TRUE(desk.verifies());
}

TEST(Desk, GestureThatChangesNothingMakesNoHistory)
{
    TestDesk desk;
    desk.showDay();
    const BookingId id{desk.book("D1", "18:00", "19:30").entity};
    Proposal same;
    same.before = desk->booking(id)->booking;
    same.after = *same.before;
    const auto outcome = desk->commit(same);
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->id.isNull());
}

TEST(Desk, EditsOfDifferentFieldsMergeEditsOfOneDoNot)
{
    TestDesk desk;
    desk.showDay();
    const BookingId id{desk.book("D1", "18:00", "19:30").entity};
    const Booking old = desk->booking(id)->booking;
    Proposal notes{old, old};
    notes.after.notes = "left-handed";
    Proposal party{old, old};
    party.after.partySize = 3;
    ASSERT_TRUE(desk->commit(notes).has_value());
    ASSERT_TRUE(desk->commit(party).has_value());
    Proposal again{old, old};
    again.after.notes = "right-handed";
    const auto stale = desk->commit(again);
    ASSERT_FALSE(stale.has_value());
    EXPECT_EQ(stale.error().error->code, ErrorCode::Stale);
    desk.settle();
    EXPECT_EQ(desk->booking(id)->booking.notes, "left-handed");
    EXPECT_EQ(desk->booking(id)->booking.partySize, 3);
}

TEST(Desk, NamesStandOnOneLineAndOlderOnesCanStillBeMoved)
{
    TestDesk desk;
    desk.showDay();
    Proposal proposal = desk.proposal("D1", "18:00", "19:30", "Ann\nLee");
    const auto broken = desk->commit(proposal);
    ASSERT_FALSE(broken.has_value());
    ASSERT_TRUE(broken.error().error.has_value());
    EXPECT_EQ(broken.error().error->code, ErrorCode::InvalidArgument);
    proposal.after.guestName = std::string(201, 'a');
    EXPECT_FALSE(desk->commit(proposal).has_value());
    proposal.after.guestName = std::string(200, 'a');
    EXPECT_TRUE(desk->commit(proposal).has_value());

    Proposal older = desk.proposal("D1", "18:00", "19:30", "Ann\nLee");
    older.before = older.after;
    older.after.notes = "left-handed";
    EXPECT_FALSE(shapeError(desk->club(), older).has_value());

    // A slip in the year, at the edges of what is taken.
    Proposal early = desk.proposal("D1", "18:00", "19:30", "Ann Lee");
    const auto isTaken = [&](std::int64_t start, std::int64_t end) {
        early.after.slot.span = Span(fromUnix(start), fromUnix(end));
        return !shapeError(desk->club(), early).has_value();
    };
    constexpr std::int64_t year2000 = 946'684'800;
    constexpr std::int64_t year2200 = 7'258'118'400;
    EXPECT_TRUE(isTaken(year2000, year2000 + 3600));
    EXPECT_FALSE(isTaken(year2000 - 1, year2000 + 3600));
    EXPECT_TRUE(isTaken(year2200 - 3600, year2200));
    EXPECT_FALSE(isTaken(year2200 - 3600, year2200 + 1));

    Customer customer;
    customer.name = "Ann\tLee";
    EXPECT_FALSE(desk->createCustomer(customer).has_value());
    customer.name = "Ann Lee";
    customer.phones = {"902\n555"};
    EXPECT_FALSE(desk->createCustomer(customer).has_value());
    customer.phones = {"902 555"};
    EXPECT_TRUE(desk->createCustomer(customer).has_value());
}

TEST(Desk, WindowReadBeforeACommitShowsTheCommit)
{
    TestDesk desk;
    desk->loadAhead();
    desk.settle();
    const Span day = desk.span("00:00", "23:00");
    desk->show(desk.place("Dartmouth"), day);
    desk.reader.run(); // the window is read …
    const auto outcome = desk->commit(desk.proposal("D1", "18:00", "19:30"));
    ASSERT_TRUE(outcome.has_value());
    desk.settle(); // … and installed after the commit
    EXPECT_EQ(desk->bookings(desk.place("Dartmouth"), day).size(), 1U);
    EXPECT_FALSE(desk->commit(desk.proposal("D1", "18:00", "19:30")).has_value());
}

TEST(Desk, NewCustomerAndBookingAreOneStep)
{
    TestDesk desk;
    desk.showDay();
    Proposal proposal = desk.proposal("D2", "18:00", "19:00", "");
    proposal.newCustomer = Customer();
    proposal.newCustomer->name = "Zoë Quinn";
    proposal.newCustomer->phones = {"902-555-0147"};
    const auto outcome = desk->commit(proposal);
    ASSERT_TRUE(outcome.has_value());
    desk.settle();
    EXPECT_EQ(desk->booking(BookingId{outcome->entity})->name, "Zoë Quinn");
    std::vector<CustomerMatch> found;
    desk->searchCustomers("zoe", 10, [&](auto matches) { found = matches.value(); });
    desk.settle();
    ASSERT_EQ(found.size(), 1U);
    ASSERT_TRUE(desk.undo().has_value());
    EXPECT_EQ(desk->booking(BookingId{outcome->entity}), nullptr);
    desk->searchCustomers("zoe", 10, [&](auto matches) { found = matches.value(); });
    desk.settle();
    EXPECT_TRUE(found.empty());
    EXPECT_TRUE(desk.verifies());
}

TEST(Desk, NewCustomerIsJudgedAsSomebodyWithNoPast)
{
    TestDesk desk(std::string(RuleBook::defaultText()));
    desk.showDay();
    Proposal proposal = desk.proposal("D2", "18:00", "19:00", "Zoë Quinn");
    EXPECT_FALSE(desk->check(proposal).has(RuleCode::DepositRequired)) << "a walk-in";
    proposal.after.guestName.clear();
    proposal.newCustomer = Customer();
    proposal.newCustomer->name = "Zoë Quinn";
    EXPECT_TRUE(desk->check(proposal).has(RuleCode::DepositRequired));
    const auto outcome = desk->commit(proposal);
    ASSERT_TRUE(outcome.has_value());
    ASSERT_EQ(outcome->warnings.size(), 1U);
    EXPECT_EQ(outcome->warnings[0].code, RuleCode::DepositRequired);
    proposal.newCustomer->name.clear();
    EXPECT_FALSE(desk->commit(proposal).has_value()) << "a customer needs a name";
}

TEST(Desk, NothingIsBookedForNobody)
{
    TestDesk desk;
    desk.showDay();
    Proposal proposal = desk.proposal("D2", "18:00", "19:00", "");
    proposal.customerOpen = true;
    EXPECT_TRUE(desk->check(proposal).passes());
    const auto outcome = desk->commit(proposal);
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().error->code, ErrorCode::InvalidArgument);
}

TEST(Desk, BrokenRuleBookLeavesTheOldOneInForce)
{
    TestDesk desk;
    const auto version = desk->ruleBookVersion();
    std::optional<Outcome> outcome;
    desk->setRuleBook("{\n\"rules\": [ { \"rule\": \"no such\" } ]\n}",
                      [&](Outcome o) { outcome = std::move(o); });
    desk.settle();
    ASSERT_TRUE(outcome.has_value());
    ASSERT_FALSE(outcome->has_value());
    EXPECT_EQ(outcome->error().error->code, ErrorCode::InvalidRuleBook);
    EXPECT_EQ(desk->ruleBookVersion(), version);
}

TEST(Desk, RuleBookThatNamesWhatTheClubLacksLeavesTheOldOneInForce)
{
    TestDesk desk;
    const auto version = desk->ruleBookVersion();
    const auto refusalOf = [&](const std::string &scope) {
        std::optional<Outcome> outcome;
        desk->setRuleBook("{\"version\": 1, \"rules\": [\n{\"id\": \"a\", \"rule\": \"capacity\",\n"
                          "\"scope\": "
                              + scope + "}]}",
                          [&](Outcome o) { outcome = std::move(o); });
        desk.settle();
        return *outcome ? std::string() : outcome->error().error->arguments.back().english();
    };
    EXPECT_EQ(refusalOf(R"({"bays": ["D9"]})"), "the club has no bay called \"D9\"");
    EXPECT_EQ(refusalOf(R"({"locations": ["Truro"]})"),
              "the club has no location called \"Truro\"");
    EXPECT_EQ(refusalOf(R"({"tiers": ["gold"]})"), "the club has no tier called \"gold\"");
    EXPECT_EQ(desk->ruleBookVersion(), version);
    EXPECT_EQ(desk->ruleBook().ruleCount(), 0U);
    EXPECT_EQ(refusalOf(R"({"bays": ["D1", "Bedford/B2"], "tiers": ["new"]})"), "");
    EXPECT_EQ(desk->ruleBook().ruleCount(), 1U);
}

TEST(Desk, AMoveToAnotherLocationCountsAsTheRuleSays)
{
    TestDesk desk;
    desk.showDay();
    desk->show(desk.place("Bedford"), desk.span("00:00", "24:00"));
    desk.settle();
    const BookingId id{desk.book("D1", "18:00", "19:00").entity};
    const auto moveTo = [&](const char *bay, const char *from, const char *to) {
        const Booking before = desk->booking(id)->booking;
        Proposal move{before, before};
        move.after.location = desk->club().bay(desk.bay(bay))->location;
        move.after.slot = Slot::of({desk.bay(bay)}, desk.span(from, to));
        EXPECT_TRUE(desk->commit(move).has_value()) << bay;
        desk.settle();
        return desk->booking(id)->booking.reschedules;
    };
    EXPECT_EQ(moveTo("D2", "18:00", "19:00"), 0) << "another bay";
    EXPECT_EQ(moveTo("D2", "18:00", "19:30"), 0) << "longer";
    EXPECT_EQ(moveTo("B1", "18:00", "19:30"), 1) << "another location";
    EXPECT_EQ(moveTo("B1", "18:30", "20:00"), 2) << "another time";
}

} // namespace
} // namespace bayboard
