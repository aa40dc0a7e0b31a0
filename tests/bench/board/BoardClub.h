#pragma once

#include "core/desk/ClubTemplate.h"
#include "core/desk/Desk.h"

#include <filesystem>
#include <string>

namespace bayboard::bench {

/// One booking of the load: minutes of the day in the club's zone.
struct LoadedBooking
{
    int day = 0; ///< 0 is the day in view
    int bay = 0; ///< from 0
    int from = 0;
    int to = 0;
    std::string name;
};

struct BoardLoad
{
    std::string name; ///< "40 bays × 1,000"
    int bays = 0;
    LocalDate date;
    std::vector<LoadedBooking> bookings;
    std::vector<LoadedBooking> blocks; ///< the name is their title
};

/// `count` bookings a day on `bays` bays, on three days, none overlapping, with room to drag.
[[nodiscard]] BoardLoad evenLoad(int bays, int count);
/// The same with so many blocks on the day in view, a few after each booking, which is the shorter.
[[nodiscard]] BoardLoad blockedLoad(int bays, int count, int blocks);
/// The even load on fourteen days from the day in view on, which begins a week.
[[nodiscard]] BoardLoad weekLoad(int bays, int count);
/// The sizes of load.json, in its order; none where the folder was not given to the build.
[[nodiscard]] std::vector<BoardLoad> measuredLoads();

/// A desk on a real file with that load, everything around the day in memory, the default book.
class BoardClub
{
public:
    explicit BoardClub(const BoardLoad &load);
    ~BoardClub();
    BoardClub(const BoardClub &) = delete;
    BoardClub &operator=(const BoardClub &) = delete;

    void settle();

    [[nodiscard]] Desk *desk() { return m_desk.get(); }

    [[nodiscard]] LocationId location() const;

private:
    [[nodiscard]] std::vector<ChangeSet> write(const BoardLoad &load);
    [[nodiscard]] ChangeSet
    blocksOf(const BoardLoad &load, const ClubTemplate::Site &site, ChangeSet head);

    std::filesystem::path m_folder;
    ManualClock m_clock;
    SeededRandom m_random{5};
    ManualWorker m_home;
    ManualWorker m_writer;
    ManualWorker m_reader;
    OperatorId m_owner;
    std::unique_ptr<Desk> m_desk;
};

} // namespace bayboard::bench
