#pragma once

#include "core/desk/Desk.h"
#include "core/exchange/DateGuess.h"
#include "core/exchange/DurationGuess.h"
#include "core/exchange/ImportPlan.h"

#include <functional>
#include <variant>

namespace bayboard {

/// Reads a file and plans its import on the desk's reader, and carries the plan out as one step.
/// Lives on the desk's thread; answers come there.
class ImportJob
{
public:
    struct Request
    {
        std::string path;
        std::string mapping; ///< name of a shipped one; empty: the one that fits best
        std::string mappingFile = {}; ///< path of one's own, which goes before that
        std::optional<DateOrder> dateOrder = {}; ///< the answer to a question of before
        std::optional<seconds> durationUnit = {}; ///< the same of durations
        std::string location = {}; ///< of bays that may be at several: see ImportOptions
        std::string place = {}; ///< bay of events that name none
        ClashChoice clashes = ClashChoice::LeaveOut;
        std::string asBlocks = {}; ///< key of a kind; calendars only: see ImportOptions
    };

    /// A plan, or what has to be answered before there can be one.
    using Answer = std::variant<ImportPlan, DateQuestion, DurationQuestion>;

    explicit ImportJob(Desk &desk);

    /// Errors of reading (place and reason; of the mapping file first), and those of the store.
    void plan(const Request &request, std::function<void(Result<Answer>)> done) const;
    /// One change set, one undo. NotPermitted without import.data.
    void commit(const ImportPlan &plan,
                const std::string &path,
                std::function<void(Outcome)> done) const;

private:
    Desk &m_desk;
};

} // namespace bayboard
