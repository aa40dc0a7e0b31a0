#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bayboard::test {

/// A row by the names of its columns.
using VectorRow = std::map<std::string, std::string>;

/// The rows of rrule/FILE, read once; none where the vectors were not given to the build.
[[nodiscard]] const std::vector<VectorRow> &ruleVectors(const std::string &file);

/// Parts between the marks; none of an empty text.
[[nodiscard]] std::vector<std::string> splitAt(std::string_view text, char mark);

} // namespace bayboard::test
