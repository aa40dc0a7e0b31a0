#include "app/ctl/Help.h"

#include <algorithm>

namespace bayboard {

namespace {

std::string padded(std::string text, std::size_t width)
{
    text.append(width > text.size() ? width - text.size() : 1, ' ');
    return text;
}

/// "--start T", "--dry-run"
std::string signature(const OptionSpec &option)
{
    const std::string name = option.name;
    return option.kind == OptionKind::Switch ? name : name + " " + option.placeholder;
}

std::string indented(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        result += "  " + std::string(text.substr(0, end)) + "\n";
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return result;
}

std::string optionLines(const std::vector<OptionSpec> &options)
{
    std::size_t width = 0;
    for (const OptionSpec &option : options)
        width = std::max(width, signature(option).size());
    width = std::min<std::size_t>(width, 28) + 2;
    std::string lines;
    for (const OptionSpec &option : options) {
        std::string range;
        if (option.kind == OptionKind::Number)
            range
                = " (" + std::to_string(option.least) + " to " + std::to_string(option.most) + ")";
        lines += "  " + padded(signature(option), width) + option.meaning + range
            + (option.required ? " (required)" : "") + "\n";
    }
    return lines;
}

} // namespace

std::string usageLine(const CommandSpec &command)
{
    std::string line = std::string("bayboardctl ") + command.name;
    for (const OperandSpec &operand : command.operands)
        line += operand.required ? std::string(" ") + operand.placeholder
                                 : std::string(" [") + operand.placeholder + "]";
    for (const OptionSpec &option : command.options)
        line += option.required ? " " + signature(option) : " [" + signature(option) + "]";
    return line;
}

std::string generalUsageLine()
{
    return "bayboardctl [--db FILE] [--as OPERATOR] [--now TIME] COMMAND …   (bayboardctl help)";
}

std::string helpText(const CommandSpec &command)
{
    std::string text = std::string(command.name) + ": " + command.summary + "\n\nUsage:\n  "
        + usageLine(command) + "\n";
    if (!command.operands.empty()) {
        text += "\nValues:\n";
        for (const OperandSpec &operand : command.operands)
            text += "  " + padded(operand.placeholder, 10) + operand.meaning + "\n";
    }
    if (!command.options.empty())
        text += "\nOptions:\n" + optionLines(command.options);
    text += "\nOptions of all commands:\n" + optionLines(globalOptions());
    text += "\nPrints:\n" + indented(command.output);
    if (command.notes[0] != '\0')
        text += "\nNotes:\n" + indented(command.notes);
    return text;
}

std::string helpText()
{
    std::string text = "bayboardctl: the scripting door of Bayboard\n\nUsage:\n  "
        + generalUsageLine() + "\n\nCommands:\n";
    for (const CommandSpec &command : commandTable())
        text += "  " + padded(command.name, 20) + command.summary + "\n";
    text += "\nOptions of all commands:\n" + optionLines(globalOptions());
    text += "\nResults are JSON on standard output, messages go to standard error. Times are ISO "
            "8601 with the\nlocation's offset.\n\nExit codes:\n";
    for (const ExitCode &exit : exitCodes())
        text += "  " + std::to_string(exit.code) + "  " + exit.meaning + "\n";
    text += "\n\"bayboardctl help COMMAND\" explains one command and the JSON that it prints.\n";
    return text;
}

} // namespace bayboard
