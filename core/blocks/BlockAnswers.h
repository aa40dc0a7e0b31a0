#pragma once

#include "core/blocks/BlockPlan.h"

namespace bayboard {

/// What is to be done about one booking that is hit.
struct BlockAnswer
{
    enum class Kind : std::uint8_t {
        Open, ///< nobody has decided
        Move, ///< to `to`, else to the proposed way out
        Shorten, ///< the blocks leave its time out
        Skip, ///< the blocks that hit it are not laid; those that stand stay as they were
        Cancel, ///< the customer goes on the list of people to be told
    };
    Kind kind = Kind::Open;
    std::optional<Slot> to;

    bool operator==(const BlockAnswer &) const = default;
};

/// What the answers come to.
struct BlockResult
{
    std::vector<EntityChange> changes; ///< series, blocks, bookings, notices
    std::size_t laid = 0; ///< blocks made or changed
    std::size_t moved = 0;
    std::size_t cancelled = 0;
    std::size_t shortened = 0; ///< bookings whose time the blocks leave out
    std::size_t skipped = 0; ///< blocks that are not laid, or stay as they were
    seconds lost{0}; ///< bay time of cancelled bookings
};

/// Why answers do not come together.
struct AnswerFault
{
    enum class Kind : std::uint8_t {
        Open, ///< no answer yet
        NoWay, ///< Move without a place to go
        NotFree, ///< somebody is there, perhaps by another answer
        Keeps, ///< Move or Cancel of a booking that keeps its time (mayGiveWay)
    };
    Kind kind = Kind::Open;
    std::size_t hit = 0; ///< of the plan
    BayId bay; ///< NotFree
    Span span{Instant(), seconds(1)}; ///< NotFree: what was wanted
    bool operator==(const AnswerFault &) const = default;
};

/// The changes that the plan and one answer a hit make. `reason` is what those concerned are told;
/// it stands in cancelled bookings and notices. All faults, or none.
[[nodiscard]] tl::expected<BlockResult, std::vector<AnswerFault>>
resultOf(const BlockPlan &plan,
         const std::vector<BlockAnswer> &answers,
         const std::string &reason,
         const NewId &newId);

/// What "for all" means for one of them: a move that has no way stays Open, and the block is
/// shortened for who keeps the time.
[[nodiscard]] BlockAnswer answerFor(const BlockHit &hit, BlockAnswer::Kind kind);
/// The same answer for every hit.
[[nodiscard]] std::vector<BlockAnswer> answerAll(const BlockPlan &plan, BlockAnswer::Kind kind);

} // namespace bayboard
