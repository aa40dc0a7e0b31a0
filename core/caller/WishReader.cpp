#include "core/caller/WishReader.h"

#include "core/caller/WishDays.h"
#include "core/caller/WishTimes.h"

#include <algorithm>

namespace bayboard {

namespace {

using M = WishMeaning;

constexpr int mostBays = 100;
constexpr int shortestBare = 15; ///< minutes: a number alone from here on is a length
constexpr int longestBare = 600;
constexpr hours longestByRange(6); ///< "10-12" is a booking of two hours, "10-20" only when
constexpr minutes longestLength(24 * 60);
constexpr int earliestBare = 7; ///< an hour alone that counts: "sat 2" may be two of anything

struct PartOfDay
{
    seconds from;
    seconds before;
};

PartOfDay partOfDay(int value)
{
    switch (static_cast<WishDayPart>(value)) {
    case WishDayPart::Morning:
        return {hours(6), hours(12)};
    case WishDayPart::Afternoon:
        return {hours(12), hours(18)};
    case WishDayPart::Evening:
        return {hours(17), hours(24)};
    case WishDayPart::Night:
        break;
    }
    return {hours(21), hours(30)};
}

/// On some day of the week, the hours behind midnight of the one before among them.
bool isOpen(const WeekHours &week, seconds time)
{
    for (unsigned day = 0; day < 7; ++day)
        for (const WeekHours::Range &range : week.on(std::chrono::weekday(day)))
            for (const seconds at : {time, time + hours(24)})
                if (at >= range.opens && at < range.closes)
                    return true;
    return false;
}

class WishReading
{
public:
    WishReading(std::string_view text, const WishContext &context)
        : m_text(text)
        , m_context(context)
        , m_items(wishItems(text, context))
        , m_left(m_items.size(), false)
        , m_days(context.club.zone(context.location).dateAt(context.now),
                 context.club.settings().weekStart,
                 context.monthFirst)
    { }

    CallerWish read()
    {
        m_saysLength = saysLength();
        for (std::size_t at = 0; at < m_items.size();) {
            const std::size_t count = take(at);
            for (std::size_t i = at; count == 0 && i < at + 1; ++i)
                m_left[i] = true;
            at += std::max<std::size_t>(count, 1);
        }
        settleTimes();
        m_wish.dates = m_days.dates(wishHorizon);
        std::sort(m_wish.bays.begin(), m_wish.bays.end());
        m_wish.bays.erase(std::unique(m_wish.bays.begin(), m_wish.bays.end()), m_wish.bays.end());
        sayWhatIsLeft();
        const int parts = int(m_bareLength) + int(!m_wish.bays.empty()) + int(m_strongTime)
            + int(!m_days.isEmpty());
        m_wish.isWish = m_strongLength || m_wish.bayCount || parts >= 2;
        return std::move(m_wish);
    }

private:
    [[nodiscard]] bool isAt(std::size_t at, M meaning) const
    {
        return at < m_items.size() && m_items[at].is(meaning);
    }

    /// Whether a length is said somewhere in a way that is nothing else.
    [[nodiscard]] bool saysLength() const
    {
        for (std::size_t at = 0; at < m_items.size(); ++at)
            if (const auto length = readLength(m_items, at); length && !length->couldBeTime)
                return true;
        return false;
    }

    /// How many items from `at` on were understood.
    std::size_t take(std::size_t at)
    {
        if (const std::size_t count = takePlaces(at))
            return count;
        if (const std::size_t count = takeCounts(at))
            return count;
        if (const std::size_t count = m_days.read(m_items, at))
            return count;
        if (const std::size_t count = takePrepositions(at))
            return count;
        if (const std::size_t count = takeTimes(at))
            return count;
        return takeRest(at);
    }

