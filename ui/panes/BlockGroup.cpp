#include "ui/panes/BlockGroup.h"

namespace bayboard {

std::vector<const Block *> blocksOfDate(const Desk &desk, const Block &block)
{
    std::vector<const Block *> group;
    if (block.series.empty()) {
        group.push_back(&block);
        return group;
    }
    // A day more on either side: one of them may have been moved alone.
    const Span around(block.slot.span.start() - days(1), days(3));
    for (const BlockView *view : desk.blocks(block.location, around)) {
        const Block &other = view->block;
        if (other.series == block.series && other.recurrenceId == block.recurrenceId
            && !other.withdrawn && other.slot.span.end() > desk.now()) {
            group.push_back(&other);
        }
    }
    return group;
}

} // namespace bayboard
