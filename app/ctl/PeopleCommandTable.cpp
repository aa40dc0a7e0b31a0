#include "app/ctl/OptionSpecs.h"

namespace bayboard {

namespace {

CommandSpec setOperator(const Phrase &output)
{
    return {CommandCode::SetOperator,
            "set-operator",
            Phrase::tr("change an operator, or add one"),
            {{"NAME", Phrase::tr("name or id; with --add the new one's name"), true}},
            {toggle("--add", Phrase::tr("somebody new")),
             textOption("--name", Phrase::tr("TEXT"), Phrase::tr("what they are called")),
             textOption(
                 "--roles",
                 "R[@L][,R2]",
                 Phrase::tr("keys of roles: everywhere, or behind @ at one location; empty: none")),
             textOption(
                 "--tags", "T[,T2]", Phrase::tr("tags that features are switched by; empty: none")),
             choice("--active", "yes|no", Phrase::tr("whether they may act at all")),
             toggle("--remove", Phrase::tr("take them off the list; history goes on to name them")),
             toggle("--restore", Phrase::tr("bring them back")),
             dryRunOption()},
            "{\"operator\":" + output.english() + ",\"changeSet\":ID}",
            Phrase::tr("What is not named stays. Needs operator.edit. Nobody gives a right that "
                       "they have not themselves, and somebody who\nmay edit operators everywhere "
                       "is always left. One change set, one undo; \"changeSet\" is null with "
                       "--dry-run or\nwhere nothing changes.")};
}

CommandSpec setRole(const Phrase &output)
{
    return {
        CommandCode::SetRole,
        "set-role",
        Phrase::tr("change a role, or make one"),
        {{"KEY", Phrase::tr("its key, as of roles; a new one makes a role"), true}},
        {textOption("--name", Phrase::tr("TEXT"), Phrase::tr("what it is called")),
         textOption("--inherits",
                    "R[,R2]",
                    Phrase::tr("keys of roles whose permissions it has too; empty: none")),
         textOption("--permissions",
                    "P[,P2]",
                    Phrase::tr("its own permissions, as of roles; * is all; empty: none")),
         textOption(
             "--block-ahead",
             "N",
             Phrase::tr("how many days ahead it lets people lay blocks; none: as those that it "
                        "inherits from, else without limit")),
         toggle("--retire", Phrase::tr("whoever has it gets nothing by it any more")),
         toggle("--restore", Phrase::tr("offer it again")),
         dryRunOption()},
        "{\"role\":" + output.english() + ",\"changeSet\":ID}",
        Phrase::tr("What is not named stays. Needs operator.edit. Roles that would inherit from "
                   "each other in a circle are refused,\nand so is a right for somebody that "
                   "who acts has not. One change set, one undo.")};
}

} // namespace

std::vector<CommandSpec> peopleCommands()
{
    const Phrase person = "{\"id\",\"name\",\"roles\":[{\"role\",\"location\"}…],\"tags\":[…],"
                          "\"active\",\"removed\",\"pin\"}";
    const Phrase role = "{\"key\",\"name\",\"shown\",\"inherits\":[…],\"permissions\":[…],"
                        "\"all\":[…],\"blockAhead\",\"retired\",\"operators\":[NAME…]}";
    return {
        {CommandCode::Operators,
         "operators",
         Phrase::tr("list who works with the program"),
         {},
         {toggle("--all", Phrase::tr("removed ones too"))},
         "{\"operators\":[" + person.english() + "…]}",
         Phrase::tr(
             "\"location\" is null where a role holds everywhere; \"pin\" says whether there "
             "is one at this desk.")},
        setOperator(person),
        {CommandCode::Roles,
         "roles",
         Phrase::tr("list the roles and what each may do"),
         {},
         {toggle("--all", Phrase::tr("retired ones too"))},
         "{\"roles\":[" + role.english() + "…],\"permissions\":[{\"permission\",\"meaning\"}…]}",
         Phrase::tr("\"permissions\" of a role are its own, \"all\" those with what it inherits.")},
        setRole(role),
    };
}

} // namespace bayboard
