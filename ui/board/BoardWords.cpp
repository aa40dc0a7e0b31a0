#include "ui/board/BoardWords.h"

#include "core/text/Words.h"

#include <QCoreApplication>

namespace bayboard {

QString bookingTitle(const BookingView &view)
{
    if (!view.booking.title.empty())
        return QString::fromStdString(view.booking.title);
    return view.name.empty() ? QCoreApplication::translate("Board", "Booked")
                             : QString::fromStdString(view.name);
}

QString bookingDetail(const BookingView &view, const Club &club, const std::string &tier)
{
    QString words = tier.empty() ? QString() : text::tier(club, tier);
    if (view.booking.partySize > 0) {
        if (!words.isEmpty())
            words += QStringLiteral(" · ");
        const int people
            = static_cast<int>(view.booking.partySize); // lupdate reads plain names only
        words += QCoreApplication::translate("Board", "%n people", nullptr, people);
    }
    return words;
}

} // namespace bayboard
