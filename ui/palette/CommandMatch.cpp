#include "ui/palette/CommandMatch.h"

#include <QStringList>

#include <algorithm>

namespace bayboard {
namespace {

QStringList wordsOf(const QString &folded)
{
    QString plain = folded;
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('+') && c != QLatin1Char('-')) {
            c = QLatin1Char(' ');
        }
    }
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool beginsOneOf(const QString &typed, const QStringList &words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const QString &word) { return word.startsWith(typed); });
}

/// Smaller is likelier; -1: not found.
int weightOf(const PaletteCommand &command, const QString &folded, const QStringList &typed)
{
    const QString text = foldedForSearch(command.text);
    const QStringList words = wordsOf(text);
    const QStringList group = wordsOf(foldedForSearch(command.group));
    bool byText = true;
    for (const QString &word : typed) {
        const bool own = beginsOneOf(word, words);
        if (!own && !beginsOneOf(word, group)) {
            return -1;
        }
        byText = byText && own;
    }
    return text.startsWith(folded) ? 0 : byText ? 1 : 2;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing) {
            plain += c;
        }
    }
    return plain.toCaseFolded();
}

std::vector<PaletteCommand>
matchingCommands(const std::vector<PaletteCommand> &commands, const QString &text, std::size_t most)
{
    const QString folded = foldedForSearch(text.simplified());
    const QStringList typed = wordsOf(folded);
    std::vector<std::pair<int, const PaletteCommand *>> found;
    for (const PaletteCommand &command : commands) {
        const int weight = typed.isEmpty() ? -1 : weightOf(command, folded, typed);
        if (weight >= 0) {
            // What cannot be done just now comes after what can.
            found.emplace_back(2 * weight + (command.obstacle.isEmpty() ? 0 : 1), &command);
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<PaletteCommand> best;
    for (const auto &[weight, command] : found) {
        if (best.size() == most) {
            break;
        }
        best.push_back(*command);
    }
    return best;
}

} // namespace bayboard
