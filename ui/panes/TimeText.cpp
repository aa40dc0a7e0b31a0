#include "ui/panes/TimeText.h"

#include "ui/board/TimeText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace bayboard::timetext {
namespace {

// lupdate reads the context from here.
struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

QString offset(seconds east)
{
    const auto whole = east.count() / 60;
    const auto size = whole < 0 ? -whole : whole;
    QString text = QStringLiteral("UTC");
    if (size == 0) {
        return text;
    }
    text += (whole < 0 ? QStringLiteral("−") : QStringLiteral("+")) + QString::number(size / 60);
    if (size % 60 != 0) {
        text += QStringLiteral(":%1").arg(size % 60, 2, 10, QLatin1Char('0'));
    }
    return text;
}

} // namespace

QDate toQDate(LocalDate date)
{
    return QDate(1970, 1, 1).addDays(date.time_since_epoch().count());
}

LocalDate toLocalDate(QDate date)
{
    return LocalDate(days(static_cast<int>(QDate(1970, 1, 1).daysTo(date))));
}

QString clock(Instant at, const Zone &zone)
{
    return clockText(zone, at); // as on the board
}

std::optional<seconds> readClock(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(?:h|([ap])m?|[A-Z]{2,5}|[+-]\d{2,4})?$)"));
    const auto match = form.match(typed.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (const QString half = match.captured(3); !half.isEmpty()) {
        if (hour < 1 || hour > 12) {
            return std::nullopt;
        }
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    }
    const bool isTime = minute < 60 && hour < 24;
    return isTime ? std::optional<seconds>(hours(hour) + minutes(minute)) : std::nullopt;
}

QString span(const Span &span, const Zone &zone)
{
    if (span.isOpen()) {
        return TimeText::tr("from %1, until lifted").arg(clock(span.start(), zone));
    }
    if (span.length() >= days(1)) {
        return when(span, zone);
    }
    return TimeText::tr("%1–%2", "start and end")
        .arg(clock(span.start(), zone), clock(span.end(), zone));
}

QString length(seconds length)
{
    const auto whole = length.count() / 60;
    if (whole < 60) {
        return TimeText::tr("%1 min").arg(whole);
    }
    if (whole % 60 == 0) {
        return TimeText::tr("%1 h").arg(whole / 60);
    }
    return TimeText::tr("%1 h %2 min").arg(whole / 60).arg(whole % 60);
}

QString shortDay(LocalDate date)
{
    //: A date's pattern for QLocale: short weekday, day, short month
    return QLocale().toString(toQDate(date), TimeText::tr("ddd d MMM"));
}

QString longDay(LocalDate date)
{
    //: A date's pattern for QLocale: weekday, day, month, year
    return QLocale().toString(toQDate(date), TimeText::tr("dddd d MMMM yyyy"));
}

QString when(const Span &span, const Zone &zone)
{
    const LocalDate first = zone.dateAt(span.start());
    const QString start = shortDay(first) + QLatin1Char(' ');
    if (span.isOpen() || span.length() < hours(24)) {
        return start + timetext::span(span, zone);
    }
    return start
        + TimeText::tr("%1 – %2", "start and end")
              .arg(clock(span.start(), zone),
                   shortDay(zone.dateAt(span.end())) + QLatin1Char(' ') + clock(span.end(), zone));
}

QString past(Instant at, Instant now, const Zone &zone)
{
    const LocalDate date = zone.dateAt(at);
    const LocalDate today = zone.dateAt(now);
    if (date == today) {
        return clock(at, zone);
    }
    QString day = shortDay(date);
    if (toQDate(date).year() != toQDate(today).year()) {
        day += QLatin1Char(' ') + QString::number(toQDate(date).year());
    }
    return day + QLatin1Char(' ') + clock(at, zone);
}

QString zoneAndOffset(const Zone &zone, const Span &day)
{
    const seconds atStart = zone.offsetAt(day.start());
    const seconds atEnd = zone.offsetAt(day.end() - seconds(1));
    QString offsets = offset(atStart);
    if (atStart != atEnd) {
        offsets += QStringLiteral(" → ") + offset(atEnd);
    }
    return QStringLiteral("%1 (%2)").arg(QString::fromStdString(zone.id()), offsets);
}

} // namespace bayboard::timetext