    std::size_t takePlaces(std::size_t at)
    {
        const WishItem &item = m_items[at];
        if (item.is(M::Place)) {
            const LocationId place
                = m_context.club.locations()[static_cast<std::size_t>(item.value)].id;
            if (place != m_context.location)
                m_wish.location = place;
            return 1;
        }
        if (!item.is(M::Bay))
            return 0;
        m_wish.bays.push_back(
            m_context.club.baysOf(m_context.location)[static_cast<std::size_t>(item.value)]);
        return 1 + takeMoreBays(at + 1);
    }

    /// The location's bay whose name ends with that number.
    [[nodiscard]] std::optional<BayId> bayNumbered(int number) const
    {
        const std::string text = std::to_string(number);
        for (const BayId id : m_context.club.baysOf(m_context.location)) {
            const Bay *bay = m_context.club.bay(id);
            if (bay == nullptr || !bay->name.ends_with(text))
                continue;
            const std::size_t before = bay->name.size() - text.size();
            if (before == 0 || bay->name[before - 1] < '0' || bay->name[before - 1] > '9')
                return id;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool hasUnit(std::size_t at) const
    {
        return isAt(at, M::Minutes) || isAt(at, M::Hours) || isAt(at, M::HoursOrClock)
            || isAt(at, M::Am) || isAt(at, M::Pm) || isAt(at, M::Clock) || isAt(at, M::People)
            || isAt(at, M::Bays) || isAt(at, M::AndHalf)
            || (at < m_items.size() && m_items[at].isSign(':') && m_items[at].glued);
    }

    /// A number at `at` that is a bay's.
    [[nodiscard]] std::optional<BayId> bayAt(std::size_t at) const
    {
        if (!isAt(at, M::Number) || hasUnit(at + 1))
            return std::nullopt;
        return bayNumbered(m_items[at].value);
    }

    /// "… and 4", "+ 4", "or bay 4" behind a bay.
    std::size_t takeMoreBays(std::size_t at)
    {
        std::size_t next = at;
        while (next < m_items.size()) {
            const WishItem &joint = m_items[next];
            const bool either = joint.is(M::Or) || joint.isSign('/');
            if (!either && !joint.is(M::And) && !joint.isSign('+') && !joint.isSign('&')
                && !joint.isSign(','))
                break;
            std::optional<BayId> bay;
            std::size_t number = next + 1;
            if (isAt(number, M::Bays))
                ++number;
            if (isAt(number, M::Bay))
                bay = m_context.club.baysOf(
                    m_context.location)[static_cast<std::size_t>(m_items[number].value)];
            else
                bay = bayAt(number);
            if (!bay)
                break;
            m_wish.bays.push_back(*bay);
            m_wish.oneOfBays = m_wish.oneOfBays || either;
            next = number + 1;
        }
        return next - at;
    }

    /// "2 bays", "bay 3", "4 people"
    std::size_t takeCounts(std::size_t at)
    {
        const WishItem &item = m_items[at];
        if (item.is(M::Number) && isAt(at + 1, M::Bays) && item.value >= 1
            && item.value <= mostBays) {
            m_wish.bayCount = static_cast<std::size_t>(item.value);
            return 2;
        }
        if (item.is(M::Number) && isAt(at + 1, M::People) && item.value >= 1) {
            m_wish.people = item.value;
            return 2;
        }
        if (!item.is(M::Bays))
            return 0;
        if (const auto bay = bayAt(at + 1)) {
            m_wish.bays.push_back(*bay);
            return 2 + takeMoreBays(at + 2);
        }
        return 1;
    }

    std::size_t takePrepositions(std::size_t at)
    {
        const bool ranged = isAt(at, M::Between) || isAt(at, M::After) || m_items[at].is(M::Number)
            || m_items[at].is(M::Noon);
        if (const auto range = ranged ? readRange(m_items, at) : std::nullopt; range) {
            m_wish.from = range->from;
            m_wish.until = range->until;
            m_isRange = !isAt(at, M::Between);
            m_strongTime = true;
            return range->count;
        }
        if (isAt(at, M::For)) {
            const auto length = readLength(m_items, at + 1);
            if (!length)
                return 1;
            setLength(length->length);
            return 1 + length->count;
        }
        const bool said = isAt(at, M::After) || isAt(at, M::Before) || isAt(at, M::At)
            || isAt(at, M::Around) || isAt(at, M::To);
        const auto time = said ? readTime(m_items, at + 1) : std::nullopt;
        // "à 2 postes" names no hour.
        if (!time || (time->isPlain && hasUnit(at + 1 + time->count)))
            return said && (isAt(at, M::To) || isAt(at, M::At)) ? 1 : 0;
        m_strongTime = true;
        if (isAt(at, M::After))
            setTime(m_wish.from, *time);
        else if (isAt(at, M::Before))
            setTime(m_wish.until, *time);
        else
            setTime(m_wish.around, *time);
        return 1 + time->count;
    }

    void setTime(std::optional<seconds> &target, const ReadTime &time)
    {
        target = time.at;
        m_halfSaid = m_halfSaid || time.hasHalf;
    }

    void setLength(minutes length)
    {
        if (length > minutes(0) && length <= longestLength) {
            m_wish.length = length;
            m_strongLength = true;
        }
    }

    std::size_t takeTimes(std::size_t at)
    {
        const auto length = readLength(m_items, at);
        const bool isTime = length && length->couldBeTime && (m_saysLength || m_strongLength);
        if (length && !isTime) {
            setLength(length->length);
            return length->count;
        }
        if (const auto time = readTime(m_items, at); time && !time->isPlain) {
            setTime(m_wish.around, *time);
            m_strongTime = true;
            return time->count;
        }
        const WishItem &item = m_items[at];
        if (item.is(M::DayPart) || item.is(M::Tonight)) {
            const bool tonight = item.is(M::Tonight);
            if (tonight)
                m_days.addToday();
            addPart(partOfDay(tonight ? static_cast<int>(WishDayPart::Evening) : item.value));
            m_strongTime = true;
            return 1;
        }
        if (item.is(M::Now)) {
            m_days.addToday();
            m_strongTime = true;
            const LocalTime wall = m_context.club.zone(m_context.location).toLocal(m_context.now);
            m_wish.from = wall - LocalTime(dateOf(wall));
            return 1;
        }
        return 0;
    }

    void addPart(const PartOfDay &part)
    {
        m_part = m_part
            ? PartOfDay{std::min(m_part->from, part.from), std::max(m_part->before, part.before)}
            : part;
    }

    /// Numbers alone, and words that only hold others together.
    std::size_t takeRest(std::size_t at)
    {
        const WishItem &item = m_items[at];
        if (item.is(M::Sign) || item.is(M::And) || item.is(M::Or) || item.is(M::To)
            || item.is(M::Clock) || item.is(M::DayArticle) || item.is(M::For) || item.is(M::Filler)
            || item.is(M::This))
            return 1;
        if (!item.is(M::Number))
            return 0;
        if (item.spelled)
            return item.value == 1 ? 1 : 0; // "a", "une"
        if (const auto time = readTime(m_items, at); time && !m_wish.hasTime()) {
            setTime(m_wish.around, *time);
            m_strongTime = m_strongTime || item.value >= earliestBare;
            return time->count;
        }
        const bool fits = item.value >= shortestBare && item.value <= longestBare
            && item.value % 5 == 0 && !m_wish.length;
        if (!fits)
            return 0;
        m_wish.length = minutes(item.value);
        m_bareLength = true;
        return 1;
    }

    /// What was said of the part of the day goes with what was said of the hour. "After 5" is said
    /// of the afternoon where nobody is there at five in the morning.
    void settleTimes()
    {
        const bool later = m_part && m_part->from >= hours(12);
        for (std::optional<seconds> *time : {&m_wish.from, &m_wish.around}) {
            if (m_halfSaid || m_isRange || !*time || **time >= hours(12))
                continue;
            if (later || (!m_part && isOnlyOpenLater(**time)))
                **time += hours(12);
        }
        if (m_part && !m_wish.around) {
            m_wish.from = m_wish.from ? std::max(*m_wish.from, m_part->from) : m_part->from;
            if (!m_wish.until)
                m_wish.startsBefore = m_part->before;
        }
        if (m_wish.from && m_wish.until && *m_wish.until <= *m_wish.from)
            *m_wish.until += hours(24);
        if (m_wish.from && m_wish.startsBefore && *m_wish.startsBefore <= *m_wish.from)
            m_wish.startsBefore.reset();
        if (!m_wish.from || !m_wish.until)
            return;
        const seconds window = *m_wish.until - *m_wish.from;
        if (!m_wish.length && m_isRange && window <= longestByRange) {
            m_wish.length = std::chrono::duration_cast<minutes>(window);
        } else if (m_wish.length && *m_wish.length > window) {
            m_wish.startsBefore = m_wish.until; // it begins in that time
            m_wish.until.reset();
        }
    }

    /// On no day open at this time of the day, on some twelve hours later.
    [[nodiscard]] bool isOnlyOpenLater(seconds time) const
    {
        const Location *place
            = m_context.club.location(m_wish.location.value_or(m_context.location));
        if (place == nullptr || place->hours.isAlwaysOpen())
            return false;
        return !isOpen(place->hours, time) && isOpen(place->hours, time + hours(12));
    }

    /// "P." of P. Quinn, "O" of O'Brien, whatever else the letter means.
    [[nodiscard]] bool isPartOfName(std::size_t at) const
    {
        const WishItem &item = m_items[at];
        if (item.is(M::Number) || item.is(M::Sign) || at + 1 == m_items.size()
            || !m_items[at + 1].glued)
            return false;
        const bool letter = item.end - item.begin == 1;
        return letter && (m_items[at + 1].isSign('.') || m_left[at + 1]);
    }

    /// Words that are nobody's, side by side, are a name; the longest of several.
    void sayWhatIsLeft()
    {
        std::string name;
        std::vector<std::string> others;
        for (std::size_t at = 0; at < m_items.size();) {
            if (!m_left[at] && !isPartOfName(at)) {
                ++at;
                continue;
            }
            const std::size_t begin = at;
            std::size_t end = at; // behind the last that is left
            bool words = false;
            for (; at < m_items.size(); ++at) {
                const bool within = m_items[at].is(M::Sign) || m_items[at].is(M::Filler)
                    || m_items[at].is(M::DayArticle);
                if (m_left[at] || isPartOfName(at)) {
                    end = at + 1;
                    words = words || m_items[at].is(M::Unknown);
                } else if (!within) {
                    break;
                }
            }
            const std::size_t from = m_items[begin].begin;
            std::string text(m_text.substr(from, m_items[end - 1].end - from));
            if (words && text.size() > name.size())
                std::swap(text, name);
            if (!text.empty())
                others.push_back(std::move(text));
        }
        m_wish.name = std::move(name);
        m_wish.unread = std::move(others);
    }

    std::string_view m_text;
    const WishContext &m_context;
    std::vector<WishItem> m_items;
    std::vector<bool> m_left; ///< not understood
    WishDays m_days;
    CallerWish m_wish;
    std::optional<PartOfDay> m_part;
    bool m_saysLength = false;
    bool m_strongLength = false;
    bool m_bareLength = false;
    bool m_strongTime = false;
    bool m_isRange = false;
    bool m_halfSaid = false; ///< "pm" and the like was said
};

} // namespace

CallerWish readCallerWish(std::string_view text, const WishContext &context)
{
    CallerWish wish = WishReading(text, context).read();
    if (!wish.location)
        return wish;
    // Another location was named: its bays are meant.
    WishContext there = context;
    there.location = *wish.location;
    wish = WishReading(text, there).read();
    wish.location = there.location;
    return wish;
}

} // namespace bayboard
