#include "ui/panes/HistoryText.h"

#include "core/text/Words.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace bayboard {
namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

const EntityChange *changeOf(const Step &step, const EntityRef &entity)
{
    const auto found = std::find_if(step.head.changes.begin(),
                                    step.head.changes.end(),
                                    [&](const EntityChange &c) { return c.entity == entity; });
    return found == step.head.changes.end() ? nullptr : &*found;
}

const FieldChange *fieldOf(const EntityChange &change, Field field)
{
    const auto found = std::find_if(change.fields.begin(),
                                    change.fields.end(),
                                    [&](const FieldChange &f) { return f.field == field; });
    return found == change.fields.end() ? nullptr : &*found;
}

QString valueText(const EntityChange &change, Field field)
{
    const FieldChange *found = fieldOf(change, field);
    const auto *value = found != nullptr ? std::get_if<std::string>(&found->after) : nullptr;
    return value != nullptr ? text::fromUtf8(*value) : QString();
}

QString place(const Slot &slot, const Club &club, const Zone &zone)
{
    return HistoryText::tr("%1, %2", "bays, time")
        .arg(text::bayNames(club, slot.bays), timetext::when(slot.span, zone));
}

QString slotPart(const FieldChange &field, const Club &club, const Zone &zone)
{
    const auto *before = std::get_if<Slot>(&field.before);
    const auto *after = std::get_if<Slot>(&field.after);
    if (before == nullptr || after == nullptr) {
        return {};
    }
    if (before->bays == after->bays && before->span.start() == after->span.start()) {
        return HistoryText::tr("changed the end from %1 to %2")
            .arg(timetext::clock(before->span.end(), zone),
                 timetext::clock(after->span.end(), zone));
    }
    return HistoryText::tr("moved it from %1 to %2")
        .arg(place(*before, club, zone), place(*after, club, zone));
}

QString statePart(const FieldChange &field)
{
    const auto *word = std::get_if<std::string>(&field.after);
    const auto state = word != nullptr ? bookingStateFor(*word) : std::nullopt;
    switch (state.value_or(BookingState::Confirmed)) {
    case BookingState::Pending:
        return HistoryText::tr("set it to pending");
    case BookingState::Confirmed:
        return HistoryText::tr("confirmed it");
    case BookingState::CheckedIn:
        return HistoryText::tr("checked in");
    case BookingState::Completed:
        return HistoryText::tr("completed it");
    case BookingState::Cancelled:
        return HistoryText::tr("cancelled it");
    case BookingState::NoShow:
        return HistoryText::tr("marked a no-show");
    }
    return {};
}

QString fieldName(Field field)
{
    static constexpr std::pair<Field, const char *> names[] = {
        {Field::Name, QT_TRANSLATE_NOOP("HistoryText", "name")},
        {Field::GuestName, QT_TRANSLATE_NOOP("HistoryText", "name")},
        {Field::GuestPhone, QT_TRANSLATE_NOOP("HistoryText", "phone")},
        {Field::Phones, QT_TRANSLATE_NOOP("HistoryText", "phone")},
        {Field::Email, QT_TRANSLATE_NOOP("HistoryText", "e-mail")},
        {Field::Title, QT_TRANSLATE_NOOP("HistoryText", "title")},
        {Field::PartySize, QT_TRANSLATE_NOOP("HistoryText", "party size")},
        {Field::Notes, QT_TRANSLATE_NOOP("HistoryText", "notes")},
        {Field::Price, QT_TRANSLATE_NOOP("HistoryText", "price")},
        {Field::Fee, QT_TRANSLATE_NOOP("HistoryText", "fee")},
        {Field::Payment, QT_TRANSLATE_NOOP("HistoryText", "payment")},
        {Field::Customer, QT_TRANSLATE_NOOP("HistoryText", "customer")},
        {Field::Flags, QT_TRANSLATE_NOOP("HistoryText", "flags")},
        {Field::Tags, QT_TRANSLATE_NOOP("HistoryText", "tags")},
        {Field::Tier, QT_TRANSLATE_NOOP("HistoryText", "tier")},
        {Field::Lifted, QT_TRANSLATE_NOOP("HistoryText", "lifted part")},
        {Field::Kind, QT_TRANSLATE_NOOP("HistoryText", "kind")},
    };
    const auto found = std::find_if(std::begin(names), std::end(names), [field](const auto &name) {
        return name.first == field;
    });
    return found == std::end(names) ? QString() : HistoryText::tr(found->second);
}

QString creationPart(const EntityChange &change)
{
    const QString source = valueText(change, Field::Source);
    if (source == QLatin1String("phone")) {
        return HistoryText::tr("booked by phone");
    }
    if (source == QLatin1String("walk-in")) {
        return HistoryText::tr("booked for a walk-in");
    }
    if (source == QLatin1String("web")) {
        return HistoryText::tr("booked on the web");
    }
    if (source == QLatin1String("import")) {
        return HistoryText::tr("imported it");
    }
    return change.entity.kind == EntityKind::Booking ? HistoryText::tr("booked it")
                                                     : HistoryText::tr("made it");
}

QStringList changedParts(const EntityChange &change, const Club &club, const Zone &zone)
{
    QStringList parts;
    QStringList edited;
    for (const FieldChange &field : change.fields) {
        if (field.field == Field::Slot) {
            parts += slotPart(field, club, zone);
        } else if (field.field == Field::State) {
            parts += statePart(field);
        } else if (field.field == Field::Released) {
            parts += HistoryText::tr("released the bay");
        } else if (const QString name = fieldName(field.field);
                   !name.isEmpty() && !edited.contains(name)) {
            edited += name;
        }
    }
    if (!edited.isEmpty()) {
        parts += HistoryText::tr("changed %1").arg(edited.join(QStringLiteral(", ")));
    }
    return parts;
}

QString who(const Step &step, const Club &club)
{
    const Operator *person = club.person(step.head.actor);
    if (person != nullptr) {
        return text::fromUtf8(person->name);
    }
    return step.head.actor == systemOperator() ? HistoryText::tr("Bayboard")
                                               : HistoryText::tr("Somebody");
}

} // namespace

QString
historySentence(const Step &step, const EntityRef &entity, const Club &club, const Zone &zone)
{
    const EntityChange *change = changeOf(step, entity);
    QString what;
    if (change == nullptr || step.head.kind != ChangeKind::Do) {
        const QString name = words::step(step.head.label, club);
        what = step.head.kind == ChangeKind::Undo ? HistoryText::tr("took back “%1”").arg(name)
            : step.head.kind == ChangeKind::Redo  ? HistoryText::tr("did “%1” again").arg(name)
                                                  : name;
    } else if (change->created) {
        what = creationPart(*change);
    } else {
        what = changedParts(*change, club, zone).join(QStringLiteral(", "));
    }
    if (what.isEmpty()) {
        what = words::step(step.head.label, club);
    }
    QString sentence = HistoryText::tr("%1 %2", "who, did what").arg(who(step, club), what);
    if (!step.head.overrides.empty()) {
        sentence += QLatin1Char(' ') + HistoryText::tr("against a rule");
    }
    if (!step.head.approvedBy.isNull()) {
        const Operator *person = club.person(step.head.approvedBy);
        const QString name
            = person != nullptr ? text::fromUtf8(person->name) : HistoryText::tr("Somebody");
        sentence = HistoryText::tr("%1, allowed by %2").arg(sentence, name);
    }
    if (!step.head.reason.empty()) {
        sentence = HistoryText::tr("%1: %2", "what was done, and why")
                       .arg(sentence, text::fromUtf8(step.head.reason));
    }
    return sentence;
}

} // namespace bayboard
