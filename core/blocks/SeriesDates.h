#pragma once

#include "core/base/Error.h"
#include "core/club/Club.h"
#include "core/club/Series.h"
#include "core/recurrence/Expansion.h"

#include <map>
#include <set>

namespace bayboard {

/// How far ahead of now the dates of a series are made: to the end of the local day.
inline constexpr days seriesHorizon(400);
/// Most dates that one series may have at once, and most blocks that one step may lay. A rule that
/// gives more is refused with the figure, not cut.
inline constexpr std::size_t mostSeriesDates = 20'000;
inline constexpr std::size_t mostBlocksInStep = 100'000;
/// Most that one question of another program lays: all programs share one thread of the server.
inline constexpr std::size_t mostBlocksAsked = 20'000;

/// "20261124T060000": which date of its series a block is (Block::recurrenceId).
[[nodiscard]] std::string recurrenceIdOf(LocalTime wall);
[[nodiscard]] std::optional<LocalTime> wallOf(std::string_view recurrenceId);

/// One date of a series, whether it is laid or left out.
struct SeriesDate
{
    Occurrence occurrence;
    std::string id; ///< recurrence id
    /// Why no block is laid on that date, on any bay.
    enum class Left : std::uint8_t { No, Excluded, Holiday } left = Left::No;
    std::string holiday; ///< its name, as the location has it
};

/// The recurrence of a series; nothing for one that does not repeat. InvalidArgument when its text
/// is no recurrence.
[[nodiscard]] Result<std::optional<Recurrence>> recurrenceOf(const Series &series);

/// The dates that begin in [from, to), left-out ones too, in order of time. A series that does not
/// repeat has its one date. A date on a closed date of the location is a holiday unless it stands
/// in RDATE: that is how one is laid all the same. Where the clock is put forward a date may reach
/// the next one; it ends there. InvalidArgument: too many, dates that overlap otherwise, a rule
/// that gives none within bounds.
[[nodiscard]] Result<std::vector<SeriesDate>>
datesOf(const Series &series, const Club &club, Instant to, Instant from = Instant::min());

/// Whether the date is left out on this bay (Series::skipped).
[[nodiscard]] bool isSkipped(const Series &series, const std::string &recurrenceId, BayId bay);
void setSkipped(Series &series, const std::string &recurrenceId, BayId bay, bool skipped);

/// Leaves dates out, by recurrence id: on these bays, or as a whole (EXDATE) where no bay of the
/// series is left for the date. The series keeps everything else; what of it does not repeat is
/// left out by bay only.
[[nodiscard]] Status leaveOut(Series &series, const std::map<std::string, std::set<BayId>> &dates);

/// End of the local day `seriesHorizon` ahead, in the zone of the location.
[[nodiscard]] Instant horizonOf(const Club &club, LocationId location, Instant now);

/// Neither COUNT nor UNTIL ends it: its dates are made to the horizon only.
[[nodiscard]] bool repeatsForEver(const Recurrence &recurrence);

/// How far its dates are laid: to the horizon, or all of them where it ends by itself.
[[nodiscard]] Result<Instant> laidTo(const Series &series, const Club &club, Instant now);

/// The id that every desk gives to this date of the series on this bay (UUIDv5).
[[nodiscard]] BlockId blockIdOf(SeriesId series, const std::string &recurrenceId, BayId bay);

/// What the series says of that date on that bay, as a block: id, times, kind, texts.
[[nodiscard]] Block blockOf(const Series &series, const SeriesDate &date, BayId bay);

} // namespace bayboard
