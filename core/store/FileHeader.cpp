#include "core/store/FileHeader.h"

#include "core/base/SystemFault.h"
#include "core/store/Schema.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>

namespace bayboard {

namespace {

// Places in the header: https://sqlite.org/fileformat2.html#the_database_header
constexpr std::size_t headerSize = 100;
constexpr std::size_t pagesAt = 28;
constexpr std::size_t versionAt = 60;
constexpr std::size_t applicationAt = 68;
constexpr std::string_view magic("SQLite format 3\0", 16);

using Header = std::array<char, headerSize>;

void putBigEndian(Header &header, std::size_t at, std::uint32_t number)
{
    for (std::size_t i = 0; i < 4; ++i)
        header[at + i] = static_cast<char>(number >> (24 - 8 * i));
}

/// What SQLite 3 writes for a file of `pages` pages of 4096 bytes in WAL mode and UTF-8.
Header freshHeader(std::uint32_t pages)
{
    Header header{};
    std::copy(magic.begin(), magic.end(), header.begin());
    constexpr std::array<char, 8> sizesAndFormats = {0x10, 0x00, 2, 2, 0, 64, 32, 32};
    std::copy(sizesAndFormats.begin(), sizesAndFormats.end(), header.begin() + 16);
    putBigEndian(header, 24, 1); // change counter
    putBigEndian(header, pagesAt, pages);
    putBigEndian(header, 40, 1); // schema cookie
    putBigEndian(header, 44, 4); // schema format
    putBigEndian(header, 56, 1); // UTF-8
    putBigEndian(header, versionAt, schema::currentVersion);
    putBigEndian(header, applicationAt, static_cast<std::uint32_t>(schema::applicationId));
    putBigEndian(header, 92, 1); // the change counter that `pages` is right for
    return header;
}

std::int64_t bigEndian(const Header &header, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<std::uint8_t>(header[at + i]);
    return static_cast<std::int32_t>(number);
}

} // namespace

Result<FileLook> lookAtFile(const std::filesystem::path &path)
{
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (status.type() == std::filesystem::file_type::not_found)
        return FileLook{FileKind::Missing, 0};
    if (problem)
        return fail(ErrorCode::FileNotReadable, path.string(), systemFault(problem.value()));
    if (status.type() != std::filesystem::file_type::regular)
        return fail(
            ErrorCode::FileNotReadable, path.string(), Phrase::tr("it is not a plain file"));
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::FileNotReadable, path.string(), systemFault(errno));
    Header header{};
    file.read(header.data(), headerSize);
    if (file.bad())
        return fail(ErrorCode::FileNotReadable, path.string(), systemFault(errno));
    if (file.gcount() == 0)
        return FileLook{FileKind::Empty, 0};
    if (std::string_view(header.data(), magic.size()) != magic)
        return FileLook{FileKind::Foreign, 0};
    const std::int64_t application = bigEndian(header, applicationAt);
    if (application == schema::applicationId)
        return FileLook{FileKind::Ours, bigEndian(header, versionAt)};
    return FileLook{application == 0 ? FileKind::Unnamed : FileKind::Foreign, 0};
}

Status mendHeader(const std::filesystem::path &path)
{
    constexpr std::uintmax_t pageSize = 4096;
    std::error_code problem;
    const std::uintmax_t size = std::filesystem::file_size(path, problem);
    const auto seen = lookAtFile(path);
    if (problem || size < pageSize || !seen)
        return {};
    const auto pages = static_cast<std::uint32_t>(size / pageSize);
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    Header header{};
    file.read(header.data(), headerSize);
    if (seen->kind == FileKind::Foreign)
        header = freshHeader(pages);
    else if (bigEndian(header, pagesAt) > static_cast<std::int64_t>(pages))
        putBigEndian(header, pagesAt, pages); // cut short: SQLite would read none of it
    else
        return {};
    file.seekp(0);
    file.write(header.data(), headerSize);
    file.flush();
    if (!file)
        return fail(ErrorCode::FileNotWritable, path.string(), systemFault(errno));
    return {};
}

} // namespace bayboard
