#include "app/ctl/BayReading.h"

#include "app/ctl/Reading.h"
#include "core/club/LinkedBays.h"

#include <algorithm>

namespace bayboard {

namespace {

using Bays = Result<std::vector<BayId>>;

/// Reads the words of one command; what stands for several bays means those `within` only.
class BayWords
{
public:
    BayWords(const Club &club, std::optional<LocationId> within)
        : m_club(club)
        , m_within(within) { }

    [[nodiscard]] Bays bays(std::string_view word) const
    {
        const auto after = [word](std::string_view head) {
            return word.starts_with(head) ? std::optional(word.substr(head.size())) : std::nullopt;
        };
        if (word == "all")
            return where([](const Bay &) { return true; });
        if (const auto name = after("location:"))
            return at(*name);
        if (const auto tag = after("tag:"))
            return tagged(*tag);
        const auto ofGroup = after("group:");
        const auto bay = m_club.findBay(ofGroup.value_or(word), m_within);
        if (!bay)
            return tl::unexpected(bay.error());
        return ofGroup ? linkedGroup(m_club, *bay) : std::vector{*bay};
    }

private:
    template <typename Accept> [[nodiscard]] std::vector<BayId> where(Accept accept) const
    {
        std::vector<BayId> bays;
        for (const Location &location : m_club.locations())
            if (!location.withdrawn && (!m_within || *m_within == location.id))
                for (const BayId bay : m_club.baysOf(location.id))
                    if (accept(*m_club.bay(bay)))
                        bays.push_back(bay);
        return bays;
    }

    [[nodiscard]] Bays at(std::string_view name) const
    {
        const auto location = m_club.findLocation(name);
        if (!location)
            return tl::unexpected(location.error());
        return where([&](const Bay &bay) { return bay.location == *location; });
    }

    [[nodiscard]] Bays tagged(std::string_view tag) const
    {
        auto bays = where([tag](const Bay &bay) {
            return std::find(bay.tags.begin(), bay.tags.end(), tag) != bay.tags.end();
        });
        if (bays.empty())
            return fail(ErrorCode::InvalidArgument,
                        "--bays",
                        Phrase::tr("no bay has the tag \"%1\"", std::string(tag)));
        return bays;
    }

    const Club &m_club;
    std::optional<LocationId> m_within;
};

} // namespace

Result<std::vector<BayId>> readBays(const Session &session, std::optional<LocationId> within)
{
    const BayWords words(*session.club, within);
    std::vector<BayId> bays;
    for (const std::string &word : splitAtCommas(session.line.valueOr("--bays", ""))) {
        const auto some = words.bays(word);
        if (!some)
            return tl::unexpected(some.error());
        for (const BayId bay : *some)
            if (std::find(bays.begin(), bays.end(), bay) == bays.end())
                bays.push_back(bay);
    }
    if (bays.empty())
        return fail(ErrorCode::InvalidArgument, "--bays", Phrase::tr("no bay is named"));
    return bays;
}

} // namespace bayboard
