#include "core/sync/RollingSeries.h"

#include "core/desk/LayRound.h"
#include "core/sync/ServerStep.h"

#include <algorithm>

namespace bayboard {

namespace {

Result<HitBooking> bookingIn(JudgingTransaction &transaction, BookingId id)
{
    const auto record = transaction.load({EntityKind::Booking, id.value});
    if (!record)
        return tl::unexpected(record.error());
    HitBooking hit;
    if (!*record || !fromRecord(**record, hit.booking))
        return fail(ErrorCode::NotFound, wordFor(EntityKind::Booking), id.toString());
    hit.booking.id = id;
    if (hit.booking.customer.isNull())
        return hit;
    auto customer = transaction.customer(hit.booking.customer);
    if (!customer)
        return tl::unexpected(customer.error());
    hit.tier = std::move(customer->customer.tier);
    return hit;
}

/// What the series has to make, as the transaction sees it.
Result<ChangeSet> drafted(JudgingTransaction &transaction,
                          Judge &judge,
                          const Series &series,
                          const Uuid &epoch,
                          Instant now,
                          Random &random)
{
    const auto club = transaction.club();
    auto blocks = transaction.seriesBlocks(series.id);
    const auto book = judge.bookOf(transaction, bookInForce);
    if (!club || !blocks)
        return tl::unexpected(club ? blocks.error() : club.error());
    if (!book)
        return tl::unexpected(book.error());
    auto head = blankServerStep(transaction, epoch, {LabelCode::RollSeries, {}}, now, random);
    if (!head)
        return head;
    Standing standing{*club, *book, now, {}, {}};
    standing.occupancy = [&](const std::vector<BayId> &bays, const Span &span) {
        return transaction.occupancy(bays, span);
    };
    standing.booking = [&](BookingId id) {
        return bookingIn(transaction, id);
    };
    const Uuid ids = makeNamedUuid(head->id.value, "rolled");
    return rolledSet(standing, {series, std::move(*blocks)}, std::move(*head), ids);
}

/// The series that repeat and are not withdrawn.
Result<std::vector<Series>> repeating(JudgingTransaction &transaction)
{
    auto all = transaction.series();
    if (all)
        std::erase_if(*all, [](const Series &series) { return series.recurrence.empty(); });
    return all;
}

Result<std::size_t>
rollOne(ServerData &data, Judge &judge, SeriesId id, const Uuid &epoch, Instant now, Random &random)
{
    auto transaction = data.judging();
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status locked = (*transaction)->lockClub(true); !locked)
        return tl::unexpected(locked.error());
    const auto record = (*transaction)->load({EntityKind::Series, id.value});
    if (!record)
        return tl::unexpected(record.error());
    Series series;
    if (!*record || !fromRecord(**record, series) || series.withdrawn)
        return 0;
    series.id = id;
    const auto set = drafted(**transaction, judge, series, epoch, now, random);
    if (!set)
        return tl::unexpected(set.error());
    if (set->changes.empty())
        return 0;
    if (Status done = commitServerStep(**transaction, *set); !done)
        return tl::unexpected(done.error());
    return static_cast<std::size_t>(
        std::count_if(set->changes.begin(), set->changes.end(), [](const EntityChange &change) {
            return change.entity.kind == EntityKind::Block;
        }));
}

} // namespace

Result<std::size_t> rollSeries(ServerData &data, Judge &judge, Instant now, Random &random)
{
    const auto state = data.state();
    if (!state)
        return tl::unexpected(state.error());
    if (state->epoch.isNull() || state->isEmpty || state->adoption)
        return 0;
    std::vector<SeriesId> due;
    std::optional<Error> trouble;
    {
        // A look costs nobody anything; the lock makes all others wait.
        auto transaction = data.judging();
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto all = repeating(**transaction);
        if (!all)
            return tl::unexpected(all.error());
        for (const Series &series : *all) {
            const auto set = drafted(**transaction, judge, series, state->epoch, now, random);
            if (!set && !trouble)
                trouble = set.error();
            if (set && !set->changes.empty())
                due.push_back(series.id);
        }
    }
    std::size_t laid = 0;
    for (const SeriesId id : due) {
        const auto more = rollOne(data, judge, id, state->epoch, now, random);
        if (!more && !trouble)
            trouble = more.error();
        laid += more.value_or(0);
    }
    return trouble ? Result<std::size_t>(tl::unexpected(*trouble)) : laid;
}

} // namespace bayboard
