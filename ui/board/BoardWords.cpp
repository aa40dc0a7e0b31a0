#include "ui/board/BoardWords.h"

#include <QCoreApplication>

namespace bayboard {

namespace {

struct ShippedWord
{
    const char *key;
    const char *word;
};

// Words for the tiers and kinds that we ship; the club may name them itself.
constexpr ShippedWord shippedTiers[] = {
    {"new", QT_TRANSLATE_NOOP("Board", "New")},
    {"member", QT_TRANSLATE_NOOP("Board", "Member")},
    {"promo", QT_TRANSLATE_NOOP("Board", "Promo")},
    {"frequent", QT_TRANSLATE_NOOP("Board", "Frequent")},
    {"host", QT_TRANSLATE_NOOP("Board", "Host")},
};
constexpr ShippedWord shippedKinds[] = {
    {"maintenance", QT_TRANSLATE_NOOP("Board", "Maintenance")},
    {"cleaning", QT_TRANSLATE_NOOP("Board", "Cleaning")},
    {"repair", QT_TRANSLATE_NOOP("Board", "Repair")},
    {"inspection", QT_TRANSLATE_NOOP("Board", "Inspection")},
    {"out_of_service", QT_TRANSLATE_NOOP("Board", "Out of service")},
    {"private_event", QT_TRANSLATE_NOOP("Board", "Private event")},
    {"training", QT_TRANSLATE_NOOP("Board", "Training")},
    {"league", QT_TRANSLATE_NOOP("Board", "League")},
    {"closed", QT_TRANSLATE_NOOP("Board", "Closed")},
};

QString translated(const char *word)
{
    return QCoreApplication::translate("Board", word);
}

template <std::size_t Count>
QString
nameFor(const std::string &ownName, const std::string &key, const ShippedWord (&shipped)[Count])
{
    if (!ownName.empty())
        return QString::fromStdString(ownName);
    for (const ShippedWord &entry : shipped) {
        if (key == entry.key)
            return translated(entry.word);
    }
    return QString::fromStdString(key);
}

} // namespace

QString bookingTitle(const BookingView &view)
{
    if (!view.booking.title.empty())
        return QString::fromStdString(view.booking.title);
    return view.name.empty() ? translated("Booked") : QString::fromStdString(view.name);
}

QString tierText(const Club &club, const std::string &key)
{
    const Tier *tier = club.tier(key);
    return nameFor(tier != nullptr ? tier->name : std::string(), key, shippedTiers);
}

QString blockKindText(const Club &club, const std::string &key)
{
    const BlockKind *kind = club.blockKind(key);
    return nameFor(kind != nullptr ? kind->name : std::string(), key, shippedKinds);
}

QString bookingDetail(const BookingView &view, const Club &club, const std::string &tier)
{
    QString text = tier.empty() ? QString() : tierText(club, tier);
    if (view.booking.partySize > 0) {
        if (!text.isEmpty())
            text += QStringLiteral(" · ");
        text += QCoreApplication::translate(
            "Board", "%n people", nullptr, static_cast<int>(view.booking.partySize));
    }
    return text;
}

QString stateText(BookingState state)
{
    switch (state) {
    case BookingState::Pending:
        return translated("pending");
    case BookingState::Confirmed:
        return translated("confirmed");
    case BookingState::CheckedIn:
        return translated("checked in");
    case BookingState::Completed:
        return translated("completed");
    case BookingState::Cancelled:
        return translated("cancelled");
    case BookingState::NoShow:
        return translated("no-show");
    }
    return {};
}

} // namespace bayboard
