#pragma once

#include <QKeySequence>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace bayboard {

/// Everything that keys do on the board. The window builds menus and the key sheet from this list;
/// each command goes through the same code as its mouse gesture.
enum class BoardCommand : std::uint8_t {
    CursorUp, ///< one step of the club earlier
    CursorDown,
    CursorLeft, ///< one bay
    CursorRight,
    ExtendUp, ///< grow or shrink what is chosen
    ExtendDown,
    ExtendLeft,
    ExtendRight,
    FirstBay,
    LastBay,
    DayStart,
    DayEnd,
    FourHoursUp,
    FourHoursDown,
    PreviousDay,
    NextDay,
    Today,
    PreviousBay, ///< in a week its bay is another; on a day the cursor goes there
    NextBay,
    GoToDate,
    Open, ///< the booking under the cursor, or a new one there
    BookNext, ///< at the cell that is chosen, else at the first time that passes
    NextBooking,
    PreviousBooking,
    ChooseNext, ///< the next booking, too
    ChoosePrevious,
    ChooseHere, ///< what lies in the extended cell; of several: without this one
    ChooseAll, ///< bookings of the day in view, or of the week
    NextAllowed, ///< next slot that the rules allow, for the booking or slot that is chosen
    MoveEarlier, ///< a step
    MoveLater,
    MoveHourEarlier,
    MoveHourLater,
    MoveBayLeft,
    MoveBayRight,
    EndEarlier,
    EndLater,
    AddHalfHour,
    TakeHalfHour,
    Copy,
    Cut,
    Paste,
    Duplicate,
    Cancel,
    StartMove, ///< then click (or Enter on) the target
    StartCopy,
    StartResize, ///< then click (or Up, Down) which edge, and where it is to go
    PaintBlocks, ///< band bays × time for blocks
    TakeFixHere, ///< the nearest fit on this bay
    TakeFixOther, ///< the nearest fit on another bay
    TakeNextFix, ///< one after the other
    Bump, ///< who is in the way of the ghost makes way
    Explain, ///< which rules are in the way of the ghost, or of a booking at the cursor
    Abort,
    ZoomIn,
    ZoomOut,
    ZoomReset,
};
inline constexpr std::size_t boardCommandCount
    = static_cast<std::size_t>(BoardCommand::ZoomReset) + 1;

/// "board.move.later": what a file of key bindings names.
[[nodiscard]] const char *wordFor(BoardCommand command);
/// Name for menus and the key sheet, in the reader's language.
[[nodiscard]] QString textFor(BoardCommand command);
[[nodiscard]] std::vector<QKeySequence> defaultKeys(BoardCommand command);

} // namespace bayboard
