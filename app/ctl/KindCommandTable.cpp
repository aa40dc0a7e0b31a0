#include "app/ctl/OptionSpecs.h"

namespace bayboard {

std::vector<CommandSpec> kindCommands()
{
    const Phrase kindOutput = "{\"key\",\"name\",\"shown\",\"colour\",\"hatch\",\"icon\","
                              "\"creators\":[…],\"bookOver\",\"counted\",\"seenBy\":[…],"
                              "\"minutes\",\"retired\",\"blocks\",\"series\"}";
    return {
        {CommandCode::Kinds,
         "kinds",
         Phrase::tr("list the kinds of block"),
         {},
         {toggle("--all", Phrase::tr("retired ones too"))},
         "{\"kinds\":[" + kindOutput.english() + "…]}",
         Phrase::tr("\"blocks\" counts those that are not over. No creators: whoever may lay "
                    "blocks; no \"seenBy\": everybody;\nno \"bookOver\": nobody. \"counted\" is "
                    "time in use, else it is taken out of the open time.")},
        {CommandCode::SetKind,
         "set-kind",
         Phrase::tr("change a kind of block, or make one"),
         {{"KEY", Phrase::tr("its key, as of kinds; a new one makes a kind"), true}},
         {textOption("--name", Phrase::tr("TEXT"), Phrase::tr("what it is called")),
          textOption("--colour", "C", Phrase::tr("like #2563eb")),
          choice("--hatch", "diagonal|cross|none", Phrase::tr("how the board draws it")),
          textOption("--icon", "X", Phrase::tr("one character before its name")),
          textOption(
              "--creators",
              "R[,R2]",
              Phrase::tr("keys of the roles that may lay it; empty: whoever may lay blocks")),
          textOption("--book-over",
                     "W[,W2]",
                     Phrase::tr("who may book over it, which lifts that part: a permission, or "
                                "keys of roles; empty: nobody")),
          choice("--counted",
                 "yes|no",
                 Phrase::tr("whether its time is in use, or taken out of the open time")),
          textOption("--seen-by",
                     "R[,R2]",
                     Phrase::tr("keys of the roles that see what it is; empty: everybody")),
          number("--minutes", "N", Phrase::tr("usual length; 0: none"), 0, 527040),
          toggle("--retire", Phrase::tr("offer it no more; blocks that have it stay")),
          toggle("--restore", Phrase::tr("offer it again")),
          dryRunOption()},
         "{\"kind\":" + kindOutput.english() + ",\"changeSet\":ID}",
         Phrase::tr("What is not named stays. A kind is never deleted. One change set, one undo; "
                    "\"changeSet\" is null with\n--dry-run or where nothing changes.")},
    };
}

} // namespace bayboard
