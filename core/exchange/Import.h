#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/exchange/Mapping.h"

namespace bayboard {

/// How a file is to be read.
struct ImportOptions
{
    std::string fileName; ///< its stem names the source where nothing else does
    const Mapping *mapping = nullptr; ///< null: the shipped one that fits best
    Instant now; ///< repeated events are followed for two years from here
    std::string asBlocks = {}; ///< key of a kind: see CalendarOptions; InvalidArgument with CSV
};

/// Reads a CSV or iCalendar file of any encoding into rows; what it is shows in its content. No
/// store is needed. InvalidCsv, InvalidCalendar, InvalidEncoding (line, reason) when nothing of it
/// can be read; single bad rows are listed in the result.
[[nodiscard]] Result<ImportFile>
readImportFile(std::string_view bytes, const Club &club, const ImportOptions &options);

} // namespace bayboard
