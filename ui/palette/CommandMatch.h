#pragma once

#include "ui/palette/PaletteEntry.h"

namespace bayboard {

/// Lower case, without accents: what is compared when somebody types.
[[nodiscard]] QString foldedForSearch(const QString &text);

/// Commands that the text finds, the likeliest first: every word of it begins a word of the
/// command's text, or else of its group; those found by their own text first.
[[nodiscard]] std::vector<PaletteCommand> matchingCommands(
    const std::vector<PaletteCommand> &commands, const QString &text, std::size_t most);

} // namespace bayboard
