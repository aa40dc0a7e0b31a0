#pragma once

#include "core/desk/Desk.h"

#include <QString>

namespace bayboard {

/// The columns of the list, from left to right.
enum class ListColumn : std::uint8_t {
    Start,
    End,
    Bays,
    Customer,
    Phone,
    Tier,
    State,
    Price,
    MadeBy,
    Notes,
};
inline constexpr int listColumnCount = static_cast<int>(ListColumn::Notes) + 1;

[[nodiscard]] QString headingOf(ListColumn column);

/// What rows are made and written with. Snapshots; any thread.
struct ListContext
{
    std::shared_ptr<const Club> club;
    LocationId location;
    OperatorId who; ///< what he may not know is left out of the rows
    bool isOneDay = false; ///< the date goes without saying

    [[nodiscard]] const Zone &zone() const { return club->zone(location); }

    [[nodiscard]] bool maySeeNames() const;
    [[nodiscard]] bool maySeeContacts() const;
};

/// A booking, or a block, as a line of the list.
struct ListRow
{
    EntityRef entity;
    Span span{Instant(), seconds(1)};
    std::vector<BayId> bays;
    CustomerId customer; ///< null: a walk-in, or a block
    std::string name; ///< of a block: what it is
    std::string phone;
    std::string tier; ///< key
    std::optional<BookingState> state; ///< nothing: a block
    std::optional<Money> price;
    OperatorId madeBy;
    std::string notes;
    std::string nameKey; ///< the name folded, for the order
    std::string words; ///< all that is written in it, folded: what a filter looks at
};

[[nodiscard]] ListRow rowOf(const BookingRow &booking, const ListContext &context);
/// As memory has it, which leaves out already what may not be known.
[[nodiscard]] ListRow rowOf(const BookingView &booking, const ListContext &context);
[[nodiscard]] ListRow rowOf(const Block &block, const ListContext &context);

/// The row with what is known of its customer now; where names may not be seen, as it is.
[[nodiscard]] ListRow
withCustomer(ListRow row, const Customer &customer, const ListContext &context);

/// What stands in a cell.
[[nodiscard]] QString textOf(const ListRow &row, ListColumn column, const ListContext &context);

} // namespace bayboard
