#include "app/ctl/OptionSpecs.h"

namespace bayboard {

std::vector<CommandSpec> freeTimeCommands()
{
    return {
        {CommandCode::FreeTime,
         "free-time",
         Phrase::tr("list the time that bookings were given for nothing"),
         {},
         {textOption("--from", "T", Phrase::tr("given at this or later")),
          textOption("--to", "T", Phrase::tr("given before this (a date: to its end)")),
          textOption(
              "--customer", "C", Phrase::tr("only to this customer: name, phone, e-mail or id")),
          textOption("--operator", Phrase::tr("OPERATOR"), Phrase::tr("only by this one"))},
         Phrase::tr("{\"given\":[{\"at\",\"operator\",\"approvedBy\",\"minutes\",\"reason\","
                    "\"booking\",\"location\",\"bays\",\"start\",\"end\",\"state\",\"customer\","
                    "\"who\",\"changeSet\"}…],\"minutes\",\"byCustomer\":[{\"customer\",\"who\","
                    "\"times\",\"minutes\"}…],\"byOperator\":[{\"operator\",\"times\","
                    "\"minutes\"}…],\"knownFrom\"}\n"
                    "Newest first; sums with the most first. \"minutes\" counts each bay.\n"
                    "\"knownFrom\" is null, or when this desk took over from its server what it "
                    "has: it knows of no time that was given before."),
         Phrase::tr("Read off the journal: what was undone is not listed. Names and reasons are "
                    "null for who may not know customers.\nThe last 30 days where --from is not "
                    "given and no customer is named.")},
    };
}

} // namespace bayboard
