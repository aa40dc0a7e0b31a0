#include "core/access/BlockAccess.h"
#include "core/reports/RunSheet.h"

#include <algorithm>
#include <map>

namespace bayboard {

namespace {

using RowKind = RunSheetRow::Kind;

/// Puts one day together.
class DayMaking
{
public:
    DayMaking(const Club &club, OperatorId who, const RunSheetOrder &order, LocalDate date)
        : m_club(club)
        , m_who(who)
        , m_order(order)
        , m_sight(sightOf(club, who, order))
        , m_zone(club.zone(order.location))
        , m_bays(order.bays.empty() ? club.baysOf(order.location) : club.inOrder(order.bays))
    {
        m_day.date = date;
        m_day.span = m_zone.day(date).value();
        m_day.closed = closedName();
    }

    [[nodiscard]] RunSheetDay make(const DayRows &rows)
    {
        for (const BookingRow &row : rows.bookings)
            if (!row.booking.withdrawn && row.booking.slot.span.overlaps(m_day.span)
                && (m_order.withCancelled || row.booking.state != BookingState::Cancelled)
                && isAsked(row.booking.slot))
                m_rows.push_back(bookingRow(row));
        for (const Block &block : rows.blocks)
            if (!block.withdrawn && isAsked(block.slot))
                addBlock(block);
        if (m_order.withFree)
            addFree(rows);
        if (m_order.form == RunSheetForm::ByBay)
            spreadOverBays();
        else
            m_day.sections.push_back({BayId(), joined()});
        for (RunSheetSection &section : m_day.sections)
            sort(section.rows);
        return std::move(m_day);
    }

private:
    [[nodiscard]] std::optional<std::string> closedName() const
    {
        const Location *location = m_club.location(m_order.location);
        const std::string date = formatDate(m_day.date);
        for (const std::string &text : location->closedDates)
            if (text.starts_with(date))
                return text.substr(std::min(text.size(), date.size() + 1));
        return std::nullopt;
    }

    [[nodiscard]] bool isAsked(const Slot &slot) const
    {
        return std::any_of(
            slot.bays.begin(), slot.bays.end(), [&](BayId bay) { return isAsked(bay); });
    }

    [[nodiscard]] bool isAsked(BayId bay) const
    {
        return std::find(m_bays.begin(), m_bays.end(), bay) != m_bays.end();
    }

    [[nodiscard]] RunSheetRow row(RowKind kind, const Uuid &holder, const Slot &slot) const
    {
        RunSheetRow row;
        row.kind = kind;
        row.holder = holder;
        row.bays = m_club.inOrder(slot.bays);
        row.span = slot.span;
        row.continued = slot.span.start() < m_day.span.start();
        row.continues = m_day.span.end() < slot.span.end();
        return row;
    }

    [[nodiscard]] RunSheetRow bookingRow(const BookingRow &from) const
    {
        const Booking &booking = from.booking;
        RunSheetRow row = this->row(RowKind::Booking, booking.id.value, booking.slot);
        row.partySize = booking.partySize;
        row.state = booking.state;
        row.tags = booking.tags;
        if (!m_sight.names)
            return row;
        row.who = !from.customerName.empty() ? from.customerName
            : !booking.guestName.empty()     ? booking.guestName
                                             : booking.title;
        row.title = row.who == booking.title ? std::string() : booking.title;
        row.tier = from.tier;
        if (row.tier.empty() && !booking.customer.isNull())
            row.tier = m_club.defaultTier();
        row.flags = booking.flags;
        row.customerFlags = from.customerFlags;
        row.notes = booking.notes;
        if (booking.state == BookingState::Cancelled)
            row.reason = booking.reason;
        if (m_sight.contacts)
            row.phone = from.customerPhone.empty() ? booking.guestPhone : from.customerPhone;
        // Once on a sheet, so that nobody asks for it twice.
        if ((booking.price || booking.fee) && (!row.continued || m_day.date == m_order.from)) {
            row.amount = booking.price.value_or(Money{}) + booking.fee.value_or(Money{});
            row.payment = booking.payment;
        }
        return row;
    }

    /// A line for each part that is not lifted.
    void addBlock(const Block &block)
    {
        const bool seen = maySee(m_club, m_who, block.kind, block.location);
        for (const Span &held : heldSpans(block)) {
            if (!held.overlaps(m_day.span))
                continue;
            RunSheetRow row = this->row(RowKind::Block, block.id.value, {block.slot.bays, held});
            if (seen) {
                row.blockKind = block.kind;
                row.title = m_sight.names ? block.title : std::string(); // free text names people
                row.reason = m_sight.names ? block.reason : std::string();
            }
            m_rows.push_back(std::move(row));
        }
    }

