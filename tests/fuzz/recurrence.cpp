// Any bytes become a recurrence, or a reason; what is read is written back the same, and expanding
// it ends soon, in order, inside the window.

#include "core/base/Assert.h"
#include "core/recurrence/Expansion.h"
#include "core/recurrence/RepeatForm.h"
#include "core/recurrence/RuleReader.h"
#include "tests/fuzz/Input.h"

using namespace bayboard;

namespace {

const std::shared_ptr<const Zone> &halifax()
{
    static const auto zone = Zone::load("America/Halifax").value();
    return zone;
}

void follow(const Recurrence &recurrence)
{
    ExpansionRequest request;
    request.from = fromUnix(1772900000); // 2026-03-07
    request.to = request.from + days(4000);
    request.limit = 200;
    request.patience = 20'000;
    const Expanded found = expand(recurrence, halifax(), request);
    BAYBOARD_ASSERT(found.end != Expansion::End::None);
    BAYBOARD_ASSERT(found.occurrences.size() <= request.limit);
    std::optional<Instant> last;
    for (const Occurrence &occurrence : found.occurrences) {
        const Instant start = occurrence.span.start();
        BAYBOARD_ASSERT(start >= request.from && start < request.to);
        BAYBOARD_ASSERT(!last || *last < start);
        BAYBOARD_ASSERT(!recurrence.isExcluded(occurrence.id));
        last = start;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = test::textOf(data, size);
    if (const auto read = Recurrence::parse(text)) {
        BAYBOARD_ASSERT(Recurrence::parse(read->toText()) == *read);
        follow(*read);
    }
    // As calendar files are read: whatever the parts are together.
    if (const auto rule = parseRule(text.substr(0, text.find('\n')))) {
        BAYBOARD_ASSERT(parseRule(rule->toText()) == *rule);
        Recurrence tolerant;
        tolerant.start = LocalTime(seconds(1767592800)); // 2026-01-05T06:00
        tolerant.rule = *rule;
        follow(tolerant);
        if (const auto form = formOf(*rule, tolerant.start, false, *halifax()))
            BAYBOARD_ASSERT(
                formOf(ruleOf(*form, false, *halifax()), tolerant.start, false, *halifax())
                == form);
    }
    return 0;
}
