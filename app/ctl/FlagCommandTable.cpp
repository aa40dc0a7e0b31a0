#include "app/ctl/OptionSpecs.h"

namespace bayboard {

std::vector<CommandSpec> flagCommands()
{
    const Phrase output = "{\"feature\",\"meaning\",\"on\",\"stopped\",\"switches\":[{\"for\","
                          "\"of\",\"on\"}…]}";
    return {
        {CommandCode::Flags,
         "flags",
         Phrase::tr("list what can be switched off, and what is"),
         {},
         {},
         "{\"features\":[" + output.english()
             + "…],\"history\":[{\"at\",\"operator\",\"label\",\"undone\",\"changeSet\"}…]}",
         Phrase::tr(
             "\"on\" is what holds where nothing else is said. Of the switches that fit, the "
             "first decides: stop (off for\neverybody), a tag of the customer, a tag of the "
             "operator, the location, everybody; of two tags the one that\nswitches off. "
             "\"history\" has the last steps that switched something.")},
        {CommandCode::SetFlag,
         "set-flag",
         Phrase::tr("switch a feature off or on, for all or for some"),
         {{"FEATURE", Phrase::tr("its name, as of flags"), true}},
         {toggle("--off", Phrase::tr("switch it off")),
          toggle("--on", Phrase::tr("switch it on")),
          toggle("--stop", Phrase::tr("off for everybody at once, whatever else is switched")),
          toggle(
              "--clear",
              Phrase::tr(
                  "take the switch out; without --location or a tag the stop, where there is one")),
          locationOption(),
          textOption(
              "--operator-tag", Phrase::tr("TAG"), Phrase::tr("for operators who have the tag")),
          textOption(
              "--customer-tag", Phrase::tr("TAG"), Phrase::tr("for customers who have the tag"))},
         "{\"feature\":" + output.english() + ",\"changeSet\":ID}",
         Phrase::tr(
             "Needs club.edit. It holds at once in this file's window, and in others with the "
             "next answer of the server,\nwhich refuses by the same switches. One change "
             "set, one undo; \"changeSet\" is null where nothing changes.")},
    };
}

} // namespace bayboard
