#include "core/text/Labels.h"

#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"

#include <QCoreApplication>

namespace bayboard::text {

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

QString argument(const Label &label, std::size_t index)
{
    return index < label.arguments.size() ? fromUtf8(label.arguments[index]) : QString();
}

/// "Maintenance, Projector lamp"
QString blockName(const Label &label, const Context &context)
{
    const std::string key = label.arguments.empty() ? std::string() : label.arguments[0];
    const QString kind
        = context.club != nullptr ? blockKind(*context.club, key) : shippedBlockKind(key);
    const QString title = argument(label, 1);
    if (title.isEmpty() || kind.isEmpty())
        return kind + title;
    //: A block: its kind and its title
    return Labels::tr("%1, %2").arg(kind, title);
}

/// The sentence with its name, or the one for when there is none.
QString named(const QString &with, const QString &without, const QString &name)
{
    return name.isEmpty() ? without : with.arg(name);
}

int count(const Label &label, std::size_t index)
{
    return argument(label, index).toInt();
}

QString laid(const Label &label, const Context &context)
{
    const QString name = blockName(label, context);
    const int blocks = count(label, 2);
    return name.isEmpty() ? Labels::tr("Lay %n block(s)", "", blocks)
                          : Labels::tr("Lay %n block(s): %1", "", blocks).arg(name);
}

QString told(const Label &label, const QString &name)
{
    if (argument(label, 2) == QLatin1String("open"))
        return named(Labels::tr("Not told after all: %1"), Labels::tr("Not told after all"), name);
    const int lines = count(label, 1);
    return name.isEmpty() && lines > 1
        ? Labels::tr("Tell %n customer(s)", "", lines)
        : named(Labels::tr("Tell %1"), Labels::tr("Tell a customer"), name);
}

/// Operators and roles; nothing: it is about something else.
std::optional<QString> peopleEdited(const QString &part, const Label &label, const QString &name)
{
    const QString role
        = name.isEmpty() && label.arguments.size() > 2 ? shippedRole(label.arguments[2]) : name;
    if (part == QLatin1String("role.add"))
        return Labels::tr("New role: %1").arg(role);
    if (part == QLatin1String("role.retire"))
        return Labels::tr("Retire the role %1").arg(role);
    if (part == QLatin1String("role.restore"))
        return Labels::tr("Offer the role %1 again").arg(role);
    if (part == QLatin1String("role.edit"))
        return Labels::tr("Edit the role %1").arg(role);
    if (part == QLatin1String("person.add"))
        return Labels::tr("New operator: %1").arg(name);
    if (part == QLatin1String("person.retire"))
        return Labels::tr("Remove the operator %1").arg(name);
    if (part == QLatin1String("person.restore"))
        return Labels::tr("Bring back the operator %1").arg(name);
    if (part == QLatin1String("person.edit"))
        return Labels::tr("Edit the operator %1").arg(name);
    return std::nullopt;
}

/// Locations, bays and tiers; nothing: it is about something else.
std::optional<QString> placesEdited(const QString &part, const Label &label, const QString &name)
{
    const QString tier
        = name.isEmpty() && label.arguments.size() > 2 ? shippedTier(label.arguments[2]) : name;
    const std::pair<const char *, QString> known[] = {
        {"location.add", Labels::tr("New location: %1")},
        {"location.edit", Labels::tr("Edit the location %1")},
        {"location.retire", Labels::tr("Remove the location %1")},
        {"location.restore", Labels::tr("Bring back the location %1")},
        {"location.move", Labels::tr("Move the location %1 in the order")},
        {"bay.add", Labels::tr("New bay: %1")},
        {"bay.edit", Labels::tr("Edit the bay %1")},
        {"bay.retire", Labels::tr("Remove the bay %1")},
        {"bay.restore", Labels::tr("Bring back the bay %1")},
        {"bay.move", Labels::tr("Move the bay %1 in the order")},
        {"tier.add", Labels::tr("New tier: %1")},
        {"tier.edit", Labels::tr("Edit the tier %1")},
        {"tier.retire", Labels::tr("Remove the tier %1")},
        {"tier.restore", Labels::tr("Bring back the tier %1")},
        {"tier.move", Labels::tr("Move the tier %1 in the order")},
    };
    for (const auto &[code, text] : known)
        if (part == QLatin1String(code))
            return text.arg(part.startsWith(QLatin1String("tier.")) ? tier : name);
    return std::nullopt;
}

/// A feature for somebody; nothing: it is about something else.
std::optional<QString>
featureSwitched(const QString &part, const Label &label, const Context &context)
{
    const auto one = label.arguments.size() > 2 ? switchFrom(label.arguments[2]) : std::nullopt;
    if (!part.startsWith(QLatin1String("feature.")) || !one)
        return std::nullopt;
    const QString whom = context.club == nullptr ? QString() : said(forWhom(*context.club, *one));
    //: A feature, and for whom it is switched: "Import (at Dartmouth)"
    const QString what
        = whom.isEmpty() ? word(one->feature) : Labels::tr("%1 (%2)").arg(word(one->feature), whom);
    if (part == QLatin1String("feature.stop"))
        return Labels::tr("Stop for everybody: %1").arg(what);
    if (part == QLatin1String("feature.go"))
        return Labels::tr("Stop no longer: %1").arg(what);
    if (part == QLatin1String("feature.on"))
        return Labels::tr("Switch on: %1").arg(what);
    if (part == QLatin1String("feature.off"))
        return Labels::tr("Switch off: %1").arg(what);
    return Labels::tr("Take out the switch: %1").arg(what);
}

/// What of the club, where the step says so.
QString clubEdited(const Label &label, const QString &name, const Context &context)
{
    const QString part = argument(label, 1);
    // A kind that was called nothing of its own then has the program's word for its key.
    const QString kind = name.isEmpty() && label.arguments.size() > 2
        ? shippedBlockKind(label.arguments[2])
        : name;
    if (part == QLatin1String("kind.add"))
        return Labels::tr("New kind of block: %1").arg(kind);
    if (part == QLatin1String("kind.retire"))
        return Labels::tr("Retire the kind of block %1").arg(kind);
    if (part == QLatin1String("kind.restore"))
        return Labels::tr("Offer the kind of block %1 again").arg(kind);
    if (part == QLatin1String("kind.edit"))
        return Labels::tr("Edit the kind of block %1").arg(kind);
    if (const auto people = peopleEdited(part, label, name))
        return *people;
    if (const auto places = placesEdited(part, label, name))
        return *places;
    if (const auto switched = featureSwitched(part, label, context))
        return *switched;
    if (part == QLatin1String("signIn"))
        return count(label, 0) > 0
            ? Labels::tr("Ask for passwords every %n hour(s)", "", count(label, 0))
            : Labels::tr("Ask for no passwords");
    if (part == QLatin1String("closedDates"))
        return named(Labels::tr("Closed dates: %1"), Labels::tr("Closed dates"), name);
    return named(Labels::tr("Edit the club: %1"), Labels::tr("Edit the club"), name);
}

QString imported(const Label &label)
{
    const QString file = argument(label, 0);
    bool isNumber = false;
    const int count = argument(label, 1).toInt(&isNumber);
    if (!isNumber || count == 0)
        return named(Labels::tr("Import %1"), Labels::tr("Import"), file);
    return (count == 1 ? Labels::tr("Import %1 (1 booking)")
                       : Labels::tr("Import %1 (%n bookings)", "", count))
        .arg(file);
}

/// Whom a step with bookings is about; of several the first one, and how many more.
QString whose(const Label &label)
{
    const QString name = argument(label, 0);
    const int all = count(label, 1);
    if (all < 2)
        return name;
    return name.isEmpty() ? Labels::tr("%n booking(s)", "", all)
                          : Labels::tr("%1 and %n more", "", all - 1).arg(name);
}

} // namespace

