#pragma once

#include "core/exchange/ClubJson.h"

namespace bayboard {

// Steps of the journal as JSON.

/// "system" for what the program does by itself.
[[nodiscard]] std::string operatorName(const Club &club, OperatorId id);
/// "Move A. Haddad"
[[nodiscard]] std::string stepLabel(const Label &label, const Club &club);

/// What of people may be told of the fields of a booking, a customer or a notice.
[[nodiscard]] bool isShown(Field field, Sight sight);

/// {"changeSet","at","operator","action","label","reason","approvedBy" … without the end, so that
/// more can follow.
void printStepHead(
    JsonOut &json, const Club &club, const ChangeSet &set, const Zone &zone, bool names);
/// [{"field","before","after"}] without the fields that may not be seen.
void printFieldChanges(
    JsonOut &json, const Club &club, const EntityChange &change, const Zone &zone, Sight sight);

/// Of which entity, in whose time, and what of people may be told.
struct StepTold
{
    EntityRef entity;
    const Zone &zone;
    Sight sight;
};

/// A step as the history of one entity has it: its head, "undone" and what it did to the entity.
void printStepOf(JsonOut &json, const Club &club, const Step &step, const StepTold &told);

} // namespace bayboard
