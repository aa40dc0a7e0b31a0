// A rule book tried on bookings of the past: which ones it would have refused, warned of or let
// through, each judged as it was made, when it was made, beside what was booked by then.

#include "core/desk/RuleTrial.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

std::string bookOf(const std::string &rules)
{
    return "{\"version\": 1, \"rules\": [" + rules + "]}";
}

const char *const anHour = R"({"id": "length", "rule": "duration", "minimum": 60})";
const char *const tenDays = R"({"id": "advance", "rule": "advanceLimit", "days": 10})";

CommitOptions againstRules()
{
    CommitOptions options;
    options.overrideReason = "for the test";
    return options;
}

class RuleTrials : public testing::Test
{
protected:
    explicit RuleTrials(const std::string &inForce = {}) : desk(inForce)
    {
        EXPECT_TRUE(desk->setActor(desk.person("Olga")));
        desk.showDay();
    }

    /// The trial of a book of these rules; 15 June at all places where nothing else is said.
    Result<TrialReport> tried(const std::string &rules, RuleTrial::Ask ask = {})
    {
        ask.text = bookOf(rules);
        if (ask.to == LocalDate())
            ask.from = ask.to = parseDate("2026-06-15").value();
        std::optional<Result<TrialReport>> report;
        static_cast<void>(RuleTrial::start(
            *desk,
            ask,
            [this](int done) { progress.push_back(done); },
            [&](Result<TrialReport> told) { report = std::move(told); }));
        desk.settle();
        EXPECT_TRUE(report);
        return report ? *report : fail(ErrorCode::Internal);
    }

    TrialReport report(const std::string &rules, const RuleTrial::Ask &ask = {})
    {
        auto told = tried(rules, ask);
        EXPECT_TRUE(told) << told.error().arguments.back().english();
        return told ? *told : TrialReport{};
    }

    /// "refused length A. Haddad"
    static std::vector<std::string> lines(const TrialReport &report)
    {
        std::vector<std::string> all;
        for (const TrialEntry &entry : report.entries)
            all.push_back(std::string(wordFor(entry.difference.change)) + " "
                          + entry.difference.violation.rule + " " + entry.who);
        return all;
    }

    using Lines = std::vector<std::string>;

    CustomerId customer(const std::string &name)
    {
        Customer made;
        made.name = name;
        const Outcome outcome = desk->createCustomer(made);
        EXPECT_TRUE(outcome);
        desk.settle();
        const CustomerId id{outcome->entity};
        desk->customer(id);
        desk.settle();
        return id;
    }

    BookingId book(Proposal proposal)
    {
        const Outcome outcome = desk->commit(proposal, againstRules());
        EXPECT_TRUE(outcome);
        desk.settle();
        return BookingId{outcome->entity};
    }

    Proposal at(const char *bay, const Span &span, const char *who)
    {
        Proposal proposal = desk.proposal(bay, "18:00", "19:00", who);
        proposal.after.slot.span = span;
        return proposal;
    }

    void change(BookingId id, const std::function<void(Booking &)> &how)
    {
        Proposal proposal;
        proposal.before = desk->booking(id)->booking;
        proposal.after = *proposal.before;
        how(proposal.after);
        EXPECT_TRUE(desk->commit(proposal, againstRules()));
        desk.settle();
    }

    void cancel(BookingId id)
    {
        change(id, [](Booking &booking) { booking.state = BookingState::Cancelled; });
    }

    TestDesk desk;
    std::vector<int> progress;
};

TEST_F(RuleTrials, ListWhatWouldHaveBeenRefusedAndNotWhatMeetsTheLimit)
{
    desk.book("D1", "18:00", "19:00", "Exact");
    desk.book("D2", "18:00", "18:59", "Short");
    const TrialReport found = report(anHour);
    EXPECT_EQ(lines(found), Lines{"refused length Short"});
    EXPECT_EQ(found.judged, 2);
    EXPECT_EQ(found.differing, 1);
    EXPECT_EQ(found.refused, 1);
    EXPECT_EQ(
        found.counts,
        (std::vector<TrialCount>{{"length", RuleCode::InvalidDuration, TrialChange::Refused, 1}}));
    const TrialEntry &entry = found.entries.front();
    EXPECT_EQ(entry.slot, Slot::of({desk.bay("D2")}, desk.span("18:00", "18:59")));
    EXPECT_EQ(entry.made, desk.clock.now());
    EXPECT_FALSE(entry.movedSince);
    EXPECT_EQ(found.timeUnknown + found.pastUnknown + found.cancelled, 0);
}

