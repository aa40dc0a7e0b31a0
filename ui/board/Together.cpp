#include "ui/board/Together.h"

#include <algorithm>

namespace bayboard {

namespace {

/// The same length begun as much later by the wall clock.
Span later(const Span &span, seconds by, const Zone &zone)
{
    // Of a time that the clock shows twice only one is found again, so what stays is left alone.
    if (by == seconds(0))
        return span;
    return Span(zone.toInstant(zone.toLocal(span.start()) + by), span.length());
}

} // namespace

std::shared_ptr<const Together> Together::of(std::vector<One> all)
{
    if (all.size() < 2)
        return nullptr;
    std::sort(all.begin(), all.end(), [](const One &a, const One &b) {
        return std::tuple(a.span.start(), a.columns.front(), a.entity.id)
            < std::tuple(b.span.start(), b.columns.front(), b.entity.id);
    });
    auto made = std::make_shared<Together>();
    made->firstColumn = all.front().columns.front();
    made->lastColumn = all.front().columns.back();
    Instant end = all.front().span.end();
    for (const One &one : all) {
        made->firstColumn = std::min(made->firstColumn, one.columns.front());
        made->lastColumn = std::max(made->lastColumn, one.columns.back());
        end = std::max(end, one.span.end());
    }
    made->span = Span(all.front().span.start(), end);
    made->all = std::move(all);
    return made;
}

const Together::One *Together::find(EntityRef entity) const
{
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const One &one) { return one.entity == entity; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<int> movedAside(const Draft &draft, int by, int count)
{
    const Together::One *source
        = draft.together && draft.source ? draft.together->find(*draft.source) : nullptr;
    if (source == nullptr || draft.columns.empty())
        return shifted(draft.columns, by, count);
    const int gone = draft.columns.front() - source->columns.front();
    const int left = draft.together->firstColumn + gone;
    const int right = draft.together->lastColumn + gone;
    return shifted(
        draft.columns, std::clamp(by, std::min(0, -left), std::max(0, count - 1 - right)), count);
}

std::vector<Draft> draftsOf(const Draft &draft, const Zone &zone)
{
    std::vector<Draft> drafts;
    const Together::One *source
        = draft.together && draft.source ? draft.together->find(*draft.source) : nullptr;
    if (source == nullptr)
        return drafts;
    const int aside = draft.columns.front() - source->columns.front();
    const seconds by = zone.toLocal(draft.span.start()) - zone.toLocal(source->span.start());
    drafts.reserve(draft.together->all.size());
    for (const Together::One &one : draft.together->all) {
        Draft each{draft.kind, one.entity, one.columns, later(one.span, by, zone), nullptr};
        for (int &column : each.columns)
            column += aside;
        if (&one == source)
            each.span = draft.span;
        drafts.push_back(std::move(each));
    }
    return drafts;
}

} // namespace bayboard
