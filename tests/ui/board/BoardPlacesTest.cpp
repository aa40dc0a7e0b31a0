// Several locations side by side on a day.

#include "tests/ui/board/BoardFixture.h"
#include "tests/ui/board/SampleBoard.h"

using namespace bayboard;
using bayboard::test::BoardFixture;

namespace {

/// Dartmouth (D1 to D4) with Bedford (B1, B2) beside it.
class BoardPlaces : public BoardFixture
{
protected:
    BoardPlaces() { beside(); }

    void beside()
    {
        board.setSideBySide({desk.place("Bedford"), desk.place("Dartmouth")});
        desk.settle();
        board.showTime(desk.at("12:00"));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] LocationId locationOf(BookingId id)
    {
        return desk->booking(id)->booking.location;
    }

    [[nodiscard]] std::string nameAt(int column)
    {
        return desk->club().bay(probe.snapshot().bays[static_cast<std::size_t>(column)].id)->name;
    }

    /// By its bay's name: on whichever column it stands.
    [[nodiscard]] QPoint on(const std::string &bay, const std::string &time, int dy = 1)
    {
        return spot(probe.snapshot().columnOf(desk.bay(bay)), time, dy);
    }
};

} // namespace

TEST_F(BoardPlaces, StandInGroupsUnderAHeadOfTheirOwn)
{
    const BoardSnapshot &snapshot = probe.snapshot();
    ASSERT_EQ(snapshot.bays.size(), 6U);
    ASSERT_EQ(snapshot.places.size(), 2U);
    EXPECT_TRUE(snapshot.loaded);
    EXPECT_NE(snapshot.places[0].colour, snapshot.places[1].colour);
    EXPECT_GT(probe.canvas().geometry().placeHeight, 0);
    for (std::size_t i = 0; i < snapshot.bays.size(); ++i) {
        const LocationId there = desk->club().bay(snapshot.bays[i].id)->location;
        EXPECT_EQ(snapshot.locationOf(static_cast<int>(i)), there);
    }
    board.setSideBySide({});
    EXPECT_EQ(probe.snapshot().bays.size(), 4U);
    EXPECT_EQ(probe.canvas().geometry().placeHeight, 0);
}

TEST_F(BoardPlaces, TakesWhatHappensAtEachOfThem)
{
    const BookingId there = book("B1", "13:00", "14:00");
    const BookingId here = book("D1", "13:00", "14:30", "P. Quinn");
    EXPECT_FALSE(board.rectOf(ref(there)).isEmpty());
    EXPECT_FALSE(board.rectOf(ref(here)).isEmpty());
    const auto useOf = [&](const char *bay) {
        const int column = probe.snapshot().columnOf(desk.bay(bay));
        return *probe.snapshot().bays[static_cast<std::size_t>(column)].use;
    };
    EXPECT_NEAR(useOf("B1"), 1.0 / 24, 1e-9);
    EXPECT_NEAR(useOf("D1"), 1.5 / 24, 1e-9);
    ASSERT_TRUE(desk.undo().has_value());
    QCoreApplication::processEvents();
    EXPECT_TRUE(board.rectOf(ref(here)).isEmpty());
}

TEST_F(BoardPlaces, DraggingABookingOverBringsItToTheOtherLocationInOneStep)
{
    const BookingId id = book("D2", "14:00", "15:30");
    QSignalSpy steps(&board, &BoardView::stepDone);
    drag(on("D2", "14:45"), on("B1", "16:45"));
    EXPECT_EQ(slotOf(id), slot("B1", "16:00", "17:30"));
    EXPECT_EQ(locationOf(id), desk.place("Bedford"));
    EXPECT_EQ(steps.count(), 1);
    EXPECT_EQ(board.location(), desk.place("Bedford")) << "one works where it is now";
    ASSERT_TRUE(desk.undo().has_value());
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
    EXPECT_EQ(locationOf(id), desk.place("Dartmouth"));
    EXPECT_TRUE(desk.verifies());
}