TEST_F(RuleTrials, TellWarningsApart)
{
    desk.book("D2", "18:00", "18:30", "Short");
    const TrialReport found
        = report(R"({"id": "l", "rule": "duration", "minimum": 60, "severity": "warn"})");
    EXPECT_EQ(lines(found), Lines{"warned l Short"});
    EXPECT_EQ(found.refused, 0);
    EXPECT_EQ(found.differing, 1);
}

TEST_F(RuleTrials, LeaveOutWhatWasCancelledAndWhatWasTakenBack)
{
    cancel(BookingId{desk.book("D1", "18:00", "18:30", "Cancelled").entity});
    const Committed gone = desk.book("D2", "18:00", "18:30", "Taken back");
    ASSERT_TRUE(desk.undo(gone.id));
    const TrialReport found = report(anHour);
    EXPECT_EQ(lines(found), Lines{});
    EXPECT_EQ(found.judged, 0);
    EXPECT_EQ(found.cancelled, 1);
}

TEST_F(RuleTrials, JudgeABookingAsItWasMadeAndNotAsItStands)
{
    const Span later(desk.at("18:00", "2026-07-05"), desk.at("19:00", "2026-07-05"));
    const BookingId farAhead = book(at("D1", later, "Far ahead"));
    change(farAhead, [&](Booking &booking) { booking.slot.span = desk.span("18:00", "19:00"); });
    const BookingId short_ = BookingId{desk.book("D2", "18:00", "18:30", "Grew").entity};
    change(short_, [&](Booking &booking) { booking.slot.span = desk.span("18:00", "19:30"); });
    const TrialReport found = report(std::string(anHour) + "," + tenDays);
    EXPECT_EQ(lines(found), (Lines{"refused length Grew", "refused advance Far ahead"}));
    EXPECT_TRUE(found.entries.front().movedSince);
    EXPECT_EQ(found.entries.back().slot.span, later);
}

TEST_F(RuleTrials, AskAtTheTimeAtWhichItWasMade)
{
    desk.book("D1", "18:00", "19:00", "Early");
    desk.clock.set(desk.at("17:01"));
    desk.book("D2", "18:00", "19:00", "Late");
    desk.clock.set(desk.at("12:00", "2026-06-20"));
    const TrialReport found = report(R"({"id": "n", "rule": "minimumNotice", "minutes": 60})");
    EXPECT_EQ(lines(found), Lines{"refused n Late"});
}

TEST_F(RuleTrials, KnowWhatACustomerHadByThenAlsoWhatWasCancelledSince)
{
    const CustomerId ann = customer("Ann");
    const auto booked = [&](const char *bay, const char *from, const char *to) {
        Proposal proposal = desk.proposal(bay, from, to, "");
        proposal.after.customer = ann;
        desk.clock.advance(minutes(1));
        return book(proposal);
    };
    const BookingId first = booked("D1", "14:00", "15:00");
    booked("D2", "16:00", "17:00");
    booked("D3", "18:00", "19:00"); // the third at once
    cancel(first);
    booked("D4", "20:00", "21:00"); // the third again
    const TrialReport found = report(R"({"id": "c", "rule": "concurrentLimit", "maximum": 2})");
    ASSERT_EQ(lines(found), (Lines{"refused c Ann", "refused c Ann"}));
    EXPECT_EQ(found.entries.front().slot.bays, std::vector<BayId>{desk.bay("D3")});
    EXPECT_EQ(found.entries.front().difference.violation.figure("actual"), 3);
}

TEST_F(RuleTrials, BlameWhoCameSecondForTimeThatIsKeptFree)
{
    desk.book("D1", "18:00", "19:00", "First");
    desk.clock.advance(minutes(1));
    desk.book("D1", "19:10", "20:00", "Second");
    desk.clock.advance(minutes(1));
    desk.book("D1", "20:15", "21:00", "Exactly");
    EXPECT_EQ(lines(report(R"({"id": "b", "rule": "buffer", "after": 15})")),
              Lines{"refused b Second"});
}

TEST_F(RuleTrials, TakeTheLocalDaysOfThePeriodFromMidnightToMidnight)
{
    const auto slot = [&](const char *date, const char *from) {
        return Span(desk.at(from, date), minutes(30));
    };
    book(at("D1", slot("2026-06-15", "23:45"), "Before"));
    book(at("D2", slot("2026-06-16", "00:00"), "First"));
    book(at("D1", slot("2026-06-17", "23:45"), "Last"));
    book(at("D2", slot("2026-06-18", "00:00"), "Behind"));
    RuleTrial::Ask ask;
    ask.from = parseDate("2026-06-16").value();
    ask.to = parseDate("2026-06-17").value();
    EXPECT_EQ(lines(report(anHour, ask)), (Lines{"refused length First", "refused length Last"}));
}

