#include "app/ctl/OptionSpecs.h"

namespace bayboard {

std::vector<CommandSpec> syncCommands()
{
    return {
        {CommandCode::Sync,
         "sync",
         Phrase::tr("bring the file and a server together"),
         {},
         {needed(text("--server", "URL", Phrase::tr("its address: https://host:port"))),
          file("--token-file",
               Phrase::tr("FILE"),
               Phrase::tr("the desk's token; only its owner may read the file; - is standard "
                          "input (default)")),
          file("--trust",
               Phrase::tr("FILE"),
               Phrase::tr("certificates (PEM) that are trusted beside the computer's own"))},
         "{\"server\",\"desk\",\"sent\",\"refused\",\"received\",\"waiting\",\"atRisk\","
         "\"conflicts\",\"synced\":true|false}",
         Phrase::tr("Sends what waits and reads what is new until neither has anything to say. A "
                    "file that does not exist\nis made, and has the club when the command ends. "
                    "What the server refuses leaves the schedule and stays in\nthe file as a "
                    "conflict. Exit 6: the server cannot be reached, or what became of the last "
                    "question is not\nknown; nothing is lost, and the command can be given "
                    "again.")},
    };
}

} // namespace bayboard
