#pragma once

#include "core/exchange/CsvReader.h"
#include "core/exchange/ImportRow.h"
#include "core/exchange/Mapping.h"

namespace bayboard {

/// Turns the records of a table into rows by a mapping. What cannot be read is listed with its line
/// and reason; the rest goes on. InvalidCsv (line, reason) when the file as a whole cannot be read
/// by this mapping: a heading is missing, or nothing says which way dates are written.
[[nodiscard]] Result<ImportFile> readRows(const CsvTable &table,
                                          const Mapping &mapping,
                                          const Club &club,
                                          const std::string &fileName);

} // namespace bayboard
