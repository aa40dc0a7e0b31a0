#include "ui/board/TimeText.h"

#include <QDate>
#include <QLocale>

namespace bayboard {

namespace {

QDate toQDate(LocalDate date)
{
    // Julian day 2440588 is 1970-01-01.
    return QDate::fromJulianDay(date.time_since_epoch().count() + 2440588);
}

} // namespace

bool isDoubled(const Zone &zone, Instant at)
{
    // Only a change of the clock near by can double a time; asking for the offsets is cheap.
    const Instant before = at - days(1);
    const Instant after = at + days(1);
    if (zone.offsetAt(before) == zone.offsetAt(after))
        return false;
    return zone.instantsOf(zone.toLocal(at)).size() > 1;
}

QString wallText(seconds ofDay)
{
    const auto minute = ofDay.count() / 60;
    const auto digit = [](std::int64_t value) {
        return QChar(u'0' + static_cast<char16_t>(value));
    };
    QString text(5, QLatin1Char(':'));
    text[0] = digit(minute / 600);
    text[1] = digit(minute / 60 % 10);
    text[3] = digit(minute % 60 / 10);
    text[4] = digit(minute % 10);
    return text;
}

QString clockText(const Zone &zone, Instant at)
{
    const LocalTime wall = zone.toLocal(at);
    QString text = wallText(wall - dateOf(wall));
    if (isDoubled(zone, at))
        text += QLatin1Char(' ') + QString::fromStdString(zone.abbreviationAt(at));
    return text;
}

QString spanText(const Zone &zone, const Span &span)
{
    if (!span.isOpen() && span.length() >= days(1)) {
        const auto withDay = [&](Instant at) {
            return dayTagText(zone.dateAt(at)) + QLatin1Char(' ') + clockText(zone, at);
        };
        return withDay(span.start()) + QChar(u'–') + withDay(span.end());
    }
    return clockText(zone, span.start()) + QChar(u'–')
        + (span.isOpen() ? QString(QChar(u'…')) : clockText(zone, span.end()));
}

QString longDateText(LocalDate date)
{
    return QLocale().toString(toQDate(date), QStringLiteral("dddd d MMMM yyyy"));
}

QString dayTagText(LocalDate date)
{
    return QLocale().toString(toQDate(date), QStringLiteral("ddd d"));
}

} // namespace bayboard
