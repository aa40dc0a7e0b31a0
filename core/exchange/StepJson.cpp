#include "core/exchange/StepJson.h"

#include "core/text/Labels.h"

#include <algorithm>

namespace bayboard {

namespace {

const char *actionWord(ChangeKind kind)
{
    return kind == ChangeKind::Undo ? "undo" : kind == ChangeKind::Redo ? "redo" : "do";
}

/// Fields that tell who a customer is.
bool isPersonal(Field field)
{
    return field == Field::Name || field == Field::Phones || field == Field::Email
        || field == Field::GuestName || field == Field::GuestPhone || field == Field::Notes
        || field == Field::Customer || field == Field::Imported || field == Field::Title
        || field == Field::Reason || field == Field::ExternalReference;
}

bool isContact(Field field)
{
    return field == Field::Phones || field == Field::Email || field == Field::GuestPhone
        || field == Field::Imported;
}

} // namespace

std::string operatorName(const Club &club, OperatorId id)
{
    const Operator *person = club.person(id);
    return id == systemOperator() ? "system" : person == nullptr ? id.toString() : person->name;
}

std::string stepLabel(const Label &label, const Club &club)
{
    text::Context context;
    context.club = &club;
    return text::label(label, context).toStdString();
}

bool isShown(Field field, Sight sight)
{
    return (sight.names || !isPersonal(field)) && (sight.contacts || !isContact(field));
}

void printStepHead(
    JsonOut &json, const Club &club, const ChangeSet &set, const Zone &zone, bool names)
{
    json.object().key("changeSet").text(set.id.toString()).key("at").time(set.at, zone);
    json.key("operator").text(operatorName(club, set.actor));
    json.key("action").text(actionWord(set.kind));
    json.key("label").text(names ? stepLabel(set.label, club) : wordFor(set.label.code));
    // What people write down names people.
    json.key("reason").textOrNull(names ? set.reason : "").key("approvedBy");
    json.textOrNull(set.approvedBy.isNull() ? "" : operatorName(club, set.approvedBy));
}

void printFieldChanges(
    JsonOut &json, const Club &club, const EntityChange &change, const Zone &zone, Sight sight)
{
    json.list();
    for (const FieldChange &field : change.fields) {
        if (!isShown(field.field, sight))
            continue;
        json.object().key("field").text(wordFor(field.field)).key("before");
        printValue(json, club, zone, field.field, field.before);
        json.key("after");
        printValue(json, club, zone, field.field, field.after);
        json.endObject();
    }
    json.endList();
}

void printStepOf(JsonOut &json, const Club &club, const Step &step, const StepTold &told)
{
    const ChangeSet &set = step.head;
    printStepHead(json, club, set, told.zone, told.sight.names);
    json.key("undone").boolean(step.undone).key("changes");
    const auto change
        = std::find_if(set.changes.begin(), set.changes.end(), [&](const EntityChange &each) {
              return each.entity.id == told.entity.id;
          });
    printFieldChanges(
        json, club, change == set.changes.end() ? EntityChange() : *change, told.zone, told.sight);
    json.endObject();
}

} // namespace bayboard
