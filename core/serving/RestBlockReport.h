#pragma once

#include "core/desk/BlockPreview.h"
#include "core/exchange/BlockJson.h"
#include "core/serving/RestReading.h"

namespace bayboard {

/// What is asked to be done with blocks, and how what is in the way is to be answered.
struct RestBlockAsk
{
    BlockAsk ask;
    BlockAnswer::Kind policy = BlockAnswer::Kind::Open;
    WayFirst first = WayFirst::OtherBay;
    std::string reason; ///< what those concerned are told, and what stands in the journal
};

/// "onClash" and "first" of the body.
void readAnswering(RestBody &body, RestBlockAsk &question);

/// Nothing where there is none, or it is gone.
[[nodiscard]] Result<std::optional<Block>> liveBlock(RestCase &asked, BlockId id);
/// As GET gives it to who asks.
[[nodiscard]] std::string blockText(const RestCase &asked, const Block &block);
/// PRECONDITION_FAILED where it is not what If-Match names; nothing: it is no one block, or gone.
[[nodiscard]] std::optional<RestAnswer> objectToVersion(const RestCase &asked,
                                                        const std::optional<Block> &block);

/// What would be done and whom it hits, as a manager's desk works it out.
[[nodiscard]] OrAnswer<BlockReport> reportOn(RestCase &asked, const RestBlockAsk &question);

[[nodiscard]] RestAnswer answerWith(const BlockReport &report, const Club &club);

/// Does it: the report, or BOOKINGS_IN_THE_WAY with it. `doneStatus`: as HTTP has it. `named`:
/// the block that the path names, for If-Match and the answer's tag; null: none.
[[nodiscard]] RestAnswer writeBlocks(RestCase &asked,
                                     const RestBlockAsk &question,
                                     std::int64_t doneStatus,
                                     BlockId named = {});

} // namespace bayboard
