#include "app/ctl/OptionSpecs.h"

namespace bayboard {

std::vector<CommandSpec> explainCommands()
{
    return {
        {CommandCode::Explain,
         "explain",
         Phrase::tr("say which rules are in the way of a time, where they stand, and who may set "
                    "them aside"),
         {},
         {needed(textOption("--bay",
                            "B[,B2]",
                            Phrase::tr("\"Dartmouth/Bay 3\", a name with --location, or an id"))),
          needed(textOption("--start", "T", Phrase::tr("start"))),
          needed(lengthOption()),
          textOption(
              "--customer", "C", Phrase::tr("judge for this customer: name, phone, e-mail or id")),
          locationOption()},
         Phrase::tr(
             "{\"slot\":{\"bay\",\"start\",\"end\"},\"passes\",\"notPermitted\":{\"message\","
             "\"roles\":[ROLE…]},\"rules\":[{\"code\",\"severity\",\"message\",\"figures\":{…},"
             "\"source\":{\"kind\":\"always\"|\"book\"|\"kept\",\"rule\",\"line\",\"entry\":{…},"
             "\"within\":[{…}…]},\"override\":[ROLE…]}…],\"fits\":[{\"bay\",\"start\","
             "\"end\"}…]}\n"
             "Rules with the heaviest first. \"entry\" is the rule as the book has it on that "
             "line, \"within\" what it is a part of;\n\"fits\" are the nearest times that pass; "
             "\"notPermitted\" is null for who may book here."),
         Phrase::tr("Nothing is tried or logged. Without --customer, for anybody: rules that "
                    "depend on who it is keep silent.")},
    };
}

} // namespace bayboard
