#include "core/text/Formats.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>

#include <cstdlib>
#include <unicode/numberformatter.h>

namespace bayboard::text {

namespace {

struct Formats
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr std::int64_t julianDayOf1970 = 2440588;

/// The reader's language and region; the C locale is no language, and is read as English.
icu::Locale icuLocale(const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray tag = locale.bcp47Name().toLatin1();
    icu::Locale found = icu::Locale::forLanguageTag(icu::StringPiece(tag.constData()), status);
    return U_SUCCESS(status) ? found : icu::Locale::getEnglish();
}

bool isOfThisYear(LocalDate date, const Context &context)
{
    const std::optional<Instant> &near = context.now ? context.now : context.day;
    const auto yearOf = [](LocalDate day) {
        return std::chrono::year_month_day(day).year();
    };
    return near && yearOf(context.zone().dateAt(*near)) == yearOf(date);
}

} // namespace

QString clock(Instant at, const Context &context)
{
    const Zone &zone = context.zone();
    const LocalTime wall = zone.toLocal(at);
    const auto intoDay = static_cast<int>((wall - LocalTime(dateOf(wall))).count());
    const QTime time = QTime::fromMSecsSinceStartOfDay(intoDay * 1000);
    QString text = context.locale.toString(time, QStringLiteral("HH:mm"));
    const bool nearChange = zone.offsetAt(at - days(1)) != zone.offsetAt(at + days(1));
    if (nearChange && zone.instantsOf(wall).size() > 1)
        text += QLatin1Char(' ') + QString::fromStdString(zone.abbreviationAt(at));
    return text;
}

QString date(LocalDate date, const Context &context)
{
    const QDate shown = QDate::fromJulianDay(date.time_since_epoch().count() + julianDayOf1970);
    //: Short form of a day, as QDate::toString takes it: "Sun 22 Nov"
    return context.locale.toString(shown,
                                   isOfThisYear(date, context)
                                       ? Formats::tr("ddd d MMM")
                                       //: The same of another year: "Fri 1 Jan 2027"
                                       : Formats::tr("ddd d MMM yyyy"));
}

QString day(Instant at, const Context &context)
{
    return date(context.zone().dateAt(at), context);
}

QString moment(Instant at, const Context &context)
{
    const Zone &zone = context.zone();
    if (context.day && zone.dateAt(*context.day) == zone.dateAt(at))
        return clock(at, context);
    //: %1 is a day, %2 a time of day
    return Formats::tr("%1 %2").arg(day(at, context), clock(at, context));
}

QString span(const Span &span, const Context &context)
{
    if (span.isOpen())
        return Formats::tr("%1–…").arg(moment(span.start(), context));
    // The end says its day only where it is neither the start's nor the midnight that ends it.
    Context fromStart = context;
    fromStart.day = span.start();
    const Zone &zone = context.zone();
    const bool overNight = span.end() > zone.startOfDay(zone.dateAt(span.start()) + days(1));
    const bool brief = span.length() < hours(24);
    const QString end
        = overNight && !brief ? moment(span.end(), fromStart) : clock(span.end(), context);
    return Formats::tr("%1–%2").arg(moment(span.start(), context), end);
}

QString length(std::int64_t inMinutes)
{
    if (std::abs(inMinutes) >= 120 && inMinutes % 60 == 0)
        return Formats::tr("%n h", "hours", static_cast<int>(inMinutes / 60));
    return Formats::tr("%n min", "minutes", static_cast<int>(inMinutes));
}

QString money(std::int64_t cents, const Context &context)
{
    const std::string currency
        = context.club != nullptr ? context.club->settings().currency : std::string("CAD");
    const std::string amount = Money{cents}.toString();
    UErrorCode status = U_ZERO_ERROR;
    const icu::CurrencyUnit unit(icu::StringPiece(currency), status);
    // A club has one currency: its short sign is enough, wherever the reader is from.
    const icu::UnicodeString text
        = icu::number::NumberFormatter::withLocale(icuLocale(context.locale))
              .unit(unit)
              .unitWidth(UNUM_UNIT_WIDTH_NARROW)
              .precision(icu::number::Precision::fixedFraction(2))
              .formatDecimal(amount, status)
              .toString(status);
    return U_SUCCESS(status) ? QString::fromUtf16(text.getBuffer(), text.length())
                             : QString::fromStdString(amount + ' ' + currency).trimmed();
}

} // namespace bayboard::text
