#pragma once

#include "core/exchange/DateGuess.h"
#include "core/exchange/DurationGuess.h"
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
    std::optional<DateOrder> dateOrder = {}; ///< a person's answer to dateQuestion()
    std::optional<seconds> durationUnit = {}; ///< the same to durationQuestion()
    std::string location = {}; ///< of bays that may be at several, as a person says
    std::string place = {}; ///< bay of events that name none, as a person says: "Dartmouth/Bay 1"
};

/// Reads a CSV or iCalendar file of any encoding into rows; what it is shows in its content. No
/// store is needed. InvalidCsv, InvalidCalendar, InvalidEncoding (line, reason) when nothing of it
/// can be read; single bad rows are listed in the result.
[[nodiscard]] Result<ImportFile>
readImportFile(std::string_view bytes, const Club &club, const ImportOptions &options);

/// What readImportFile() of the same needs to be told before it can read the dates of a CSV file;
/// nothing where it reads them or fails for another reason.
[[nodiscard]] std::optional<DateQuestion> dateQuestion(std::string_view bytes,
                                                       const ImportOptions &options);

/// The same of what its durations count, once its dates can be read.
[[nodiscard]] std::optional<DurationQuestion> durationQuestion(std::string_view bytes,
                                                               const ImportOptions &options);

} // namespace bayboard
