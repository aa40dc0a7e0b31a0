#pragma once

namespace bayboard {

/// The version of the file's tables that this program reads and writes.
inline constexpr int schemaVersion = 11;

} // namespace bayboard
