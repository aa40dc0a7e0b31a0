// Any bytes become events and rows, or a reason; a hostile rule does not run for ever.

#include "core/base/Assert.h"
#include "core/exchange/CalendarReader.h"
#include "tests/fuzz/Input.h"

using namespace bayboard;

namespace {

std::shared_ptr<const Club> aClub()
{
    Location site;
    site.id = LocationId{Uuid{{1}}};
    site.name = "Bedford";
    site.zone = "America/Halifax";
    Bay bay;
    bay.id = BayId{Uuid{{2}}};
    bay.location = site.id;
    bay.name = "Bay 1";
    ZoneCache zones;
    return Club::make({}, {site}, {bay}, {}, {}, {}, {}, zones).value();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto club = aClub();
    const auto calendar = readCalendar(test::textOf(data, size));
    if (!calendar) {
        BAYBOARD_ASSERT(calendar.error().code == ErrorCode::InvalidCalendar
                        || calendar.error().code == ErrorCode::InvalidEncoding);
        return 0;
    }
    CalendarOptions options;
    options.maxPerEvent = 50;
    options.maxInFile = 500;
    const ImportFile file = readEvents(*calendar, Mapping(), *club, "fuzz.ics", options);
    BAYBOARD_ASSERT(file.rows.size() <= options.maxInFile + calendar->events.size());
    return 0;
}
