#include "core/store/DayTotals.h"

#include "core/store/StoreConnection.h"

#include <algorithm>

namespace bayboard {

namespace {

using sqlite::Statement;

/// Short ones have a lower bound, long ones an index of their own; see StoreRead.cpp.
constexpr const char *shortBookings
    = "SELECT start, end, bays, state, released FROM booking WHERE location = ?1 AND start < ?3 "
      "AND start > ?2 - 172800 AND end > ?2 AND end - start <= 172800 AND withdrawn IS NULL";
constexpr const char *longBookings
    = "SELECT start, end, bays, state, released FROM booking WHERE location = ?1 AND start < ?3 "
      "AND end > ?2 AND end - start > 172800 AND withdrawn IS NULL";

class Adding
{
public:
    Adding(const Club &club, LocationId location, const std::vector<DayAsked> &asked)
        : m_days(asked)
        , m_bays(club.baysOf(location))
        , m_totals(asked.size())
    {
        std::sort(m_bays.begin(), m_bays.end());
        const auto bays = static_cast<seconds::rep>(m_bays.size());
        for (std::size_t i = 0; i < asked.size(); ++i)
            for (const Span &open : asked[i].open)
                m_totals[i].open += open.length() * bays;
    }

    /// `held`: the part of its time that it holds, on `bays` bays.
    void addBooking(const Span &span, const std::optional<Span> &held, std::int64_t bays)
    {
        forEachDay(span, [&](const DayAsked &day, DayTotal &total) {
            ++total.bookings;
            if (held)
                total.booked += openPart(day, *held) * bays;
        });
    }

    /// The parts that are not lifted; on a day they are one block.
    void addBlock(const Span &slot, const std::vector<Span> &parts, seconds DayTotal::*time)
    {
        forEachDay(slot, [&](const DayAsked &day, DayTotal &total) {
            bool isHeld = false;
            for (const Span &part : parts) {
                isHeld = isHeld || part.overlaps(day.day);
                total.*time += openPart(day, part);
            }
            total.blocks += isHeld ? 1 : 0;
        });
    }

    [[nodiscard]] bool isKnown(BayId bay) const
    {
        return std::binary_search(m_bays.begin(), m_bays.end(), bay);
    }

    /// How many of them are the location's: one that was withdrawn is not for sale.
    [[nodiscard]] std::int64_t knownOf(const std::vector<BayId> &bays) const
    {
        return std::count_if(bays.begin(), bays.end(), [&](BayId bay) { return isKnown(bay); });
    }

    [[nodiscard]] std::vector<DayTotal> take() { return std::move(m_totals); }

private:
    template <typename Run> void forEachDay(const Span &span, Run &&run)
    {
        auto day = std::lower_bound(
            m_days.begin(), m_days.end(), span, [](const DayAsked &asked, const Span &with) {
                return asked.day.end() <= with.start();
            });
        for (; day != m_days.end() && day->day.start() < span.end(); ++day)
            run(*day, m_totals[static_cast<std::size_t>(day - m_days.begin())]);
    }

    static seconds openPart(const DayAsked &day, const Span &held)
    {
        seconds sum{};
        for (const Span &open : day.open)
            if (const auto part = open.intersection(held))
                sum += part->length();
        return sum;
    }

    const std::vector<DayAsked> &m_days;
    std::vector<BayId> m_bays;
    std::vector<DayTotal> m_totals;
};

/// As heldSpan() says of whole bookings.
std::optional<Span> heldOf(Statement &row, const Span &span, BookingState state)
{
    if (!occupies(state))
        return std::nullopt;
    if (state == BookingState::NoShow && !row.isNull(4))
        return Span::make(span.start(), std::min(span.end(), fromUnix(row.number(4))));
    return span;
}

Status addBookings(sqlite::Database &database,
                   const char *sql,
                   LocationId location,
                   const Span &all,
                   Adding &adding)
{
    auto select = database.prepare(sql);
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, location);
    (*select)->bind(2, toUnix(all.start()));
    (*select)->bind(3, toUnix(all.end()));
    return forEachRow(**select, [&](Statement &row) -> Status {
        const auto span = tables::readSpan(row, 0);
        const auto state = bookingStateFor(row.view(3));
        if (!span || !state)
            return tl::unexpected(row.damaged(Phrase::tr("a booking is not readable")));
        if (*state == BookingState::Cancelled)
            return {};
        const std::int64_t bays = adding.knownOf(tables::unpackBays(row.view(2)));
        adding.addBooking(*span, heldOf(row, *span, *state), bays);
        return {};
    });
}

Status
addBlocks(Store &store, const Club &club, LocationId location, const Span &all, Adding &adding)
{
    BookingFilter filter;
    filter.location = location;
    filter.from = all.start();
    filter.to = all.end();
    const auto blocks = store.listBlocks(filter);
    if (!blocks)
        return tl::unexpected(blocks.error());
    for (const Block &block : *blocks) {
        if (!adding.isKnown(block.slot.bays.front()))
            continue;
        const BlockKind *kind = club.blockKind(block.kind);
        const auto time = kind != nullptr && kind->counted ? &DayTotal::booked : &DayTotal::blocked;
        adding.addBlock(block.slot.span, heldSpans(block), time);
    }
    return {};
}

} // namespace

std::optional<double> DayTotal::share() const
{
    const seconds sellable = open - blocked;
    if (sellable <= seconds(0))
        return std::nullopt;
    return static_cast<double>(booked.count()) / static_cast<double>(sellable.count());
}

Result<std::vector<DayTotal>> readDayTotals(Store &store,
                                            const Club &club,
                                            LocationId location,
                                            const std::vector<DayAsked> &asked)
{
    if (asked.empty())
        return std::vector<DayTotal>();
    const Span all(asked.front().day.start(), asked.back().day.end());
    Adding adding(club, location, asked);
    sqlite::Database &database = *store.connection().database;
    Status done = addBookings(database, shortBookings, location, all, adding);
    if (done)
        done = addBookings(database, longBookings, location, all, adding);
    if (done)
        done = addBlocks(store, club, location, all, adding);
    if (!done)
        return tl::unexpected(done.error());
    return adding.take();
}

} // namespace bayboard
