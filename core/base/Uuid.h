#pragma once

#include <array>
#include <bit>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace bayboard {

/// 128 bits that name one thing for ever (RFC 9562). All zero is "none".
struct Uuid
{
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(const Uuid &) const = default;

    /// In two words: lists of ids are searched all the time.
    constexpr bool operator==(const Uuid &other) const
    {
        using Halves = std::array<std::uint64_t, 2>;
        const auto mine = std::bit_cast<Halves>(bytes);
        const auto others = std::bit_cast<Halves>(other.bytes);
        return ((mine[0] ^ others[0]) | (mine[1] ^ others[1])) == 0;
    }

    [[nodiscard]] bool isNull() const { return *this == Uuid{}; }

    /// Lower-case 8-4-4-4-12 form.
    [[nodiscard]] std::string toString() const;
    /// Accepts the 8-4-4-4-12 form in either case, nothing else.
    [[nodiscard]] static std::optional<Uuid> parse(std::string_view text);
};

/// A Uuid that cannot be mistaken for the id of another kind of thing.
template <typename Tag> struct Id
{
    Uuid value;

    auto operator<=>(const Id &) const = default;

    [[nodiscard]] bool isNull() const { return value.isNull(); }

    [[nodiscard]] std::string toString() const { return value.toString(); }

    [[nodiscard]] static std::optional<Id> parse(std::string_view text)
    {
        const auto uuid = Uuid::parse(text);
        return uuid ? std::optional<Id>(Id{*uuid}) : std::nullopt;
    }
};

/// Source of random bits, passed in so that tests and simulations repeat.
class Random
{
public:
    Random() = default;
    Random(const Random &) = delete;
    Random &operator=(const Random &) = delete;
    virtual ~Random() = default;
    [[nodiscard]] virtual std::uint64_t next() = 0;
};

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same numbers everywhere.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) { }

    [[nodiscard]] std::uint64_t next() override;

private:
    std::uint64_t m_state;
};

/// UUIDv7: 48 bits of milliseconds, then random bits; ids of a later millisecond sort later.
[[nodiscard]] Uuid makeUuidV7(std::int64_t unixMilliseconds, Random &random);

/// UUIDv5 (RFC 9562, 5.5) from a name: the same namespace and name give the same id on every desk.
[[nodiscard]] Uuid makeNamedUuid(const Uuid &space, std::string_view name);

} // namespace bayboard

template <> struct std::hash<bayboard::Uuid>
{
    std::size_t operator()(const bayboard::Uuid &uuid) const noexcept
    {
        std::uint64_t high = 0;
        std::uint64_t low = 0;
        std::memcpy(&high, uuid.bytes.data(), sizeof high);
        std::memcpy(&low, uuid.bytes.data() + sizeof high, sizeof low);
        return static_cast<std::size_t>(high ^ (low * 0x9E3779B97F4A7C15ULL));
    }
};

template <typename Tag> struct std::hash<bayboard::Id<Tag>>
{
    std::size_t operator()(const bayboard::Id<Tag> &id) const noexcept
    {
        return std::hash<bayboard::Uuid>{}(id.value);
    }
};
