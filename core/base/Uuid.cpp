#include "core/base/Uuid.h"

#include <QByteArray>
#include <QUuid>

namespace bayboard {

namespace {

constexpr char digits[] = "0123456789abcdef";

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool dashBefore(std::size_t byte)
{
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

void stamp(Uuid &uuid, std::uint8_t version)
{
    uuid.bytes[6] = static_cast<std::uint8_t>((uuid.bytes[6] & 0x0F) | (version << 4));
    uuid.bytes[8] = static_cast<std::uint8_t>((uuid.bytes[8] & 0x3F) | 0x80);
}

std::uint64_t mix(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

std::string Uuid::toString() const
{
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (dashBefore(i))
            text += '-';
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 0x0F];
    }
    return text;
}

std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36)
        return std::nullopt;
    Uuid uuid;
    std::size_t at = 0;
    for (std::size_t i = 0; i < uuid.bytes.size(); ++i) {
        if (dashBefore(i) && text[at++] != '-')
            return std::nullopt;
        const int high = hexValue(text[at]);
        const int low = hexValue(text[at + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        uuid.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
        at += 2;
    }
    return uuid;
}

std::uint64_t SeededRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    return mix(m_state);
}

Uuid makeUuidV7(std::int64_t unixMilliseconds, Random &random)
{
    Uuid uuid;
    const auto time = static_cast<std::uint64_t>(unixMilliseconds);
    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(time >> (40 - 8 * i));
    const std::uint64_t first = random.next();
    const std::uint64_t second = random.next();
    uuid.bytes[6] = static_cast<std::uint8_t>(first >> 8);
    uuid.bytes[7] = static_cast<std::uint8_t>(first);
    for (std::size_t i = 0; i < 8; ++i)
        uuid.bytes[8 + i] = static_cast<std::uint8_t>(second >> (8 * i));
    stamp(uuid, 7);
    return uuid;
}

Uuid makeNamedUuid(const Uuid &space, std::string_view name)
{
    const QByteArray spaceBytes(reinterpret_cast<const char *>(space.bytes.data()), 16);
    const QByteArray made = QUuid::createUuidV5(QUuid::fromRfc4122(spaceBytes),
                                                QByteArray(name.data(), qsizetype(name.size())))
                                .toRfc4122();
    Uuid uuid;
    std::memcpy(uuid.bytes.data(), made.constData(), uuid.bytes.size());
    return uuid;
}

} // namespace bayboard
