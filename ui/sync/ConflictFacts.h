#pragma once

#include "core/desk/Desk.h"
#include "core/store/Following.h"
#include "core/text/TextContext.h"

#include <QString>

namespace bayboard {

/// What a card says of a step that the server refused; plain text. Times are wall time of the place
/// that it is about.
struct ConflictFacts
{
    QString title; ///< "Move A. Haddad"
    QString made; ///< "By Sam, Sun 22 Nov 15:02"
    QString wanted; ///< "Bay 3, Sun 22 Nov 18:30–20:00 · 2 people"
    QString contact; ///< phone of the customer, where the operator may know it
    QString reason; ///< why the server refused
    LocationId location; ///< null: of the whole club
};

/// `wish`: what it wanted of its booking, where it is about one.
[[nodiscard]] ConflictFacts
factsOf(const Conflict &conflict, const std::optional<Proposal> &wish, const Desk &desk);

/// Since when and by whom what is in the way is there: "Anna Alpha: since Thu 26 Nov 17:19, by
/// Avery". `name` may be empty.
[[nodiscard]] QString
madeText(const QString &name, const Step &first, const Club &club, const text::Context &context);

} // namespace bayboard
