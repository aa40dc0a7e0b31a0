#pragma once

// How plain values become field values and back. One place for each type, so that an entity lists
// its fields once and reads and writes them the same way.

#include "core/club/Booking.h"
#include "core/club/Notice.h"
#include "core/club/Value.h"
#include "core/club/WeekHours.h"

namespace bayboard::fields {

[[nodiscard]] Value encode(bool value);
[[nodiscard]] Value encode(std::int64_t value);
[[nodiscard]] Value encode(const std::optional<std::int64_t> &value);
[[nodiscard]] Value encode(const std::string &value);
[[nodiscard]] Value encode(const std::vector<std::string> &value);
[[nodiscard]] Value encode(const std::vector<Span> &value);
[[nodiscard]] Value encode(const Slot &value);
[[nodiscard]] Value encode(const std::optional<Slot> &value);
[[nodiscard]] Value encode(NoticeKind value);
[[nodiscard]] Value encode(const std::optional<Money> &value);
[[nodiscard]] Value encode(const std::optional<Instant> &value);
[[nodiscard]] Value encode(BookingState value);
[[nodiscard]] Value encode(Payment value);
[[nodiscard]] Value encode(const WeekHours &value);
[[nodiscard]] Value encodeId(const Uuid &value);

template <typename Tag> [[nodiscard]] Value encode(const Id<Tag> &id)
{
    return encodeId(id.value);
}

// Each returns false when the value is of another type or not readable; monostate is the default.
[[nodiscard]] bool decode(const Value &from, bool &to);
[[nodiscard]] bool decode(const Value &from, std::int64_t &to);
[[nodiscard]] bool decode(const Value &from, std::optional<std::int64_t> &to);
[[nodiscard]] bool decode(const Value &from, std::string &to);
[[nodiscard]] bool decode(const Value &from, std::vector<std::string> &to);
[[nodiscard]] bool decode(const Value &from, std::vector<Span> &to);
[[nodiscard]] bool decode(const Value &from, Slot &to);
[[nodiscard]] bool decode(const Value &from, std::optional<Slot> &to);
[[nodiscard]] bool decode(const Value &from, NoticeKind &to);
[[nodiscard]] bool decode(const Value &from, std::optional<Money> &to);
[[nodiscard]] bool decode(const Value &from, std::optional<Instant> &to);
[[nodiscard]] bool decode(const Value &from, BookingState &to);
[[nodiscard]] bool decode(const Value &from, Payment &to);
[[nodiscard]] bool decode(const Value &from, WeekHours &to);
[[nodiscard]] bool decodeId(const Value &from, Uuid &to);

template <typename Tag> [[nodiscard]] bool decode(const Value &from, Id<Tag> &to)
{
    return decodeId(from, to.value);
}

} // namespace bayboard::fields
