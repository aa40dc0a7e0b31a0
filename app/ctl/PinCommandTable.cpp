#include "app/ctl/OptionSpecs.h"
#include "core/desk/DeskSession.h"

namespace bayboard {

OptionSpec passwordOption()
{
    return file(
        "--password-file",
        Phrase::tr("FILE"),
        Phrase::tr("the operator's password, where the club asks for one; as --pin-file. Else "
                   "BAYBOARD_PASSWORD of the environment"));
}

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
          textOption("--operator",
                     Phrase::tr("OPERATOR"),
                     Phrase::tr("with --remove: of somebody who forgot it (needs operator.edit)"))},
         "{\"operator\",\"pin\":true|false}",
         Phrase::tr(
             "Of who acts (--as), whose old PIN comes with --pin-file or BAYBOARD_PIN. Where "
             "both files are -, the\nfirst line of standard input is the old one. A PIN is "
             "kept where the computer has a keychain.")},
        {CommandCode::SetPassword,
         "set-password",
         Phrase::tr("set, change or remove a password"),
         {},
         {file("--new-password-file",
               Phrase::tr("FILE"),
               Phrase::tr("the new password; only its owner may read the file; - is standard "
                          "input. Else BAYBOARD_NEW_PASSWORD of the environment")),
          toggle("--remove", Phrase::tr("remove it")),
          textOption("--operator",
                     Phrase::tr("OPERATOR"),
                     Phrase::tr("of somebody else (needs operator.edit)"))},
         "{\"operator\",\"password\":true|false}",
         Phrase::tr("Of who acts (--as), whose old password comes with --password-file or "
                    "BAYBOARD_PASSWORD. A password belongs to\nthis file; it is asked for where "
                    "set-sign-in says so. 10 characters or more.")},
        {CommandCode::SetSignIn,
         "set-sign-in",
         Phrase::tr("say how often the club asks for passwords"),
         {},
         {needed(number("--hours",
                        "N",
                        Phrase::tr("a password opens a desk for so long; 0: none is asked for"),
                        0,
                        DeskSession::mostHours))},
         "{\"hours\",\"asked\",\"changeSet\":ID}",
         Phrase::tr("Needs club.edit and a password of one's own. A program that is started asks "
                    "again. \"asked\" is false while nobody\nwho may edit operators has a "
                    "password at this desk.")},
        {CommandCode::ForgetPins,
         "forget-pins",
         Phrase::tr("remove all PINs and passwords of this file"),
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
