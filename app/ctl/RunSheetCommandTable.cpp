#include "app/ctl/OptionSpecs.h"

namespace bayboard {

std::vector<CommandSpec> runSheetCommands()
{
    return {
        {CommandCode::RunSheet,
         "run-sheet",
         Phrase::tr("list a location's days as a run sheet: bookings, blocks and notes by bay"),
         {},
         {needed(locationOption()),
          textOption("--from", "D", Phrase::tr("first day; default today at the location")),
          textOption("--to", "D", Phrase::tr("last day; default the first")),
          textOption("--bays", "B[,B2]", Phrase::tr("only these bays of the location")),
          choice("--form",
                 "bay|day",
                 Phrase::tr("by bay (default), or all bays of a day in order of time")),
          toggle("--without-names", Phrase::tr("nothing that tells whom a time is for")),
          toggle("--free", Phrase::tr("free time in opening hours too")),
          toggle("--cancelled", Phrase::tr("cancelled bookings too"))},
         Phrase::tr(
             "{\"location\",\"zone\",\"form\",\"names\",\"contacts\",\"made\",\"days\":[{\"date\","
             "\"start\",\"end\",\"closed\",\"sections\":[{\"bay\",\"rows\":[{\"kind\":"
             "booking|block|free,\"id\",\"bays\",\"start\",\"end\",\"continued\",\"continues\","
             "\"who\",\"phone\",\"title\",\"tier\",\"party\",\"state\",\"amount\",\"payment\","
             "\"notes\",\"tags\",\"blockKind\",\"reason\"}…]}…]}…]}\n"
             "\"bay\" is null with --form day. \"amount\" (price and fee) stands on the first "
             "line of a booking only."),
         Phrase::tr("What reaches over midnight is there on both days: \"continues\", then "
                    "\"continued\". Names and phones are there as far as\nthe operator may know "
                    "them. The window prints the same sheet (Ctrl+P).")},
    };
}

} // namespace bayboard
