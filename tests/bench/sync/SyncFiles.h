#pragma once

#include "core/serving/SyncService.h"
#include "core/store/ClubFile.h"
#include "core/store/Following.h"
#include "core/store/Serving.h"
#include "tests/bench/BarTable.h"
#include "tests/bench/postgres/WriteClub.h"

#include <chrono>

namespace bayboard::bench {

/// Milliseconds that `work` takes.
template <typename Work> double timed(Work &&work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
        .count();
}

/// A folder on the disk, gone with the program.
class BenchFolder
{
public:
    BenchFolder();
    ~BenchFolder();
    BenchFolder(const BenchFolder &) = delete;
    BenchFolder &operator=(const BenchFolder &) = delete;

    [[nodiscard]] std::filesystem::path path(const std::string &name) const
    {
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};

/// A club's file that is open for writing.
class OpenFile
{
public:
    OpenFile(const std::filesystem::path &path, std::uint8_t desk);

    [[nodiscard]] Store &store() { return *m_store; }

    [[nodiscard]] DeskId desk() const { return m_desk; }

private:
    DeskId m_desk;
    ManualClock m_clock{WriteClub::noon()};
    std::unique_ptr<ClubFile> m_file;
    std::unique_ptr<Store> m_store;
};

/// 10,000 changes made offline, some of them refused: pushed and settled.
void measureOffline(const BenchFolder &folder, BarTable &bars);
/// The club from a snapshot, against reading it and bare inserts.
void measureBootstrap(const BenchFolder &folder, BarTable &bars);

} // namespace bayboard::bench
