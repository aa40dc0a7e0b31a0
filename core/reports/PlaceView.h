#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

// What hangs on a wall of one location: how its bays stand now, without anybody's name. Pure.

/// For whom it is.
enum class PlaceViewKind : std::uint8_t { Kiosk, Cleaner, Coach };
inline constexpr PlaceViewKind allPlaceViewKinds[]
    = {PlaceViewKind::Kiosk, PlaceViewKind::Cleaner, PlaceViewKind::Coach};
/// "kiosk"
[[nodiscard]] const char *wordFor(PlaceViewKind kind);
[[nodiscard]] std::optional<PlaceViewKind> placeViewKindFor(std::string_view word);

/// What a desk knows of a location around a moment.
struct PlaceFacts
{
    const Club *club = nullptr;
    LocationId location;
    Instant now;
    Span known{Instant(), seconds(1)}; ///< what is behind it is not known; `now` lies in it
    std::vector<const BookingView *> bookings; ///< that touch it, by start
    std::vector<const BlockView *> blocks;
};

/// The time around `now` that is to be known; the same all hour long.
[[nodiscard]] Span placeWindow(Instant now);
/// Of what is in the desk's memory; complete once it has loaded placeWindow().
[[nodiscard]] PlaceFacts placeFacts(const Desk &desk, LocationId location);

/// A bay as somebody in front of it sees it.
struct BayNow
{
    enum class State : std::uint8_t {
        Free,
        Taken, ///< by a booking, or by a block that may not be told of
        Blocked,
        Closed, ///< the location is
    };

    BayId bay;
    State state = State::Free;
    std::string blockKind; ///< key, of Blocked
    /// When this ends: the booking, the block, the closing; nothing: not as far as is known.
    std::optional<Instant> until;
    /// What holds the bay next; its end may be open.
    std::optional<Span> next;
    std::string nextKind; ///< key of its kind where it is a block that may be told of
    std::optional<Instant> freeFrom; ///< now, or the end of all that follows without a gap
    std::optional<Instant> freeUntil; ///< from there; nothing: as far as is known

    bool operator==(const BayNow &) const = default;
};

/// In the club's order.
[[nodiscard]] std::vector<BayNow> baysNow(const PlaceFacts &facts);

/// A bay as somebody who cleans sees it.
struct BayCleaning
{
    enum class State : std::uint8_t {
        Due, ///< used since it was cleaned, and free
        Over, ///< the time is up, and nobody has said that they left
        Running, ///< a block of cleaning holds it
        Taken,
        Clean, ///< not used as far back as is known, or cleaned since
    };

    BayId bay;
    State state = State::Clean;
    std::optional<Instant> since; ///< Due, Over: when the time was up
    std::optional<Instant> free; ///< Taken: when the booking ends; Running: the block
    std::optional<Instant> next; ///< when the next booking begins
    std::optional<Span> planned; ///< the next block of cleaning, or the running one

    bool operator==(const BayCleaning &) const = default;
};

/// What has to be cleaned first comes first: what is due, by who comes next; then by when it frees.
[[nodiscard]] std::vector<BayCleaning> cleaningOf(const PlaceFacts &facts);

/// A booking as a coach sees it. Whose it is, is who made it; of others no name is told.
struct CoachLine
{
    BookingId booking;
    Slot slot{{}, Span(Instant(), seconds(1))}; ///< bays in the club's order
    bool own = false;
    bool running = false;
    std::string who; ///< of own ones, as far as the operator may know names; else empty

    bool operator==(const CoachLine &) const = default;
};

/// What runs or comes, by start.
[[nodiscard]] std::vector<CoachLine> coachLines(const PlaceFacts &facts, OperatorId coach);

} // namespace bayboard
