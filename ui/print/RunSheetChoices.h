#pragma once

#include "core/reports/RunSheet.h"
#include "ui/print/SheetPaper.h"

namespace bayboard {

/// How somebody likes run sheets, kept from one to the next on this computer. Place, days and bays
/// are asked for each time.
struct RunSheetChoices
{
    RunSheetForm form = RunSheetForm::ByBay;
    bool withNames = true;
    bool withFree = false;
    bool withCancelled = false;
    SheetPaper paper;
    QString folder; ///< where the last PDF went

    bool operator==(const RunSheetChoices &) const = default;

    /// What was never chosen is as the reader's country has it.
    [[nodiscard]] static RunSheetChoices kept();
    void keep() const;
};

} // namespace bayboard
