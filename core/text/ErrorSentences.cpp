#include "core/text/ErrorSentences.h"

#include "core/text/Labels.h"
#include "core/text/Words.h"

#include <QCoreApplication>

namespace bayboard::text {

namespace {

struct ErrorSentences
{
    Q_DECLARE_TR_FUNCTIONS(ErrorSentences)
};

/// The arguments as text; one that is missing is empty.
class Arguments
{
public:
    explicit Arguments(const Error &error) : m_error(error) { }

    [[nodiscard]] const Phrase &at(std::size_t index) const
    {
        static const Phrase nothing;
        return index < m_error.arguments.size() ? m_error.arguments[index] : nothing;
    }

    [[nodiscard]] const std::string &raw(std::size_t index) const { return at(index).plain(); }

    [[nodiscard]] bool has(std::size_t index) const { return !at(index).isEmpty(); }

    [[nodiscard]] QString operator[](std::size_t index) const { return said(at(index)); }

    /// The word for a kind of thing, where the argument is one.
    [[nodiscard]] QString kind(std::size_t index) const
    {
        const auto kind = entityKindFor(raw(index));
        return kind ? word(*kind) : (*this)[index];
    }

    /// What a step is called, where the argument is its code.
    [[nodiscard]] QString step(std::size_t index) const
    {
        const auto code = labelCodeFor(raw(index));
        return code ? label({*code, {}}) : (*this)[index];
    }

