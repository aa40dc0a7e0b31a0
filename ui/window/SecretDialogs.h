#pragma once

#include "core/desk/DeskPins.h"
#include "core/text/Words.h"
#include "ui/dialogs/PinDialog.h"
#include "ui/panes/Words.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>

// What the dialogs of PINs and of passwords have in common. GUI thread.

namespace bayboard::secretdialogs {

[[nodiscard]] inline QString nameOf(const Desk &desk, OperatorId who)
{
    const Operator *person = desk.club().person(who);
    return person != nullptr ? text::fromUtf8(person->name) : QString();
}

/// What was typed; no other copy of its bytes stays.
[[nodiscard]] inline Secret secretOf(const QString &text)
{
    std::string bytes = text.toStdString();
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

/// What the dialog is told: the desk's sentence, or nothing; then `then`.
[[nodiscard]] inline DeskPins::Done toDialog(PinDialog::Answer answer, std::function<void()> then)
{
    return [answer = std::move(answer), then = std::move(then)](const Status &done) {
        answer(done ? std::nullopt : std::optional(words::error(done.error())));
        if (done) {
            then();
        }
    };
}

} // namespace bayboard::secretdialogs
