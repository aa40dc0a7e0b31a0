#include "tests/ui/board/BoardFixture.h"

using namespace bayboard;
using bayboard::test::BoardFixture;

namespace {

class BoardWalk : public BoardFixture
{
protected:
    [[nodiscard]] BookingId bookOn(const char *date, const char *from, const char *who)
    {
        Proposal proposal = desk.proposal("D1", "00:00", "01:00", who);
        proposal.after.slot = Slot::of({desk.bay("D1")}, Span(desk.at(from, date), hours(1)));
        desk->show(desk.place("Dartmouth"), proposal.after.slot.span);
        desk.settle();
        const auto made = desk->commit(proposal);
        EXPECT_TRUE(made.has_value());
        desk.settle();
        return BookingId{made->entity};
    }

    void next() { key(Qt::Key_N); }

    void previous() { key(Qt::Key_N, Qt::ShiftModifier); }

    [[nodiscard]] std::optional<BookingId> chosen() const { return board.selection().booking(); }
};

} // namespace

TEST_F(BoardWalk, BeginsAtThePresentOnTodayWhenNothingIsChosen)
{
    const BookingId yesterday = bookOn("2026-06-14", "22:00", "Y. Late");
    const BookingId morning = book("D2", "09:00", "10:00", "M. Early");
    const BookingId later = book("D2", "14:00", "15:00");
    board.clearSelection();
    next();
    EXPECT_EQ(chosen(), later);
    board.clearSelection();
    previous();
    EXPECT_EQ(chosen(), morning);
    previous();
    EXPECT_EQ(chosen(), yesterday);
}

TEST_F(BoardWalk, BeginsWithTheDayOnAnyOtherDay)
{
    (void)book("D2", "14:00", "15:00");
    const BookingId tomorrow = bookOn("2026-06-16", "08:00", "T. Next");
    board.setDate(board.date() + days(1));
    desk.settle();
    next();
    EXPECT_EQ(chosen(), tomorrow);
}

TEST_F(BoardWalk, WhatIsChosenOnADayThatIsOutOfViewDoesNotCount)
{
    const BookingId today = book("D2", "14:00", "15:00");
    const BookingId third = bookOn("2026-06-18", "09:00", "T. Third");
    board.select(ref(today));
    board.setDate(parseDate("2026-06-18").value());
    desk.settle();
    next();
    EXPECT_EQ(chosen(), third);
}

TEST_F(BoardWalk, GoesOnIntoLaterAndEarlierDaysThatWereNotLoaded)
{
    const BookingId later = bookOn("2026-07-02", "20:00", "L. Later");
    const BookingId latest = bookOn("2026-07-09", "10:00", "L. Latest");
    const BookingId earlier = bookOn("2026-05-20", "07:00", "E. Earlier");
    const BookingId today = book("D2", "14:00", "15:00");
    board.setDate(desk->club().zone(desk.place("Dartmouth")).dateAt(desk.clock.now()));
    next();
    EXPECT_EQ(chosen(), today);
    next();
    EXPECT_EQ(chosen(), later);
    EXPECT_EQ(board.date(), parseDate("2026-07-02").value());
    next();
    EXPECT_EQ(chosen(), latest);
    QSignalSpy said(&board, &BoardView::announced);
    next();
    EXPECT_EQ(chosen(), latest);
    ASSERT_FALSE(said.isEmpty());
    EXPECT_EQ(said.last()[0].toString(), QStringLiteral("No later booking here"));
    previous();
    previous();
    previous();
    EXPECT_EQ(chosen(), earlier);
    EXPECT_EQ(board.date(), parseDate("2026-05-20").value());
    previous();
    EXPECT_EQ(said.last()[0].toString(), QStringLiteral("No earlier booking here"));
}
