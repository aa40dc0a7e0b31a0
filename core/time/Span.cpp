#include "core/time/Span.h"

namespace bayboard {

std::vector<Span> mergedSpans(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end());
    std::vector<Span> merged;
    for (const Span &span : spans) {
        if (!merged.empty() && span.start() <= merged.back().end())
            merged.back() = Span(merged.back().start(), std::max(merged.back().end(), span.end()));
        else
            merged.push_back(span);
    }
    return merged;
}

} // namespace bayboard
