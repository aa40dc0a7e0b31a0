#include "app/ctl/CommandLine.h"

#include "app/ctl/Help.h"
#include "core/journal/Codec.h"
#include "core/text/ErrorSentences.h"

#include <algorithm>
#include <charconv>

namespace bayboard {

namespace {

struct Word
{
    std::string text;
    bool mayBeOption = true; ///< false behind "--"
};

bool looksLikeOption(const Word &word)
{
    return word.mayBeOption && word.text.size() > 1 && word.text[0] == '-';
}

UsageError usageError(const Phrase &sentence, const CommandSpec *command)
{
    return {text::said(sentence).toStdString(),
            command != nullptr ? usageLine(*command) : generalUsageLine()};
}

tl::unexpected<UsageError> refuse(const Phrase &sentence, const CommandSpec *command)
{
    return tl::unexpected(usageError(sentence, command));
}

std::optional<std::int64_t> readNumber(std::string_view text)
{
    std::int64_t number = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

std::vector<std::string> wordsOf(std::string_view choices)
{
    std::vector<std::string> words;
    while (!choices.empty()) {
        const std::size_t bar = choices.find('|');
        words.emplace_back(choices.substr(0, bar));
        choices = bar == std::string_view::npos ? std::string_view() : choices.substr(bar + 1);
    }
    return words;
}

/// Tabs and line ends may stand in notes; what else steers a terminal stands in no name.
bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
}

/// What is wrong with the value; nothing when it fits.
std::optional<Phrase> findFault(const OptionSpec &option, const std::string &value)
{
    const std::string name = option.name;
    if (option.kind == OptionKind::Number) {
        const auto number = readNumber(value);
        if (!number)
            return Phrase::tr("%1: \"%2\" is not a whole number.", name, value);
        if (*number < option.least || *number > option.most)
            return Phrase::tr("%1: %2 is not between %3 and %4.",
                              name,
                              value,
                              std::to_string(option.least),
                              std::to_string(option.most));
    }
    if (option.kind == OptionKind::Choice) {
        const auto words = wordsOf(option.valueName.plain());
        if (std::find(words.begin(), words.end(), value) == words.end())
            return Phrase::tr("%1: \"%2\" is none of %3.", name, value, option.valueName);
    }
    // A reason of nothing but blanks is none, and a name is kept as it is given.
    const bool blank = value.find_first_not_of(" \t\r\n") == std::string::npos;
    const bool hasText = option.kind == OptionKind::Text || option.kind == OptionKind::File;
    if (hasText && blank && (option.required || option.filled))
        return Phrase::tr("%1 needs a value that is not empty.", name);
    if (option.kind == OptionKind::Text && !isUtf8(value))
        return Phrase::tr("%1: the value is not valid UTF-8.", name);
    if (option.kind == OptionKind::Text && std::any_of(value.begin(), value.end(), isControl))
        return Phrase::tr("%1: a control character stands in the value.", name);
    return std::nullopt;
}

/// Options that may stand before the command is known take one value each.
bool isGlobalWithValue(const std::string &text)
{
    const auto &globals = globalOptions();
    return std::any_of(globals.begin(), globals.end(), [&](const OptionSpec &option) {
        return text == option.name;
    });
}

/// Takes the command's one or two words out of `words`.
const CommandSpec *takeCommand(std::vector<Word> &words, std::string &unknown)
{
    std::vector<std::size_t> plain;
    for (std::size_t i = 0; i < words.size() && plain.size() < 2; ++i) {
        if (isGlobalWithValue(words[i].text) && words[i].mayBeOption)
            ++i;
        else if (!looksLikeOption(words[i]))
            plain.push_back(i);
        else if (!plain.empty())
            break; // options of a command may take values, which are no second word
    }
    if (plain.empty())
        return nullptr;
    unknown = words[plain[0]].text;
    if (plain.size() == 2 && plain[1] == plain[0] + 1) {
        const std::string both = unknown + " " + words[plain[1]].text;
        if (const CommandSpec *command = findCommand(both)) {
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(plain[0]),
                        words.begin() + static_cast<std::ptrdiff_t>(plain[0]) + 2);
            return command;
        }
    }
    const CommandSpec *command = findCommand(unknown);
    if (command != nullptr)
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(plain[0]));
    return command;
}

const OptionSpec *findOption(const CommandSpec &command, std::string_view name)
{
    for (const auto *list : {&command.options, &globalOptions()})
        for (const OptionSpec &option : *list)
            if (name == option.name)
                return &option;
    return nullptr;
}

/// Reads the option at `at` and moves past its value.
std::optional<UsageError>
readOption(const std::vector<Word> &words, std::size_t &at, CommandLine &line)
{
    const std::string &word = words[at].text;
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    const auto fault = [&](const Phrase &sentence) {
        return usageError(sentence, line.command);
    };
    const OptionSpec *option = findOption(*line.command, name);
    if (option == nullptr)
        return fault(Phrase::tr("\"%1\" is not an option of %2.", name, line.command->name));
    if (line.has(name))
        return fault(Phrase::tr("%1 is given twice.", name));
    std::string value;
    if (option->kind == OptionKind::Switch) {
        if (equals != std::string::npos)
            return fault(Phrase::tr("%1 takes no value.", name));
    } else if (equals != std::string::npos) {
        value = word.substr(equals + 1);
    } else if (at + 1 < words.size() && !words[at + 1].text.starts_with("--")) {
        value = words[++at].text;
    } else {
        return fault(Phrase::tr("%1 needs a value: %2.", name, option->valueName));
    }
    if (auto sentence = findFault(*option, value))
        return fault(*sentence);
    line.values.emplace(name, std::move(value));
    return std::nullopt;
}

