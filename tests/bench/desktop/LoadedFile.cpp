#include "tests/bench/desktop/LoadedFile.h"

#include "core/desk/LoadClub.h"
#include "core/store/ClubFile.h"
#include "core/time/Clock.h"

#include <iostream>

namespace bayboard::bench {

namespace {

constexpr std::size_t loadedBays = 100;

LoadShape shapeFor(std::size_t bookings)
{
    LoadShape shape;
    shape.locations = 5;
    shape.bays = loadedBays;
    shape.bookings = bookings;
    // Twelve a day and bay.
    const auto halfTheDays = static_cast<std::int64_t>(bookings / loadedBays / 12 / 2);
    shape.first = loadNow - days(halfTheDays) - hours(1);
    return shape;
}

} // namespace

bool makeLoadedFile(const std::filesystem::path &path, std::size_t bookings)
{
    const ManualClock clock(loadNow - days(400));
    SeededRandom random(7);
    const DeskId desk{makeUuidV7(1, random)};
    auto file = ClubFile::open({path, true, {}, "bench"}, clock, desk);
    if (!file) {
        std::cerr << "The club's file cannot be made: " << path << '\n';
        return false;
    }
    auto writer = (*file)->takeWriter();
    LoadClub load(shapeFor(bookings), desk);
    bool fine = writer->commit(load.club()).has_value();
    while (auto part = fine ? load.next() : std::nullopt)
        fine = writer->commit(*part).has_value();
    if (!fine)
        std::cerr << "The club's file cannot be filled: " << path << '\n';
    return fine;
}

} // namespace bayboard::bench
