#include "app/ctl/OptionSpecs.h"

namespace bayboard {

namespace {

OptionSpec longLength()
{
    return number("--minutes", "N", Phrase::tr("length in minutes"), 1, 527040);
}

OptionSpec untilLifted()
{
    return toggle("--until-lifted", Phrase::tr("no known end; does not repeat"));
}

OptionSpec ruleOption()
{
    return textOption("--rrule", "R", Phrase::tr("rule of RFC 5545: FREQ=WEEKLY;BYDAY=TU"));
}

OptionSpec clashOption()
{
    return choice("--on-clash",
                  "list|skip|move|shorten|cancel",
                  Phrase::tr("what to do about bookings in the way: list them and change nothing "
                             "(default), leave those dates out, move the bookings to the first "
                             "way out, leave their time out, or cancel them"));
}

OptionSpec firstOption()
{
    return choice("--first",
                  "bay|time",
                  Phrase::tr("look for another bay first (default), or for another time"));
}

OptionSpec groupOption()
{
    return toggle("--group", Phrase::tr("the other bays of that date too"));
}

OptionSpec kindOption()
{
    return textOption("--kind", "K", Phrase::tr("key of a kind of block: maintenance, cleaning …"));
}

Phrase layOutput()
{
    return Phrase::tr(
        "{\"occurrences\":[{\"start\",\"end\",\"localStart\",\"clashes\":[{\"id\",\"name\","
        "\"phone\",\"email\",\"start\",\"end\",\"bays\",\"overlapMinutes\",\"waysOut\":[{\"bay\","
        "\"start\",\"end\"}…],\"answer\"}…],\"bays\",\"ids\",\"change\"}…],\"bookings\",\"laid\","
        "\"moved\","
        "\"shortened\",\"skipped\",\"cancelled\",\"blockedMinutes\",\"lostMinutes\","
        "\"taken\":[{\"bay\",\"start\",\"end\",\"block\"}…],\"faults\":[{\"id\",\"code\"}…],\"id\","
        "\"changeSet\"}\n"
        "\"id\" is the series, or the block where there is none. \"change\" is new, changed, "
        "removed or skipped; \"taken\" is closed\nby other blocks already. Bookings in the way "
        "that nobody "
        "decided about are exit 3 with the same JSON; with\n--dry-run and --on-clash list they are "
        "only listed (exit 0).");
}

CommandSpec blockCommand()
{
    return {CommandCode::Block,
            "block",
            Phrase::tr("close bays, once or again and again, and see whom it hits"),
            {},
            {needed(textOption("--bays",
                               "B[,B2]",
                               Phrase::tr("\"Dartmouth/Bay 3\", names with --location, ids, all, "
                                          "location:NAME, tag:NAME, or group:BAY (with all that it "
                                          "is linked to)"))),
             textOption("--start", "T", Phrase::tr("start of the first date")),
             longLength(),
             untilLifted(),
             needed(kindOption()),
             textOption("--reason", "R", Phrase::tr("why; those concerned are told so")),
             textOption("--title", Phrase::tr("TEXT"), Phrase::tr("what the board shows")),
             locationOption(),
             ruleOption(),
             file("--recurrence",
                  Phrase::tr("FILE"),
                  Phrase::tr("lines of iCalendar: DTSTART, RRULE, RDATE, EXDATE")),
             textOption("--rdate", "T[,T2]", Phrase::tr("times beside the rule")),
             textOption("--exdate",
                        "T[,T2]",
                        Phrase::tr("times to leave out; a date leaves out its whole day")),
             toggle("--not-on-holidays", Phrase::tr("not on the location's closed dates")),
             clashOption(),
             firstOption(),
             dryRunOption()},
            layOutput(),
            Phrase::tr("Without --minutes the kind's usual length. Bays may be of several "
                       "locations: each gets its own series at\nthe same wall time. --start may be "
                       "left out where the file of --recurrence has a DTSTART. One change set, "
                       "one undo.")};
}

CommandSpec editCommand()
{
    return {
        CommandCode::EditSeries,
        "edit-series",
        Phrase::tr("change, take out or bring back dates of a series, or one block"),
        {{"ID", Phrase::tr("a block of the series; with --scope all also the series"), true}},
        {needed(choice("--scope", "this|following|all", Phrase::tr("which dates"))),
         textOption("--start", "T", Phrase::tr("new start of that block")),
         longLength(),
         untilLifted(),
         textOption("--bays", "B[,B2]", Phrase::tr("new bays; words as of block")),
         kindOption(),
         textOption("--title", Phrase::tr("TEXT"), Phrase::tr("what the board shows")),
         textOption("--reason", "R", Phrase::tr("why; those concerned are told so")),
         textOption("--rrule", "R", Phrase::tr("new rule; none: once")),
         toggle("--not-on-holidays", Phrase::tr("not on the location's closed dates")),
         toggle("--on-holidays", Phrase::tr("on closed dates too")),
         toggle("--remove", Phrase::tr("take the dates out")),
         textOption("--restore", "D", Phrase::tr("bring back a date that was left out")),
         groupOption(),
         clashOption(),
         firstOption(),
         dryRunOption()},
        layOutput(),
        Phrase::tr("The other dates move by the same wall time as the block that is named. What "
                   "is over stays as it was.")};
}

} // namespace

std::vector<CommandSpec> blockCommands()
{
    return {
        blockCommand(),
        {CommandCode::Blocks,
         "blocks",
         Phrase::tr("list blocks and series"),
         {},
         {locationOption(),
          textOption("--from", "T", Phrase::tr("end after this")),
          textOption("--to", "T", Phrase::tr("start before this (a date: to its end)")),
          textOption("--series", "ID", Phrase::tr("only this series, all of its blocks"))},
         Phrase::tr("{\"blocks\":[{\"id\",\"location\",\"bay\",\"start\",\"end\",\"kind\","
                    "\"title\",\"reason\",\"series\",\"date\",\"lifted\":[{\"start\",\"end\"}…]}…],"
                    "\"series\":[{\"id\",\"location\",\"bays\",\"start\",\"minutes\",\"kind\","
                    "\"title\",\"reason\",\"recurrence\",\"notOnHolidays\",\"leftOut\":[…]}…]}\n"
                    "\"date\" is the RECURRENCE-ID; \"leftOut\" has such dates, those of one bay "
                    "as DATE/BAY."),
         Phrase::tr("Without --from, --to and --series: today and the next 30 days.")},
        {CommandCode::Lift,
         "lift",
         Phrase::tr("give a part of a block free"),
         {{"ID", Phrase::tr("the block"), true}},
         {textOption(
              "--from", "T", Phrase::tr("free from then on, or now; default: the block's start")),
          textOption("--to", "T", Phrase::tr("free until then; default: the block's end")),
          groupOption(),
          dryRunOption()},
         layOutput(),
         timeNotes()},
        {CommandCode::Unlift,
         "unlift",
         Phrase::tr("take back what was given free"),
         {{"ID", Phrase::tr("the block"), true}},
         {textOption("--from", "T", Phrase::tr("only from then on")),
          textOption("--to", "T", Phrase::tr("only until then")),
          groupOption(),
          clashOption(),
          firstOption(),
          dryRunOption()},
         layOutput(),
         Phrase::tr("Without --from and --to every part.")},
        editCommand(),
        {CommandCode::Notices,
         "notices",
         Phrase::tr("list who is to be told, and tick off who was"),
         {},
         {toggle("--all", Phrase::tr("those who were told too")),
          textOption("--told", "ID[,ID2]", Phrase::tr("these were told")),
          textOption("--not-told", "ID[,ID2]", Phrase::tr("these were not told after all"))},
         "{\"notices\":[{\"id\",\"kind\",\"booking\",\"customer\",\"name\",\"phone\",\"email\","
         "\"location\",\"bays\",\"start\",\"end\",\"offer\",\"reason\",\"told\"}…],\"changeSet\":"
         "ID}",
         Phrase::tr("\"kind\" is cancelled, moved or clash. \"changeSet\" is null without --told "
                    "or --not-told.")},
    };
}

} // namespace bayboard
