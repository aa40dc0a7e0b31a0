#pragma once

#include "ui/board/SnapshotBuilder.h"

namespace bayboard::test {

/// Ids that tests can count with: the same number gives the same id.
[[nodiscard]] Uuid idOf(std::uint8_t kind, std::uint32_t number);
[[nodiscard]] BayId bayId(int number); ///< from 1

/// A club of one location with `bays` bays, four tiers and two kinds of block; `hours` as
/// WeekHours::parse() takes them, none: always open.
[[nodiscard]] std::shared_ptr<const Club> sampleClub(int bays,
                                                     const std::string &zone = "America/Halifax",
                                                     const std::vector<std::string> &hours = {});
[[nodiscard]] LocationId sampleLocation();

/// A day's bookings and blocks as the desk would hand them over; owns what snapshots are made of.
class SampleDay
{
public:
    explicit SampleDay(std::shared_ptr<const Club> club) : m_club(std::move(club)) { }

    /// Bays are numbers from 1; times are hours of wall time after midnight of `date`.
    Booking &add(std::vector<int> bays,
                 LocalDate date,
                 double from,
                 double to,
                 const std::string &name,
                 const std::string &tier = "new",
                 BookingState state = BookingState::Confirmed);
    Block &addBlock(int bay,
                    LocalDate date,
                    double from,
                    double to,
                    const std::string &title,
                    const std::string &kind = "maintenance");
    [[nodiscard]] Instant at(LocalDate date, double hour) const;
    [[nodiscard]] SnapshotInput input(LocalDate date, Instant now) const;

    [[nodiscard]] const std::shared_ptr<const Club> &club() const { return m_club; }

    [[nodiscard]] std::vector<std::unique_ptr<BookingView>> &bookings() { return m_bookings; }

private:
    std::shared_ptr<const Club> m_club;
    std::vector<std::unique_ptr<BookingView>> m_bookings;
    std::vector<std::unique_ptr<BlockView>> m_blocks;
};

/// Sunday 22 November 2026 on eight bays: the day of the design's picture.
[[nodiscard]] SampleDay pictureDay();
[[nodiscard]] LocalDate pictureDate();
/// `count` bookings spread over `bays` bays, as many on the day before and after.
[[nodiscard]] SampleDay busyDay(int bays, int count, LocalDate date);

} // namespace bayboard::test
