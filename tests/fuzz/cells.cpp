// Texts of one cell: times, dates, lengths, money, ids, opening hours.

#include "core/base/Assert.h"
#include "core/base/Uuid.h"
#include "core/club/Money.h"
#include "core/club/WeekHours.h"
#include "core/exchange/TimeText.h"
#include "tests/fuzz/Input.h"

using namespace bayboard;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = test::textOf(data, size);
    const TimeText time = readTimeText(text);
    BAYBOARD_ASSERT(time.timeOfDay >= -1 && time.timeOfDay <= 86400);
    for (const DateOrder order :
         {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        if (const auto date = dateIn(time, order))
            BAYBOARD_ASSERT(parseDate(formatDate(*date)) == date);
    if (const auto length = readDuration(text, minutes(1)))
        BAYBOARD_ASSERT(*length > seconds(0));
    if (const auto money = Money::parse(text))
        BAYBOARD_ASSERT(Money::parse(money->toString()) == money);
    if (const auto uuid = Uuid::parse(text))
        BAYBOARD_ASSERT(Uuid::parse(uuid->toString()) == uuid);
    if (const auto week = WeekHours::parse({std::string(text)}))
        BAYBOARD_ASSERT(WeekHours::parse(week->toTexts()) == week);
    (void)parseTime(text);
    return 0;
}
