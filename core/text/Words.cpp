#include "core/text/Words.h"

#include "core/text/BlockIcons.h"
#include "core/text/ErrorSentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace bayboard::text {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct Shipped
{
    std::string_view key;
    const char *word;
};

constexpr Shipped tiers[] = {
    {"new", QT_TRANSLATE_NOOP("Words", "New")},
    {"member", QT_TRANSLATE_NOOP("Words", "Member")},
    {"promo", QT_TRANSLATE_NOOP("Words", "Promo")},
    {"frequent", QT_TRANSLATE_NOOP("Words", "Frequent")},
};

constexpr Shipped roles[] = {
    {"owner", QT_TRANSLATE_NOOP("Words", "Owner")},
    {"admin", QT_TRANSLATE_NOOP("Words", "Administrator")},
    {"manager", QT_TRANSLATE_NOOP("Words", "Manager")},
    {"front_desk", QT_TRANSLATE_NOOP("Words", "Front desk")},
    {"support", QT_TRANSLATE_NOOP("Words", "Support")},
    {"cleaner", QT_TRANSLATE_NOOP("Words", "Cleaner")},
    {"coach", QT_TRANSLATE_NOOP("Words", "Coach")},
    {"kiosk", QT_TRANSLATE_NOOP("Words", "Kiosk")},
};

constexpr Shipped kinds[] = {
    {"maintenance", QT_TRANSLATE_NOOP("Words", "Maintenance")},
    {"cleaning", QT_TRANSLATE_NOOP("Words", "Cleaning")},
    {"repair", QT_TRANSLATE_NOOP("Words", "Repair")},
    {"inspection", QT_TRANSLATE_NOOP("Words", "Inspection")},
    {"out_of_service", QT_TRANSLATE_NOOP("Words", "Out of service")},
    {"private_event", QT_TRANSLATE_NOOP("Words", "Private event")},
    {"training", QT_TRANSLATE_NOOP("Words", "Training")},
    {"league", QT_TRANSLATE_NOOP("Words", "League")},
    {"closed", QT_TRANSLATE_NOOP("Words", "Closed")},
};

constexpr std::array<const char *, ruleCodeCount> ruleNames = {
    QT_TRANSLATE_NOOP("Words", "Double booking"),
    QT_TRANSLATE_NOOP("Words", "Length"),
    QT_TRANSLATE_NOOP("Words", "Start"),
    QT_TRANSLATE_NOOP("Words", "Minimum notice"),
    QT_TRANSLATE_NOOP("Words", "Advance limit"),
    QT_TRANSLATE_NOOP("Words", "Upcoming bookings"),
    QT_TRANSLATE_NOOP("Words", "Same customer twice"),
    QT_TRANSLATE_NOOP("Words", "Opening hours"),
    QT_TRANSLATE_NOOP("Words", "Season"),
    QT_TRANSLATE_NOOP("Words", "Blocked time"),
    QT_TRANSLATE_NOOP("Words", "Capacity of the location"),
    QT_TRANSLATE_NOOP("Words", "Time between bookings"),
    QT_TRANSLATE_NOOP("Words", "Moves"),
    QT_TRANSLATE_NOOP("Words", "Late cancellation"),
    QT_TRANSLATE_NOOP("Words", "Deposit"),
    QT_TRANSLATE_NOOP("Words", "Short gap"),
    QT_TRANSLATE_NOOP("Words", "Quota"),
    QT_TRANSLATE_NOOP("Words", "Blocked customer"),
    QT_TRANSLATE_NOOP("Words", "People in a bay"),
    QT_TRANSLATE_NOOP("Words", "Repeated bookings"),
    QT_TRANSLATE_NOOP("Words", "Bay not bookable"),
};

// As in "M. Ross may not …".
constexpr std::array<const char *, permissionCount> permissionWords = {
    QT_TRANSLATE_NOOP("Words", "see the schedule"),
    QT_TRANSLATE_NOOP("Words", "make bookings"),
    QT_TRANSLATE_NOOP("Words", "move bookings"),
    QT_TRANSLATE_NOOP("Words", "move other people's bookings"),
    QT_TRANSLATE_NOOP("Words", "edit bookings"),
    QT_TRANSLATE_NOOP("Words", "add notes to bookings"),
    QT_TRANSLATE_NOOP("Words", "cancel bookings"),
    QT_TRANSLATE_NOOP("Words", "check bookings in"),
    QT_TRANSLATE_NOOP("Words", "reopen bookings"),
    QT_TRANSLATE_NOOP("Words", "block time"),
    QT_TRANSLATE_NOOP("Words", "edit blocks"),
    QT_TRANSLATE_NOOP("Words", "block time on many bays or days at once"),
    QT_TRANSLATE_NOOP("Words", "book over blocks"),
    QT_TRANSLATE_NOOP("Words", "see customers' names"),
    QT_TRANSLATE_NOOP("Words", "see customers' contacts"),
    QT_TRANSLATE_NOOP("Words", "edit customers"),
    QT_TRANSLATE_NOOP("Words", "override rules"),
    QT_TRANSLATE_NOOP("Words", "edit the rule book"),
    QT_TRANSLATE_NOOP("Words", "set prices"),
    QT_TRANSLATE_NOOP("Words", "book off the grid"),
    QT_TRANSLATE_NOOP("Words", "act at another time than now"),
    QT_TRANSLATE_NOOP("Words", "undo other people's steps"),
    QT_TRANSLATE_NOOP("Words", "import data"),
    QT_TRANSLATE_NOOP("Words", "export data"),
    QT_TRANSLATE_NOOP("Words", "edit the club"),
    QT_TRANSLATE_NOOP("Words", "edit operators"),
    QT_TRANSLATE_NOOP("Words", "say whom the server tells what happens"),
};

