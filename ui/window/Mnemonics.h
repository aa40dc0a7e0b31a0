#pragma once

#include <QStringList>

namespace bayboard {

/// The texts of a menu's entries, each with a "&" before the letter that chooses it: the first one
/// where that is free, else the first of another word, else any. No two have the same; one that
/// finds none free stays without.
[[nodiscard]] QStringList withMnemonics(const QStringList &texts);

} // namespace bayboard
