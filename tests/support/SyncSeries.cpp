#include "tests/support/SyncSeries.h"

#include "core/desk/LayRound.h"

#include <gtest/gtest.h>

namespace bayboard::test {

namespace {

/// As the desk's own file has it.
Standing standingAt(SyncDesk &desk, std::shared_ptr<const Club> club)
{
    return {std::move(club),
            RuleBook::parseStored(R"({"rules":[]})").value_or(nullptr),
            desk.now,
            [&](const std::vector<BayId> &bays, const Span &span) {
                return desk.store().loadOccupancy(bays, span);
            },
            [&](BookingId id) -> Result<HitBooking> {
                auto row = desk.store().loadBooking(id);
                if (!row)
                    return tl::unexpected(row.error());
                HitBooking hit;
                hit.booking = std::move(row->booking);
                return hit;
            }};
}

} // namespace

SeriesId
laySeries(SyncDesk &desk, const SyncClub &club, const std::string &rule, std::vector<BayId> bays)
{
    ZoneCache zones;
    const auto read = desk.store().loadClub(zones);
    EXPECT_TRUE(read) << (read ? "" : said(read.error()));
    const Zone &zone = (*read)->zone(club.dartmouth());
    BlockRequest request;
    request.bays = std::move(bays);
    request.first = SyncClub::span(0, 60);
    request.recurrence = Recurrence::ofRule(rule, zone.toLocal(request.first.start())).value();
    request.kind = "maintenance";
    request.title = "Nets";
    auto draft = draftOf(request, **read, desk.now, idsFrom(makeUuidV7(0, desk.random())));
    EXPECT_TRUE(draft) << (draft ? "" : said(draft.error()));
    const SeriesId series = draft->series.front().after.id;
    ChangeSet set = desk.blank(LabelCode::LayBlocks);
    const Uuid ids = makeNamedUuid(set.id.value, "laid");
    EXPECT_TRUE(layRound(standingAt(desk, *read), std::move(*draft), ids, set));
    return desk.commit(set).isNull() ? SeriesId() : series;
}

ChangeSetId editSeries(SyncDesk &desk, const SeriesEdit &edit, SeriesId series)
{
    ZoneCache zones;
    const auto club = desk.store().loadClub(zones).value();
    const SeriesState state{desk.store().loadSeries(series).value(),
                            desk.store().listSeriesBlocks(series).value()};
    auto draft = draftOf(edit, state, *club, desk.now, idsFrom(makeUuidV7(0, desk.random())));
    EXPECT_TRUE(draft) << (draft ? "" : said(draft.error()));
    ChangeSet set = desk.blank(draft->label.code);
    set.label = draft->label;
    const Uuid ids = makeNamedUuid(set.id.value, "laid");
    EXPECT_TRUE(layRound(standingAt(desk, club), std::move(*draft), ids, set));
    return desk.commit(set);
}

} // namespace bayboard::test
