#include "app/ctl/OptionSpecs.h"

namespace bayboard {

std::vector<CommandSpec> pinCommands()
{
    return {
        {CommandCode::SetPin,
         "set-pin",
         Phrase::tr("set, change or remove a PIN"),
         {},
         {file(
              "--new-pin-file",
              Phrase::tr("FILE"),
              Phrase::tr("the new PIN; only its owner may read the file; - is standard input. Else "
                         "BAYBOARD_NEW_PIN of the environment")),
          toggle("--remove", Phrase::tr("remove it")),
          text("--operator",
               Phrase::tr("OPERATOR"),
               Phrase::tr("with --remove: of somebody who forgot it (needs operator.edit)"))},
         "{\"operator\",\"pin\":true|false}",
         Phrase::tr(
             "Of who acts (--as), whose old PIN comes with --pin-file or BAYBOARD_PIN. Where "
             "both files are -, the\nfirst line of standard input is the old one. A PIN is "
             "kept where the computer has a keychain.")},
        {CommandCode::ForgetPins,
         "forget-pins",
         Phrase::tr("remove all PINs of this file"),
         {},
         {},
         "{\"ok\":true}",
         Phrase::tr(
             "For whoever owns the file, when nobody's PIN is known any more or the file came "
             "from another computer.\nNo PIN is asked for: who owns the file could change "
             "it in any case. The journal keeps who did it.")},
    };
}

} // namespace bayboard
