#include "app/ctl/Printing.h"

#include "app/ctl/Sentences.h"

#include <algorithm>

namespace bayboard {

namespace {

bool isPlain(const std::string &name)
{
    return !name.empty() && name.find_first_of(",/") == std::string::npos && name.front() != ' '
        && name.back() != ' ';
}

void printTexts(JsonOut &json, const std::vector<std::string> &texts)
{
    json.list();
    for (const std::string &text : texts)
        json.text(text);
    json.endList();
}

void printMoney(JsonOut &json, const std::optional<Money> &money)
{
    if (money)
        json.text(money->toString());
    else
        json.null();
}

void printEnd(JsonOut &json, const Span &span, const Zone &zone)
{
    if (span.isOpen())
        json.null();
    else
        json.time(span.end(), zone);
}

bool isTime(Field field)
{
    return field == Field::Made || field == Field::Released;
}

bool isMoney(Field field)
{
    return field == Field::Price || field == Field::Fee || field == Field::Deposit;
}

struct ValuePrinter
{
    JsonOut &json;
    const Club &club;
    const Zone &zone;
    Field field;

    void operator()(std::monostate) const { json.null(); }

    void operator()(std::int64_t number) const
    {
        if (isTime(field))
            json.time(fromUnix(number), zone);
        else if (isMoney(field))
            json.text(Money{number}.toString());
        else
            json.number(number);
    }

    void operator()(const std::string &text) const { json.text(text); }

    void operator()(const Slot &slot) const { printSlot(json, club, slot); }

    void operator()(const std::vector<std::string> &texts) const { printTexts(json, texts); }

    void operator()(const std::vector<Span> &spans) const
    {
        json.list();
        for (const Span &span : spans) {
            json.object().key("start").time(span.start(), zone).key("end");
            printEnd(json, span, zone);
            json.endObject();
        }
        json.endList();
    }
};

void printFixes(JsonOut &json, const Club &club, const std::vector<Fix> &fixes)
{
    json.key("fixes").list();
    for (const Fix &fix : fixes)
        printSlot(json, club, fix.slot);
    json.endList();
}

} // namespace

std::string bayText(const Club &club, BayId id)
{
    const Bay *bay = club.bay(id);
    const Location *location = bay == nullptr ? nullptr : club.location(bay->location);
    if (location == nullptr || !isPlain(bay->name) || !isPlain(location->name))
        return id.toString();
    std::string text = location->name + "/" + bay->name;
    const auto back = club.findBay(text, std::nullopt);
    return back && *back == id ? text : id.toString();
}

std::string baysText(const Club &club, const std::vector<BayId> &bays)
{
    std::string text;
    for (const BayId bay : club.inOrder(bays))
        text += (text.empty() ? "" : ",") + bayText(club, bay);
    return text;
}

void printSlot(JsonOut &json, const Club &club, const Slot &slot)
{
    const Bay *bay = club.bay(slot.bays.front());
    const Zone &zone = club.zone(bay == nullptr ? LocationId{} : bay->location);
    json.object().key("bay").text(baysText(club, slot.bays));
    json.key("start").time(slot.span.start(), zone).key("end");
    printEnd(json, slot.span, zone);
    json.endObject();
}

Sight sightOf(const Session &session, LocationId where)
{
    return {session.may(Permission::CustomerReadName, where),
            session.may(Permission::CustomerReadContact, where)};
}

void printBooking(JsonOut &json, const Club &club, const BookingRow &row, Sight sight)
{
    const Booking &booking = row.booking;
    const Zone &zone = club.zone(booking.location);
    const Location *location = club.location(booking.location);
    const std::string &name = row.customerName.empty() ? booking.guestName : row.customerName;
    const std::string &phone = row.customerPhone.empty() ? booking.guestPhone : row.customerPhone;
    json.object().key("id").text(booking.id.toString());
    json.key("location").text(location == nullptr ? booking.location.toString() : location->name);
    json.key("bays").list();
    for (const BayId bay : club.inOrder(booking.slot.bays))
        json.text(bayText(club, bay));
    json.endList();
    json.key("start").time(booking.slot.span.start(), zone);
    json.key("end").time(booking.slot.span.end(), zone);
    json.key("state").text(wordFor(booking.state));
    json.key("customer");
    json.textOrNull(booking.customer.isNull() || !sight.names ? "" : booking.customer.toString());
    json.key("name").textOrNull(sight.names ? name : "");
    json.key("phone").textOrNull(sight.names && sight.contacts ? phone : "");
    json.key("title").textOrNull(booking.title);
    json.key("party");
    if (booking.partySize > 0)
        json.number(booking.partySize);
    else
        json.null();
    json.key("notes").textOrNull(sight.names ? booking.notes : "");
    json.key("source").textOrNull(booking.source);
    json.key("price");
    printMoney(json, booking.price);
    json.key("payment").text(wordFor(booking.payment));
    json.key("tags");
    printTexts(json, booking.tags);
    json.key("reference").textOrNull(booking.externalReference);
    json.endObject();
}

void printBlock(JsonOut &json, const Club &club, const Block &block)
{
    const Zone &zone = club.zone(block.location);
    const Location *location = club.location(block.location);
    json.object().key("id").text(block.id.toString());
    json.key("location").text(location == nullptr ? block.location.toString() : location->name);
    json.key("bay").text(baysText(club, block.slot.bays));
    json.key("start").time(block.slot.span.start(), zone).key("end");
    printEnd(json, block.slot.span, zone);
    json.key("kind").text(block.kind).key("title").textOrNull(block.title);
    json.key("reason").textOrNull(block.reason).endObject();
}

void printWarning(JsonOut &json, std::string_view code, std::string_view message)
{
    json.object().key("code").text(code).key("message").text(message).endObject();
}

void printValue(JsonOut &json, const Club &club, const Zone &zone, Field field, const Value &value)
{
    std::visit(ValuePrinter{json, club, zone, field}, value);
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
    case ErrorCode::NotPermitted:
    case ErrorCode::NotAllowed:
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
    case ErrorCode::Internal:
        return exitStore;
    }
    return exitStore;
}

