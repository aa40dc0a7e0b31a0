#include "app/ctl/OptionSpecs.h"

namespace bayboard {

std::vector<CommandSpec> findCommands()
{
    return {
        {CommandCode::Find,
         "find",
         Phrase::tr("find free times as a caller says them: \"90 min 2 bays after 17 thu fri\""),
         {{Phrase::tr("WISH"),
           Phrase::tr("length, bays, days and times in any order, in English, French, German or "
                      "Spanish"),
           true}},
         {needed(locationOption()),
          number("--limit", "N", Phrase::tr("how many; default 8"), 1, 100),
          textOption(
              "--customer", "C", Phrase::tr("judge for this customer: name, phone, e-mail or id"))},
         Phrase::tr(
             "{\"slots\":[{\"bay\",\"start\",\"end\"}…],\"understood\":{\"location\",\"minutes\","
             "\"bayCount\",\"bays\":[NAME…],\"dates\":[DATE…],\"from\",\"startsBefore\",\"until\","
             "\"around\",\"people\",\"name\"},\"notUnderstood\":[TEXT…],\"violations\":[{\"code\","
             "\"message\"}…],\"stopped\"}\n"
             "The best slot first. \"violations\" say what is in the way of the nearest one where "
             "there is none; \"stopped\" that the\nsearch ended early."),
         Phrase::tr("Looks at the days that are named, else at the next 60. Near to what was said "
                    "comes first, then bays side by side,\nno gap that nobody could book, earlier, "
                    "and not all on one day. Times of day are of the wall clock, behind 24:00 of "
                    "the\nnext day. Warnings do not keep a slot out; blocks do.")},
    };
}

} // namespace bayboard
