#pragma once

#include "tests/style/SourceFile.h"

#include <string>
#include <vector>

// Rules of the house that no compiler checks. Each takes a file and gives a complaint for each
// place that breaks it, "core/time/Zone.h:12: …"; none when all is well.

namespace bayboard::test {

using Complaints = std::vector<std::string>;

/// core sees no screen and no program; ui sees no program.
[[nodiscard]] Complaints lookingUp(const SourceFile &file);

/// A folder includes, and in its CMakeLists.txt links, only folders before it in `order`.
/// `floor` is "core" or "ui".
[[nodiscard]] Complaints wrongArrows(const SourceFile &file,
                                     const std::string &floor,
                                     const std::vector<std::string> &order);

/// The folders of a floor from the ground up, as its CMakeLists.txt lists them.
[[nodiscard]] std::vector<std::string> foldersInOrder(const SourceFile &cmakeLists);

/// Test macros that fail silently inside GoogleTest, skipped tests, sleeping, a clock of one's own,
/// marks of unfinished work, folders of one machine.
[[nodiscard]] Complaints bannedWords(const SourceFile &file);

[[nodiscard]] Complaints missingPragmaOnce(const SourceFile &file);

/// SQL and databases belong in core/store and core/postgres; tests and measures of the store may
/// use them.
[[nodiscard]] Complaints straySql(const SourceFile &file);

/// The first include of Zone.cpp is Zone.h, which so compiles alone. `hasHeader`: one is there.
[[nodiscard]] Complaints ownHeaderNotFirst(const SourceFile &file, bool hasHeader);

/// moc skips a class silently where Q_OBJECT does not begin its line.
[[nodiscard]] Complaints hiddenQObject(const SourceFile &file);

/// Types that a header defines for all of the project, in one namespace: "bayboard::Zone".
[[nodiscard]] std::vector<std::string> definedTypes(const SourceFile &file);

[[nodiscard]] Complaints tooLong(const SourceFile &file);

} // namespace bayboard::test
