#include "app/ctl/OptionSpecs.h"

namespace bayboard {

std::vector<CommandSpec> holidayCommands()
{
    return {
        {CommandCode::Holidays,
         "holidays",
         Phrase::tr("list the dates on which locations are closed"),
         {},
         {locationOption()},
         "{\"holidays\":[{\"location\",\"date\",\"name\"}…]}",
         Phrase::tr("By location, then date. A date without a name has null.")},
        {CommandCode::ImportHolidays,
         "import-holidays",
         Phrase::tr("bring in closed dates from iCalendar"),
         {{Phrase::tr("FILE"), Phrase::tr("an .ics file with events of whole days"), true}},
         {locationOption(),
          toggle("--all", Phrase::tr("for every location")),
          number("--years",
                 "N",
                 Phrase::tr("how many years ahead yearly events are followed; default 5"),
                 0,
                 50),
          toggle("--replace",
                 Phrase::tr("between the file's first and last date only the file counts: other "
                            "dates go, and names follow the file")),
          dryRunOption()},
         Phrase::tr(
             "{\"new\":[{\"location\",\"date\",\"name\"}…],\"same\",\"renamed\":[…],"
             "\"removed\":[…],\"events\",\"unreadable\":[{\"event\",\"line\",\"reason\"}…],"
             "\"remarks\":[{\"event\",\"line\",\"text\"}…],\"blocks\":{\"cleared\",\"returned\","
             "\"inTheWay\"},\"changeSet\":ID}\n"
             "\"same\" counts dates that a location has already. \"blocks\" counts blocks of "
             "series that leave closed dates out: taken away, and laid again where a date is "
             "open again; \"inTheWay\" bookings that these go round (see notices). "
             "\"changeSet\" is null when nothing changed or with --dry-run."),
         Phrase::tr("Either --location or --all. Dates from 1 January of this year on are taken. "
                    "Events with times of day are\nlisted as unreadable. One change set, one undo; "
                    "importing the same file again changes nothing.")},
    };
}

} // namespace bayboard
