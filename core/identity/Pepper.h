#pragma once

#include "core/base/Uuid.h"
#include "core/identity/Secret.h"

#include <optional>
#include <string>

namespace bayboard {

/// A secret of one device, mixed into each PIN before it is hashed, so that hashes alone (in a
/// stolen file or backup) cannot be searched: a million PINs are few. Lives in the keychain.
class Pepper
{
public:
    /// 256 bits from `random`, which must be the system's outside tests.
    [[nodiscard]] static Pepper make(Random &random);
    /// From what toText() gave; nothing for any other text.
    [[nodiscard]] static std::optional<Pepper> fromText(std::string_view text);

    /// The same for everybody, and so no secret: for what is long enough without.
    [[nodiscard]] static Pepper plain();

    /// Base64, for the keychain.
    [[nodiscard]] Secret toText() const;
    /// 16 hexadecimal digits that tell one pepper from another and say nothing about it. Kept with
    /// each hash: so it is known that there was a pepper, and which.
    [[nodiscard]] std::string mark() const;

    [[nodiscard]] const Secret &key() const { return m_key; }

private:
    explicit Pepper(Secret key) : m_key(std::move(key)) { }

    Secret m_key;
};

} // namespace bayboard
