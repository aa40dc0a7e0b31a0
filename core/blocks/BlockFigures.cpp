#include "core/blocks/BlockFigures.h"

#include <set>

namespace bayboard {

namespace {

seconds heldTime(const Block &block)
{
    seconds time{0};
    for (const Span &span : heldSpans(block))
        time += span.length();
    return time;
}

/// Bay time that both hold. A booking lies in the blocks that it hits, but for what they leave out.
seconds sharedTime(const Block &block, const Booking &booking)
{
    seconds time{0};
    const auto held = heldSpan(booking);
    if (held)
        for (const Span &span : heldSpans(block))
            if (const auto part = span.intersection(*held))
                time += part->length();
    return time;
}

bool isOpenEnded(const DraftedBlock &block)
{
    return block.after.slot.span.isOpen() || (block.before && block.before->slot.span.isOpen());
}

} // namespace

seconds closedBy(const DraftedBlock &block)
{
    if (isOpenEnded(block))
        return seconds(0);
    return heldTime(block.after) - (block.before ? heldTime(*block.before) : seconds(0));
}

std::vector<bool> skippedBy(const BlockPlan &plan, const std::vector<BlockAnswer> &answers)
{
    std::vector<bool> skipped(plan.draft.blocks.size(), false);
    for (std::size_t i = 0; i < plan.hits.size() && i < answers.size(); ++i)
        if (answers[i].kind == BlockAnswer::Kind::Skip)
            for (const std::size_t block : plan.hits[i].blocks)
                skipped[block] = true;
    return skipped;
}

BlockFigures figuresOf(const BlockPlan &plan, const std::vector<BlockAnswer> &answers)
{
    BlockFigures figures;
    figures.blocked = plan.blocked;
    const std::vector<bool> skipped = skippedBy(plan, answers);
    std::set<Instant> dates;
    for (std::size_t i = 0; i < skipped.size(); ++i) {
        const DraftedBlock &block = plan.draft.blocks[i];
        if (skipped[i]) {
            figures.blocked -= closedBy(block);
            continue;
        }
        ++figures.blocks;
        dates.insert(block.after.slot.span.start());
    }
    figures.dates = dates.size();
    for (std::size_t i = 0; i < plan.hits.size() && i < answers.size(); ++i)
        if (answers[i].kind == BlockAnswer::Kind::Shorten)
            for (const std::size_t block : plan.hits[i].blocks)
                if (!skipped[block] && !isOpenEnded(plan.draft.blocks[block]))
                    figures.blocked
                        -= sharedTime(plan.draft.blocks[block].after, plan.hits[i].hit.booking);
    return figures;
}

} // namespace bayboard
