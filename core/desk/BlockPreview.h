#pragma once

#include "core/blocks/BlockAnswers.h"
#include "core/blocks/SeriesEdit.h"
#include "core/desk/StepWatch.h"

namespace bayboard {

/// What a manager would like to do with blocks.
using BlockAsk = std::variant<BlockRequest, SeriesEdit>;

/// What it would do, kept while a person looks at it. Nothing is written.
struct BlockPreview
{
    BlockAsk ask;
    WayFirst first = WayFirst::OtherBay;
    BlockPlan plan;
    std::int64_t basis = 0; ///< number of the last step in the journal that it has seen
    Uuid seed; ///< new ids follow from it, so that the same plan can be made again
    OperatorId who; ///< asked, and looks at it: by BlockSight he sees what a block is, or not
};

/// One booking about which a preview that was made again says something else.
struct PreviewChange
{
    enum class Kind : std::uint8_t {
        Appeared, ///< it is hit now and was not
        Gone, ///< it is not hit any more
        Changed, ///< moved, edited, or hit otherwise
    };
    Kind kind = Kind::Changed;
    HitBooking booking; ///< as it is now; as it was, where it is gone
};

/// How laying is meant.
struct LayOptions
{
    std::string reason; ///< what those concerned are told, and what stands in the journal
    bool dryRun = false; ///< answers are tried out; nothing is written
    StepWatch watch = {};
};

/// What was laid.
struct Laid
{
    ChangeSetId id; ///< null where nothing had to be changed
    Uuid entity; ///< the series, else the block
    BlockResult result; ///< counts; its changes are moved out
};

/// Why nothing was laid; nothing was written.
struct LayRefusal
{
    std::optional<Error> error;
    std::vector<AnswerFault> faults; ///< answers that do not come together
    /// The schedule has changed since the preview in a way that matters: what it looks like now,
    /// and what is different. To be answered again.
    std::shared_ptr<const BlockPreview> fresh;
    std::vector<PreviewChange> changes;
    bool draftChanged = false; ///< the series or block itself is not what it was
};

using LayOutcome = tl::expected<Laid, LayRefusal>;

} // namespace bayboard