    /// The name of an operator, where the argument is an id; empty for one who is not known.
    [[nodiscard]] QString person(std::size_t index, const Context &context) const
    {
        const auto id = OperatorId::parse(raw(index));
        if (!id)
            return (*this)[index];
        const Operator *found = context.club != nullptr ? context.club->person(*id) : nullptr;
        return found != nullptr ? fromUtf8(found->name) : QString();
    }

private:
    const Error &m_error;
};

/// "line 12: reason" behind what it is about; files without lines leave the line out.
QString atLine(const QString &what, const Arguments &arguments)
{
    if (arguments.has(0) && arguments.raw(0) != "0")
        return ErrorSentences::tr("%1, line %2: %3").arg(what, arguments[0], arguments[1]);
    return ErrorSentences::tr("%1: %2").arg(what, arguments[1]);
}

QString withReason(const QString &what, const QString &reason)
{
    return reason.isEmpty() ? what : ErrorSentences::tr("%1: %2").arg(what, reason);
}

QString notPermitted(const Arguments &arguments)
{
    const auto permission = permissionFor(arguments.raw(0));
    const QString what = permission ? word(*permission) : arguments[0];
    return arguments.has(1) ? ErrorSentences::tr("%1 may not %2").arg(arguments[1], what)
                            : ErrorSentences::tr("You may not %1").arg(what);
}

QString transitionRefused(const Arguments &arguments)
{
    const auto named = [&](std::size_t index) {
        const auto state = bookingStateFor(arguments.raw(index));
        return state ? word(*state) : arguments[index];
    };
    if (arguments.raw(1) == "moved")
        return ErrorSentences::tr("A booking that is %1 is not moved any more").arg(named(0));
    return ErrorSentences::tr("A booking that is %1 cannot become %2").arg(named(0), named(1));
}

QString overlap(const Arguments &arguments, const Context &context)
{
    const auto id = BayId::parse(arguments.raw(0));
    const QString name = id && context.club != nullptr ? bayName(*context.club, *id) : QString();
    return name.isEmpty()
        ? ErrorSentences::tr("The time has just been taken by somebody else")
        : ErrorSentences::tr("The time on %1 has just been taken by somebody else").arg(name);
}

/// Arguments, input and files.
QString inputSentence(ErrorCode code, const Arguments &a)
{
    if (code == ErrorCode::InvalidArgument)
        return withReason(ErrorSentences::tr("%1 is not right").arg(a.kind(0)), a[1]);
    if (code == ErrorCode::InvalidTime && a.has(1)) // a date is wanted
        return ErrorSentences::tr("\"%1\" is no date of the calendar; write 2026-11-22").arg(a[0]);
    if (code == ErrorCode::InvalidTime)
        return ErrorSentences::tr("\"%1\" is no time that can be read; write 2026-11-22T18:30")
            .arg(a[0]);
    if (code == ErrorCode::InvalidZone)
        return ErrorSentences::tr(
                   "The time zone \"%1\" is not known; write one like America/Halifax")
            .arg(a[0]);
    if (code == ErrorCode::InvalidJson)
        return ErrorSentences::tr("This is no valid JSON, line %1, column %2: %3")
            .arg(a[0], a[1], a[2]);
    if (code == ErrorCode::InvalidEncoding)
        return ErrorSentences::tr(
                   "Line %1 holds characters that cannot be read; save the file as UTF-8")
            .arg(a[0]);
    if (code == ErrorCode::FileNotReadable)
        return withReason(ErrorSentences::tr("%1 cannot be read").arg(a[0]), a[1]);
    return withReason(ErrorSentences::tr("%1 cannot be written").arg(a[0]), a[1]);
}

QString notFound(const Arguments &a)
{
    return a.has(1) ? ErrorSentences::tr("There is no %1 \"%2\"").arg(a.kind(0), a[1])
                    : ErrorSentences::tr("There is no %1").arg(a.kind(0));
}

/// PINs and the keyring that their pepper lies in.
QString pinSentence(ErrorCode code, const Arguments &a)
{
    if (code == ErrorCode::PinNeeded)
        return ErrorSentences::tr("%1 has a PIN, which is needed here").arg(a[0]);
    if (code == ErrorCode::PinWrong)
        return ErrorSentences::tr("That is not the PIN of %1").arg(a[0]);
    if (code == ErrorCode::PinWait)
        return ErrorSentences::tr(
                   "Too many wrong tries at the PIN of %1: wait %n second(s)", "", a[1].toInt())
            .arg(a[0]);
    if (code == ErrorCode::PinUnreadable)
        return ErrorSentences::tr(
                   "The PIN of %1 cannot be checked on this computer: it was set on another one, "
                   "or its entry in the keyring is gone. Whoever may edit operators can remove "
                   "it, or whoever owns the file: bayboardctl forget-pins")
            .arg(a[0]);
    if (code == ErrorCode::KeychainLocked)
        return ErrorSentences::tr(
            "The keyring of this computer is locked: unlock it and try again");
    return ErrorSentences::tr("No keyring answers on this computer, and PINs are kept with one");
}

QString passwordSentence(ErrorCode code, const Arguments &a)
{
    if (code == ErrorCode::PasswordNeeded)
        return ErrorSentences::tr("The password of %1 is needed here first").arg(a[0]);
    if (code == ErrorCode::PasswordMissing)
        return ErrorSentences::tr("The club asks for a password, and %1 has none at this desk. "
                                  "Whoever may edit operators can set one")
            .arg(a[0]);
    if (code == ErrorCode::PasswordWrong)
        return ErrorSentences::tr("That is not the password of %1").arg(a[0]);
    if (code == ErrorCode::PasswordWait)
        return ErrorSentences::tr("Too many wrong tries at the password of %1: wait %n second(s)",
                                  "",
                                  a[1].toInt())
            .arg(a[0]);
    return ErrorSentences::tr(
               "The password of %1 cannot be checked on this computer: it was set on another one, "
               "or its entry in the keyring is gone. Whoever may edit operators can set another")
        .arg(a[0]);
}

QString featureOff(const Arguments &a)
{
    const auto feature = featureFor(a.raw(0));
    const QString what = feature ? word(*feature) : a[0];
    return a.has(1) ? ErrorSentences::tr("%1: switched off %2").arg(what, a[1])
                    : ErrorSentences::tr("%1: switched off by the club").arg(what);
}

/// Undo and redo.
QString undoSentence(ErrorCode code, const Arguments &a, const Context &context)
{
    if (code == ErrorCode::NothingToUndo)
        return ErrorSentences::tr("There is nothing to undo");
    if (code == ErrorCode::NothingToRedo)
        return ErrorSentences::tr("There is nothing to redo");
    if (code == ErrorCode::AlreadyUndone)
        return ErrorSentences::tr("\"%1\" has been undone already").arg(a.step(0));
    if (code == ErrorCode::NotUndone)
        return ErrorSentences::tr("\"%1\" has not been undone, so it cannot be done again")
            .arg(a.step(0));
    const QString name = a.person(1, context);
    return name.isEmpty()
        ? ErrorSentences::tr("It has been changed since: \"%1\"").arg(a.step(0))
        : ErrorSentences::tr("It has been changed since: \"%1\" by %2").arg(a.step(0), name);
}

QString backupFailed(const Arguments &a)
{
    const QString what = a.has(1)
        ? ErrorSentences::tr(
              "Today's backup could not be written to %1 (%2). See that this folder can be written "
              "to")
              .arg(a[0], a[1])
        : ErrorSentences::tr(
              "Today's backup could not be written to %1: the disk is full. Make some room")
              .arg(a[0]);
    return ErrorSentences::tr(
               "%1; it is tried again every hour, and what you do is saved all the same")
        .arg(what);
}

/// The club's file.
QString storeSentence(ErrorCode code, const Arguments &a)
{
    if (code == ErrorCode::StoreLocked)
        return a.has(1) ? ErrorSentences::tr("%1 is in use by %2").arg(a[0], a[1])
                        : ErrorSentences::tr("%1 is in use by another program").arg(a[0]);
    if (code == ErrorCode::StoreDamaged)
        return withReason(
            ErrorSentences::tr("%1 is damaged. Close the program and start it again: the file is "
                               "put aside then, and what can be saved is brought back")
                .arg(a[0]),
            a[1]);
    if (code == ErrorCode::StoreNewer)
        return ErrorSentences::tr(
                   "%1 was written by a newer program (format %2, this one knows %3); it was "
                   "left alone")
            .arg(a[0], a[1], a[2]);
    if (code == ErrorCode::StoreForeign)
        return ErrorSentences::tr("%1 is no club file of this program; it was left alone")
            .arg(a[0]);
    if (code == ErrorCode::StoreReadOnly)
        return ErrorSentences::tr("%1 may not be written to: nothing can be saved").arg(a[0]);
    if (code == ErrorCode::StoreFull)
        return ErrorSentences::tr("The disk is full: %1 could not be saved").arg(a[0]);
    return withReason(a.has(0) ? ErrorSentences::tr("%1 could not be saved").arg(a[0])
                               : ErrorSentences::tr("It could not be saved"),
                      a[1]);
}

} // namespace

QString said(const Phrase &phrase)
{
    return fromUtf8(phrase.said([](const char *text, std::int64_t count) {
        return QCoreApplication::translate("Phrase", text, nullptr, static_cast<int>(count))
            .toStdString();
    }));
}

QString sentence(const Error &error, const Context &context)
{
    const Arguments a(error);
    switch (error.code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidTime:
    case ErrorCode::InvalidZone:
    case ErrorCode::InvalidJson:
    case ErrorCode::InvalidEncoding:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
        return inputSentence(error.code, a);
    case ErrorCode::InvalidRuleBook:
        return atLine(ErrorSentences::tr("Rule book"), a);
    case ErrorCode::InvalidMapping:
        return atLine(ErrorSentences::tr("Mapping"), a);
    case ErrorCode::InvalidClubFile:
        return atLine(ErrorSentences::tr("Club file"), a);
    case ErrorCode::InvalidCsv:
        return atLine(ErrorSentences::tr("CSV"), a);
    case ErrorCode::InvalidCalendar:
        return atLine(ErrorSentences::tr("Calendar"), a);
    case ErrorCode::NotFound:
        return notFound(a);
    case ErrorCode::Ambiguous:
        return ErrorSentences::tr("\"%2\" could be more than one %1; say which")
            .arg(a.kind(0), a[1]);
    case ErrorCode::NotPermitted:
        return notPermitted(a);
    case ErrorCode::NotAllowed:
        return ErrorSentences::tr("This is not allowed: %1").arg(a[0]);
    case ErrorCode::FeatureOff:
        return featureOff(a);
    case ErrorCode::TransitionRefused:
        return transitionRefused(a);
    case ErrorCode::PinNeeded:
    case ErrorCode::PinWrong:
    case ErrorCode::PinWait:
    case ErrorCode::PinUnreadable:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainMissing:
        return pinSentence(error.code, a);
    case ErrorCode::PasswordNeeded:
    case ErrorCode::PasswordMissing:
    case ErrorCode::PasswordWrong:
    case ErrorCode::PasswordWait:
    case ErrorCode::PasswordUnreadable:
        return passwordSentence(error.code, a);
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::ChangedSince:
    case ErrorCode::AlreadyUndone:
    case ErrorCode::NotUndone:
        return undoSentence(error.code, a, context);
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreFailed:
        return storeSentence(error.code, a);
    case ErrorCode::StoreReplaced:
        return ErrorSentences::tr("%1 was moved or replaced while it was open: nothing more can be "
                                  "saved to it. Close the program and open the file again")
            .arg(a[0]);
    case ErrorCode::BackupFailed:
        return backupFailed(a);
    case ErrorCode::Stale:
        return ErrorSentences::tr("The %1 has been changed in the meantime; look again")
            .arg(a.kind(0));
    case ErrorCode::Overlap:
        return overlap(a, context);
    case ErrorCode::DuplicateIdentity:
        return ErrorSentences::tr("There is a %1 with the id %2 already").arg(a.kind(0), a[1]);
    case ErrorCode::Stopped:
        return ErrorSentences::tr("Stopped; nothing was changed");
    case ErrorCode::NotLoaded:
        return ErrorSentences::tr("Still reading from the disk (%1); try again in a moment")
            .arg(a.kind(0));
    case ErrorCode::NotHere:
        return ErrorSentences::tr("Not all of that time has come from the server yet; wait until "
                                  "it is here");
    case ErrorCode::Internal:
        return withReason(ErrorSentences::tr("Something went wrong inside the program"), a[0]);
    }
    return {};
}

} // namespace bayboard::text
