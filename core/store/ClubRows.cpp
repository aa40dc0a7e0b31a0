#include "core/store/ClubRows.h"

#include "core/journal/Codec.h"

namespace bayboard {

namespace {

/// Reads one kind after the other, until something is wrong.
class ClubReading
{
public:
    ClubReading(const std::function<Result<std::vector<ClubRow>>(EntityKind)> &read,
                const std::function<Error(Phrase)> &damaged)
        : m_read(read)
        , m_damaged(damaged)
    { }

    template <typename Entity> std::vector<Entity> all(EntityKind kind)
    {
        std::vector<Entity> entities;
        if (error)
            return entities;
        const auto rows = m_read(kind);
        if (!rows) {
            error = rows.error();
            return entities;
        }
        for (const ClubRow &row : *rows) {
            Entity entity;
            if (!fromRecord(row.record, entity)) {
                error = m_damaged(Phrase::tr("%1 is not readable", phraseFor(kind)));
                break;
            }
            if constexpr (requires { entity.id.value; })
                entity.id.value = row.id;
            else if constexpr (requires { entity.id; })
                entity.id = row.id;
            entities.push_back(std::move(entity));
        }
        return entities;
    }

    std::optional<Error> error;

private:
    const std::function<Result<std::vector<ClubRow>>(EntityKind)> &m_read;
    const std::function<Error(Phrase)> &m_damaged;
};

} // namespace

Result<std::shared_ptr<const Club>>
clubFrom(const std::function<Result<std::vector<ClubRow>>(EntityKind)> &read,
         const std::function<Error(Phrase)> &damaged,
         ZoneCache &zones)
{
    ClubReading reading(read, damaged);
    auto settings = reading.all<Settings>(EntityKind::Settings);
    auto locations = reading.all<Location>(EntityKind::Location);
    auto bays = reading.all<Bay>(EntityKind::Bay);
    auto tiers = reading.all<Tier>(EntityKind::Tier);
    auto roles = reading.all<Role>(EntityKind::Role);
    auto operators = reading.all<Operator>(EntityKind::Operator);
    auto kinds = reading.all<BlockKind>(EntityKind::BlockKind);
    if (reading.error)
        return tl::unexpected(*reading.error);
    return Club::make(settings.empty() ? Settings() : settings.front(),
                      std::move(locations),
                      std::move(bays),
                      std::move(tiers),
                      std::move(roles),
                      std::move(operators),
                      std::move(kinds),
                      zones);
}

Store::RuleBookText ruleBookOf(const Record &record)
{
    Store::RuleBookText book;
    if (const auto *text = std::get_if<std::string>(&record.get(Field::Text)))
        book.text = *text;
    if (const auto *version = std::get_if<std::int64_t>(&record.get(Field::Version)))
        book.version = *version;
    return book;
}

std::optional<Store::RuleBookText> ruleBookIn(const std::vector<Step> &steps, std::int64_t version)
{
    Record record;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) { // oldest first
        for (const EntityChange &change : step->head.changes)
            record = apply(record, change);
        const auto *number = std::get_if<std::int64_t>(&record.get(Field::Version));
        const auto *text = std::get_if<std::string>(&record.get(Field::Text));
        if (text != nullptr && number != nullptr && *number == version)
            return Store::RuleBookText{*text, version};
    }
    return std::nullopt;
}

bool addCounted(CustomerFacts &facts,
                CustomerBooking booking,
                std::string_view state,
                std::string_view tags)
{
    const auto known = bookingStateFor(state);
    if (!known)
        return false;
    booking.state = *known;
    if (!tags.empty())
        if (auto list = decodeTexts(tags))
            booking.tags = std::move(*list);
    if (*known == BookingState::Completed || *known == BookingState::CheckedIn)
        ++facts.past;
    facts.bookings.push_back(std::move(booking));
    return true;
}

} // namespace bayboard
