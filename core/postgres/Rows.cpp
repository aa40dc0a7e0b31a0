// What is read off PostgreSQL's binary form. Connection.h says what is what.

#include "core/postgres/Connection.h"
#include "core/postgres/Oids.h"

#include <cstdlib>
#include <cstring>
#include <libpq-fe.h>
#include <utility>

namespace bayboard::postgres {

namespace {

std::uint64_t readNumber(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

Uuid readUuid(std::string_view bytes)
{
    Uuid id;
    if (bytes.size() == id.bytes.size())
        std::memcpy(id.bytes.data(), bytes.data(), bytes.size());
    return id;
}

} // namespace

Rows::Rows(pg_result *handle) : m_handle(handle) { }

Rows::~Rows()
{
    PQclear(m_handle);
}

Rows::Rows(Rows &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) { }

Rows &Rows::operator=(Rows &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

int Rows::count() const
{
    return PQntuples(m_handle);
}

std::int64_t Rows::affected() const
{
    return std::strtoll(PQcmdTuples(m_handle), nullptr, 10);
}

bool Rows::isNull(int row, int column) const
{
    return PQgetisnull(m_handle, row, column) != 0;
}

std::string_view Rows::view(int row, int column) const
{
    return {PQgetvalue(m_handle, row, column),
            static_cast<std::size_t>(PQgetlength(m_handle, row, column))};
}

std::int64_t Rows::number(int row, int column) const
{
    const std::string_view bytes = view(row, column);
    if (bytes.size() == 4) // int4, as count(*) of small things and lengths are
        return static_cast<std::int32_t>(readNumber(bytes));
    return static_cast<std::int64_t>(readNumber(bytes));
}

bool Rows::flag(int row, int column) const
{
    return readNumber(view(row, column)) != 0;
}

std::string Rows::text(int row, int column) const
{
    return std::string(view(row, column));
}

Uuid Rows::uuid(int row, int column) const
{
    return readUuid(view(row, column));
}

std::vector<Uuid> Rows::uuids(int row, int column) const
{
    // Dimensions, whether there are NULLs, type; then length and lower bound; then each with its
    // size.
    constexpr std::size_t head = 20;
    constexpr std::size_t each = 20;
    const std::string_view bytes = view(row, column);
    std::vector<Uuid> ids;
    if (bytes.size() < head || readNumber(bytes.substr(0, 4)) != 1
        || readNumber(bytes.substr(8, 4)) != oids::id)
        return ids;
    const std::size_t count = readNumber(bytes.substr(12, 4));
    if (bytes.size() != head + count * each)
        return ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(readUuid(bytes.substr(head + i * each + 4, 16)));
    return ids;
}

} // namespace bayboard::postgres
