#include "core/exchange/RowMerge.h"

#include "core/club/Fields.h"
#include "core/journal/Codec.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

/// Everything that a file can say about a booking, in the order of Field.
constexpr std::array givenByFiles = {Field::Notes,
                                     Field::Location,
                                     Field::Tags,
                                     Field::Slot,
                                     Field::Customer,
                                     Field::GuestName,
                                     Field::GuestPhone,
                                     Field::Title,
                                     Field::PartySize,
                                     Field::State,
                                     Field::Source,
                                     Field::Price,
                                     Field::Fee,
                                     Field::Payment,
                                     Field::Reason,
                                     Field::Made};

} // namespace

Record givenFields(const ImportRow &row,
                   const PlaceTable &places,
                   const PlaceIds &ids,
                   CustomerId customer)
{
    std::vector<BayId> bays;
    bays.reserve(row.bays.size());
    for (const std::size_t bay : row.bays)
        bays.push_back(ids.bays[bay]);
    Record given;
    const auto set = [&given](Field field, const auto &value) {
        given.set(field, fields::encode(value));
    };
    // In the order of Field, so that each one goes to the end.
    set(Field::Tags, row.tags);
    set(Field::Notes, row.notes);
    set(Field::Location, ids.locations[places.bays()[row.bays.front()].location]);
    given.set(Field::Slot, Value(Slot::of(std::move(bays), row.span)));
    set(Field::Customer, customer);
    set(Field::GuestName, row.customer);
    set(Field::GuestPhone, row.phone);
    set(Field::Title, row.title);
    set(Field::PartySize, row.partySize);
    set(Field::State, row.state);
    set(Field::Source, row.channel.empty() && !row.ownExport ? std::string("import") : row.channel);
    set(Field::Price, row.price);
    set(Field::Fee, row.fee);
    set(Field::Payment, row.payment);
    set(Field::Reason, row.reason);
    set(Field::Made, row.made);
    return given;
}

Record newBooking(const ImportRow &row, Record given)
{
    std::string imported = encodeRecord(given);
    Record record = std::move(given);
    record.set(Field::ExternalSource, fields::encode(row.source));
    record.set(Field::ExternalReference, fields::encode(row.reference));
    record.set(Field::Imported, Value(std::move(imported)));
    return record;
}

Record baseOf(const Record &booking)
{
    const auto *text = std::get_if<std::string>(&booking.get(Field::Imported));
    if (text == nullptr)
        return {};
    auto base = decodeRecord(*text);
    return base ? std::move(*base) : Record();
}

RowMerge mergeRow(const Record &before, const Record &given)
{
    RowMerge merge;
    merge.after = before;
    const Record base = baseOf(before);
    if (base == given)
        return merge;
    for (const Field field : givenByFiles) {
        const Value &now = before.get(field);
        const Value &wanted = given.get(field);
        const Value &last = base.get(field);
        if (wanted == last || wanted == now)
            continue;
        if (now == last && !base.isEmpty())
            merge.after.set(field, wanted);
        else
            merge.kept.push_back(field);
    }
    if (!base.isEmpty())
        merge.after.set(Field::Imported, Value(encodeRecord(given)));
    return merge;
}

RowMerge compareOwnRow(const Record &before, const Record &given)
{
    RowMerge merge;
    merge.after = before;
    for (const Field field : givenByFiles)
        if (before.get(field) != given.get(field))
            merge.kept.push_back(field);
    return merge;
}

Record asideBooking(const ImportRow &row, Record given, const std::string &reason)
{
    Record record = newBooking(row, std::move(given));
    std::vector<std::string> tags = row.tags;
    if (std::find(tags.begin(), tags.end(), asideTag) == tags.end())
        tags.emplace_back(asideTag);
    record.set(Field::Tags, fields::encode(tags));
    record.set(Field::State, fields::encode(BookingState::Cancelled));
    record.set(Field::Reason, Value(reason));
    return record;
}

} // namespace bayboard
