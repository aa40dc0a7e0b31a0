#pragma once

#include "core/blocks/BlockRequest.h"
#include "core/blocks/SeriesDates.h"
#include "core/club/Club.h"
#include "core/club/Series.h"
#include "core/journal/ChangeSet.h"

#include <functional>

namespace bayboard {

struct DraftedSeries
{
    std::optional<Series> before; ///< nothing: it is made
    Series after;
};

/// A block before and after a step. A block that goes is `withdrawn` afterwards.
struct DraftedBlock
{
    std::optional<Block> before; ///< nothing: it is made
    Block after;
};

/// What a step does to series and blocks, before anybody asked what is in the way. Only entities
/// that change are in it.
struct BlockDraft
{
    Label label;
    std::vector<DraftedSeries> series;
    std::vector<DraftedBlock> blocks; ///< in order of time, then of the club's bays
};

/// New ids: random ones, passed in.
using NewId = std::function<Uuid()>;

/// The series and blocks that a request means, to the horizon. One bay, one date: a block without a
/// series. InvalidArgument, NotFound (bay, kind) where the request is not sound: no bays, an end
/// before the start, an open end that repeats, dates longer apart than they are long …; also where
/// it would be more than `most` blocks, of which none is made then.
[[nodiscard]] Result<BlockDraft> draftOf(const BlockRequest &request,
                                         const Club &club,
                                         Instant now,
                                         const NewId &newId,
                                         std::size_t most = mostBlocksInStep);

} // namespace bayboard
