#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace bayboard::test {

/// A file of the project as the house rules see it.
struct SourceFile
{
    std::string path; ///< from the root of the project: "core/time/Zone.h"
    std::vector<std::string> lines;

    [[nodiscard]] bool isIn(const std::string &folder) const;
    [[nodiscard]] bool isHeader() const;
    [[nodiscard]] bool isCpp() const;
};

/// Headers, sources and CMakeLists.txt of core, ui, app and tests, read once.
[[nodiscard]] const std::vector<SourceFile> &sourceFiles();

[[nodiscard]] SourceFile sourceFile(std::string path, const std::string &text);

/// The line without a comment at its end.
[[nodiscard]] std::string withoutComment(const std::string &line);

/// What the line includes, "core/time/Zone.h" or "QString"; empty when it includes nothing.
[[nodiscard]] std::string includeOf(const std::string &line);

} // namespace bayboard::test