QString label(const Label &label, const Context &context)
{
    const QString name = argument(label, 0);
    switch (label.code) {
    case LabelCode::CreateBooking:
        return named(Labels::tr("Book %1"), Labels::tr("New booking"), name);
    case LabelCode::MoveBooking:
        return named(Labels::tr("Move %1"), Labels::tr("Move a booking"), whose(label));
    case LabelCode::ResizeBooking:
        return named(
            Labels::tr("Change the time of %1"), Labels::tr("Change the time of a booking"), name);
    case LabelCode::EditBooking:
        return named(Labels::tr("Edit %1"), Labels::tr("Edit a booking"), whose(label));
    case LabelCode::CancelBooking:
        return named(Labels::tr("Cancel %1"), Labels::tr("Cancel a booking"), whose(label));
    case LabelCode::CheckIn:
        return named(Labels::tr("Check in %1"), Labels::tr("Check in a booking"), whose(label));
    case LabelCode::Complete:
        return named(Labels::tr("Complete %1"), Labels::tr("Complete a booking"), whose(label));
    case LabelCode::NoShow:
        return named(Labels::tr("No-show %1"), Labels::tr("No-show"), whose(label));
    case LabelCode::Release:
        return named(Labels::tr("Release the bay of %1"), Labels::tr("Release a bay"), name);
    case LabelCode::Reopen:
        return named(Labels::tr("Reopen %1"), Labels::tr("Reopen a booking"), name);
    case LabelCode::Confirm:
        return named(Labels::tr("Confirm %1"), Labels::tr("Confirm a booking"), whose(label));
    case LabelCode::GiveTime:
        return named(Labels::tr("Free time for %1"), Labels::tr("Free time for a booking"), name);
    case LabelCode::CopyBooking:
        return named(Labels::tr("Copy %1"), Labels::tr("Copy a booking"), whose(label));
    case LabelCode::CreateBlock:
        return named(
            Labels::tr("Block time: %1"), Labels::tr("Block time"), blockName(label, context));
    case LabelCode::EditBlock:
        return named(
            Labels::tr("Edit block: %1"), Labels::tr("Edit a block"), blockName(label, context));
    case LabelCode::RemoveBlock:
        return named(Labels::tr("Remove block: %1"),
                     Labels::tr("Remove a block"),
                     blockName(label, context));
    case LabelCode::CreateCustomer:
        return named(Labels::tr("New customer %1"), Labels::tr("New customer"), name);
    case LabelCode::EditCustomer:
        return named(Labels::tr("Edit customer %1"), Labels::tr("Edit a customer"), name);
    case LabelCode::EditClub:
        return clubEdited(label, name, context);
    case LabelCode::EditRules:
        return Labels::tr("Edit the rule book");
    case LabelCode::Import:
        return imported(label);
    case LabelCode::StartClub:
        return named(Labels::tr("Start the club %1"), Labels::tr("Start the club"), name);
    case LabelCode::Rescue:
        return Labels::tr("Bring back what the damaged file still showed");
    case LabelCode::LayBlocks:
        return laid(label, context);
    case LabelCode::EditSeries:
        return named(
            Labels::tr("Edit series: %1"), Labels::tr("Edit a series"), blockName(label, context));
    case LabelCode::RemoveSeries:
        return named(Labels::tr("Remove series: %1"),
                     Labels::tr("Remove a series"),
                     blockName(label, context));
    case LabelCode::LiftBlock:
        return named(Labels::tr("Free a part of: %1"),
                     Labels::tr("Free a part of a block"),
                     blockName(label, context));
    case LabelCode::UnliftBlock:
        return named(Labels::tr("Block again: %1"),
                     Labels::tr("Block a part again"),
                     blockName(label, context));
    case LabelCode::RollSeries:
        return Labels::tr("Lay the next dates of series (%n block(s))", "", count(label, 0));
    case LabelCode::TellCustomer:
        return told(label, name);
    case LabelCode::GiveUp:
        return named(Labels::tr("Give up what the server refused: %1"),
                     Labels::tr("Give up what the server refused"),
                     name);
    case LabelCode::SetPin:
        return named(Labels::tr("Set the PIN of %1"), Labels::tr("Set a PIN"), name);
    case LabelCode::RemovePin:
        return named(Labels::tr("Remove the PIN of %1"), Labels::tr("Remove a PIN"), name);
    case LabelCode::SetPassword:
        return named(Labels::tr("Set the password of %1"), Labels::tr("Set a password"), name);
    case LabelCode::RemovePassword:
        return named(
            Labels::tr("Remove the password of %1"), Labels::tr("Remove a password"), name);
    }
    return {};
}

QString label(ChangeKind kind, const Label &step, const Context &context)
{
    switch (kind) {
    case ChangeKind::Do:
        return label(step, context);
    case ChangeKind::Undo:
        return Labels::tr("Undo: %1").arg(label(step, context));
    case ChangeKind::Redo:
        return Labels::tr("Redo: %1").arg(label(step, context));
    }
    return {};
}

} // namespace bayboard::text
