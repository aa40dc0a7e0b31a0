#pragma once

#include "core/exchange/HeldTime.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/RowMerge.h"

#include <map>
#include <unordered_set>

namespace bayboard {

/// Blocks that one event of the file means, with the dates laid to the horizon.
struct WantedBlocks
{
    std::optional<Series> series; ///< nothing: one block
    std::vector<Block> blocks; ///< in order of time, then of bays
    std::optional<StoredBlocks> known;

    /// What an earlier import made of it is brought to what the file says now.
    [[nodiscard]] bool isReplanned() const { return known && !known->removed && !known->edited; }
};

/// Series and blocks of an event, whose dates are the club's matter: zone, closed dates, horizon.
/// Its new ids are the caller's. A sentence where it cannot be laid; what is left out all the same
/// is told in `remarks`.
[[nodiscard]] tl::expected<WantedBlocks, Phrase> wantedBlocks(const ImportBlock &block,
                                                              const ImportFile &file,
                                                              const PlaceIds &ids,
                                                              const Club &club,
                                                              Instant now,
                                                              std::vector<Phrase> &remarks);

/// The blocks of an import: which are new, which are known, what is in their way. Bookings and
/// blocks that are there keep their time; a block leaves it out and that is reported. Adds to the
/// plan; used once. What it is made with outlives it.
class ImportBlockPlanner
{
public:
    /// `club` as it is after the import.
    ImportBlockPlanner(ImportFile &file,
                       const PlaceIds &ids,
                       const Club &club,
                       ImportSource &source,
                       const PlanOptions &options,
                       ImportPlan &plan);

    /// Time that a booking has in the plan; what it holds in the store does not count.
    void hold(BayId bay, const Span &span, std::int64_t row, BookingId booking);

    void forget(BookingId booking) { m_replanned.insert(booking.value); }

    /// Errors of the source.
    [[nodiscard]] Status make();

    /// Series whose blocks the plan sets anew.
    [[nodiscard]] const std::unordered_set<Uuid> &replanned() const { return m_replanned; }

private:
    [[nodiscard]] Status readWanted();
    [[nodiscard]] Status readHeld();
    void planOne(std::size_t index, WantedBlocks &wanted);
    void takeBack(WantedBlocks &wanted);
    void keep(const ImportBlock &from, const WantedBlocks &wanted);
    void giveIds(WantedBlocks &wanted);
    void makeRoom(const ImportBlock &from, WantedBlocks &wanted, Block &block);
    void write(WantedBlocks &wanted);
    [[nodiscard]] ImportClash clashOf(const ImportBlock &from,
                                      const Block &block,
                                      const Span &other,
                                      const HeldTime::Holder &holder) const;
    void tell(const Block &block);
    [[nodiscard]] Status writeNotices();
    template <typename Entity>
    bool change(EntityKind kind, const Entity *before, const Entity &after);

    ImportFile &m_file;
    const PlaceIds &m_ids;
    const Club &m_club;
    ImportSource &m_source;
    const PlanOptions &m_options;
    ImportPlan &m_plan;
    std::map<std::size_t, WantedBlocks> m_wanted; ///< by index of the file's blocks
    HeldTime m_held;
    std::unordered_set<Uuid> m_replanned; ///< bookings, blocks and series
    std::map<BlockId, std::vector<BookingId>> m_hits; ///< stored bookings that a block goes round
    std::map<BookingId, std::string> m_noticed; ///< with what they are told
};

} // namespace bayboard
