#pragma once

#include "core/club/Value.h"

namespace bayboard {

/// Bits of Customer::flags.
enum class CustomerFlag : std::uint8_t { Late = 1, NoShow = 2, Mess = 4, Noise = 8, Changes = 16 };

/// A person who books. Names and contacts are personal data: see access for who may read them.
struct Customer
{
    CustomerId id;
    bool withdrawn = false;
    std::string name;
    std::vector<std::string> phones; ///< as typed; matching uses phoneKey()
    std::string email;
    std::string tier; ///< key of a Tier; empty: the club's first tier
    std::vector<std::string> tags;
    std::vector<std::string> entitlements; ///< "club+|2026-01-01|2026-12-31"; dates may be empty
    std::int64_t flags = 0; ///< CustomerFlag bits
    /// "everywhere:suspended", "<location id>:banned"; empty: may book.
    std::vector<std::string> blocked;
    std::string notes;
    std::vector<std::string> channels; ///< "sms", "email"; what they want to be told by
    std::string hubSpot; ///< contact id there
    std::string externalSource;
    std::string externalReference;
    std::optional<Instant> made;

    bool operator==(const Customer &) const = default;
};

/// Two phone numbers are the same when their keys are: the last 10 digits. Shorter numbers keep all
/// their digits; no digits give an empty key, which matches nothing.
[[nodiscard]] std::string phoneKey(std::string_view phone);

[[nodiscard]] Record toRecord(const Customer &customer);
[[nodiscard]] bool fromRecord(const Record &record, Customer &customer);

} // namespace bayboard
