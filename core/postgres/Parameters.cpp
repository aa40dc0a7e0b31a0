#include "core/postgres/Parameters.h"

#include "core/postgres/Oids.h"

namespace bayboard::postgres {

namespace {

void putNumber(std::string &bytes, std::uint64_t value, int width)
{
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(value >> shift)));
}

std::string bytesOf(const Uuid &id)
{
    return {reinterpret_cast<const char *>(id.bytes.data()), id.bytes.size()};
}

std::string bytesOf(std::int64_t value)
{
    std::string bytes;
    putNumber(bytes, static_cast<std::uint64_t>(value), 8);
    return bytes;
}

/// One dimension from 1, no NULLs in it.
template <typename Value> std::string arrayOf(unsigned element, const std::vector<Value> &values)
{
    std::string bytes;
    putNumber(bytes, values.empty() ? 0 : 1, 4);
    putNumber(bytes, 0, 4);
    putNumber(bytes, element, 4);
    if (values.empty())
        return bytes;
    putNumber(bytes, values.size(), 4);
    putNumber(bytes, 1, 4);
    for (const Value &value : values) {
        const std::string one = bytesOf(value);
        putNumber(bytes, one.size(), 4);
        bytes += one;
    }
    return bytes;
}

} // namespace

void Parameters::put(unsigned type, std::optional<std::string> value)
{
    m_types.push_back(type);
    m_values.push_back(std::move(value));
}

void Parameters::add(std::int64_t value)
{
    put(oids::number, bytesOf(value));
}

void Parameters::add(bool value)
{
    put(oids::flag, std::string(1, value ? '\1' : '\0'));
}

void Parameters::add(std::string_view text)
{
    put(oids::text, std::string(text));
}

void Parameters::add(const Uuid &id)
{
    put(oids::id, bytesOf(id));
}

void Parameters::add(const std::vector<Uuid> &ids)
{
    put(oids::ids, arrayOf(oids::id, ids));
}

void Parameters::add(const std::vector<std::int64_t> &numbers)
{
    put(oids::numbers, arrayOf(oids::number, numbers));
}

void Parameters::addNoNumber()
{
    put(oids::number, std::nullopt);
}

void Parameters::addNoText()
{
    put(oids::text, std::nullopt);
}

void Parameters::addNoId()
{
    put(oids::id, std::nullopt);
}

void Parameters::addNoIds()
{
    put(oids::ids, std::nullopt);
}

void Parameters::addBytes(std::string_view bytes)
{
    put(oids::bytes, std::string(bytes));
}

} // namespace bayboard::postgres
