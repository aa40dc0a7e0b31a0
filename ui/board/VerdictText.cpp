#include "ui/board/VerdictText.h"

#include "ui/board/BoardWords.h"
#include "ui/board/TimeText.h"

#include <QCoreApplication>

namespace bayboard {

QString takenText(const Occupancy &taken, const Desk &desk, LocationId where)
{
    Violation violation;
    violation.code = RuleCode::DoubleBooking;
    violation.figures = {{"at", toUnix(taken.span.start())}, {"until", toUnix(taken.span.end())}};
    violation.holder
        = {taken.kind == HolderKind::Block ? EntityKind::Block : EntityKind::Booking, taken.holder};
    return reasonText(violation, desk, where);
}

QString reasonText(const Violation &violation, const Desk &desk, LocationId where)
{
    if (violation.code == RuleCode::DoubleBooking) {
        const BookingView *view = desk.booking(BookingId{violation.holder.id});
        const auto until = violation.figure("until");
        if (view != nullptr && until)
            return QCoreApplication::translate("Board", "Overlaps %1 until %2")
                .arg(bookingTitle(*view), clockText(desk.club().zone(where), fromUnix(*until)));
    }
    return QString::fromLatin1(wordFor(violation.code));
}

QString errorText(const Error &error, const Desk & /*desk*/)
{
    QStringList arguments;
    for (const std::string &argument : error.arguments)
        arguments += QString::fromStdString(argument);
    return QStringLiteral("%1 %2")
        .arg(static_cast<int>(error.code))
        .arg(arguments.join(QLatin1Char(' ')));
}

} // namespace bayboard
