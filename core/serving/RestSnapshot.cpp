#include "core/serving/RestSnapshot.h"

#include "core/club/EntityPlace.h"
#include "core/desk/FeatureAccess.h"
#include "core/serving/EntitySight.h"
#include "core/serving/RestHandlers.h"

namespace bayboard {

namespace {

constexpr std::int64_t rowsAtOnce = 500;

} // namespace

void RestSnapshot::print(JsonOut &json, const SnapshotRow &row, LocationId place) const
{
    const Club &club = *m_viewer.club;
    const EntitySight sight(club, m_viewer.who);
    const EntityKind kind = row.entity.kind;
    json.object().key("kind").text(wordFor(kind)).key("id").text(row.entity.id.toString());
    json.key("fields").object();
    for (const auto &[field, value] : row.record.entries()) {
        if (!sight.shows(field, kind, row.record, place))
            continue;
        json.key(wordFor(field));
        printValue(json, club, club.zone(place), field, value);
    }
    json.endObject().endObject();
}

Result<std::string> RestSnapshot::next()
{
    std::string lines;
    while (lines.empty()) { // rows that are not seen make none
        const auto rows = m_reading->next(rowsAtOnce);
        if (!rows)
            return tl::unexpected(rows.error());
        m_isLast = rows->empty();
        if (m_isLast)
            break;
        for (const SnapshotRow &row : *rows) {
            const LocationId place = placeOf(row.entity, row.record);
            if (!EntitySight(*m_viewer.club, m_viewer.who).isSeen(row.entity.kind, place))
                continue;
            JsonOut json;
            print(json, row, place);
            lines += json.take();
        }
    }
    if (!m_isLast)
        return lines;
    JsonOut json;
    json.object().key("last").boolean(true).key("cursor");
    json.text(changesCursor(m_reading->epoch(), m_reading->cursors())).endObject();
    return json.take();
}

namespace rest {

RestAnswer getSnapshot(RestCase &asked)
{
    if (const auto off = exportFeatureError(*asked.club(), asked.actor(), {}))
        return asked.problem(*off);
    if (!asked.mayAnywhere(Permission::ScheduleRead))
        return asked.forbidden(Permission::ScheduleRead);
    auto reading = asked.server().snapshot({});
    if (!reading)
        return asked.problem(reading.error());
    RestAnswer answer;
    answer.type = "application/x-ndjson";
    answer.stream = std::make_shared<RestSnapshot>(
        std::move(*reading), RestSnapshot::Viewer{asked.club(), asked.actor()});
    return answer;
}

} // namespace rest

} // namespace bayboard
