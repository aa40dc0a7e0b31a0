#pragma once

#include "core/blocks/SeriesEdit.h"
#include "core/exchange/ImportPlan.h"
#include "tests/core/store/StoreClub.h"

namespace bayboard::test {

/// A club on a real file in which blocks are laid, exported and imported. It is Monday 15 June
/// 2026, noon in Halifax; Dartmouth has bays 1 to 4, Bedford 5 and 6.
class BlockClub
{
public:
    /// `zone`: of Dartmouth.
    explicit BlockClub(const std::string &zone = "America/Halifax", std::uint64_t seed = 1);

    [[nodiscard]] StoreClub &file() { return m_file; }

    [[nodiscard]] std::shared_ptr<const Club> club();

    [[nodiscard]] Instant now() const { return m_now; }

    void setNow(Instant now) { m_now = now; }

    /// The instant of a wall time at Dartmouth: "2026-06-16T06:00".
    [[nodiscard]] Instant at(const std::string &wall);

    /// Lays cleaning on bays of Dartmouth; the rule may be empty. Its series' id, or the block's.
    Uuid lay(const std::vector<std::uint8_t> &bays,
             const std::string &wall,
             int length,
             const std::string &rule = {},
             const std::string &extra = {});
    Uuid lay(const BlockRequest &request);
    /// The live block of a series' date on a bay.
    [[nodiscard]] Block block(const Uuid &series, const std::string &date, std::uint8_t bay);
    void edit(const SeriesEdit &edit);

    [[nodiscard]] std::string exported();
    [[nodiscard]] ImportPlan plan(const std::string &text, const std::string &asBlocks = {});
    /// Plans and commits it; the step, where there is something to do.
    ImportPlan import(const std::string &text, const std::string &asBlocks = {});

    [[nodiscard]] const std::optional<ChangeSetId> &lastStep() const { return m_step; }

    /// Each live block in words: place, time, kind, title, reason, lifted parts and its date.
    [[nodiscard]] std::vector<std::string> told();
    /// Series that are live, by start.
    [[nodiscard]] std::vector<Series> series();

private:
    void commit(std::vector<EntityChange> changes, LabelCode label);
    void write(const BlockDraft &draft);

    StoreClub m_file;
    Instant m_now = ClubBuilder::noon();
    std::optional<ChangeSetId> m_step;
};

/// A calendar of these events, each a text of lines with "\n".
[[nodiscard]] std::string calendarOf(const std::vector<std::string> &events);

} // namespace bayboard::test
