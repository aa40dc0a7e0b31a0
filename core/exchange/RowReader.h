#pragma once

#include "core/exchange/CellTimes.h"
#include "core/exchange/ImportRow.h"

namespace bayboard {

/// What a file without a source of its own goes by: its name without folders, ending, and the
/// " (1)" of a browser that has saved it before.
[[nodiscard]] std::string sourceFrom(const std::string &fileName);

/// Turns the records of a table into rows by a mapping. What cannot be read is listed with its line
/// and reason; the rest goes on. InvalidCsv (line, reason) when the file as a whole cannot be read
/// by this mapping: a heading is missing, or nothing says which way dates are written or what
/// durations count. `answers`: see CellTimes::read. `location`: of bays that may be at several, as
/// a person says.
[[nodiscard]] Result<ImportFile> readRows(const CsvTable &table,
                                          const Mapping &mapping,
                                          const Club &club,
                                          const std::string &fileName,
                                          const CellAnswers &answers = {},
                                          const std::string &location = {});

} // namespace bayboard
