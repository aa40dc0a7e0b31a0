#include "tests/faults/FaultFiles.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace bayboard::test {

namespace {

/// What a disk writes whole or not at all.
constexpr std::size_t sector = 512;

std::string contents(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool coin(Random &random)
{
    return (random.next() & 1) != 0;
}

} // namespace

void FaultFiles::File::write(std::int64_t offset, std::string bytes)
{
    m_waiting.push_back({offset, std::move(bytes), false});
}

void FaultFiles::File::truncate(std::int64_t size)
{
    m_waiting.push_back({size, {}, true});
}

void FaultFiles::File::apply(const Change &change)
{
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.truncates) {
        m_durable.resize(offset);
        return;
    }
    if (m_durable.size() < offset + change.bytes.size())
        m_durable.resize(offset + change.bytes.size());
    m_durable.replace(offset, change.bytes.size(), change.bytes);
}

void FaultFiles::File::sync()
{
    for (const Change &change : m_waiting)
        apply(change);
    m_waiting.clear();
    m_named = true;
}

FaultFiles::File &FaultFiles::opened(const std::string &path, bool created)
{
    const auto known = m_files.find(path);
    if (known != m_files.end() && !created && known->second.m_there)
        return known->second;
    File file;
    if (!created) {
        file.m_durable = contents(path);
        file.m_named = true;
    }
    return m_files[path] = std::move(file);
}

void FaultFiles::folderSynced()
{
    for (auto &[path, file] : m_files)
        file.m_named = file.m_there;
}

void FaultFiles::removed(const std::string &path, bool folderSynced)
{
    const auto known = m_files.find(path);
    if (known == m_files.end())
        return;
    known->second.m_there = false;
    known->second.m_waiting.clear();
    known->second.m_named = known->second.m_named && !folderSynced;
}

void FaultFiles::keepSome(File &file, Loss loss, Random &random)
{
    if (loss == Loss::Everything)
        return;
    for (const File::Change &change : file.m_waiting) {
        if (loss == Loss::Nothing || change.truncates) {
            if (loss == Loss::Nothing || coin(random))
                file.apply(change);
            continue;
        }
        // Cut where the disk's sectors end, each piece kept or lost by itself.
        const auto end = static_cast<std::size_t>(change.offset) + change.bytes.size();
        for (auto at = static_cast<std::size_t>(change.offset); at < end;) {
            const std::size_t next = std::min(end, (at / sector + 1) * sector);
            if (coin(random))
                file.apply(
                    {static_cast<std::int64_t>(at),
                     change.bytes.substr(at - static_cast<std::size_t>(change.offset), next - at),
                     false});
            at = next;
        }
    }
}

void FaultFiles::losePower(Loss loss, Random &random)
{
    for (auto &[path, file] : m_files) {
        keepSome(file, loss, random);
        // A name that was not synced may be lost; a deletion that was not synced may not have been.
        const bool kept = loss == Loss::Nothing || (loss == Loss::Some && coin(random));
        const bool there = file.m_there ? file.m_named || kept : file.m_named && !kept;
        std::error_code problem;
        if (there)
            std::ofstream(path, std::ios::binary) << file.m_durable;
        else
            std::filesystem::remove(path, problem);
        std::filesystem::remove(path + "-shm", problem); // was memory
    }
    m_files.clear();
}

} // namespace bayboard::test
