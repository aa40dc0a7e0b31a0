#pragma once

#include "core/store/ClubFile.h"
#include "core/store/Salvage.h"

#include <unordered_set>

namespace bayboard {

/// Brings a new file as far as a damaged one can be believed. The journal is replayed in order.
/// Where steps are lost, a step of the system's own brings each entity to what is proved: what the
/// row shows, less what the steps behind the gap did. So those still fit, and stay in the history.
/// While nothing of the journal is lost, rows are not asked: it is they that are damaged.
class Replay
{
public:
    /// Writes into the transaction that is open on `target`; both outlive it. Fills the figures of
    /// `report`.
    Replay(Salvage &damaged, sqlite::Database &target, Instant now, OpenReport &report);

    /// The errors of writing `target`.
    [[nodiscard]] Status run();

private:
    struct Later
    {
        std::int64_t sequence = 0;
        EntityChange change;
    };

    [[nodiscard]] bool follows(std::int64_t last);
    [[nodiscard]] Status replay(const Salvage::Extent &journal, std::int64_t last);
    [[nodiscard]] Status step(std::int64_t sequence);
    void lose(std::int64_t first, std::int64_t last);
    void lookAhead(std::int64_t first);
    [[nodiscard]] std::optional<Record> provedBefore(EntityRef entity, std::int64_t sequence);
    [[nodiscard]] Result<std::vector<EntityChange>> missing(std::int64_t sequence);
    [[nodiscard]] Status restore(std::int64_t sequence);
    [[nodiscard]] Result<std::vector<EntityChange>> put(std::vector<EntityChange> changes);
    [[nodiscard]] Result<bool> write(const ChangeSet &set);
    [[nodiscard]] Status keepAttempts();
    [[nodiscard]] Status keepTokens();
    [[nodiscard]] Status keepWebhooks();
    [[nodiscard]] Status keepPins();
    [[nodiscard]] Status keepServing();
    [[nodiscard]] Status keepFollowing();
    [[nodiscard]] Status followAgain(const Salvage::Server &server);
    [[nodiscard]] Status keepAside(const ChangeSet &set);
    [[nodiscard]] Status keepAtRisk();
    [[nodiscard]] Status keepConflicts();

    Salvage &m_damaged;
    sqlite::Database &m_target;
    Instant m_now;
    OpenReport &m_report;
    DeskId m_desk; ///< of the target
    std::vector<std::int64_t> m_steps; ///< what the damaged journal still has
    bool m_gap = false; ///< behind lost steps that were not made up for
    bool m_looked = false; ///< what follows is known from the first gap on
    std::unordered_map<EntityRef, Record> m_rows;
    std::unordered_map<EntityRef, std::vector<Later>> m_later; ///< by sequence
    std::unordered_set<EntityRef> m_open; ///< may not be as they should be at the next gap
    std::int64_t m_made = 0; ///< steps of our own
};

} // namespace bayboard
