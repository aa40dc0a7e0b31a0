#pragma once

#include "app/ctl/Session.h"

namespace bayboard {

// How the words of a command line become values of the club. Errors name the option and the reason.

/// A location by name or id; nothing when the option is not given.
[[nodiscard]] Result<std::optional<LocationId>> readLocation(const Session &session);

/// One location's bays.
struct BaysAt
{
    LocationId location;
    std::vector<BayId> bays;
};

/// "Bay 1,Bay 2": names (of `within`, where it is known), ids, or "Location/Bay". All of one
/// location.
[[nodiscard]] Result<BaysAt>
readBays(const Club &club, const std::string &text, std::optional<LocationId> within);

/// Where and when a booking is meant to be.
struct Wanted
{
    LocationId location;
    Slot slot;
};

/// --bay, --start, --minutes, --location of a new booking.
[[nodiscard]] Result<Wanted> readNewSlot(const Session &session);
/// What is given of --bay, --start and --minutes, put on an old slot.
[[nodiscard]] Result<Wanted> readMove(const Session &session, const Booking &before);

/// A date of the calendar; InvalidTime.
[[nodiscard]] Result<LocalDate> readDate(const std::string &text);

/// A stretch of time that may be open on either side.
struct Range
{
    std::optional<Instant> from;
    std::optional<Instant> to;
};

/// --date, or --from and --to as times or dates (a date as --to means to its end).
[[nodiscard]] Result<Range> readRange(const Session &session, const Zone &zone);

/// Who is meant by a name, phone, e-mail or id.
struct CustomerChoice
{
    CustomerId id; ///< null: nobody, or several
    std::size_t found = 0; ///< how many fit exactly
};

/// `phone` tells people of one name apart; may be empty.
[[nodiscard]] Result<CustomerChoice>
findCustomer(const Session &session, const std::string &text, const std::string &phone = {});
/// The one customer meant; NotFound or Ambiguous (kind, text).
[[nodiscard]] Result<CustomerId> requireCustomer(const Session &session, const std::string &text);

/// The id that stands as an operand; InvalidArgument.
template <typename IdType> [[nodiscard]] Result<IdType> readId(const std::string &text)
{
    const auto id = IdType::parse(text);
    if (!id)
        return fail(ErrorCode::InvalidArgument, "ID", Phrase::tr("\"%1\" is not an id", text));
    return *id;
}

/// Parts between commas, without blanks around them; empty ones are left out.
[[nodiscard]] std::vector<std::string> splitAtCommas(const std::string &text);

/// The zone of the location, or of the club's first one.
[[nodiscard]] const Zone &zoneFor(const Club &club, std::optional<LocationId> location);

} // namespace bayboard
