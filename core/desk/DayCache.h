#pragma once

#include "core/desk/Desk.h"
#include "core/desk/Effects.h"
#include "core/desk/SpanOrder.h"
#include "core/store/DaysHere.h"

#include <list>
#include <map>

namespace bayboard {

/// What the desk holds of bookings, blocks, customers and who occupies which bay. Each entity is
/// put in by its newest state; putting the same state in twice changes nothing. One thread.
class DayCache
{
public:
    /// What of an entry may be shown to the operator.
    struct Visibility
    {
        std::vector<LocationId> nameless; ///< places whose customers' names are not shown
        std::vector<LocationId> contactless; ///< the same of phones and e-mail
        /// Whether it may be shown what a block is; nothing: of every one.
        std::function<bool(const Block &)> block = nullptr;
    };

    explicit DayCache(std::shared_ptr<const Club> club);

    void setClub(std::shared_ptr<const Club> club);
    void setVisibility(Visibility visibility);

    /// What is installed from now on is known as far as the file has it.
    void setDaysHere(const DaysHere &here) { m_daysHere = here; }

    [[nodiscard]] const DaysHere &daysHere() const { return m_daysHere; }

    /// Puts an entity in as it is now, with the time it holds. `isNew`: it never held any before,
    /// so that no other bay needs to be searched for it.
    void put(const Effect &effect, SaveState state, bool isNew = false);
    void setSaveState(EntityRef entity, SaveState state);
    /// Takes an entity out: as if it had never been.
    void drop(EntityRef entity);
    /// Gives free the time that a booking or block holds, before what it becomes is put in. What is
    /// known of a customer stays.
    void makeRoom(EntityRef entity);

    /// A window that was read from the disk: everything of the location that touches the span.
    void install(LocationId location,
                 const Span &span,
                 DayRows rows,
                 const std::vector<OccupancyRow> &occupancy,
                 const std::vector<BayId> &bays);
    /// Occupancy only, with the blocks that hold some of it.
    void installOccupancy(const std::vector<BayId> &bays,
                          const Span &span,
                          const std::vector<OccupancyRow> &occupancy,
                          std::vector<Block> blocks);
    void installCustomer(CustomerFacts facts);
    void clear();

    /// A window over it was installed, whatever of it the file had.
    [[nodiscard]] bool isRead(LocationId location, const Span &span) const;

    /// The same, and the file had all of it.
    [[nodiscard]] bool isLoaded(LocationId location, const Span &span) const
    {
        return m_daysHere.has(span) && isRead(location, span);
    }

    [[nodiscard]] std::vector<std::pair<LocationId, Span>> windows() const;
    [[nodiscard]] std::vector<const BookingView *>
    bookings(LocationId location, const Span &span, bool withCancelled) const;
    [[nodiscard]] std::vector<const BlockView *> blocks(LocationId location,
                                                        const Span &span) const;
    [[nodiscard]] const BookingView *booking(BookingId id) const;
    /// The same with everything in it, for drafting changes.
    [[nodiscard]] const BookingRow *row(BookingId id) const;
    [[nodiscard]] const BlockView *block(BlockId id) const;
    [[nodiscard]] const CustomerFacts *customer(CustomerId id) const;

    [[nodiscard]] const Schedule &schedule() const { return m_schedule; }

private:
    struct Held
    {
        BookingRow row;
        BookingView view;
    };

    struct Window
    {
        LocationId location;
        Span span;
    };

    void putBooking(const BookingRow &row, SaveState state, bool isNew);
    void putBlock(const Block &block, SaveState state);
    void putCustomer(const Customer &customer);
    void occupy(const std::vector<BayId> &oldBays,
                const std::vector<Stretch> &stretches,
                const Uuid &holder);
    void follow(const BookingRow *before, const BookingRow &after);
    void hold(BookingRow row, SaveState state);
    void forget(BookingId id);
    void hold(Block block, SaveState state);
    void forget(BlockId id);
    [[nodiscard]] BookingView viewOf(const BookingRow &row, SaveState state) const;
    [[nodiscard]] BlockView viewOf(Block block, SaveState state) const;
    void evict();

    std::shared_ptr<const Club> m_club;
    Visibility m_visibility;
    DaysHere m_daysHere;
    Schedule m_schedule;
    std::unordered_map<BookingId, Held> m_bookings;
    SpanOrder<BookingId, BookingView> m_bookingOrder;
    std::unordered_map<BlockId, BlockView> m_blocks;
    SpanOrder<BlockId, BlockView> m_blockOrder;
    std::unordered_map<CustomerId, CustomerFacts> m_customers;
    std::list<CustomerId> m_customerAge; ///< newest first
    std::vector<Window> m_windows; ///< newest last
};

} // namespace bayboard
