#include "core/rules/FreeSlots.h"

#include <algorithm>

namespace bayboard {

namespace {

std::vector<Instant> startsOf(const SlotQuestion &question, const Club &club, Instant now)
{
    const Zone &zone = club.zone(question.location);
    const minutes step(std::max<std::int64_t>(club.settings().step, 1));
    std::vector<Instant> starts;
    for (Instant at = question.day.start(); at < question.day.end(); at += minutes(1)) {
        const LocalTime wall = zone.toLocal(at);
        if (at >= now && (wall - dateOf(wall)) % step == seconds(0))
            starts.push_back(at);
    }
    return starts;
}

} // namespace

std::vector<Slot> freeSlots(const SlotQuestion &question,
                            const Club &club,
                            Instant now,
                            const std::function<bool(const Slot &)> &passes)
{
    std::vector<Slot> slots;
    const std::vector<BayId> &all = club.baysOf(question.location);
    for (const Instant at : startsOf(question, club, now)) {
        const Span span(at, question.length);
        std::vector<BayId> free;
        for (const BayId bay : all)
            if (passes(Slot::of({bay}, span)))
                free.push_back(bay);
        for (std::size_t i = 0; i + question.bays <= free.size(); ++i) {
            const auto first = free.begin() + static_cast<std::ptrdiff_t>(i);
            std::vector<BayId> group(first, first + static_cast<std::ptrdiff_t>(question.bays));
            if (question.bays == 1 || passes(Slot::of(group, span)))
                slots.push_back({std::move(group), span});
        }
    }
    return slots;
}

} // namespace bayboard