const char *refusalWord(ErrorCode code)
{
    if (code == ErrorCode::NotPermitted)
        return "NOT_PERMITTED";
    if (code == ErrorCode::NotAllowed)
        return "NOT_ALLOWED";
    if (code == ErrorCode::PinNeeded)
        return "PIN_NEEDED";
    if (code == ErrorCode::PinWrong)
        return "PIN_WRONG";
    if (code == ErrorCode::PinWait)
        return "PIN_WAIT";
    if (code == ErrorCode::PinUnreadable)
        return "PIN_UNREADABLE";
    if (code == ErrorCode::KeychainLocked)
        return "KEYRING_LOCKED";
    if (code == ErrorCode::KeychainMissing)
        return "KEYRING_MISSING";
    if (code == ErrorCode::Stopped)
        return "STOPPED";
    if (code == ErrorCode::TransitionRefused)
        return "TRANSITION_REFUSED";
    if (code == ErrorCode::NothingToUndo)
        return "NOTHING_TO_UNDO";
    if (code == ErrorCode::NothingToRedo)
        return "NOTHING_TO_REDO";
    if (code == ErrorCode::ChangedSince)
        return "CHANGED_SINCE";
    if (code == ErrorCode::AlreadyUndone)
        return "ALREADY_UNDONE";
    if (code == ErrorCode::NotUndone)
        return "NOT_UNDONE";
    return code == ErrorCode::Overlap ? "DOUBLE_BOOKING" : "REFUSED";
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
        json.object().key("code").text(code).key("message").text(message);
        printFixes(json, club, refusal.fixes);
        json.endObject();
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
