#include "core/text/NightText.h"

#include <QCoreApplication>

namespace bayboard::text {

namespace {

struct NightWords
{
    Q_DECLARE_TR_FUNCTIONS(NightWords)
};

QString weekday(LocalDate date, const QLocale &locale)
{
    return locale.dayName(static_cast<int>(std::chrono::weekday(date).iso_encoding()));
}

} // namespace

QString nightText(LocalDate evening, const QLocale &locale)
{
    return NightWords::tr("Night of %1 to %2", "two days of the week that follow each other")
        .arg(weekday(evening, locale), weekday(evening + days(1), locale));
}

QString nightText(const Location &location, const Zone &zone, Instant at)
{
    const auto evening = nightOf(location.hours, zone, at);
    return evening ? nightText(*evening) : QString();
}

} // namespace bayboard::text
