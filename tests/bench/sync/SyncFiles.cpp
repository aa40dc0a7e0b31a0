#include "tests/bench/sync/SyncFiles.h"

#include <cstdlib>

namespace bayboard::bench {

BenchFolder::BenchFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "bayboard-sync-XXXXXX").string();
    require(mkdtemp(name.data()) != nullptr, "There is no folder to work in.");
    m_path = name;
}

BenchFolder::~BenchFolder()
{
    std::error_code problem;
    std::filesystem::remove_all(m_path, problem);
}

OpenFile::OpenFile(const std::filesystem::path &path, std::uint8_t desk)
{
    m_desk.value.bytes[0] = 0xE0;
    m_desk.value.bytes[15] = desk;
    ClubFile::Options options;
    options.path = path;
    options.create = true;
    auto file = ClubFile::open(options, m_clock, m_desk);
    require(file.has_value(), "The file does not open.");
    m_file = std::move(*file);
    m_store = m_file->takeWriter();
}

} // namespace bayboard::bench
