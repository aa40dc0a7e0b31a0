#include "core/store/Salvage.h"

#include "core/store/ChangeWriter.h"
#include "core/store/FileHeader.h"
#include "core/store/FileMoves.h"

#include <utility>

namespace bayboard {

namespace {

namespace fs = std::filesystem;

Status copyIfThere(const fs::path &from, const fs::path &to)
{
    files::remove(to);
    std::error_code problem;
    return fs::exists(from, problem) ? files::copy(from, to) : Status();
}

} // namespace

Result<Salvage> Salvage::open(const fs::path &damaged)
{
    Salvage salvage(files::beside(damaged, ".reading"));
    files::remove(files::beside(salvage.m_copy, "-shm"));
    Status copied = copyIfThere(damaged, salvage.m_copy);
    if (copied)
        copied = copyIfThere(files::beside(damaged, "-wal"), files::beside(salvage.m_copy, "-wal"));
    if (!copied)
        return tl::unexpected(copied.error());
    if (Status mended = mendHeader(salvage.m_copy); !mended)
        return tl::unexpected(mended.error());
    if (auto database = sqlite::Database::open(salvage.m_copy, sqlite::Access::Read))
        salvage.m_damaged = std::move(*database);
    return salvage;
}

Salvage::Salvage(Salvage &&other) noexcept
    : m_copy(std::exchange(other.m_copy, {}))
    , m_damaged(std::move(other.m_damaged))
    , m_replayed(other.m_replayed)
    , m_lost(other.m_lost)
{ }

Salvage::~Salvage()
{
    if (m_copy.empty())
        return;
    m_damaged.reset();
    for (const char *ending : {"", "-wal", "-shm"})
        files::remove(files::beside(m_copy, ending));
}

DeskId Salvage::deskOr(DeskId other)
{
    auto select = m_damaged != nullptr
        ? m_damaged->prepare("SELECT value FROM meta WHERE key = 'desk'")
        : fail(ErrorCode::NotFound, Phrase::tr("desk"), "");
    if (!select)
        return other;
    const sqlite::Cursor cursor(**select);
    const auto row = (*select)->step();
    const DeskId desk = row && *row ? (*select)->id<DeskId>(0) : DeskId{};
    return desk.isNull() ? other : desk;
}

/// The highest sequence that can be seen.
std::int64_t Salvage::newest()
{
    if (m_damaged == nullptr)
        return 0;
    return m_damaged->queryNumber("SELECT coalesce(max(sequence), 0) FROM change_set").value_or(0);
}

Result<ChangeSet> Salvage::load(std::int64_t sequence)
{
    auto select = m_damaged->prepare(std::string("SELECT ") + journal_rows::stepColumns
                                     + " FROM change_set s WHERE s.sequence = ?1");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, sequence);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, Phrase::tr("change set"), std::to_string(sequence));
    auto step = journal_rows::readStep(**select);
    if (!step)
        return tl::unexpected(step.error());
    return journal_rows::loadChanges(*m_damaged, std::move(*step));
}

/// Whether the last step of `target` is the same one here: else it is the backup of another club.
bool Salvage::follows(sqlite::Database &target, std::int64_t sequence)
{
    auto select = target.prepare("SELECT id FROM change_set WHERE sequence = ?1");
    if (!select)
        return false;
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, sequence);
    const auto row = (*select)->step();
    const auto same = load(sequence);
    // A step that cannot be read here may still be followed by some that can.
    return !same || (row && *row && (*select)->id<ChangeSetId>(0) == same->id);
}

Status Salvage::replay(sqlite::Database &target)
{
    const auto last = target.queryNumber("SELECT coalesce(max(sequence), 0) FROM change_set");
    if (!last)
        return tl::unexpected(last.error());
    std::int64_t sequence = *last;
    if (m_damaged != nullptr && (sequence == 0 || follows(target, sequence))) {
        while (auto set = load(sequence + 1)) {
            if (Status begun = target.execute("SAVEPOINT step"); !begun)
                return begun;
            if (!ChangeWriter(target).write(*set)) {
                if (Status undone = target.execute("ROLLBACK TO step"); !undone)
                    return undone;
                break;
            }
            if (Status kept = target.execute("RELEASE step"); !kept)
                return kept;
            ++sequence;
        }
    }
    m_replayed = sequence - *last;
    m_lost = std::max(std::int64_t{0}, newest() - sequence);
    return {};
}

Status Salvage::replayInto(const fs::path &target)
{
    auto database = sqlite::Database::open(target, sqlite::Access::Write);
    if (!database)
        return tl::unexpected(database.error());
    auto transaction = sqlite::Transaction::begin(**database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status done = replay(**database); !done)
        return done;
    return transaction->commit();
}

} // namespace bayboard
