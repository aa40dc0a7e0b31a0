#pragma once

#include "core/desk/Desk.h"
#include "core/exchange/ImportPlan.h"

#include <functional>

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
        ClashChoice clashes = ClashChoice::LeaveOut;
        std::string asBlocks = {}; ///< key of a kind; calendars only: see ImportOptions
    };

    explicit ImportJob(Desk &desk);

    /// Errors of reading (place and reason), and those of the store.
    void plan(const Request &request, std::function<void(Result<ImportPlan>)> done) const;
    /// One change set, one undo. NotPermitted without import.data.
    void commit(const ImportPlan &plan,
                const std::string &path,
                std::function<void(Outcome)> done) const;

private:
    Desk &m_desk;
};

} // namespace bayboard
