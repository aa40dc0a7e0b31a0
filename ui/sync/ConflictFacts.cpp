#include "ui/sync/ConflictFacts.h"

#include "core/desk/BlockSight.h"
#include "core/text/Formats.h"
#include "core/text/Labels.h"
#include "core/text/RefusalSentences.h"
#include "core/text/Words.h"
#include "ui/panes/Words.h"

#include <QCoreApplication>

namespace bayboard {
namespace {

struct ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(ConflictText)
};

QString personName(const Club &club, OperatorId who)
{
    const Operator *person = club.person(who);
    return person != nullptr ? QString::fromStdString(person->name) : ConflictText::tr("somebody");
}

QString wantedOf(const Proposal &wish, const Club &club, const text::Context &context, bool mayName)
{
    const Booking &booking = wish.after;
    QStringList parts{QStringLiteral("%1, %2").arg(text::bayNames(club, booking.slot.bays),
                                                   text::span(booking.slot.span, context))};
    if (booking.state != BookingState::Confirmed
        || (wish.before && wish.before->state != booking.state)) {
        parts += text::word(booking.state);
    }
    if (booking.partySize > 0) {
        parts += ConflictText::tr("%n people", nullptr, static_cast<int>(booking.partySize));
    }
    if (!booking.notes.empty() && mayName) {
        parts += QString::fromStdString(booking.notes);
    }
    return parts.join(QStringLiteral(" · "));
}

/// Of a step that is not about one booking: how much it would have changed.
QString countOf(const ChangeSet &set)
{
    return ConflictText::tr(
        "%n thing(s) would be changed", nullptr, static_cast<int>(set.changes.size()));
}

QString contactOf(const Proposal &wish, const Desk &desk)
{
    if (!desk.may(Permission::CustomerReadContact, wish.after.location)) {
        return {};
    }
    if (wish.newCustomer && !wish.newCustomer->phones.empty()) {
        return QString::fromStdString(wish.newCustomer->phones.front());
    }
    if (!wish.after.guestPhone.empty()) {
        return QString::fromStdString(wish.after.guestPhone);
    }
    const BookingView *view = desk.booking(wish.after.id);
    return view != nullptr ? QString::fromStdString(view->phone) : QString();
}

} // namespace

QString
madeText(const QString &name, const Step &first, const Club &club, const text::Context &context)
{
    const QString since = text::moment(first.head.at, context);
    const QString who = personName(club, first.head.actor);
    return name.isEmpty() ? ConflictText::tr("There since %1, by %2").arg(since, who)
                          : ConflictText::tr("%1: there since %2, by %3").arg(name, since, who);
}

ConflictFacts
factsOf(const Conflict &conflict, const std::optional<Proposal> &wish, const Desk &desk)
{
    ConflictFacts facts;
    facts.location = wish ? wish->after.location : LocationId();
    const Slot *slot = wish ? &wish->after.slot : nullptr;
    const text::Context context = words::context(desk, facts.location, slot);
    text::Context dated = context;
    dated.day.reset(); // a card may be about any day
    const Club &club = desk.club();
    const bool mayName = desk.may(Permission::CustomerReadName, facts.location);
    const Label &label = conflict.set.label;
    const bool mayTell = mayName && BlockSight(club, desk.actor()).sees(label, facts.location);
    facts.title = text::label(conflict.set.kind, mayTell ? label : Label{label.code, {}}, context);
    facts.made
        = ConflictText::tr("By %1, %2")
              .arg(personName(club, conflict.set.actor), text::moment(conflict.set.at, dated));
    facts.wanted = wish ? wantedOf(*wish, club, dated, mayName) : countOf(conflict.set);
    facts.contact = wish ? contactOf(*wish, desk) : QString();
    facts.reason = text::sentence(conflict.judgement, dated);
    return facts;
}

} // namespace bayboard
