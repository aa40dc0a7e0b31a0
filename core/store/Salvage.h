#pragma once

#include "core/club/Ids.h"
#include "core/store/JournalRows.h"

namespace bayboard {

/// Reads the journal of a damaged file as far as it goes. Works on a copy that it deletes when it
/// is done: SQLite may change a file by opening it, and what is damaged must stay as it is.
class Salvage
{
public:
    /// A file that cannot even be opened gives a salvage that finds nothing. FileNotWritable when
    /// there is no room for the copy.
    [[nodiscard]] static Result<Salvage> open(const std::filesystem::path &damaged);
    Salvage(Salvage &&other) noexcept;
    Salvage &operator=(Salvage &&) = delete;
    Salvage(const Salvage &) = delete;
    Salvage &operator=(const Salvage &) = delete;
    ~Salvage();

    /// The desk that the damaged file belongs to, where that can be read.
    [[nodiscard]] DeskId deskOr(DeskId other);
    /// Commits the change sets that follow the last one of `target`, in order, up to the first that
    /// is missing, unreadable or no longer fits. The errors of writing `target`.
    [[nodiscard]] Status replayInto(const std::filesystem::path &target);

    [[nodiscard]] std::int64_t replayed() const { return m_replayed; }

    /// Change sets that were seen after the last one replayed.
    [[nodiscard]] std::int64_t lost() const { return m_lost; }

private:
    explicit Salvage(std::filesystem::path copy) : m_copy(std::move(copy)) { }

    [[nodiscard]] std::int64_t newest();
    [[nodiscard]] Result<ChangeSet> load(std::int64_t sequence);
    [[nodiscard]] bool follows(sqlite::Database &target, std::int64_t sequence);
    [[nodiscard]] Status replay(sqlite::Database &target);

    std::filesystem::path m_copy; ///< empty when moved from
    std::unique_ptr<sqlite::Database> m_damaged; ///< null when it cannot be opened
    std::int64_t m_replayed = 0;
    std::int64_t m_lost = 0;
};

} // namespace bayboard
