#pragma once

#include "tests/support/TestDesk.h"
#include "tests/ui/board/BoardProbe.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace bayboard::test {

/// A board in a window on a real desk, and a hand for mouse and keys. Dartmouth has the bays D1 to
/// D4; it is Monday 2026-06-15, 12:00.
class BoardFixture : public testing::Test
{
protected:
    explicit BoardFixture(const std::string &ruleBook = {}) : desk(ruleBook)
    {
        desk.showDay();
        board.resize(1000, 1100);
        board.setDesk(&*desk);
        board.setLocation(desk.place("Dartmouth"));
        desk.settle();
        board.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&board));
        board.setFocus();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QPoint spot(int column, const std::string &time, int dy = 1) const
    {
        return probe.pointAt(column, desk.at(time), dy);
    }

    void press(const QPoint &at,
               Qt::KeyboardModifiers keys = {},
               Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(board.windowHandle(), button, keys, inWindow(at));
    }

    void move(const QPoint &at, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseEvent(QTest::MouseMove, board.windowHandle(), Qt::NoButton, keys, inWindow(at));
    }

    void release(const QPoint &at,
                 Qt::KeyboardModifiers keys = {},
                 Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseRelease(board.windowHandle(), button, keys, inWindow(at));
    }

    void click(const QPoint &at, Qt::KeyboardModifiers keys = {})
    {
        press(at, keys);
        release(at, keys);
        desk.settle();
        parted();
    }

    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers keys = {})
    {
        press(from, keys);
        move((from + to) / 2, keys);
        move(to, keys);
        release(to, keys);
        desk.settle();
        parted();
    }

    void key(Qt::Key code, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(&board, code, keys);
        desk.settle();
    }

    /// The next press is no double click of the last one.
    void parted() { QTest::lastMouseTimestamp += 2000; }

    [[nodiscard]] BookingId book(const std::string &bay,
                                 const std::string &from,
                                 const std::string &to,
                                 const std::string &who = "A. Haddad")
    {
        const BookingId id{desk.book(bay, from, to, who).entity};
        QCoreApplication::processEvents();
        return id;
    }

    [[nodiscard]] Slot slotOf(BookingId id) { return desk->booking(id)->booking.slot; }

    [[nodiscard]] Slot slot(const std::string &bay, const std::string &from, const std::string &to)
    {
        return Slot::of({desk.bay(bay)}, desk.span(from, to));
    }

    /// The slot that the first signal carried (a slot cannot be empty, so no QVariant::value()).
    [[nodiscard]] static Slot slotIn(const QSignalSpy &spy)
    {
        return *static_cast<const Slot *>(spy[0][0].constData());
    }

    [[nodiscard]] std::size_t bookingCount()
    {
        return desk->bookings(desk.place("Dartmouth"), desk.span("00:00", "24:00")).size();
    }

    [[nodiscard]] static EntityRef ref(BookingId id) { return {EntityKind::Booking, id.value}; }

    TestDesk desk;
    BoardView board;
    BoardProbe probe{board};

private:
    [[nodiscard]] QPoint inWindow(const QPoint &at)
    {
        return board.viewport()->mapTo(board.window(), at);
    }
};

} // namespace bayboard::test
