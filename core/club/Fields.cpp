#include "core/club/Fields.h"

namespace bayboard::fields {

namespace {

bool isNothing(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

} // namespace

Value encode(bool value)
{
    return value ? Value(std::int64_t{1}) : Value();
}

Value encode(std::int64_t value)
{
    return value == 0 ? Value() : Value(value);
}

Value encode(const std::optional<std::int64_t> &value)
{
    return value ? Value(*value) : Value();
}

Value encode(const std::string &value)
{
    return value.empty() ? Value() : Value(value);
}

Value encode(const std::vector<std::string> &value)
{
    return value.empty() ? Value() : Value(value);
}

Value encode(const std::vector<Span> &value)
{
    return value.empty() ? Value() : Value(value);
}

Value encode(const Slot &value)
{
    return value.bays.empty() ? Value() : Value(value);
}

Value encode(const std::optional<Slot> &value)
{
    return value ? encode(*value) : Value();
}

Value encode(NoticeKind value)
{
    return Value(std::string(wordFor(value)));
}

Value encode(const std::optional<Money> &value)
{
    return value ? Value(value->cents) : Value();
}

Value encode(const std::optional<Instant> &value)
{
    return value ? Value(toUnix(*value)) : Value();
}

Value encode(BookingState value)
{
    return Value(std::string(wordFor(value)));
}

Value encode(Payment value)
{
    return value == Payment::Unknown ? Value() : Value(std::string(wordFor(value)));
}

Value encode(const WeekHours &value)
{
    return encode(value.toTexts());
}

Value encodeId(const Uuid &value)
{
    return value.isNull() ? Value() : Value(value.toString());
}

bool decode(const Value &from, bool &to)
{
    const auto *number = std::get_if<std::int64_t>(&from);
    to = number != nullptr && *number != 0;
    return number != nullptr || isNothing(from);
}

bool decode(const Value &from, std::int64_t &to)
{
    const auto *number = std::get_if<std::int64_t>(&from);
    to = number != nullptr ? *number : 0;
    return number != nullptr || isNothing(from);
}

bool decode(const Value &from, std::optional<std::int64_t> &to)
{
    const auto *number = std::get_if<std::int64_t>(&from);
    to = number != nullptr ? std::optional<std::int64_t>(*number) : std::nullopt;
    return number != nullptr || isNothing(from);
}

bool decode(const Value &from, std::string &to)
{
    const auto *text = std::get_if<std::string>(&from);
    to = text != nullptr ? *text : std::string();
    return text != nullptr || isNothing(from);
}

bool decode(const Value &from, std::vector<std::string> &to)
{
    const auto *list = std::get_if<std::vector<std::string>>(&from);
    to = list != nullptr ? *list : std::vector<std::string>();
    return list != nullptr || isNothing(from);
}

bool decode(const Value &from, std::vector<Span> &to)
{
    const auto *list = std::get_if<std::vector<Span>>(&from);
    to = list != nullptr ? *list : std::vector<Span>();
    return list != nullptr || isNothing(from);
}

bool decode(const Value &from, Slot &to)
{
    const auto *slot = std::get_if<Slot>(&from);
    if (slot == nullptr || slot->bays.empty())
        return false;
    to = *slot;
    return true;
}

bool decode(const Value &from, std::optional<Slot> &to)
{
    Slot slot{{}, Span(Instant(), seconds(1))};
    const bool present = decode(from, slot);
    to = present ? std::optional<Slot>(std::move(slot)) : std::nullopt;
    return present || isNothing(from);
}

bool decode(const Value &from, NoticeKind &to)
{
    const auto *word = std::get_if<std::string>(&from);
    const auto kind = word != nullptr ? noticeKindFor(*word) : std::nullopt;
    to = kind.value_or(NoticeKind::Cancelled);
    return kind.has_value();
}

bool decode(const Value &from, std::optional<Money> &to)
{
    std::optional<std::int64_t> number;
    const bool fine = decode(from, number);
    to = number ? std::optional<Money>(Money{*number}) : std::nullopt;
    return fine;
}

bool decode(const Value &from, std::optional<Instant> &to)
{
    std::optional<std::int64_t> number;
    const bool fine = decode(from, number);
    to = number ? std::optional<Instant>(fromUnix(*number)) : std::nullopt;
    return fine;
}

bool decode(const Value &from, BookingState &to)
{
    const auto *word = std::get_if<std::string>(&from);
    const auto state = word != nullptr ? bookingStateFor(*word) : std::nullopt;
    to = state.value_or(BookingState::Confirmed);
    return state.has_value();
}

bool decode(const Value &from, Payment &to)
{
    const auto *word = std::get_if<std::string>(&from);
    const auto payment = word != nullptr ? paymentFor(*word) : std::nullopt;
    to = payment.value_or(Payment::Unknown);
    return payment.has_value() || isNothing(from);
}

bool decode(const Value &from, WeekHours &to)
{
    std::vector<std::string> texts;
    if (!decode(from, texts))
        return false;
    auto parsed = WeekHours::parse(texts);
    if (!parsed)
        return false;
    to = std::move(*parsed);
    return true;
}

bool decodeId(const Value &from, Uuid &to)
{
    const auto *text = std::get_if<std::string>(&from);
    const auto parsed = text != nullptr ? Uuid::parse(*text) : std::nullopt;
    to = parsed.value_or(Uuid{});
    return parsed.has_value() || isNothing(from);
}

} // namespace bayboard::fields
