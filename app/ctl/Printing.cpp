#include "app/ctl/Printing.h"

#include "app/ctl/Sentences.h"
#include "core/exchange/ViolationJson.h"

namespace bayboard {

Sight sightOf(const Session &session, LocationId where)
{
    return {session.may(Permission::CustomerReadName, where),
            session.may(Permission::CustomerReadContact, where)};
}

int exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidTime:
    case ErrorCode::InvalidZone:
    case ErrorCode::InvalidJson:
    case ErrorCode::InvalidRuleBook:
    case ErrorCode::InvalidMapping:
    case ErrorCode::InvalidClubFile:
    case ErrorCode::InvalidCsv:
    case ErrorCode::InvalidCalendar:
    case ErrorCode::InvalidEncoding:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::NotFound:
    case ErrorCode::Ambiguous:
        return exitInput;
    case ErrorCode::PinNeeded:
    case ErrorCode::PinWrong:
    case ErrorCode::PinWait:
    case ErrorCode::PinUnreadable:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainMissing:
    case ErrorCode::PasswordNeeded:
    case ErrorCode::PasswordMissing:
    case ErrorCode::PasswordWrong:
    case ErrorCode::PasswordWait:
    case ErrorCode::PasswordUnreadable:
    case ErrorCode::NotPermitted:
    case ErrorCode::NotAllowed:
    case ErrorCode::FeatureOff:
    case ErrorCode::Stopped:
    case ErrorCode::TransitionRefused:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::ChangedSince:
    case ErrorCode::AlreadyUndone:
    case ErrorCode::NotUndone:
    case ErrorCode::Overlap:
        return exitRefused;
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreFailed:
    case ErrorCode::StoreReplaced:
    case ErrorCode::BackupFailed:
    case ErrorCode::Stale:
    case ErrorCode::DuplicateIdentity:
    case ErrorCode::NotLoaded:
    case ErrorCode::NotHere:
    case ErrorCode::Internal:
        return exitStore;
    }
    return exitStore;
}

const char *refusalWord(ErrorCode code)
{
    constexpr std::pair<ErrorCode, const char *> words[] = {
        {ErrorCode::NotPermitted, "NOT_PERMITTED"},
        {ErrorCode::NotAllowed, "NOT_ALLOWED"},
        {ErrorCode::FeatureOff, "FEATURE_OFF"},
        {ErrorCode::PinNeeded, "PIN_NEEDED"},
        {ErrorCode::PinWrong, "PIN_WRONG"},
        {ErrorCode::PinWait, "PIN_WAIT"},
        {ErrorCode::PinUnreadable, "PIN_UNREADABLE"},
        {ErrorCode::KeychainLocked, "KEYRING_LOCKED"},
        {ErrorCode::KeychainMissing, "KEYRING_MISSING"},
        {ErrorCode::PasswordNeeded, "PASSWORD_NEEDED"},
        {ErrorCode::PasswordMissing, "PASSWORD_MISSING"},
        {ErrorCode::PasswordWrong, "PASSWORD_WRONG"},
        {ErrorCode::PasswordWait, "PASSWORD_WAIT"},
        {ErrorCode::PasswordUnreadable, "PASSWORD_UNREADABLE"},
        {ErrorCode::Stopped, "STOPPED"},
        {ErrorCode::TransitionRefused, "TRANSITION_REFUSED"},
        {ErrorCode::NothingToUndo, "NOTHING_TO_UNDO"},
        {ErrorCode::NothingToRedo, "NOTHING_TO_REDO"},
        {ErrorCode::ChangedSince, "CHANGED_SINCE"},
        {ErrorCode::AlreadyUndone, "ALREADY_UNDONE"},
        {ErrorCode::NotUndone, "NOT_UNDONE"},
        {ErrorCode::Overlap, "DOUBLE_BOOKING"},
    };
    for (const auto &[known, word] : words)
        if (known == code)
            return word;
    return "REFUSED";
}

Printed printRefusal(const Refusal &refusal, const text::Context &context)
{
    static const std::shared_ptr<const Club> none = [] {
        ZoneCache zones;
        return *Club::make({}, {}, {}, {}, {}, {}, {}, zones);
    }();
    const Club &club = context.club == nullptr ? *none : *context.club;
    Printed printed;
    JsonOut json;
    json.object().key("violations").list();
    const auto print = [&](std::string_view code, const std::string &message) {
        printObjection(json, code, message, club, refusal.fixes);
        printed.err += message + "\n";
    };
    if (refusal.error) {
        printed.exit = exitCodeFor(refusal.error->code);
        const std::string message = sentenceFor(*refusal.error, context);
        if (printed.exit != exitRefused) {
            printed.err = message + "\n";
            return printed;
        }
        print(refusalWord(refusal.error->code), message);
    }
    printed.exit = exitRefused;
    for (const Violation &violation : refusal.verdict.violations)
        if (violation.severity != Severity::Warn) // a warning is not why
            print(wordFor(violation.code), sentenceFor(violation, context));
    json.endList().endObject();
    printed.out = json.take();
    return printed;
}

} // namespace bayboard
