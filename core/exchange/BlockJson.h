#pragma once

#include "core/desk/BlockPreview.h"
#include "core/exchange/JsonOut.h"

namespace bayboard {

/// Everything that `block`, `lift`, `unlift` and `edit-series` print.
struct BlockReport
{
    std::shared_ptr<const BlockPreview> preview;
    std::vector<BlockAnswer> answers; ///< one a hit
    std::vector<AnswerFault> faults;
    Laid laid; ///< counts; empty where nothing could be laid
};

void printBlockReport(JsonOut &json, const BlockReport &report, const Club &club);
[[nodiscard]] std::string blockReportJson(const BlockReport &report, const Club &club);

/// {"id","location","bay","start","end","kind","title","reason","series","date","lifted"}; of a
/// kind that may not be seen the words are null.
void printBlockWithSeries(JsonOut &json, const Club &club, const Block &block, bool seen);
void printSeries(JsonOut &json, const Club &club, const Series &series, bool seen);

} // namespace bayboard
