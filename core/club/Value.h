#pragma once

#include "core/club/Ids.h"
#include "core/time/Span.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace bayboard {

/// Where and when: bays, start and end are one field because they only make sense together.
struct Slot
{
    std::vector<BayId> bays; ///< sorted, no repeats, at least one
    Span span;

    /// Sorts the bays and drops repeats.
    [[nodiscard]] static Slot of(std::vector<BayId> bays, Span span);
    bool operator==(const Slot &) const = default;
};

/// What a field may hold. monostate is "not known" or the field's plain default; text is UTF-8.
using Value = std::variant<std::monostate,
                           std::int64_t,
                           std::string,
                           Slot,
                           std::vector<std::string>,
                           std::vector<Span>>;

/// Every field of every entity that a change set can name. `withdrawn` is how creation is taken
/// back: absent → 0 creates, 0 → 1 withdraws, 1 → 0 restores.
enum class Field : std::uint8_t {
    Withdrawn,
    Name,
    Text,
    Order,
    Active,
    Colour,
    Tags,
    Notes,
    Address,
    Zone,
    Hours,
    ClosedDates,
    Notices,
    Season,
    MinimumNotice,
    AdvanceLimit,
    Deposit,
    Location,
    Capacity,
    Premium,
    Equipment,
    Links,
    Key,
    Inherits,
    Permissions,
    Roles,
    BayWord,
    WeekStart,
    Currency,
    Step,
    Version,
    Phones,
    Email,
    Tier,
    Entitlements,
    Flags,
    Blocked,
    Channels,
    HubSpot,
    Slot,
    Customer,
    GuestName,
    GuestPhone,
    Title,
    PartySize,
    State,
    Source,
    ExternalSource,
    ExternalReference,
    Imported,
    Price,
    Fee,
    Payment,
    Reschedules,
    Policy,
    Reason,
    Released,
    Made,
    Kind,
    Series,
    Lifted,
    BookOver,
    Hatch,
    Counted,
    Length,
    Recurrence,
    RecurrenceId,
    Skipped,
    SkipHolidays,
    Creators,
    SeenBy,
    Icon,
    BlockAhead,
    Booking,
    Offer,
    MadeBy,
    Switches,
    SignIn,
};
inline constexpr std::size_t fieldCount = static_cast<std::size_t>(Field::SignIn) + 1;

/// The word for the field in tables, JSON and messages: "partySize".
[[nodiscard]] const char *wordFor(Field field);
[[nodiscard]] std::optional<Field> fieldFor(std::string_view word);

/// The state of one entity as field → value; fields that hold their default are absent.
class Record
{
public:
    using Entry = std::pair<Field, Value>;

    [[nodiscard]] const Value &get(Field field) const;
    /// A monostate value removes the field.
    void set(Field field, Value value);

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

    bool operator==(const Record &) const = default;

private:
    std::vector<Entry> m_entries; ///< sorted by field
};

} // namespace bayboard
