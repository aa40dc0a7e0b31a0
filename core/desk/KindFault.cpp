#include "core/desk/KindFault.h"

#include "core/access/BlockAccess.h"
#include "core/club/LineText.h"
#include "core/desk/ClubTemplate.h"
#include "core/desk/NameKey.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

constexpr std::int64_t longest = 366 * 24 * 60; ///< minutes, as of any block
constexpr std::ptrdiff_t longestIcon = 4; ///< code points: a sign may be put together of some

using Fault = std::optional<Phrase>;

std::ptrdiff_t codePoints(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; // no continuation byte
    });
}

Fault nameFault(const Club &club, const BlockKind &wanted)
{
    if (!isKeyText(wanted.key))
        return Phrase::tr("its key is made of small letters, digits and _");
    if (wanted.name.empty() && !isShippedKind(wanted.key))
        return Phrase::tr("a name is needed");
    for (const std::string *text : {&wanted.name, &wanted.icon})
        if (auto fault = lineFault(*text))
            return fault;
    for (const BlockKind &other : club.blockKinds()) {
        if (other.id == wanted.id)
            continue;
        if (other.key == wanted.key)
            return Phrase::tr("there is a kind with the key \"%1\" already", wanted.key);
        if (!wanted.name.empty() && !other.withdrawn && other.name == wanted.name)
            return Phrase::tr("there is a kind called \"%1\" already", wanted.name);
    }
    return std::nullopt;
}

Fault lookFault(const BlockKind &wanted)
{
    if (!wanted.colour.empty() && !isColourText(wanted.colour))
        return Phrase::tr("\"%1\" is not like \"#2563eb\"", wanted.colour);
    constexpr std::array<std::string_view, 4> hatches{"", "diagonal", "cross", "none"};
    if (std::find(hatches.begin(), hatches.end(), wanted.hatch) == hatches.end())
        return Phrase::tr("the hatch is diagonal, cross or none");
    if (codePoints(wanted.icon) > longestIcon)
        return Phrase::tr("the icon is one character");
    return std::nullopt;
}

Fault useFault(const Club &club, const BlockKind &wanted)
{
    if (wanted.length < 0 || wanted.length > longest)
        return Phrase::tr("the usual length is 0 to %1 minutes", std::to_string(longest));
    if (auto word = unknownInBookOver(
            wanted.bookOver, [&](std::string_view key) { return club.role(key) != nullptr; }))
        return Phrase::tr("\"%1\" is neither a permission nor a role", std::move(*word));
    for (const auto *named : {&wanted.creators, &wanted.seenBy})
        for (const std::string &key : *named)
            if (club.role(key) == nullptr)
                return Phrase::tr("\"%1\" is not a role", key);
    const bool isLast = std::none_of(
        club.blockKinds().begin(), club.blockKinds().end(), [&](const BlockKind &other) {
            return other.id != wanted.id && !other.withdrawn;
        });
    if (wanted.withdrawn && isLast)
        return Phrase::tr("it is the last one; blocks need a kind");
    return std::nullopt;
}

} // namespace

bool isShippedKind(std::string_view key)
{
    static const std::vector<BlockKind> shipped = defaultBlockKinds();
    return std::any_of(
        shipped.begin(), shipped.end(), [&](const BlockKind &kind) { return kind.key == key; });
}

std::optional<Error> kindFault(const Club &club, const BlockKind &wanted)
{
    Fault fault = nameFault(club, wanted);
    if (!fault)
        fault = lookFault(wanted);
    if (!fault)
        fault = useFault(club, wanted);
    if (!fault)
        return std::nullopt;
    return Error{ErrorCode::InvalidArgument, {wordFor(EntityKind::BlockKind), std::move(*fault)}};
}

std::string kindKeyFor(const Club &club, std::string_view name)
{
    return keyFor(
        name, "kind", [&](const std::string &key) { return club.blockKind(key) != nullptr; });
}

} // namespace bayboard
