#pragma once

#include "core/store/SnapshotPage.h"

namespace bayboard {

/// {"epoch":"…","cursors":{"…":17},"rows":[{"kind":"bay","id":"…","fields":{…}}],"last":true,
/// "days":{"from":1700000000,"to":1700500000}}, both in seconds; a server that is older says none.
[[nodiscard]] std::string encode(const SnapshotPage &page);
/// InvalidJson (line, column, reason), InvalidArgument (place, reason).
[[nodiscard]] Result<SnapshotPage> decodeSnapshotPage(std::string_view json);

} // namespace bayboard
