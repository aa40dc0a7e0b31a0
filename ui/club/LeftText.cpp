#include "ui/club/LeftText.h"

#include "core/text/Words.h"
#include "ui/panes/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

namespace bayboard {
namespace {

struct LeftText
{
    Q_DECLARE_TR_FUNCTIONS(LeftText)
};

QString nameOf(const BookingRow &row)
{
    for (const std::string *name :
         {&row.customerName, &row.booking.guestName, &row.booking.title}) {
        if (!name->empty()) {
            return text::fromUtf8(*name);
        }
    }
    return {};
}

} // namespace

QString leftLines(const Club &club, const Zone &zone, const LeftOutside &left)
{
    QStringList lines;
    for (const BookingRow &row : left.next) {
        QStringList parts{timetext::when(row.booking.slot.span, zone),
                          text::bayNames(club, row.booking.slot.bays)};
        if (const QString name = nameOf(row); !name.isEmpty()) {
            parts += name;
        }
        lines += parts.join(QStringLiteral(" · "));
    }
    if (const auto more = left.bookings - static_cast<std::int64_t>(left.next.size()); more > 0) {
        lines += LeftText::tr("and %n more", nullptr, static_cast<int>(more));
    }
    return lines.join(QLatin1Char('\n'));
}

QString staysText(const Club &club, const Zone &zone, const QString &name, const LeftOutside &left)
{
    QStringList there;
    if (left.ahead > 0) {
        there += LeftText::tr("%n coming booking(s)", nullptr, static_cast<int>(left.ahead));
    }
    if (left.blocks > 0) {
        there += LeftText::tr("%n block(s)", nullptr, static_cast<int>(left.blocks));
    }
    if (there.isEmpty()) {
        there += LeftText::tr("bookings or blocks of the past");
    }
    QString text = LeftText::tr("%1 cannot be removed: it has %2, and the history names it. Take "
                                "the tick from “May be booked” instead; what is there stays.")
                       .arg(name, there.join(QStringLiteral(", ")));
    if (const QString lines = leftLines(club, zone, left); !lines.isEmpty()) {
        text += QStringLiteral("\n\n") + lines;
    }
    return text;
}

} // namespace bayboard