    /// What nobody holds of the hours in which the location is open.
    void addFree(const DayRows &rows)
    {
        if (m_day.closed)
            return;
        std::map<BayId, std::vector<Span>> held;
        const auto hold = [&](const Slot &slot, const Span &span) {
            for (const BayId bay : slot.bays)
                held[bay].push_back(span);
        };
        for (const BookingRow &from : rows.bookings)
            if (const auto span = heldSpan(from.booking); span && !from.booking.withdrawn)
                hold(from.booking.slot, *span);
        for (const Block &block : rows.blocks)
            for (const Span &span : heldSpans(block))
                if (!block.withdrawn)
                    hold(block.slot, span);
        const auto open = m_club.location(m_order.location)->hours.openSpans(m_day.span, m_zone);
        for (const BayId bay : m_bays) {
            const Bay *found = m_club.bay(bay);
            if (found == nullptr || !found->active)
                continue;
            const std::vector<Span> taken = mergedSpans(std::move(held[bay]));
            for (const Span &hours : open)
                if (const auto inside = hours.intersection(m_day.span))
                    addGaps(bay, *inside, taken);
        }
    }

    void addGaps(BayId bay, const Span &hours, const std::vector<Span> &taken)
    {
        Instant from = hours.start();
        const auto gapUntil = [&](Instant until) {
            if (const auto gap = Span::make(from, until))
                m_rows.push_back(row(RowKind::Free, {}, {{bay}, *gap}));
        };
        for (const Span &span : taken) {
            if (!span.overlaps(hours))
                continue;
            gapUntil(span.start());
            from = std::max(from, span.end());
        }
        gapUntil(hours.end());
    }

    void spreadOverBays()
    {
        std::map<BayId, std::size_t> places;
        for (const BayId bay : m_bays) {
            places.emplace(bay, m_day.sections.size());
            m_day.sections.push_back({bay, {}});
        }
        for (const RunSheetRow &each : m_rows) {
            bool isFirst = true;
            for (const BayId bay : each.bays) {
                const auto place = places.find(bay);
                if (place == places.end())
                    continue;
                std::vector<RunSheetRow> &rows = m_day.sections[place->second].rows;
                rows.push_back(each);
                if (!isFirst)
                    rows.back().amount.reset();
                isFirst = false;
            }
        }
    }

    /// Free time, and blocks that say the same of the same time, are one line for all their bays.
    [[nodiscard]] std::vector<RunSheetRow> joined()
    {
        std::vector<RunSheetRow> rows;
        std::map<std::tuple<RowKind, Span, std::string, std::string, std::string>, std::size_t>
            first;
        for (RunSheetRow &row : m_rows) {
            if (row.kind == RowKind::Booking) {
                rows.push_back(std::move(row));
                continue;
            }
            const auto [at, isNew] = first.try_emplace(
                {row.kind, row.span, row.blockKind, row.title, row.reason}, rows.size());
            if (isNew) {
                rows.push_back(std::move(row));
                continue;
            }
            std::vector<BayId> &bays = rows[at->second].bays;
            bays.insert(bays.end(), row.bays.begin(), row.bays.end());
        }
        for (RunSheetRow &row : rows)
            if (row.kind != RowKind::Booking)
                row.bays = m_club.inOrder(std::move(row.bays));
        return rows;
    }

    /// What holds the time stands before what does not: a cancelled booking behind the new one.
    static void sort(std::vector<RunSheetRow> &rows)
    {
        std::stable_sort(rows.begin(), rows.end(), [](const RunSheetRow &a, const RunSheetRow &b) {
            const auto key = [](const RunSheetRow &row) {
                return std::tuple(row.span.start(),
                                  row.kind == RowKind::Booking && !occupies(row.state),
                                  row.span.end());
            };
            return key(a) < key(b);
        });
    }

    const Club &m_club;
    OperatorId m_who;
    const RunSheetOrder &m_order;
    RunSheetSight m_sight;
    const Zone &m_zone;
    std::vector<BayId> m_bays;
    RunSheetDay m_day;
    std::vector<RunSheetRow> m_rows;
};

} // namespace

RunSheetDay runSheetDay(const Club &club,
                        OperatorId who,
                        const RunSheetOrder &order,
                        LocalDate date,
                        const DayRows &rows)
{
    return DayMaking(club, who, order, date).make(rows);
}

} // namespace bayboard
