#include "core/caller/WishTimes.h"

namespace bayboard {

namespace {

using M = WishMeaning;

constexpr int mostHour = 24;
/// "2h" is a length, "18h" a time; nobody stays longer without saying minutes.
constexpr int longestInHours = 6;

const WishItem *findItem(const WishItems &items, std::size_t at)
{
    return at < items.size() ? &items[at] : nullptr;
}

bool isAt(const WishItems &items, std::size_t at, M meaning)
{
    const WishItem *item = findItem(items, at);
    return item != nullptr && item->is(meaning);
}

bool isGluedSign(const WishItems &items, std::size_t at, char sign)
{
    const WishItem *item = findItem(items, at);
    return item != nullptr && item->isSign(sign) && item->glued;
}

/// The number before it is none of a clock: "1h30 - 2 bays".
bool countsThings(const WishItems &items, std::size_t at)
{
    return isAt(items, at, M::Minutes) || isAt(items, at, M::Hours) || isAt(items, at, M::Bays)
        || isAt(items, at, M::People);
}

/// The two digits of minutes at `at`; nothing where there are none.
std::optional<int> minutesAt(const WishItems &items, std::size_t at)
{
    const WishItem *item = findItem(items, at);
    const bool fits = item != nullptr && item->is(M::Number) && item->digits == 2 && item->glued
        && item->value < 60;
    return fits ? std::optional(item->value) : std::nullopt;
}

/// The hour and, behind it, minutes: "18", "18:30", "18h", "18h30", "18.30", "1830".
std::optional<ReadTime> readClock(const WishItems &items, std::size_t at)
{
    const WishItem &first = items[at];
    if (!first.is(M::Number) || first.spelled)
        return std::nullopt;
    ReadTime time;
    time.count = 1;
    int hour = first.value;
    int minute = 0;
    if (first.digits == 4 && hour / 100 <= mostHour && hour % 100 < 60) {
        minute = hour % 100;
        hour /= 100;
    } else if (isGluedSign(items, at + 1, ':') || isGluedSign(items, at + 1, '.')) {
        if (const auto behind = minutesAt(items, at + 2)) {
            minute = *behind;
            time.count = 3;
        } else {
            time.isPlain = true;
        }
    } else if (isAt(items, at + 1, M::HoursOrClock)) {
        time.count = 2;
        if (const auto behind = minutesAt(items, at + 2)) {
            minute = *behind;
            time.count = 3;
        }
    } else {
        time.isPlain = true;
    }
    if (first.digits > 2 && time.isPlain)
        return std::nullopt;
    time.at = hours(hour) + minutes(minute);
    time.hasHalf = first.digits >= 2 && hour < 10; // "05:00" is not said of the afternoon
    if (hour > mostHour || time.at > hours(mostHour))
        return std::nullopt;
    return time;
}

/// "pm" and what stands like it behind a time.
void takeHalf(const WishItems &items, std::size_t at, ReadTime &time)
{
    const WishItem *behind = findItem(items, at + time.count);
    if (behind == nullptr)
        return;
    if (behind->is(M::Clock)) {
        ++time.count;
        time.isPlain = false;
        time.hasHalf = true;
        if (const auto minute = findItem(items, at + time.count); minute != nullptr
            && minute->is(M::Number) && minute->digits == 2 && minute->value < 60
            && time.at % hours(1) == seconds(0) && !isAt(items, at + time.count + 1, M::Minutes)) {
            time.at += minutes(minute->value);
            ++time.count;
        }
        return;
    }
    const bool pm = behind->is(M::Pm);
    if ((!pm && !behind->is(M::Am)) || time.at >= hours(13) || time.at < hours(1))
        return;
    if (time.at >= hours(12))
        time.at -= hours(12);
    time.at += pm ? hours(12) : hours(0);
    time.half = pm ? 12 : 0;
    time.hasHalf = true;
    time.isPlain = false;
    ++time.count;
}

} // namespace

std::optional<ReadTime> readTime(const WishItems &items, std::size_t at)
{
    if (at >= items.size())
        return std::nullopt;
    if (items[at].is(M::Noon) || items[at].is(M::Midnight)) {
        ReadTime time;
        time.at = items[at].is(M::Noon) ? hours(12) : hours(24);
        time.count = 1;
        time.hasHalf = true;
        return time;
    }
    auto time = readClock(items, at);
    if (time)
        takeHalf(items, at, *time);
    return time;
}

std::optional<ReadLength> readLength(const WishItems &items, std::size_t at)
{
    if (at >= items.size())
        return std::nullopt;
    const WishItem &first = items[at];
    if (first.is(M::Length))
        return ReadLength{minutes(first.value), 1};
    if (!first.is(M::Number))
        return std::nullopt;
    std::size_t next = at + 1;
    minutes length = hours(first.value);
    if (isAt(items, next, M::Minutes))
        return ReadLength{minutes(first.value), 2};
    const WishItem *decimals = findItem(items, next + 1);
    const bool decimal = (isGluedSign(items, next, '.') || isGluedSign(items, next, ','))
        && decimals != nullptr && decimals->is(M::Number) && decimals->digits <= 2
        && decimals->glued;
    if (decimal) {
        const int tenths = decimals->digits == 1 ? decimals->value * 10 : decimals->value;
        length += minutes(tenths * 60 / 100);
        next += 2;
    } else if (isAt(items, next, M::AndHalf)) {
        length += minutes(30);
        ++next;
    }
    const bool exact = isAt(items, next, M::Hours);
    if ((!exact && !isAt(items, next, M::HoursOrClock)) || first.value > 24)
        return std::nullopt;
    ++next;
    if (const auto behind = minutesAt(items, next)) {
        length += minutes(*behind);
        ++next;
        if (isAt(items, next, M::Minutes))
            ++next;
    } else if (isAt(items, next, M::Number) && isAt(items, next + 1, M::Minutes)) {
        length += minutes(items[next].value);
        next += 2;
    } else if (isAt(items, next, M::AndHalf)) {
        length += minutes(30);
        ++next;
    }
    const bool mayBeTime = !exact && !first.spelled && !decimal;
    if (mayBeTime && first.value > longestInHours)
        return std::nullopt;
    return ReadLength{length, next - at, mayBeTime};
}

std::optional<ReadRange> readRange(const WishItems &items, std::size_t at)
{
    const bool between = isAt(items, at, M::Between);
    const std::size_t begin = between || isAt(items, at, M::After) ? at + 1 : at;
    const auto from = readTime(items, begin);
    if (!from)
        return std::nullopt;
    const std::size_t middle = begin + from->count;
    const WishItem *joint = findItem(items, middle);
    if (joint == nullptr)
        return std::nullopt;
    // "1h avant midi" is a length before noon, "18 bis 20" two times.
    const bool isLength = begin == at && readLength(items, begin).has_value();
    const bool joins = joint->isSign('-') || joint->is(M::To) || (joint->is(M::Before) && !isLength)
        || (between && joint->is(M::And));
    const auto until = joins ? readTime(items, middle + 1) : std::nullopt;
    if (!until || countsThings(items, middle + 1 + until->count))
        return std::nullopt;
    ReadRange range{from->at, until->at, middle + 1 + until->count - at};
    // "5-7 pm": the half of the day is said once.
    if (!from->hasHalf && until->half && *until->half == 12 && from->at < hours(12)
        && from->at + hours(12) < until->at)
        range.from += hours(12);
    if (range.until <= range.from)
        range.until += hours(24);
    return range;
}

} // namespace bayboard
