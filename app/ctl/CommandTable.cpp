#include "app/ctl/CommandTable.h"

#include "app/ctl/OptionSpecs.h"

namespace bayboard {

namespace {

Phrase committedOutput()
{
    return Phrase::tr(
        "{\"id\":BOOKING,\"changeSet\":ID,\"warnings\":[{\"code\",\"message\"}…]}\n"
        "With --dry-run nothing is changed and \"changeSet\" is null.\n"
        "Refused (exit 3): {\"violations\":[{\"code\",\"message\",\"fixes\":[{\"bay\",\"start\","
        "\"end\"}…]}…]}");
}

Phrase stepOutput()
{
    return Phrase::tr("{\"changeSet\":ID,\"target\":ID,\"label\":TEXT}\n"
                      "Refused (exit 3): {\"violations\":[{\"code\",\"message\",\"fixes\":[]}]}");
}

const OptionSpec overrideOption
    = filled(textOption("--override",
                        Phrase::tr("REASON"),
                        Phrase::tr("set aside the rules that your role may override; kept")));
const OptionSpec approverOption = filled(
    textOption("--approve-as",
               Phrase::tr("OPERATOR"),
               Phrase::tr("who allows what your role may not, with --override; has a PIN")));
const OptionSpec approverPinOption
    = file("--approve-pin-file",
           Phrase::tr("FILE"),
           Phrase::tr("that PIN; only its owner may read the file; - is standard input. Else "
                      "BAYBOARD_APPROVE_PIN of the environment"));

/// check-in, complete, no-show, release and reopen differ in their words only.
CommandSpec stateCommand(CommandCode code, const char *name, const Phrase &summary)
{
    return {code,
            name,
            summary,
            {{"ID", Phrase::tr("the booking"), true}},
            {overrideOption, approverOption, approverPinOption, dryRunOption()},
            committedOutput(),
            ""};
}

std::vector<CommandSpec> fileCommands()
{
    return {
        {CommandCode::Init,
         "init",
         Phrase::tr("make a new club file"),
         {},
         {toggle("--demo", Phrase::tr("the demo club with three weeks of bookings")),
          textOption(
              "--date", "D", Phrase::tr("the demo's today (2026-11-22); same date, same club")),
          file("--club",
               Phrase::tr("FILE"),
               Phrase::tr("a club described in JSON (resources/club/schema.json)"))},
         "{\"file\",\"club\",\"locations\",\"bays\",\"operators\",\"customers\",\"bookings\","
         "\"blocks\"}",
         Phrase::tr("Either --demo or --club. A file that exists already is left alone (exit 4).\n"
                    "With --date the demo stands at 15:12 of that day, else at the present time.")},
        {CommandCode::Import,
         "import",
         Phrase::tr("bring in bookings from CSV or iCalendar"),
         {{Phrase::tr("FILE"), Phrase::tr("a .csv or .ics file"), true}},
         {file("--map",
               "M",
               Phrase::tr("mapping: a file, or the name of a shipped one; else it is guessed")),
          toggle("--dry-run", Phrase::tr("report only; nothing is changed")),
          choice(
              "--on-clash",
              "leave|aside",
              Phrase::tr(
                  "what to do with rows that overlap: leave them out (default) or keep them aside, "
                  "cancelled, to be solved")),
          filled(
              textOption("--as-blocks",
                         "KIND",
                         Phrase::tr("take the events of a calendar as blocks of this kind, not as "
                                    "bookings; those that say that they are bookings or blocks of "
                                    "Bayboard stay what they are")))},
         Phrase::tr(
             "{\"rows\",\"bookings\",\"bays\",\"new\",\"changed\",\"same\",\"unreadable\":[{"
             "\"row\","
             "\"line\",\"reason\"}…],\"clashes\":[{\"row\",\"with\",\"bay\",\"line\","
             "\"withLine\",\"name\",\"start\",\"end\",\"withName\",\"withStart\",\"withEnd\"}…],"
             "\"leftOut\","
             "\"aside\","
             "\"skipped\",\"locations\",\"newBays\",\"madeLocations\":[NAME…],"
             "\"madeBays\":[\"LOCATION/BAY\"…],\"customers\",\"closedDates\","
             "\"holidayBlocks\",\"blocks\":{\"events\",\"series\",\"new\",\"changed\",\"same\","
             "\"kept\",\"laid\",\"shortened\",\"leftOut\",\"removed\"},\"warnings\":{CODE:N…},"
             "\"unreadColumns\":[{\"column\",\"values\"}…],\"mapping\","
             "\"notes\":[TEXT…],\"remarks\":[{\"row\",\"line\",\"text\",\"code\"}…]}\n"
             "\"with\" is a row's number, or the id of what is already stored; \"line\" and "
             "\"withLine\" count the file's lines; names, times and \"withLine\" are left out "
             "where "
             "they are not known. A remark has a "
             "\"code\" where a row's phone or e-mail is not enough to say who it is (OTHER_NAME, "
             "SEVERAL_FIT, SHORT_NAME, UNKNOWN_CUSTOMER) and where columns with values are not "
             "read "
             "(UNREAD_COLUMNS, row 0). Without --dry-run "
             "\"changeSet\" follows (null when nothing changed)."),
         Phrase::tr(
             "One change set, one undo. Importing the same file again changes nothing, and what an "
             "operator "
             "edited since is kept.\nEvents of a Bayboard export that are blocks become blocks: "
             "\"laid\" counts one a bay and date. What is booked stays, a block leaves its time "
             "out.\n\"remarks\" say of each clash with a block what it is and when.")},
        {CommandCode::Export,
         "export",
         Phrase::tr("write out bookings; as iCalendar blocks and closed dates too"),
         {},
         {needed(choice("--format", "csv|ics|json", Phrase::tr("what to write"))),
          locationOption(),
          textOption("--from", "T", Phrase::tr("bookings that end after this time or date")),
          textOption(
              "--to",
              "T",
              Phrase::tr("bookings that start before this time or date (a date: to its end)"))},
         Phrase::tr(
             "csv and ics: the file itself. json: "
             "{\"bookings\":[{\"id\",\"location\",\"zone\",\"bays\","
             "\"start\",\"end\",\"status\",\"customer\":{\"id\",\"name\",\"phone\",\"email\"},"
             "\"party\","
             "\"title\",\"notes\",\"price\",\"fee\",\"payment\",\"channel\",\"source\","
             "\"reference\","
             "\"reason\",\"tags\",\"made\"}…]}\n"
             "A series of blocks is one repeating event with its exceptions, whole where one of "
             "its "
             "dates is asked for."),
         timeNotes()},
    };
}

std::vector<CommandSpec> bookingCommands()
{
    return {
        {CommandCode::CheckAvailability,
         "check-availability",
         Phrase::tr("list every start that passes the rules"),
         {},
         {needed(locationOption()),
          needed(textOption("--date", "D", Phrase::tr("day at the location (2026-11-22)"))),
          needed(lengthOption()),
          number("--bays", "K", Phrase::tr("bays side by side; default 1"), 1, 100),
          textOption(
              "--customer", "C", Phrase::tr("judge for this customer: name, phone, e-mail or id"))},
         Phrase::tr("{\"slots\":[{\"bay\",\"start\",\"end\"}…]}\n"
                    "\"bay\" is \"Location/Bay\" and can be given to create-booking; several are "
                    "joined by "
                    "commas."),
         Phrase::tr("Starts lie on the club's step, not before the present time, in order of time, "
                    "then bay.\n"
                    "Warnings do not keep a slot out, but a block does, also for who may book over "
                    "it.")},
        {CommandCode::CreateBooking,
         "create-booking",
         Phrase::tr("book one bay or several"),
         {},
         {needed(textOption("--bay",
                            "B[,B2]",
                            Phrase::tr("\"Dartmouth/Bay 3\", a name with --location, or an id"))),
          needed(textOption("--start", "T", Phrase::tr("start"))),
          needed(lengthOption()),
          needed(textOption("--customer",
                            Phrase::tr("NAME"),
                            Phrase::tr("name, phone, e-mail or id of a customer"))),
          locationOption(),
          textOption(
              "--phone", "P", Phrase::tr("phone of a walk-in; tells customers of one name apart")),
          number("--party", "N", Phrase::tr("people"), 1, 1000),
          textOption("--notes", Phrase::tr("TEXT"), Phrase::tr("notes for staff")),
          textOption("--title", Phrase::tr("TEXT"), Phrase::tr("league, group or event")),
          choice("--source", "phone|walk-in|web|desk", Phrase::tr("how it came; default phone")),
          overrideOption,
          approverOption,
          approverPinOption,
          dryRunOption()},
         committedOutput(),
         Phrase::tr("A customer is linked where exactly one has that name, phone, e-mail or id. "
                    "Where none "
                    "has, the name is\nbooked as a walk-in, which is said on standard error; where "
                    "several "
                    "have, it is a walk-in with a warning\nWALK_IN.")},
        {CommandCode::RescheduleBooking,
         "reschedule-booking",
         Phrase::tr("move a booking in time, to other bays, or make it longer or shorter"),
         {{"ID", Phrase::tr("the booking"), true}},
         {textOption("--bay", "B[,B2]", Phrase::tr("new bays")),
          textOption("--start", "T", Phrase::tr("new start")),
          lengthOption(),
          overrideOption,
          approverOption,
          approverPinOption,
          dryRunOption()},
         committedOutput(),
         timeNotes()},
        {CommandCode::CancelBooking,
         "cancel-booking",
         Phrase::tr("cancel a booking"),
         {{"ID", Phrase::tr("the booking"), true}},
         {textOption("--reason", "R", Phrase::tr("why; kept with the booking")),
          overrideOption,
          approverOption,
          approverPinOption,
          dryRunOption()},
         committedOutput(),
         ""},
        stateCommand(CommandCode::CheckIn, "check-in", Phrase::tr("the customer has come")),
        stateCommand(CommandCode::Complete, "complete", Phrase::tr("the session is over")),
        stateCommand(CommandCode::NoShow, "no-show", Phrase::tr("the customer did not come")),
        stateCommand(CommandCode::Release,
                     "release",
                     Phrase::tr("give back what is left of a no-show's time")),
        {CommandCode::GiveTime,
         "give-time",
         Phrase::tr("make a running or coming booking longer for nothing"),
         {{"ID", Phrase::tr("the booking"), true}},
         {needed(number("--minutes", "N", Phrase::tr("how much longer"), 1, 720)),
          needed(filled(textOption("--reason", Phrase::tr("TEXT"), Phrase::tr("why; kept")))),
          overrideOption,
          approverOption,
          approverPinOption,
          dryRunOption()},
         committedOutput(),
         Phrase::tr("What was given is listed by free-time.")},
        stateCommand(
            CommandCode::Reopen,
            "reopen",
            Phrase::tr("bring back a cancelled booking or a no-show, if the time is still free")),
    };
}

std::vector<CommandSpec> readingCommands()
{
    return {
        {CommandCode::List,
         "list",
         Phrase::tr("list bookings and blocks"),
         {},
         {locationOption(),
          textOption("--date", "D", Phrase::tr("one day")),
          textOption("--from", "T", Phrase::tr("end after this")),
          textOption("--to", "T", Phrase::tr("start before this (a date: to its end)")),
          textOption("--customer", "C", Phrase::tr("name, phone, e-mail or id")),
          choice("--state",
                 "pending|confirmed|checked_in|completed|cancelled|no_show",
                 Phrase::tr("only these bookings, no blocks")),
          number("--limit", "N", Phrase::tr("at most this many bookings"), 1, 1000000)},
         Phrase::tr(
             "{\"bookings\":[{\"id\",\"location\",\"zone\",\"bays\",\"start\",\"end\",\"state\","
             "\"customer\","
             "\"name\",\"phone\",\"title\",\"party\",\"notes\",\"source\",\"price\",\"payment\","
             "\"tags\",\"reference\"}…],\"blocks\":[{\"id\",\"location\",\"bay\",\"start\",\"end\","
             "\"kind\",\"title\",\"reason\"}…]}\n"
             "What is not known is null; the end of a block with no known end is null."),
         Phrase::tr("Without --date, --from and --to: today at each location.")},
        {CommandCode::History,
         "history",
         Phrase::tr("show every step that touched a booking, customer or block"),
         {{"ID", Phrase::tr("of the booking, customer or block"), true}},
         {number("--limit", "N", Phrase::tr("newest N; default 1000"), 1, 100000)},
         "{\"id\",\"kind\",\"steps\":[{\"changeSet\",\"at\",\"operator\",\"action\",\"label\","
         "\"reason\",\"approvedBy\",\"undone\",\"changes\":[{\"field\",\"before\",\"after\"}…]}…]}",
         Phrase::tr("Newest first.")},
        {CommandCode::Customers,
         "customers",
         Phrase::tr("search customers"),
         {},
         {textOption("--search",
                     Phrase::tr("TEXT"),
                     Phrase::tr("part of a name, phone or e-mail; without it the first ones")),
          number("--limit", "N", Phrase::tr("at most this many; default 20"), 1, 100000),
          toggle("--patterns",
                 Phrase::tr("also what each of them does again and again (90 days)"))},
         Phrase::tr(
             "{\"customers\":[{\"id\",\"name\",\"phone\",\"email\",\"tier\",\"blocked\"}…]}\n"
             "With --patterns also \"patterns\":[{\"customer\",\"code\","
             "\"count\",\"of\",\"days\",\"location\",\"bays\",\"weekday\",\"time\"}…]; codes: "
             "NO_SHOWS, "
             "LATE_CANCELLATIONS, EXTENDS, USUAL_SLOT.\n"
             "The last four are null but for the usual slot; weekday is 1 (Monday) to 7."),
         Phrase::tr("Phone and e-mail are null for who may not read contacts.")},
        {CommandCode::CustomersAdd,
         "customers add",
         Phrase::tr("add a customer"),
         {},
         {needed(textOption("--name", Phrase::tr("NAME"), Phrase::tr("name"))),
          textOption("--phone", "P", Phrase::tr("phone")),
          textOption("--email", "E", Phrase::tr("e-mail")),
          textOption("--tier", "T", Phrase::tr("key of a tier")),
          textOption("--tags", "A[,B]", Phrase::tr("tags")),
          textOption("--notes", Phrase::tr("TEXT"), Phrase::tr("notes for staff")),
          dryRunOption()},
         Phrase::tr("{\"id\":CUSTOMER,\"changeSet\":ID,\"warnings\":[]}\n"
                    "With --dry-run nothing is changed and both are null."),
         ""},
    };
}

std::vector<CommandSpec> otherCommands()
{
    return {
        {CommandCode::Undo,
         "undo",
         Phrase::tr("take back the operator's own last step on this desk, or the one named"),
         {},
         {textOption("--change", "ID", Phrase::tr("the change set to take back"))},
         stepOutput(),
         ""},
        {CommandCode::Redo,
         "redo",
         Phrase::tr("do again what was taken back last, or the step named"),
         {},
         {textOption("--change", "ID", Phrase::tr("the change set to do again"))},
         stepOutput(),
         ""},
        {CommandCode::Attempts,
         "attempts",
         Phrase::tr("count refused and overridden attempts by rule, operator and day"),
         {},
         {textOption("--from", "T", Phrase::tr("from this time or date; default 30 days ago")),
          textOption(
              "--to", "T", Phrase::tr("before this time (a date: to its end); default now"))},
         "{\"attempts\":[{\"day\",\"code\",\"rule\",\"operator\",\"overridden\",\"count\"}…]}",
         ""},
        {CommandCode::Overrides,
         "overrides",
         Phrase::tr("list the steps that set a rule aside, or that somebody allowed by a PIN"),
         {},
         {textOption("--from", "T", Phrase::tr("from this time or date; default: all")),
          textOption("--to", "T", Phrase::tr("before this time (a date: to its end); default now")),
          textOption(
              "--operator", Phrase::tr("OPERATOR"), Phrase::tr("made or allowed by this one"))},
         "{\"overrides\":[{\"at\",\"operator\",\"approvedBy\",\"label\",\"rules\":[{\"code\","
         "\"rule\"}…],\"reason\",\"booking\",\"changeSet\",\"undone\"}…]}",
         ""},
        {CommandCode::Audit,
         "audit",
         Phrase::tr("list what was done, by whom and when, newest first"),
         {},
         {textOption("--from", "T", Phrase::tr("from this time or date; default: all")),
          textOption("--to", "T", Phrase::tr("before this time (a date: to its end); default now")),
          textOption(
              "--operator", Phrase::tr("OPERATOR"), Phrase::tr("made or allowed by this one")),
          choice("--about",
                 "everything|bookings|blocks|customers|club",
                 Phrase::tr("what the steps are about; default everything")),
          number("--limit", "N", Phrase::tr("so many at most; default 1000"), 1, 1000000)},
         "{\"steps\":[{\"at\",\"operator\",\"approvedBy\",\"kind\":do|undo|redo,\"label\","
         "\"reason\",\"entities\",\"changeSet\",\"undone\",\"waiting\"}…],\"more\"}",
         ""},
        {CommandCode::Expand,
         "expand",
         Phrase::tr("print the times that a recurrence rule gives"),
         {},
         {needed(textOption("--rrule", "R", Phrase::tr("rule of RFC 5545: FREQ=WEEKLY;BYDAY=TU"))),
          needed(textOption(
              "--start", "T", Phrase::tr("first time, or a date: then whole days are meant"))),
          needed(textOption("--zone", "Z", Phrase::tr("time zone, such as America/Halifax"))),
          textOption("--from", "T", Phrase::tr("starts from this time or date on; default: all")),
          needed(textOption("--to", "T", Phrase::tr("starts before this time or date"))),
          textOption("--rdate", "T[,T2]", Phrase::tr("times beside the rule")),
          textOption("--exdate",
                     "T[,T2]",
                     Phrase::tr("times to leave out; a date leaves out its whole day")),
          number("--minutes", "N", Phrase::tr("length of each in minutes"), 1, 527040),
          toggle("--tolerant",
                 Phrase::tr("follow a rule that RFC 5545 rules out, as calendar files are read"))},
         Phrase::tr(
             "{\"rule\":CANONICAL,\"occurrences\":[{\"start\",\"end\",\"localStart\",\"id\"}…],"
             "\"stopped\":\"over|window|limit|barren\"}\n"
             "\"end\" is null without --minutes. \"id\" is the RECURRENCE-ID, the time that the "
             "rule "
             "names. \"stopped\":\nthe rule is over, --to was reached, 100,000 were printed, or "
             "the "
             "rule "
             "gives nothing for too long."),
         Phrase::tr("Needs no club file. Times are ISO 8601 or 20261123T060000; without an offset "
                    "they are "
                    "wall time of the zone.\nThe rule counts on the wall: 06:00 stays 06:00. A "
                    "time that the "
                    "zone skips is read with the offset before\nthe gap, one that happens twice is "
                    "the first. "
                    "A rule that is none, or whose parts do not go together, is\nexit 4 with the "
                    "reason.")},
        {CommandCode::Verify,
         "verify",
         Phrase::tr("walk the whole file and prove the invariants"),
         {},
         {},
         Phrase::tr("{\"ok\":true,\"findings\":[]}\n"
                    "Damaged (exit 5): {\"ok\":false,\"findings\":[TEXT…]}"),
         ""},
        {CommandCode::Window,
         "window",
         Phrase::tr("tell what the open window shows and where a slot is on the screen"),
         {},
         {textOption("--bay", "B[,B2]", Phrase::tr("bays of the slot to point at")),
          textOption("--start", "T", Phrase::tr("its start")),
          number("--minutes", "N", Phrase::tr("its length in minutes; default 30"), 1, 10080),
          locationOption(),
          textOption(
              "--control",
              "NAME",
              Phrase::tr("a button, field or menu entry to point at: its name, or how its text "
                         "begins")),
          toggle("--raise", Phrase::tr("bring the window to the front first"))},
         Phrase::tr(
             "{\"title\",\"window\":{\"x\",\"y\",\"width\",\"height\"},\"active\",\"location\","
             "\"heading\",\"booking\",\"slot\":{\"bay\",\"start\",\"end\"},\"busy\",\"popup\","
             "\"dialog\",\"dialogText\",\"banner\",\"bannerKind\",\"message\",\"figures\","
             "\"saving\",\"undo\",\"idle\",\"cell\":{\"x\",\"y\",\"width\",\"height\"},"
             "\"control\"}\n"
             "What is not shown is null; so are \"cell\" and \"control\" when they are out of "
             "sight."),
         Phrase::tr("For tests and scripts that work the window by mouse and keys; only while a "
                    "window has "
                    "the "
                    "file\nopen (exit 4). Pixels are of the screen.")},
        {CommandCode::Help,
         "help",
         Phrase::tr("explain the commands"),
         {{Phrase::tr("COMMAND"), Phrase::tr("one command; without it all of them"), false}},
         {},
         Phrase::tr("This text."),
         ""},
    };
}

} // namespace

const std::vector<CommandSpec> &commandTable()
{
    static const std::vector<CommandSpec> table = [] {
        std::vector<CommandSpec> all;
        for (auto part : {fileCommands(),
                          bookingCommands(),
                          findCommands(),
                          explainCommands(),
                          readingCommands(),
                          runSheetCommands(),
                          freeTimeCommands(),
                          blockCommands(),
                          kindCommands(),
                          holidayCommands(),
                          peopleCommands(),
                          flagCommands(),
                          pinCommands(),
                          syncCommands(),
                          rulesCommands(),
                          otherCommands()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return table;
}

const CommandSpec *findCommand(std::string_view name)
{
    for (const CommandSpec &command : commandTable())
        if (command.name == name)
            return &command;
    return nullptr;
}

const std::vector<ExitCode> &exitCodes()
{
    static const std::vector<ExitCode> codes = {
        {exitDone, Phrase::tr("done")},
        {exitUsage, Phrase::tr("the command line is wrong")},
        {exitRefused, Phrase::tr("refused by a rule or for want of permission")},
        {exitInput, Phrase::tr("a value, name or file that was given is wrong")},
        {exitStore, Phrase::tr("the club's file cannot be used, or is damaged")},
        {exitServer, Phrase::tr("the server refused or cannot be reached")},
    };
    return codes;
}

} // namespace bayboard