constexpr std::array<const char *, featureCount> featureWords = {
    QT_TRANSLATE_NOOP("Words", "New bookings"),
    QT_TRANSLATE_NOOP("Words", "Bookings of walk-ins"),
    QT_TRANSLATE_NOOP("Words", "Blocks on many bays or days"),
    QT_TRANSLATE_NOOP("Words", "Overrides allowed by a PIN"),
    QT_TRANSLATE_NOOP("Words", "Import of data and calendars"),
    QT_TRANSLATE_NOOP("Words", "Export of names and contacts"),
    QT_TRANSLATE_NOOP("Words", "Changes by other programs"),
};

template <std::size_t count>
QString shippedWord(const Shipped (&words)[count], std::string_view key)
{
    for (const Shipped &entry : words)
        if (entry.key == key)
            return Words::tr(entry.word);
    return fromUtf8(key);
}

template <typename Entity, std::size_t count>
QString named(const Entity *entity, const Shipped (&words)[count], std::string_view key)
{
    return entity != nullptr && !entity->name.empty() ? fromUtf8(entity->name)
                                                      : shippedWord(words, key);
}

} // namespace

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString word(BookingState state)
{
    switch (state) {
    case BookingState::Pending:
        return Words::tr("pending");
    case BookingState::Confirmed:
        return Words::tr("confirmed");
    case BookingState::CheckedIn:
        return Words::tr("checked in");
    case BookingState::Completed:
        return Words::tr("completed");
    case BookingState::Cancelled:
        return Words::tr("cancelled");
    case BookingState::NoShow:
        return Words::tr("no-show");
    }
    return {};
}

QString word(Payment payment)
{
    switch (payment) {
    case Payment::Unknown:
        return Words::tr("payment not known");
    case Payment::Unpaid:
        return Words::tr("unpaid");
    case Payment::Paid:
        return Words::tr("paid");
    case Payment::Refunded:
        return Words::tr("refunded");
    }
    return {};
}

QString word(RuleCode code)
{
    return Words::tr(ruleNames[static_cast<std::size_t>(code)]);
}

QString word(Permission permission)
{
    return Words::tr(permissionWords[static_cast<std::size_t>(permission)]);
}

QString word(Feature feature)
{
    return Words::tr(featureWords[static_cast<std::size_t>(feature)]);
}

QString word(EntityKind kind)
{
    return said(phraseFor(kind));
}

QString tier(const Club &club, std::string_view key)
{
    return named(club.tier(key), tiers, key);
}

QString role(const Club &club, std::string_view key)
{
    return named(club.role(key), roles, key);
}

QString blockKind(const Club &club, std::string_view key)
{
    return named(club.blockKind(key), kinds, key);
}

QString shippedTier(std::string_view key)
{
    return shippedWord(tiers, key);
}

QString shippedRole(std::string_view key)
{
    return shippedWord(roles, key);
}

QString shippedBlockKind(std::string_view key)
{
    return shippedWord(kinds, key);
}

QString usualBlockIcon(std::string_view key)
{
    constexpr std::pair<std::string_view, char16_t> usual[] = {{"cleaning", u'✧'},
                                                               {"repair", u'⚙'},
                                                               {"inspection", u'◎'},
                                                               {"out_of_service", u'⊘'},
                                                               {"private_event", u'★'},
                                                               {"training", u'✎'},
                                                               {"league", u'⚑'},
                                                               {"closed", u'✕'}};
    for (const auto &[name, icon] : usual)
        if (name == key)
            return QString(QChar(icon));
    return QString(QChar(u'⚒'));
}

QString blockIcon(const Club &club, std::string_view key)
{
    const BlockKind *kind = club.blockKind(key);
    return kind != nullptr && !kind->icon.empty() ? fromUtf8(kind->icon) : usualBlockIcon(key);
}

QString blockName(const Club &club, const Block &block)
{
    const QString kind = blockKind(club, block.kind);
    return block.title.empty() ? kind : QStringLiteral("%1 · %2").arg(kind, fromUtf8(block.title));
}

QString bayWord(const Club &club)
{
    const std::string &own = club.settings().bayWord;
    return own.empty() ? Words::tr("Bay") : fromUtf8(own);
}

QString bayName(const Club &club, BayId id)
{
    const Bay *bay = club.bay(id);
    return bay != nullptr ? fromUtf8(bay->name) : QString();
}

QString bayNames(const Club &club, const std::vector<BayId> &bays)
{
    QStringList names;
    for (const BayId id : club.inOrder(bays))
        if (const QString name = bayName(club, id); !name.isEmpty())
            names += name;
    return names.join(QStringLiteral(", "));
}

} // namespace bayboard::text
