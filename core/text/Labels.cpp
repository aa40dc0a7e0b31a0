#include "core/text/Labels.h"

#include "core/text/Words.h"

#include <QCoreApplication>

namespace bayboard::text {

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

using Tr = Labels;

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
    return Tr::tr("%1, %2").arg(kind, title);
}

/// The sentence with its name, or the one for when there is none.
QString named(const QString &with, const QString &without, const QString &name)
{
    return name.isEmpty() ? without : with.arg(name);
}

QString imported(const Label &label)
{
    const QString file = argument(label, 0);
    bool isNumber = false;
    const int count = argument(label, 1).toInt(&isNumber);
    if (!isNumber)
        return named(Tr::tr("Import %1"), Tr::tr("Import"), file);
    return (count == 1 ? Tr::tr("Import %1 (1 booking)")
                       : Tr::tr("Import %1 (%n bookings)", "", count))
        .arg(file);
}

} // namespace

QString label(const Label &label, const Context &context)
{
    const QString name = argument(label, 0);
    switch (label.code) {
    case LabelCode::CreateBooking:
        return named(Tr::tr("Book %1"), Tr::tr("New booking"), name);
    case LabelCode::MoveBooking:
        return named(Tr::tr("Move %1"), Tr::tr("Move a booking"), name);
    case LabelCode::ResizeBooking:
        return named(Tr::tr("Change the time of %1"), Tr::tr("Change the time of a booking"), name);
    case LabelCode::EditBooking:
        return named(Tr::tr("Edit %1"), Tr::tr("Edit a booking"), name);
    case LabelCode::CancelBooking:
        return named(Tr::tr("Cancel %1"), Tr::tr("Cancel a booking"), name);
    case LabelCode::CheckIn:
        return named(Tr::tr("Check in %1"), Tr::tr("Check in a booking"), name);
    case LabelCode::Complete:
        return named(Tr::tr("Complete %1"), Tr::tr("Complete a booking"), name);
    case LabelCode::NoShow:
        return named(Tr::tr("No-show %1"), Tr::tr("No-show"), name);
    case LabelCode::Release:
        return named(Tr::tr("Release the bay of %1"), Tr::tr("Release a bay"), name);
    case LabelCode::Reopen:
        return named(Tr::tr("Reopen %1"), Tr::tr("Reopen a booking"), name);
    case LabelCode::Confirm:
        return named(Tr::tr("Confirm %1"), Tr::tr("Confirm a booking"), name);
    case LabelCode::CopyBooking:
        return named(Tr::tr("Copy %1"), Tr::tr("Copy a booking"), name);
    case LabelCode::CreateBlock:
        return named(Tr::tr("Block time: %1"), Tr::tr("Block time"), blockName(label, context));
    case LabelCode::EditBlock:
        return named(Tr::tr("Edit block: %1"), Tr::tr("Edit a block"), blockName(label, context));
    case LabelCode::RemoveBlock:
        return named(
            Tr::tr("Remove block: %1"), Tr::tr("Remove a block"), blockName(label, context));
    case LabelCode::CreateCustomer:
        return named(Tr::tr("New customer %1"), Tr::tr("New customer"), name);
    case LabelCode::EditCustomer:
        return named(Tr::tr("Edit customer %1"), Tr::tr("Edit a customer"), name);
    case LabelCode::EditClub:
        return named(Tr::tr("Edit the club: %1"), Tr::tr("Edit the club"), name);
    case LabelCode::EditRules:
        return Tr::tr("Edit the rule book");
    case LabelCode::Import:
        return imported(label);
    case LabelCode::StartClub:
        return named(Tr::tr("Start the club %1"), Tr::tr("Start the club"), name);
    }
    return {};
}

QString label(ChangeKind kind, const Label &step, const Context &context)
{
    switch (kind) {
    case ChangeKind::Do:
        return label(step, context);
    case ChangeKind::Undo:
        return Tr::tr("Undo: %1").arg(label(step, context));
    case ChangeKind::Redo:
        return Tr::tr("Redo: %1").arg(label(step, context));
    }
    return {};
}

} // namespace bayboard::text