TEST_F(RuleTrials, AreOfOneLocationWhereOneIsAsked)
{
    desk->show(desk.place("Bedford"), desk.span("00:00", "23:00"));
    desk.settle();
    desk.book("D1", "18:00", "18:30", "Here");
    desk.book("B1", "18:00", "18:30", "There");
    RuleTrial::Ask ask;
    ask.location = desk.place("Bedford");
    ask.from = ask.to = parseDate("2026-06-15").value();
    EXPECT_EQ(lines(report(anHour, ask)), Lines{"refused length There"});
    EXPECT_EQ(report(anHour).judged, 2);
}

TEST_F(RuleTrials, TellNoNamesToWhoMayNotKnowThem)
{
    Proposal proposal = desk.proposal("D1", "18:00", "18:30", "A. Haddad");
    proposal.after.title = "Birthday of A. Haddad";
    book(proposal);
    ASSERT_TRUE(desk->setActor(desk.person("Kim")));
    const TrialReport found = report(anHour);
    ASSERT_EQ(lines(found), Lines{"refused length "});
    EXPECT_EQ(found.entries.front().title, "");
}

TEST_F(RuleTrials, AreOfThePlacesThatOneMaySee)
{
    desk->show(desk.place("Bedford"), desk.span("00:00", "23:00"));
    desk.settle();
    desk.book("D1", "18:00", "18:30", "Here");
    desk.book("B1", "18:00", "18:30", "There");
    ASSERT_TRUE(desk->setActor(desk.person("Rey")));
    EXPECT_EQ(lines(report(anHour)), Lines{"refused length Here"});
    RuleTrial::Ask ask;
    ask.location = desk.place("Bedford");
    ask.from = ask.to = parseDate("2026-06-15").value();
    EXPECT_EQ(tried(anHour, ask).error().code, ErrorCode::NotPermitted);
}

TEST_F(RuleTrials, DoNotHearRulesThatAskForATimeThatNobodyKnows)
{
    ChangeSet set = desk->blankChangeSet({LabelCode::Import, {"file", "1"}});
    Booking booking = desk.proposal("D1", "18:00", "18:30", "Imported").after;
    booking.made.reset();
    set.changes = {creation({EntityKind::Booking, booking.id.value}, toRecord(booking))};
    desk->commitBulk(std::move(set), [](const Outcome &outcome) { EXPECT_TRUE(outcome); });
    desk.settle();
    const TrialReport found
        = report(std::string(anHour) + R"(, {"id": "n", "rule": "minimumNotice", "minutes": 600})");
    EXPECT_EQ(lines(found), Lines{"refused length Imported"});
    EXPECT_EQ(found.timeUnknown, 1);
    EXPECT_FALSE(found.entries.front().made);
}

TEST_F(RuleTrials, TakeWhatCameFromTheWebAsAskedByTheCustomer)
{
    for (const char *source : {"web", "phone"}) {
        Proposal proposal
            = desk.proposal(source == std::string("web") ? "D1" : "D2", "18:00", "18:30", source);
        proposal.after.source = source;
        book(proposal);
    }
    EXPECT_EQ(lines(report(R"({"id": "l", "rule": "duration", "minimum": 60,
                              "scope": {"parties": ["customer"]}})")),
              Lines{"refused l web"});
}

TEST_F(RuleTrials, RefuseABookThatIsBrokenOrNamesWhatTheClubHasNot)
{
    EXPECT_EQ(tried("{\"id\": \"x\", \"rule\": \"nonsense\"}").error().code,
              ErrorCode::InvalidRuleBook);
    EXPECT_EQ(tried(R"({"id": "x", "rule": "capacity", "scope": {"bays": ["Z9"]}})").error().code,
              ErrorCode::InvalidRuleBook);
}

TEST_F(RuleTrials, RefuseAPeriodThatIsReversedOrTooLong)
{
    RuleTrial::Ask ask;
    ask.from = parseDate("2026-06-16").value();
    ask.to = parseDate("2026-06-15").value();
    EXPECT_EQ(tried(anHour, ask).error().code, ErrorCode::InvalidArgument);
    ask.from = ask.to - RuleTrial::longest;
    EXPECT_TRUE(tried(anHour, ask));
    ask.from -= days(1);
    EXPECT_EQ(tried(anHour, ask).error().code, ErrorCode::InvalidArgument);
}

