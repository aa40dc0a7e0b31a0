#include "app/ctl/OptionSpecs.h"

namespace bayboard {

std::vector<CommandSpec> rulesCommands()
{
    return {
        {CommandCode::RulesCheck,
         "rules check",
         Phrase::tr("check a rule book without using it"),
         {{Phrase::tr("FILE"),
           Phrase::tr("rule book in JSON (resources/rules/schema.json)"),
           true}},
         {},
         Phrase::tr("{\"ok\":true,\"rules\":N}\n"
                    "Broken (exit 4): {\"ok\":false,\"line\":N,\"reason\":TEXT}"),
         Phrase::tr(
             "Needs no club file. With --db also whether the club has every location, bay and "
             "tier that it names.")},
        {CommandCode::RulesShow,
         "rules show",
         Phrase::tr("print the rule book in force"),
         {},
         {},
         Phrase::tr("The rule book, as JSON."),
         ""},
        {CommandCode::RulesSet,
         "rules set",
         Phrase::tr("put a rule book in force"),
         {{Phrase::tr("FILE"), Phrase::tr("rule book in JSON"), true}},
         {},
         Phrase::tr("{\"ok\":true,\"rules\":N,\"changeSet\":ID}\n"
                    "Broken (exit 4): {\"ok\":false,\"line\":N,\"reason\":TEXT}; the book in force "
                    "stays."),
         ""},
        {CommandCode::RulesTry,
         "rules try",
         Phrase::tr("list the bookings of a period that a rule book would have judged otherwise "
                    "than the one in force"),
         {{Phrase::tr("FILE"), Phrase::tr("rule book in JSON"), true}},
         {locationOption(),
          textOption("--from", "D", Phrase::tr("first day; default 90 days before the last")),
          textOption("--to", "D", Phrase::tr("last day; default today"))},
         Phrase::tr(
             "{\"from\",\"to\",\"judged\":N,\"cancelled\":N,\"timeUnknown\":N,\"pastUnknown\":N,"
             "\"differing\":N,\"refused\":N,\"rules\":[{\"rule\",\"code\",\"change\":"
             "refused|warned|allowed|silent,\"bookings\":N}…],\"bookings\":[{\"change\",\"rule\","
             "\"code\",\"message\",\"id\",\"who\",\"title\",\"location\",\"bays\",\"start\","
             "\"end\","
             "\"made\",\"moved\"}…],\"leftOut\":N}\n"
             "Broken (exit 4): {\"ok\":false,\"line\":N,\"reason\":TEXT}"),
         Phrase::tr("Each booking is judged as it was made, when it was made, beside what was "
                    "booked by then. Customers, hours and blocks are\nthose of today; rules about "
                    "moving and cancelling are not tried, and cancelled bookings are left out. "
                    "Nothing is changed.")},
    };
}

} // namespace bayboard
