#include "app/ctl/OptionSpecs.h"

namespace bayboard {

Phrase timeNotes()
{
    return Phrase::tr(
        "Times are ISO 8601 (2026-11-22T18:30:00-04:00); without an offset they are wall time of "
        "the "
        "location.\nA wall time that the night of a clock change skips or repeats is refused: give "
        "its offset.");
}

OptionSpec textOption(const char *name, const Phrase &valueName, const Phrase &meaning)
{
    return {name, OptionKind::Text, valueName, meaning, false, false, 0, 0};
}

OptionSpec file(const char *name, const Phrase &valueName, const Phrase &meaning)
{
    return {name, OptionKind::File, valueName, meaning, false, false, 0, 0};
}

OptionSpec filled(OptionSpec option)
{
    option.filled = true;
    return option;
}

OptionSpec needed(OptionSpec option)
{
    option.required = true;
    return option;
}

OptionSpec number(const char *name,
                  const Phrase &valueName,
                  const Phrase &meaning,
                  std::int64_t least,
                  std::int64_t most)
{
    return {name, OptionKind::Number, valueName, meaning, false, false, least, most};
}

OptionSpec choice(const char *name, const Phrase &words, const Phrase &meaning)
{
    return {name, OptionKind::Choice, words, meaning, false, false, 0, 0};
}

OptionSpec toggle(const char *name, const Phrase &meaning)
{
    return {name, OptionKind::Switch, "", meaning, false, false, 0, 0};
}

OptionSpec serverTokenOption()
{
    return file("--token-file",
                Phrase::tr("FILE"),
                Phrase::tr("the desk's token; only its owner may read the file; - is standard "
                           "input (default)"));
}

OptionSpec trustOption()
{
    return file("--trust",
                Phrase::tr("FILE"),
                Phrase::tr("certificates (PEM) that are trusted beside the computer's own"));
}

OptionSpec dryRunOption()
{
    return toggle("--dry-run", Phrase::tr("judge only; nothing is changed or logged"));
}

OptionSpec locationOption()
{
    return textOption("--location", "L", Phrase::tr("name or id of the location"));
}

OptionSpec lengthOption()
{
    return number("--minutes", "N", Phrase::tr("length in minutes"), 1, 10080);
}

const std::vector<OptionSpec> &globalOptions()
{
    static const std::vector<OptionSpec> options = {
        filled(file(
            "--db", Phrase::tr("FILE"), Phrase::tr("the club's file; default: the desktop's"))),
        textOption("--as",
                   Phrase::tr("OPERATOR"),
                   Phrase::tr("who acts: name or id; default: the club's only or first owner")),
        file("--pin-file",
             Phrase::tr("FILE"),
             Phrase::tr(
                 "the operator's PIN, where there is one; only its owner may read the file; - "
                 "is standard input. Else BAYBOARD_PIN of the environment")),
        passwordOption(),
        textOption(
            "--now",
            Phrase::tr("TIME"),
            Phrase::tr("act at another time (tests and scripts; needs time.set); without an offset "
                       "it is wall time of the club's first location")),
        filled(textOption(
            "--server",
            "URL",
            Phrase::tr("let the club's server do it, https://host:port; exit 6 where it is "
                       "not there"))),
        serverTokenOption(),
        trustOption(),
        textOption(
            "--lang",
            Phrase::tr("NAME"),
            Phrase::tr(
                "language of the texts, as fr; default: the system's. A window that has the file "
                "answers in its own")),
    };
    return options;
}

} // namespace bayboard
