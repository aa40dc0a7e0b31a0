#include "ui/views/MonthDay.h"

#include "core/exchange/Holiday.h"
#include "core/text/Words.h"
#include "ui/panes/TimeText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace bayboard {

namespace {

struct Month
{
    Q_DECLARE_TR_FUNCTIONS(Month)
};

long percent(double share)
{
    return std::lround(share * 100);
}

} // namespace

QString MonthDay::share() const
{
    const auto share = total != nullptr ? total->share() : std::nullopt;
    return share ? QCoreApplication::translate("Board", "%1%").arg(percent(*share)) : QString();
}

QString MonthDay::bookings() const
{
    return total != nullptr ? Month::tr("%n booking(s)", "", static_cast<int>(total->bookings))
                            : QString();
}

QString MonthDay::blocks() const
{
    return total != nullptr && total->blocks > 0
        ? Month::tr("%n block(s)", "", static_cast<int>(total->blocks))
        : QString();
}

QString MonthDay::closed() const
{
    if (!isClosed) {
        return {};
    }
    return holiday.isEmpty() ? Month::tr("Closed") : Month::tr("Closed: %1").arg(holiday);
}

QString MonthDay::figures() const
{
    if (total == nullptr) {
        return Month::tr("loading…");
    }
    QStringList parts{bookings()};
    if (total->blocks > 0) {
        parts += blocks();
    }
    if (const auto share = total->share()) {
        parts += Month::tr("%1 % used").arg(percent(*share));
    }
    return parts.join(QStringLiteral(" · "));
}

QString MonthDay::sentence() const
{
    QStringList parts{timetext::longDay(date)};
    if (isToday) {
        parts += Month::tr("today");
    }
    if (isClosed) {
        parts += closed();
    }
    if (total == nullptr) {
        parts += Month::tr("loading…");
    } else {
        parts += bookings();
        if (total->blocks > 0) {
            parts += blocks();
        }
        if (const auto share = total->share()) {
            parts += Month::tr("%1 % used").arg(percent(*share));
        }
    }
    return parts.join(QStringLiteral(", "));
}

void markClosed(MonthDay &day, const Location &location)
{
    const std::string text = formatDate(day.date);
    for (const std::string &closed : location.closedDates) {
        const auto holiday = closed.starts_with(text) ? holidayOf(closed) : std::nullopt;
        if (holiday && holiday->date == day.date) {
            day.isClosed = true;
            day.holiday = text::fromUtf8(holiday->name);
        }
    }
}

} // namespace bayboard