TEST_F(RuleTrials, TellHowFarTheyAreAndCanBeStopped)
{
    desk.book("D1", "18:00", "18:30", "Short");
    report(anHour);
    ASSERT_GT(progress.size(), 3U);
    EXPECT_TRUE(std::is_sorted(progress.begin(), progress.end()));
    EXPECT_GE(progress.front(), 0);
    EXPECT_LE(progress.back(), 1000);

    std::optional<Result<TrialReport>> told;
    RuleTrial::Ask ask{bookOf(anHour), std::nullopt, {}, parseDate("2026-06-15").value()};
    ask.from = ask.to;
    const auto trial = RuleTrial::start(
        *desk, ask, {}, [&](Result<TrialReport> report) { told = std::move(report); });
    desk.reader.run();
    desk.home.run();
    EXPECT_FALSE(told);
    trial->stop();
    desk.settle();
    ASSERT_TRUE(told);
    EXPECT_EQ(told->error().code, ErrorCode::Stopped);
}

TEST_F(RuleTrials, ThatTheDeskDoesNotOutliveAreForgotten)
{
    bool told = false;
    RuleTrial::Ask ask{bookOf(anHour), std::nullopt, {}, parseDate("2026-06-15").value()};
    ask.from = ask.to;
    auto trial
        = RuleTrial::start(*desk, ask, {}, [&](const Result<TrialReport> &) { told = true; });
    desk.restart();
    EXPECT_FALSE(told);
}

TEST_F(RuleTrials, ChangeNothing)
{
    desk.book("D1", "18:00", "18:30", "Short");
    report(anHour);
    EXPECT_EQ(desk->ruleBook().ruleCount(), 0U);
    EXPECT_TRUE(desk.verifies());
}

class RuleTrialsOfAStrictBook : public RuleTrials
{
protected:
    RuleTrialsOfAStrictBook() : RuleTrials(bookOf(anHour)) { }
};

TEST_F(RuleTrialsOfAStrictBook, SayTheSameOfTheSameBook)
{
    book(desk.proposal("D1", "18:00", "18:30", "Overridden"));
    const TrialReport found = report(anHour);
    EXPECT_EQ(found.judged, 1);
    EXPECT_EQ(lines(found), Lines{});
    EXPECT_EQ(lines(report(R"({"id": "other-name", "rule": "duration", "minimum": 60})")), Lines{});
}

TEST_F(RuleTrialsOfAStrictBook, ListWhatWouldNeedNoOverrideAnyMore)
{
    book(desk.proposal("D1", "18:00", "18:30", "Overridden"));
    const TrialReport gone = report("");
    EXPECT_EQ(lines(gone), Lines{"allowed length Overridden"});
    EXPECT_EQ(gone.refused, 0);
    EXPECT_EQ(lines(report(std::string(anHour).insert(1, "\"off\": true, "))),
              Lines{"allowed length Overridden"});
    EXPECT_EQ(lines(report(std::string(anHour).insert(1, "\"severity\": \"warn\", "))),
              Lines{"allowed length Overridden"});
}

Violation violation(const char *rule, RuleCode code, Severity severity)
{
    Violation made;
    made.rule = rule;
    made.code = code;
    made.severity = severity;
    return made;
}

TEST(TrialDifferences, AreByRuleAndCodeHeaviestFirst)
{
    const Violation warned = violation("a", RuleCode::Buffer, Severity::Warn);
    const Violation refused = violation("a", RuleCode::Buffer, Severity::NeedsOverride);
    const Violation other = violation("b", RuleCode::Quota, Severity::Warn);
    const Verdict none;
    const Verdict mild{{warned}, false};
    const Verdict heavy{{refused, other}, false};
    EXPECT_TRUE(differences(heavy, heavy).empty());
    EXPECT_EQ(differences(mild, heavy),
              (std::vector<TrialDifference>{{TrialChange::Refused, refused},
                                            {TrialChange::Warned, other}}));
    EXPECT_EQ(differences(heavy, mild),
              (std::vector<TrialDifference>{{TrialChange::Allowed, warned},
                                            {TrialChange::Silent, other}}));
    EXPECT_EQ(differences(heavy, none),
              (std::vector<TrialDifference>{{TrialChange::Allowed, refused},
                                            {TrialChange::Silent, other}}));
}

TEST(TrialDifferences, CountEachRuleOnceHoweverManyBaysItSpeaksOf)
{
    const Violation refused = violation("a", RuleCode::Buffer, Severity::NeedsOverride);
    EXPECT_EQ(differences({}, Verdict{{refused, refused}, false}).size(), 1U);
}

} // namespace
} // namespace bayboard
