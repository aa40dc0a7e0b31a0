#include "app/ctl/Help.h"

#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"

#include <algorithm>

namespace bayboard {

namespace {

using text::fromUtf8;
using text::said;

/// At least one blank behind it, so that the next column stands apart.
QString padded(const QString &text, qsizetype width)
{
    return text.leftJustified(std::max(width, text.size() + 1));
}

/// "--start T", "--dry-run"
QString signature(const OptionSpec &option)
{
    const QString name = fromUtf8(option.name);
    return option.kind == OptionKind::Switch ? name : name + u' ' + said(option.valueName);
}

QString indented(const QString &text)
{
    QString result;
    for (const QString &line : text.split(u'\n'))
        result += QStringLiteral("  ") + line + u'\n';
    return result;
}

/// A heading, an empty line before it.
QString heading(const Phrase &words)
{
    return u'\n' + said(words) + u'\n';
}

QString meaningOf(const OptionSpec &option)
{
    QString meaning = said(option.meaning);
    if (option.kind == OptionKind::Number)
        meaning += u' '
            + said(Phrase::tr(
                "(%1 to %2)", std::to_string(option.least), std::to_string(option.most)));
    if (option.required)
        meaning += u' ' + said(Phrase::tr("(required)"));
    return meaning;
}

QString optionLines(const std::vector<OptionSpec> &options)
{
    qsizetype width = 0;
    for (const OptionSpec &option : options)
        width = std::max(width, signature(option).size());
    width = std::min<qsizetype>(width, 28) + 2;
    QString lines;
    for (const OptionSpec &option : options)
        lines
            += QStringLiteral("  ") + padded(signature(option), width) + meaningOf(option) + u'\n';
    return lines;
}

QString usage(const CommandSpec &command)
{
    QString line = QStringLiteral("bayboardctl ") + fromUtf8(command.name);
    for (const OperandSpec &operand : command.operands) {
        const QString value = said(operand.valueName);
        line += operand.required ? u' ' + value : QStringLiteral(" [") + value + u']';
    }
    for (const OptionSpec &option : command.options)
        line += option.required ? u' ' + signature(option)
                                : QStringLiteral(" [") + signature(option) + u']';
    return line;
}

QString generalUsage()
{
    QString line = QStringLiteral("bayboardctl");
    for (const OptionSpec &option : globalOptions())
        line += QStringLiteral(" [") + signature(option) + u']';
    return line + u' ' + said(Phrase::tr("COMMAND")) + QStringLiteral(" …   (bayboardctl help)");
}

} // namespace

std::string usageLine(const CommandSpec &command)
{
    return usage(command).toStdString();
}

std::string generalUsageLine()
{
    return generalUsage().toStdString();
}

std::string helpText(const CommandSpec &command)
{
    QString text = said(Phrase::tr("%1: %2", command.name, command.summary)) + u'\n'
        + heading(Phrase::tr("Usage:")) + QStringLiteral("  ") + usage(command) + u'\n';
    if (!command.operands.empty()) {
        text += heading(Phrase::tr("Values:"));
        for (const OperandSpec &operand : command.operands)
            text += QStringLiteral("  ") + padded(said(operand.valueName), 10)
                + said(operand.meaning) + u'\n';
    }
    if (!command.options.empty())
        text += heading(Phrase::tr("Options:")) + optionLines(command.options);
    text += heading(Phrase::tr("Options of all commands:")) + optionLines(globalOptions());
    text += heading(Phrase::tr("Prints:")) + indented(said(command.output));
    if (!command.notes.isEmpty())
        text += heading(Phrase::tr("Notes:")) + indented(said(command.notes));
    return text.toStdString();
}

std::string helpText()
{
    QString text = said(Phrase::tr("bayboardctl: the scripting door of Bayboard")) + u'\n'
        + heading(Phrase::tr("Usage:")) + QStringLiteral("  ") + generalUsage() + u'\n'
        + heading(Phrase::tr("Commands:"));
    for (const CommandSpec &command : commandTable())
        text += QStringLiteral("  ") + padded(fromUtf8(command.name), 20) + said(command.summary)
            + u'\n';
    text += heading(Phrase::tr("Options of all commands:")) + optionLines(globalOptions());
    text
        += heading(Phrase::tr("Results are JSON on standard output, messages go to standard error. "
                              "Times are ISO 8601 with the\nlocation's offset."));
    text += heading(Phrase::tr("Exit codes:"));
    for (const ExitCode &exit : exitCodes())
        text += QStringLiteral("  ") + QString::number(exit.code) + QStringLiteral("  ")
            + said(exit.meaning) + u'\n';
    text += heading(Phrase::tr(
        "\"bayboardctl help COMMAND\" explains one command and the JSON that it prints."));
    return text.toStdString();
}

} // namespace bayboard
