#pragma once

#include "core/serving/RestCase.h"
#include "core/wire/Members.h"

#include <cstdint>
#include <memory>

namespace bayboard {

/// Things on a page of a list, where it is not said how many; and at most.
inline constexpr std::int64_t usualPage = 100;
inline constexpr std::int64_t largestPage = 500;

// How parameters and bodies become values of the club. A fault is a problem that names its place.

/// INVALID at that place, with the sentence.
[[nodiscard]] tl::unexpected<RestAnswer> badAt(const std::string &place, const Phrase &reason);

/// The id in the path: NOT_FOUND where it is none.
template <typename IdType> [[nodiscard]] OrAnswer<IdType> readPathId(const RestCase &asked)
{
    const auto id = IdType::parse(asked.question().captured.front());
    if (!id || id->isNull())
        return tl::unexpected(restProblem({rest_code::notFound}));
    return *id;
}

/// A whole number of the query; `otherwise` where it is not given.
[[nodiscard]] OrAnswer<std::int64_t> readNumber(const RestCase &asked,
                                                const char *name,
                                                std::int64_t otherwise,
                                                std::int64_t least,
                                                std::int64_t most);

/// ?location: by name or id; nothing where it is not given.
[[nodiscard]] OrAnswer<std::optional<LocationId>> readLocation(RestCase &asked);
/// The location that is named, else all that the operator may see; NOT_PERMITTED where that is
/// none, or not the named one.
[[nodiscard]] OrAnswer<std::vector<LocationId>> readPlaces(RestCase &asked);

/// A stretch of time that may be open on either side.
struct RestRange
{
    std::optional<Instant> from;
    std::optional<Instant> to;
};

/// ?date, or ?from and ?to as times or dates (a date as `to` means to its end), in that zone.
[[nodiscard]] OrAnswer<RestRange> readRange(RestCase &asked, const Zone &zone);

/// ?cursor of a list of bookings or blocks, and what names such a place.
[[nodiscard]] OrAnswer<std::optional<ListPlace>> readListPlace(RestCase &asked);
[[nodiscard]] std::string cursorOf(const ListPlace &place);

/// Names (of `within`, where it is known), ids, or "Location/Bay"; all of one location.
struct NamedBays
{
    LocationId location;
    std::vector<BayId> bays;
};

[[nodiscard]] OrAnswer<NamedBays> readBays(RestCase &asked,
                                           const std::vector<std::string> &names,
                                           std::optional<LocationId> within,
                                           const std::string &place);
/// Whether there is nothing in it but blanks.
[[nodiscard]] bool isBlank(std::string_view text);
/// Parts between commas, without blanks around them.
[[nodiscard]] std::vector<std::string> splitNames(const std::string &text);

/// The body as an object whose members are read by name.
class RestBody
{
public:
    explicit RestBody(RestCase &asked);

    [[nodiscard]] wire::Members &members() { return *m_members; }

    [[nodiscard]] bool has(const char *name);
    [[nodiscard]] std::string text(const char *name);
    [[nodiscard]] std::vector<std::string> texts(const char *name);
    /// A time as people write it, or with an offset; nothing where it is not given.
    [[nodiscard]] std::optional<Instant> time(const char *name, const Zone &zone);
    /// "minutes", or "end" after that start; nothing where neither is given.
    [[nodiscard]] std::optional<minutes> length(Instant start, const Zone &zone);
    [[nodiscard]] std::optional<std::int64_t>
    number(const char *name, std::int64_t least, std::int64_t most);
    [[nodiscard]] bool flag(const char *name);

    void fault(const char *name, const Phrase &reason);
    void fault(const char *name, const Error &error);

    /// The first thing that is wrong, a member that nobody asked for among them.
    [[nodiscard]] std::optional<RestAnswer> finish();

private:
    RestCase &m_case;
    rapidjson::Document m_document;
    std::optional<wire::Members> m_members;
    std::optional<RestAnswer> m_problem;
};

} // namespace bayboard