/// Options that need or exclude each other.
std::optional<UsageError> findConflict(const CommandLine &line)
{
    const auto fault = [&](const Phrase &sentence) {
        return usageError(sentence, line.command);
    };
    const CommandCode code = line.command->code;
    if (code == CommandCode::Init && line.has("--demo") == line.has("--club"))
        return fault(Phrase::tr("init needs either --demo or --club FILE."));
    if (code == CommandCode::Init && line.has("--date") && !line.has("--demo"))
        return fault(Phrase::tr("--date belongs to --demo."));
    if (code == CommandCode::RescheduleBooking && !line.has("--bay") && !line.has("--start")
        && !line.has("--minutes"))
        return fault(Phrase::tr("reschedule-booking needs --bay, --start or --minutes."));
    if (line.has("--date") && (line.has("--from") || line.has("--to")))
        return fault(Phrase::tr("--date excludes --from and --to."));
    return std::nullopt;
}

std::optional<UsageError> findMissing(const CommandLine &line)
{
    const CommandSpec &command = *line.command;
    for (std::size_t i = line.operands.size(); i < command.operands.size(); ++i)
        if (command.operands[i].required)
            return usageError(Phrase::tr("%1 needs %2: %3.",
                                         command.name,
                                         command.operands[i].valueName,
                                         command.operands[i].meaning),
                              &command);
    for (const OptionSpec &option : command.options)
        if (option.required && !line.has(option.name))
            return usageError(Phrase::tr("%1 needs %2.", command.name, option.name), &command);
    return std::nullopt;
}

/// "rules check, rules show"; empty where no command has it as the first of two words.
std::string commandsBegunBy(const std::string &word)
{
    std::string names;
    for (const CommandSpec &command : commandTable())
        if (std::string_view(command.name).starts_with(word + " "))
            names += (names.empty() ? "" : ", ") + std::string(command.name);
    return names;
}

} // namespace

std::optional<std::string> CommandLine::value(const std::string &option) const
{
    const auto at = values.find(option);
    return at == values.end() ? std::nullopt : std::optional(at->second);
}

std::string CommandLine::valueOr(const std::string &option, const char *otherwise) const
{
    return value(option).value_or(otherwise);
}

std::optional<std::int64_t> CommandLine::number(const std::string &option) const
{
    const auto text = value(option);
    return text ? readNumber(*text) : std::nullopt;
}

UsageError noSuchCommand(const std::string &word)
{
    if (const std::string whole = commandsBegunBy(word); !whole.empty())
        return usageError(Phrase::tr("\"%1\" is not a command; there are: %2.", word, whole),
                          nullptr);
    return usageError(Phrase::tr("\"%1\" is not a command.", word), nullptr);
}

std::string valueIn(const std::vector<std::string> &arguments, const std::string &option)
{
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].starts_with(option + "="))
            return arguments[i].substr(option.size() + 1);
    }
    return {};
}

tl::expected<CommandLine, UsageError> parseCommandLine(const std::vector<std::string> &arguments)
{
    std::vector<Word> words;
    bool optionsEnded = false;
    for (const std::string &argument : arguments) {
        if (!optionsEnded && argument == "--")
            optionsEnded = true;
        else
            words.push_back({argument, !optionsEnded});
    }
    CommandLine line;
    const bool asksHelp = !words.empty() && looksLikeOption(words.front())
        && (words.front().text == "--help" || words.front().text == "-h");
    if (asksHelp) {
        line.command = findCommand("help");
        return line;
    }
    std::string unknown;
    line.command = takeCommand(words, unknown);
    if (line.command == nullptr && unknown.empty() && !words.empty()
        && !isGlobalWithValue(words.front().text.substr(0, words.front().text.find('='))))
        unknown = words.front().text; // "--frob"
    if (line.command == nullptr)
        return unknown.empty() ? refuse(Phrase::tr("No command was given."), nullptr)
                               : tl::unexpected(noSuchCommand(unknown));
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!looksLikeOption(words[i])) {
            line.operands.push_back(words[i].text);
        } else if (words[i].text == "--help") {
            line.operands = {line.command->name};
            line.values.clear();
            line.command = findCommand("help");
            return line;
        } else if (auto fault = readOption(words, i, line)) {
            return tl::unexpected(std::move(*fault));
        }
    }
    const bool isHelp = line.command->code == CommandCode::Help;
    if (isHelp && line.operands.size() == 2) // "help rules check"
        line.operands = {line.operands[0] + " " + line.operands[1]};
    if (line.operands.size() > line.command->operands.size())
        return refuse(Phrase::tr("\"%1\" is one value too many.",
                                 line.operands[line.command->operands.size()]),
                      line.command);
    if (auto fault = findMissing(line))
        return tl::unexpected(std::move(*fault));
    if (auto fault = findConflict(line))
        return tl::unexpected(std::move(*fault));
    return line;
}

} // namespace bayboard
