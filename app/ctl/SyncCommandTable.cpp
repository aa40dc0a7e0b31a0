#include "app/ctl/OptionSpecs.h"

namespace bayboard {

std::vector<CommandSpec> syncCommands()
{
    return {
        {CommandCode::Sync,
         "sync",
         Phrase::tr("bring the file and a server together"),
         {},
         {toggle("--adopt", Phrase::tr("give the file's club to a server that has none")),
          toggle("--join",
                 Phrase::tr("a file with a club of its own is kept aside, and the server's taken")),
          toggle("--reset", Phrase::tr("take everything anew; what waits is kept, and sent"))},
         "{\"server\",\"desk\",\"sent\",\"refused\",\"received\",\"given\",\"waiting\",\"atRisk\","
         "\"conflicts\",\"keptAs\",\"synced\":true|false}",
         Phrase::tr("Needs --server. Sends what waits and reads what is new until neither has "
                    "anything to say. A "
                    "file that does not exist\nis made, and has the club when the command ends. "
                    "What the server refuses leaves the schedule and stays in\nthe file as a "
                    "conflict. Exit 6: the server cannot be reached, or what became of the last "
                    "question is not\nknown; nothing is lost, and the command can be given "
                    "again.")},
        {CommandCode::Conflicts,
         "conflicts",
         Phrase::tr("list what the server refused"),
         {},
         {toggle("--all", Phrase::tr("those that somebody has decided, too"))},
         "{\"conflicts\":[{\"id\",\"made\",\"refused\",\"operator\",\"label\",\"code\",\"rule\","
         "\"detail\",\"blocker\",\"step\",\"overridable\",\"wanted\":[{\"kind\",\"id\","
         "\"created\",\"fields\"}…],\"decision\"}…]}",
         Phrase::tr("Oldest first. \"code\" says why, \"blocker\" what is in the way.")},
        {CommandCode::GiveUp,
         "give-up",
         Phrase::tr("leave a conflict as the server has it"),
         {{"ID", Phrase::tr("of the conflict"), true}},
         {filled(needed(textOption("--reason", Phrase::tr("TEXT"), Phrase::tr("why"))))},
         "{\"givenUp\":ID}",
         Phrase::tr("For who had wanted it and who may do it there; the journal says so. try-again "
                    "takes up what was given up, too.")},
        {CommandCode::TryAgain,
         "try-again",
         Phrase::tr("do what a conflict wanted once more, perhaps elsewhere"),
         {{"ID", Phrase::tr("of the conflict"), true}},
         {textOption("--bay", "B", Phrase::tr("another bay, for a step with one booking")),
          textOption("--start", "T", Phrase::tr("another time")),
          number("--minutes", "N", Phrase::tr("another length"), 1, 100000),
          textOption("--reason", Phrase::tr("TEXT"), Phrase::tr("is kept with the step"))},
         "{\"changeSet\",\"insteadOf\"}",
         Phrase::tr("The new step waits for the server as any other. It is made over what the file "
                    "shows now.")},
    };
}

} // namespace bayboard
