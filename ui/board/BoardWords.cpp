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

QString blockTitle(const BlockView &view, const Club &club)
{
    return view.hidden ? QCoreApplication::translate("Board", "Blocked")
                       : text::blockKind(club, view.block.kind);
}

QString standingText(const Tile &tile)
{
    if (tile.saving)
        return QCoreApplication::translate("Board", "being saved");
    switch (tile.sync) {
    case SyncMark::Waiting:
        return QCoreApplication::translate("Board", "saved here, not yet confirmed by the server");
    case SyncMark::Refused:
        return QCoreApplication::translate("Board", "a change of it was refused by the server");
    case SyncMark::None:
        break;
    }
    return {};
}

QString bayNames(const std::vector<int> &columns, const BoardSnapshot &snapshot)
{
    QStringList names;
    const BoardPlace *last = nullptr;
    for (const int column : columns) {
        const BoardPlace *place = snapshot.placeOf(column);
        if (place != nullptr && place != last)
            names += place->name;
        last = place;
        names += snapshot.bays[static_cast<std::size_t>(column)].name;
    }
    return names.join(QStringLiteral(", "));
}

QString bookingDetail(const BookingView &view, const Club &club, const std::string &tier)
{
    QStringList words;
    // What asks for somebody's hand says so in a word; "?" alone is easily read over.
    const BookingState state = view.booking.state;
    if (state == BookingState::Pending || state == BookingState::NoShow) {
        QString word = text::word(state);
        word[0] = word[0].toUpper();
        words += word;
    }
    if (!tier.empty())
        words += text::tier(club, tier);
    if (view.booking.partySize > 0) {
        const int people
            = static_cast<int>(view.booking.partySize); // lupdate reads plain names only
        words += QCoreApplication::translate("Board", "%n people", nullptr, people);
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace bayboard
