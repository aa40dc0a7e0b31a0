#include "core/sync/RollingSeries.h"

#include "core/blocks/SeriesStrays.h"
#include "core/desk/LayRound.h"
#include "core/sync/RolledBlocks.h"
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

/// What the series has to make and to mend, as the transaction sees it.
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
    SeriesState state{series, std::move(*blocks)};
    auto strays
        = straysOf(state, **club, now, [&](BlockId id) { return isOnlyRolled(transaction, id); });
    auto draft = strays ? draftRoll(std::move(state), std::move(*strays), **club, now)
                        : Result<BlockDraft>(tl::unexpected(strays.error()));
    if (!draft)
        return tl::unexpected(draft.error());
    Standing standing{*club, *book, now, {}, {}};
    standing.occupancy = [&](const std::vector<BayId> &bays, const Span &span) {
        return transaction.occupancy(bays, span);
    };
    standing.booking = [&](BookingId id) {
        return bookingIn(transaction, id);
    };
    const Uuid ids = makeNamedUuid(head->id.value, "rolled");
    return rolledSet(standing, std::move(*draft), std::move(*head), ids);
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
    if (!*record)
        return 0;
    Series series;
    if (!fromRecord(**record, series))
        return fail(ErrorCode::Internal, Phrase::tr("a series is not readable"));
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

/// The epoch of data that has a club of its own; null: there is none.
Result<Uuid> epochOfClub(ServerData &data)
{
    const auto state = data.state();
    if (!state)
        return tl::unexpected(state.error());
    return state->isEmpty || state->adoption ? Uuid() : state->epoch;
}

void rollEach(ServerData &data,
              Judge &judge,
              const std::vector<SeriesId> &due,
              const Uuid &epoch,
              Instant now,
              Random &random,
              RolledSeries &rolled)
{
    for (const SeriesId id : due) {
        const auto more = rollOne(data, judge, id, epoch, now, random);
        if (!more && !rolled.trouble)
            rolled.trouble = more.error();
        rolled.blocks += more.value_or(0);
    }
}

} // namespace

Result<RolledSeries> rollSeries(
    ServerData &data, Judge &judge, Instant now, Random &random, std::optional<LocalDate> done)
{
    RolledSeries rolled;
    const auto epoch = epochOfClub(data);
    if (!epoch)
        return tl::unexpected(epoch.error());
    if (epoch->isNull())
        return rolled;
    std::vector<SeriesId> due;
    {
        // A look takes no lock; the lock makes all others wait.
        auto transaction = data.judging();
        const auto club
            = transaction ? (*transaction)->club() : tl::unexpected(transaction.error());
        if (!club)
            return tl::unexpected(club.error());
        rolled.day = (*club)->mainZone().dateAt(now);
        if (done == rolled.day)
            return rolled;
        const auto all = repeating(**transaction);
        if (!all)
            return tl::unexpected(all.error());
        for (const Series &series : *all) {
            const auto set = drafted(**transaction, judge, series, *epoch, now, random);
            if (!set && !rolled.trouble)
                rolled.trouble = set.error();
            if (set && !set->changes.empty())
                due.push_back(series.id);
        }
    }
    rollEach(data, judge, due, *epoch, now, random, rolled);
    return rolled;
}

Result<RolledSeries> rollSeries(ServerData &data,
                                Judge &judge,
                                const std::vector<SeriesId> &changed,
                                Instant now,
                                Random &random)
{
    RolledSeries rolled;
    const auto epoch = epochOfClub(data);
    if (!epoch)
        return tl::unexpected(epoch.error());
    if (!epoch->isNull())
        rollEach(data, judge, changed, *epoch, now, random, rolled);
    return rolled;
}

} // namespace bayboard
