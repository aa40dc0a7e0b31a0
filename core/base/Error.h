#pragma once

#include "core/base/Phrase.h"

#include <tl/expected.hpp>
#include <vector>

namespace bayboard {

/// What went wrong outside the rules. Rule refusals are Violations, not Errors. core/text turns a
/// code and its arguments into a sentence in the reader's language; `arguments` are listed here in
/// the order in which the sentence uses them; reasons are phrases, codes and names plain strings.
enum class ErrorCode {
    // Arguments and input
    InvalidArgument, ///< what, reason
    InvalidTime, ///< text; "date" where no time of day is wanted
    InvalidZone, ///< zone id
    InvalidJson, ///< line, column, reason
    InvalidRuleBook, ///< line, reason
    InvalidMapping, ///< line, reason
    InvalidClubFile, ///< line, reason
    InvalidCsv, ///< line, reason
    InvalidCalendar, ///< line, reason
    InvalidEncoding, ///< line
    FileNotReadable, ///< path, reason
    FileNotWritable, ///< path, reason
    // What is asked for is not there or cannot be
    NotFound, ///< kind of thing, id
    Ambiguous, ///< kind of thing, text
    NotPermitted, ///< verb, operator
    NotAllowed, ///< what of it the operator may not do, as a sentence
    FeatureOff, ///< feature, for whom as a phrase; empty: for everybody
    TransitionRefused, ///< from state, to state
    // PINs
    PinNeeded, ///< operator
    PinWrong, ///< operator
    PinWait, ///< operator, seconds: too many wrong tries
    PinUnreadable, ///< operator: it was set on another device, or its keychain's entry is gone
    KeychainLocked,
    KeychainMissing,
    // Passwords
    PasswordNeeded, ///< operator: nobody signed in with it at this desk lately
    PasswordMissing, ///< operator: has none, and the club asks for one
    PasswordWrong, ///< operator
    PasswordWait, ///< operator, seconds: too many wrong tries
    PasswordUnreadable, ///< operator: as PinUnreadable
    // Undo
    NothingToUndo,
    NothingToRedo,
    ChangedSince, ///< label of the later step, operator of it
    AlreadyUndone, ///< label
    NotUndone, ///< label
    // Store
    StoreLocked, ///< path, who holds it
    StoreDamaged, ///< path, detail
    StoreNewer, ///< path, version of the file, version of the program
    StoreForeign, ///< path
    StoreReadOnly, ///< path
    StoreFull, ///< path
    StoreFailed, ///< path, detail
    StoreReplaced, ///< path: another file has its name by now, or none
    BackupFailed, ///< folder of the backups, reason; without one the disk is full
    Stale, ///< what: the row is not what the change set was built on
    Overlap, ///< bay: the last guard refused two holders at once
    DuplicateIdentity, ///< kind, id
    Stopped, ///< somebody stopped a long step; nothing was changed
    NotLoaded, ///< what: facts are still on their way from the disk
    NotHere, ///< those days have not come from the server yet
    Internal, ///< detail
};

/// A failure as a value: a code that programs act on, arguments for the sentence that a person
/// reads.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::vector<Phrase> arguments;

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;
using Status = tl::expected<void, Error>;

/// Shorthand for returning an error: `return fail(ErrorCode::NotFound, "bay", text);`
template <typename... Arguments>
[[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, Arguments &&...arguments)
{
    return tl::unexpected<Error>(Error{code, {Phrase(std::forward<Arguments>(arguments))...}});
}

} // namespace bayboard
