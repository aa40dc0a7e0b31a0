#include "core/exchange/Mapping.h"

#include "core/exchange/Words.h"

namespace bayboard {

namespace {

constexpr std::array<const char *, columnRoleCount> roleWords = {"reference",
                                                                 "place",
                                                                 "location",
                                                                 "zone",
                                                                 "start",
                                                                 "startTime",
                                                                 "date",
                                                                 "end",
                                                                 "endTime",
                                                                 "endDate",
                                                                 "range",
                                                                 "duration",
                                                                 "title",
                                                                 "customer",
                                                                 "customerReference",
                                                                 "email",
                                                                 "phone",
                                                                 "partySize",
                                                                 "status",
                                                                 "payment",
                                                                 "price",
                                                                 "fee",
                                                                 "notes",
                                                                 "reason",
                                                                 "tags",
                                                                 "source",
                                                                 "externalSource",
                                                                 "externalReference",
                                                                 "made"};

struct StateWord
{
    std::string_view word;
    BookingState state;
};

// What booking systems commonly write; a mapping adds its own words.
constexpr StateWord commonStates[] = {
    {"", BookingState::Confirmed},           {"confirmed", BookingState::Confirmed},
    {"approved", BookingState::Confirmed},   {"accepted", BookingState::Confirmed},
    {"active", BookingState::Confirmed},     {"booked", BookingState::Confirmed},
    {"scheduled", BookingState::Confirmed},  {"reserved", BookingState::Confirmed},
    {"pending", BookingState::Pending},      {"tentative", BookingState::Pending},
    {"provisional", BookingState::Pending},  {"requested", BookingState::Pending},
    {"on hold", BookingState::Pending},      {"cancelled", BookingState::Cancelled},
    {"canceled", BookingState::Cancelled},   {"rejected", BookingState::Cancelled},
    {"declined", BookingState::Cancelled},   {"denied", BookingState::Cancelled},
    {"void", BookingState::Cancelled},       {"checked_in", BookingState::CheckedIn},
    {"checked in", BookingState::CheckedIn}, {"arrived", BookingState::CheckedIn},
    {"completed", BookingState::Completed},  {"complete", BookingState::Completed},
    {"attended", BookingState::Completed},   {"no_show", BookingState::NoShow},
    {"no show", BookingState::NoShow},       {"no-show", BookingState::NoShow},
    {"noshow", BookingState::NoShow},
};

struct PaymentWord
{
    std::string_view word;
    Payment payment;
};

constexpr PaymentWord commonPayments[] = {
    {"", Payment::Unknown},
    {"unknown", Payment::Unknown},
    {"none", Payment::Unknown},
    {"unpaid", Payment::Unpaid},
    {"not paid", Payment::Unpaid},
    {"due", Payment::Unpaid},
    {"paid", Payment::Paid},
    {"paid in full", Payment::Paid},
    {"refunded", Payment::Refunded},
};

} // namespace

const char *wordFor(ColumnRole role)
{
    return roleWords[static_cast<std::size_t>(role)];
}

std::optional<ColumnRole> columnRoleFor(std::string_view word)
{
    for (std::size_t i = 0; i < columnRoleCount; ++i)
        if (word == roleWords[i])
            return static_cast<ColumnRole>(i);
    return std::nullopt;
}

std::optional<BookingState> Mapping::stateFor(std::string_view word) const
{
    const std::string key = folded(word);
    if (const auto own = states.find(key); own != states.end())
        return own->second;
    for (const StateWord &common : commonStates)
        if (common.word == key)
            return common.state;
    return std::nullopt;
}

std::optional<Payment> Mapping::paymentFor(std::string_view word) const
{
    const std::string key = folded(word);
    if (const auto own = payments.find(key); own != payments.end())
        return own->second;
    for (const PaymentWord &common : commonPayments)
        if (common.word == key)
            return common.payment;
    return std::nullopt;
}

} // namespace bayboard