TEST_F(BoardPlaces, WhoMayNotWorkThereIsRefusedThere)
{
    const BookingId id = book("D2", "14:00", "15:30");
    ASSERT_TRUE(desk->setActor(desk.person("Rey"))); // at Dartmouth only
    press(on("D2", "14:45"));
    move(on("D3", "14:45"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Pass);
    move(on("B1", "14:45"));
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
    release(on("B1", "14:45"));
    desk.settle();
    EXPECT_EQ(locationOf(id), desk.place("Dartmouth"));
}

TEST_F(BoardPlaces, KeysGoOverFromOneToTheOther)
{
    const int edge = probe.snapshot().places[0].lastColumn();
    const bool dartmouthFirst = probe.snapshot().places[0].id == desk.place("Dartmouth");
    const std::string last = nameAt(edge);
    const std::string next = nameAt(edge + 1);
    const BookingId id = book(last, "14:00", "15:30");
    board.select(ref(id));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(slotOf(id), slot(next, "14:00", "15:30"));
    EXPECT_EQ(locationOf(id), desk.place(dartmouthFirst ? "Bedford" : "Dartmouth"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(slotOf(id), slot(last, "14:00", "15:30"));
    EXPECT_EQ(locationOf(id), desk.place(dartmouthFirst ? "Dartmouth" : "Bedford"));
}

TEST_F(BoardPlaces, SeveralGoOverEachToItsOwn)
{
    const int edge = probe.snapshot().places[0].lastColumn();
    const std::vector<std::string> bays{nameAt(edge - 1), nameAt(edge), nameAt(edge + 1)};
    const BookingId first = book(bays[0], "14:00", "15:00");
    const BookingId second = book(bays[1], "14:00", "15:00", "P. Quinn");
    board.select(ref(first));
    click(on(bays[1], "14:30"), Qt::ControlModifier);
    ASSERT_EQ(board.selection().all.size(), 2U);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(slotOf(first), slot(bays[1], "14:00", "15:00"));
    EXPECT_EQ(slotOf(second), slot(bays[2], "14:00", "15:00"));
    EXPECT_NE(locationOf(first), locationOf(second));
    EXPECT_TRUE(desk.verifies());
}

TEST_F(BoardPlaces, ANewBookingIsOfTheLocationUnderThePointerAndStopsAtItsEdge)
{
    QSignalSpy chosen(&board, &BoardView::slotChosen);
    drag(on("B1", "16:00"), on("B1", "16:55"));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(slotIn(chosen), slot("B1", "16:00", "17:00"));
    EXPECT_EQ(board.location(), desk.place("Bedford"));
    board.abandon();
    chosen.clear();
    const bool dartmouthFirst = probe.snapshot().places[0].id == desk.place("Dartmouth");
    const std::string edge = dartmouthFirst ? "D4" : "D1";
    drag(on(edge, "16:00"), on(dartmouthFirst ? "B1" : "B2", "16:55"));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(slotIn(chosen), slot(edge, "16:00", "17:00"));
}

TEST_F(BoardPlaces, WhatWouldBeAtTwoAtOnceIsRefusedWithASentence)
{
    const BoardSnapshot &snapshot = probe.snapshot();
    const int edge = snapshot.places[0].lastColumn();
    Draft draft;
    draft.columns = {edge, edge + 1};
    draft.span = desk.span("16:00", "17:00");
    probe.parts().drops.begin();
    probe.parts().drops.show(draft);
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
    ASSERT_FALSE(probe.ghost()->reasons.empty());
    EXPECT_EQ(probe.ghost()->reasons.front(),
              QStringLiteral("It cannot be at two locations at once."));
}

TEST_F(BoardPlaces, AreNamedToWhoDoesNotSeeThem)
{
    const BookingId id = book("B2", "14:00", "15:30");
    board.select(ref(id));
    EXPECT_TRUE(board.accessibleDescription().startsWith(QStringLiteral("Bedford, B2")))
        << board.accessibleDescription().toStdString();
    board.setSideBySide({});
    EXPECT_EQ(board.location(), desk.place("Bedford")) << "the one that is worked in stays";
    EXPECT_TRUE(board.accessibleDescription().startsWith(QStringLiteral("B2")));
}

TEST_F(BoardPlaces, GoingToOneThatIsShownKeepsColumnsAndDay)
{
    board.setDate(board.date() + days(1));
    desk.settle();
    const LocalDate date = board.date();
    QSignalSpy moved(&board, &BoardView::locationChanged);
    board.setLocation(desk.place("Bedford"));
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(board.location(), desk.place("Bedford"));
    EXPECT_EQ(board.date(), date);
    EXPECT_EQ(probe.snapshot().bays.size(), 6U);
}

TEST_F(BoardPlaces, AWeekIsOfOneBayAndADayOfAllAgain)
{
    board.showWeek(desk.bay("D2"));
    desk.settle();
    EXPECT_EQ(board.places(), std::vector<LocationId>{desk.place("Dartmouth")});
    EXPECT_TRUE(probe.snapshot().places.empty());
}

TEST_F(BoardPlaces, ABlockMovesOverToo)
{
    const Outcome laid = desk->createBlock([&] {
        Block block;
        block.location = desk.place("Dartmouth");
        block.slot = slot("D1", "14:00", "15:00");
        block.kind = desk->club().blockKinds().front().key;
        return block;
    }());
    ASSERT_TRUE(laid.has_value());
    desk.settle();
    QCoreApplication::processEvents();
    drag(on("D1", "14:30"), on("B2", "14:30"));
    const Block &moved = desk->block(BlockId{laid->entity})->block;
    EXPECT_EQ(moved.location, desk.place("Bedford"));
    EXPECT_EQ(moved.slot, slot("B2", "14:00", "15:00"));
    EXPECT_TRUE(desk.verifies());
}

namespace {

Location locationNamed(std::uint32_t number, const char *zone, std::vector<std::string> hours)
{
    Location made;
    made.id = LocationId{test::idOf(1, number)};
    made.name = "Place " + std::to_string(number);
    made.zone = zone;
    made.hours = WeekHours::parse(hours).value();
    made.order = number;
    return made;
}

/// Two bays each; the third has clocks of its own.
std::shared_ptr<const Club> threePlaces()
{
    const std::vector<Location> locations{
        locationNamed(1, "America/Halifax", {"daily 08:00-22:00"}),
        locationNamed(2, "America/Halifax", {"daily 10:00-02:00"}),
        locationNamed(3, "America/Toronto", {})};
    std::vector<Bay> bays;
    for (const Location &location : locations) {
        for (int i = 0; i < 2; ++i) {
            Bay bay;
            bay.id = test::bayId(static_cast<int>(bays.size()) + 1);
            bay.location = location.id;
            bay.name = "Bay " + std::to_string(i + 1);
            bay.order = i;
            bays.push_back(bay);
        }
    }
    ZoneCache zones;
    return Club::make({}, locations, bays, {}, {}, {}, {}, zones).value();
}

} // namespace

TEST(PlacesShown, AreThoseWithTheSameClocksInTheClubsOrder)
{
    const auto club = threePlaces();
    const std::vector<Location> &all = club->locations();
    const LocationId one = all[0].id;
    const LocationId two = all[1].id;
    const LocationId far = all[2].id;
    EXPECT_EQ(placesShown(*club, one, {}), std::vector<LocationId>{one});
    EXPECT_EQ(placesShown(*club, two, {two, one, far}), (std::vector<LocationId>{one, two}));
    EXPECT_EQ(placesShown(*club, far, {one, two}), std::vector<LocationId>{far})
        << "another one is shown alone";
    EXPECT_FALSE(shareClock(*club, one, far));
    EXPECT_EQ(withPlace({one}, two, true), (std::vector<LocationId>{one, two}));
    EXPECT_EQ(withPlace({one, two}, two, false), std::vector<LocationId>{});
}

TEST(PlacesShown, EachHasItsOwnHours)
{
    const auto club = threePlaces();
    const LocalDate date = *parseDate("2026-06-15");
    const Zone &zone = club->zone(club->locations()[0].id);
    SnapshotInput input;
    input.club = club;
    input.location = club->locations()[0].id;
    input.places = {club->locations()[0].id, club->locations()[1].id};
    input.date = date;
    input.axis = zone.day(date).value();
    const BoardSnapshot snapshot = buildSnapshot(input);
    const auto isClosed = [&](int column, int hour) {
        const Instant at = zone.startOfDay(date) + hours(hour);
        const std::vector<Span> &closed = snapshot.closedOf(column);
        return std::any_of(
            closed.begin(), closed.end(), [at](const Span &span) { return span.contains(at); });
    };
    EXPECT_FALSE(isClosed(0, 9));
    EXPECT_TRUE(isClosed(2, 9));
    EXPECT_TRUE(isClosed(1, 23));
    EXPECT_FALSE(isClosed(3, 23));
    EXPECT_FALSE(isClosed(2, 1)) << "the evening before goes on over midnight";
    EXPECT_TRUE(isClosed(0, 1));
}
