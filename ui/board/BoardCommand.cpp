#include "ui/board/BoardCommand.h"

#include <QCoreApplication>

namespace bayboard {

namespace {

struct Entry
{
    const char *word;
    const char *text;
    const char *keys; ///< portable text, alternatives separated by a blank
};

// In the order of the enum.
constexpr std::array<Entry, boardCommandCount> entries{{
    {"board.cursor.up", QT_TRANSLATE_NOOP("Board", "Earlier slot"), "Up"},
    {"board.cursor.down", QT_TRANSLATE_NOOP("Board", "Later slot"), "Down"},
    {"board.cursor.left", QT_TRANSLATE_NOOP("Board", "Bay (in a week: day) to the left"), "Left"},
    {"board.cursor.right",
     QT_TRANSLATE_NOOP("Board", "Bay (in a week: day) to the right"),
     "Right"},
    {"board.extend.up", QT_TRANSLATE_NOOP("Board", "Extend upwards"), "Shift+Up"},
    {"board.extend.down", QT_TRANSLATE_NOOP("Board", "Extend downwards"), "Shift+Down"},
    {"board.extend.left", QT_TRANSLATE_NOOP("Board", "Extend to the left"), "Shift+Left"},
    {"board.extend.right", QT_TRANSLATE_NOOP("Board", "Extend to the right"), "Shift+Right"},
    {"board.bay.first", QT_TRANSLATE_NOOP("Board", "First bay (or day of the week)"), "Home"},
    {"board.bay.last", QT_TRANSLATE_NOOP("Board", "Last bay (or day of the week)"), "End"},
    {"board.day.start", QT_TRANSLATE_NOOP("Board", "Start of the day"), "Ctrl+Home"},
    {"board.day.end", QT_TRANSLATE_NOOP("Board", "End of the day"), "Ctrl+End"},
    {"board.hours.earlier", QT_TRANSLATE_NOOP("Board", "Four hours earlier"), "PgUp"},
    {"board.hours.later", QT_TRANSLATE_NOOP("Board", "Four hours later"), "PgDown"},
    {"board.day.previous", QT_TRANSLATE_NOOP("Board", "Previous day (or week)"), "Ctrl+PgUp"},
    {"board.day.next", QT_TRANSLATE_NOOP("Board", "Next day (or week)"), "Ctrl+PgDown"},
    {"board.day.today", QT_TRANSLATE_NOOP("Board", "Today"), "T"},
    {"board.bay.previous", QT_TRANSLATE_NOOP("Board", "Previous bay"), "Ctrl+Left"},
    {"board.bay.next", QT_TRANSLATE_NOOP("Board", "Next bay"), "Ctrl+Right"},
    {"board.day.goto", QT_TRANSLATE_NOOP("Board", "Go to date …"), "G"},
    {"board.open", QT_TRANSLATE_NOOP("Board", "Open or create"), "Return Enter F2"},
    {"board.booking.new", QT_TRANSLATE_NOOP("Board", "Book the next free time"), "Ctrl+Return"},
    {"board.booking.next", QT_TRANSLATE_NOOP("Board", "Next booking"), "N"},
    {"board.booking.previous", QT_TRANSLATE_NOOP("Board", "Previous booking"), "Shift+N"},
    {"board.choose.next", QT_TRANSLATE_NOOP("Board", "Choose the next booking, too"), "A"},
    {"board.choose.previous",
     QT_TRANSLATE_NOOP("Board", "Choose the previous booking, too"),
     "Shift+A"},
    {"board.choose.here",
     QT_TRANSLATE_NOOP("Board", "Choose what lies in the cells, or leave this booking out"),
     "Space"},
    {"board.choose.all", QT_TRANSLATE_NOOP("Board", "Choose all bookings of the day"), "Ctrl+A"},
    {"board.slot.allowed", QT_TRANSLATE_NOOP("Board", "Next slot that passes"), "Ctrl+Down"},
    {"board.move.earlier", QT_TRANSLATE_NOOP("Board", "Move a step earlier"), "Alt+Up"},
    {"board.move.later", QT_TRANSLATE_NOOP("Board", "Move a step later"), "Alt+Down"},
    {"board.move.hour.earlier", QT_TRANSLATE_NOOP("Board", "Move an hour earlier"), "Alt+Shift+Up"},
    {"board.move.hour.later", QT_TRANSLATE_NOOP("Board", "Move an hour later"), "Alt+Shift+Down"},
    {"board.move.left", QT_TRANSLATE_NOOP("Board", "Move a bay (or day) to the left"), "Alt+Left"},
    {"board.move.right",
     QT_TRANSLATE_NOOP("Board", "Move a bay (or day) to the right"),
     "Alt+Right"},
    {"board.end.earlier", QT_TRANSLATE_NOOP("Board", "End a step earlier"), "Ctrl+Shift+Up"},
    {"board.end.later", QT_TRANSLATE_NOOP("Board", "End a step later"), "Ctrl+Shift+Down"},
    {"board.end.add", QT_TRANSLATE_NOOP("Board", "Add 30 minutes"), "+ ="},
    {"board.end.take", QT_TRANSLATE_NOOP("Board", "Take 30 minutes"), "-"},
    {"board.copy", QT_TRANSLATE_NOOP("Board", "Copy"), "Ctrl+C"},
    {"board.cut", QT_TRANSLATE_NOOP("Board", "Cut"), "Ctrl+X"},
    {"board.paste", QT_TRANSLATE_NOOP("Board", "Paste"), "Ctrl+V"},
    {"board.duplicate", QT_TRANSLATE_NOOP("Board", "Duplicate"), "Ctrl+D"},
    {"board.cancel", QT_TRANSLATE_NOOP("Board", "Cancel booking …"), "Del"},
    {"board.place.move", QT_TRANSLATE_NOOP("Board", "Move: then click the target"), "Ctrl+M"},
    {"board.place.copy", QT_TRANSLATE_NOOP("Board", "Copy: then click the target"), "Ctrl+Shift+M"},
    {"board.place.resize",
     QT_TRANSLATE_NOOP("Board", "Resize: then click an edge and where it is to go"),
     "Ctrl+R"},
    {"board.blocks.paint", QT_TRANSLATE_NOOP("Board", "Paint blocks over bays and hours"), "B"},
    {"board.fix.here", QT_TRANSLATE_NOOP("Board", "Take the nearest time on this bay"), "F"},
    {"board.fix.other", QT_TRANSLATE_NOOP("Board", "Take the nearest time on another bay"), "B"},
    {"board.fix.next", QT_TRANSLATE_NOOP("Board", "Look at the next way out"), "Tab"},
    {"board.bump", QT_TRANSLATE_NOOP("Board", "Have those in the way make way"), "M"},
    {"board.explain", QT_TRANSLATE_NOOP("Board", "Why not? Rules that are in the way"), "E"},
    {"board.abort", QT_TRANSLATE_NOOP("Board", "Abort"), "Esc"},
    {"board.zoom.in", QT_TRANSLATE_NOOP("Board", "Zoom in"), "Ctrl++ Ctrl+="},
    {"board.zoom.out", QT_TRANSLATE_NOOP("Board", "Zoom out"), "Ctrl+-"},
    {"board.zoom.reset", QT_TRANSLATE_NOOP("Board", "Normal size"), "Ctrl+0"},
}};

const Entry &entryOf(BoardCommand command)
{
    return entries[static_cast<std::size_t>(command)];
}

} // namespace

const char *wordFor(BoardCommand command)
{
    return entryOf(command).word;
}

QString textFor(BoardCommand command)
{
    return QCoreApplication::translate("Board", entryOf(command).text);
}

std::vector<QKeySequence> defaultKeys(BoardCommand command)
{
    std::vector<QKeySequence> keys;
    const QString all = QString::fromLatin1(entryOf(command).keys);
    for (const QString &key : all.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys.push_back(QKeySequence::fromString(key, QKeySequence::PortableText));
    return keys;
}

} // namespace bayboard
