#include "core/identity/PinHash.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace bayboard {

namespace {

constexpr std::size_t markSize = 16;
constexpr std::string_view scheme = "$argon2id$";
constexpr std::string_view context = "bayboard pin 1";

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

/// What is hashed in the PIN's place.
Secret peppered(std::string_view pin, OperatorId who, const Pepper &pepper)
{
    const auto &id = who.value.bytes;
    Secret whole(context.size() + id.size() + pin.size());
    unsigned char *end = std::copy(context.begin(), context.end(), whole.data());
    end = std::copy(id.begin(), id.end(), end);
    std::copy(pin.begin(), pin.end(), end);
    Secret mixed(std::size_t{crypto_generichash_BYTES});
    crypto_generichash(mixed.data(),
                       mixed.size(),
                       whole.data(),
                       whole.size(),
                       bytes(pepper.key().view()),
                       pepper.key().size());
    return mixed;
}

/// libsodium's part of a hash, with the zero that it wants.
std::array<char, crypto_pwhash_STRBYTES> sodiumText(std::string_view hash)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const std::string_view rest = hash.substr(markSize);
    if (rest.size() < text.size())
        std::copy(rest.begin(), rest.end(), text.begin());
    return text;
}

} // namespace

Result<std::string>
hashPin(std::string_view pin, OperatorId who, const Pepper &pepper, const PinCost &cost)
{
    const Secret mixed = peppered(pin, who, pepper);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str_alg(text.data(),
                              mixed.view().data(),
                              mixed.size(),
                              cost.passes,
                              cost.memory,
                              crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorCode::Internal,
                    Phrase::tr("there is not enough memory to keep a PIN safely"));
    return pepper.mark() + text.data();
}

bool verifyPin(std::string_view hash, std::string_view pin, OperatorId who, const Pepper &pepper)
{
    if (markOf(hash) != pepper.mark())
        return false;
    const Secret mixed = peppered(pin, who, pepper);
    return crypto_pwhash_str_verify(sodiumText(hash).data(), mixed.view().data(), mixed.size())
        == 0;
}

bool wantsRehash(std::string_view hash, const PinCost &cost)
{
    return markOf(hash).empty()
        || crypto_pwhash_str_needs_rehash(sodiumText(hash).data(), cost.passes, cost.memory) != 0;
}

std::string_view markOf(std::string_view hash)
{
    const std::string_view mark = hash.substr(0, markSize);
    const bool hex = std::all_of(mark.begin(), mark.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
    return hex && hash.substr(mark.size()).starts_with(scheme) && mark.size() == markSize
        ? mark
        : std::string_view();
}

} // namespace bayboard
