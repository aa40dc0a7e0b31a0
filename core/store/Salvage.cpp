#include "core/store/Salvage.h"

#include "core/store/FileHeader.h"
#include "core/store/FileMoves.h"
#include "core/store/PinRows.h"
#include "core/store/StoreConnection.h"
#include "core/store/Tables.h"
#include "core/store/TokenRows.h"

#include <algorithm>
#include <utility>

namespace bayboard {

namespace {

namespace fs = std::filesystem;

/// No table has as many rows: behind it nothing is looked for.
constexpr std::int64_t farthestSkip = std::int64_t{1} << 32;

Status copyIfThere(const fs::path &from, const fs::path &to)
{
    files::remove(to);
    std::error_code problem;
    return fs::exists(from, problem) ? files::copy(from, to) : Status();
}

tl::unexpected<Error> notOpen()
{
    return fail(ErrorCode::NotFound, "file", "");
}

} // namespace

Result<Salvage> Salvage::open(const fs::path &damaged)
{
    Salvage salvage(files::beside(damaged, copyEnding));
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
        : Result<sqlite::Statement *>(notOpen());
    if (!select)
        return other;
    const sqlite::Cursor cursor(**select);
    const auto row = (*select)->step();
    const DeskId desk = row && *row ? (*select)->id<DeskId>(0) : DeskId{};
    return desk.isNull() ? other : desk;
}

/// Runs `select`, whose column 0 is the row's number and whose ?1 says behind which to begin, and
/// goes on behind pages that cannot be read. Whether there were none.
bool Salvage::readAround(const std::string &select, std::int64_t after, const EachRow &each)
{
    auto prepared = m_damaged != nullptr ? m_damaged->prepare(select)
                                         : Result<sqlite::Statement *>(notOpen());
    if (!prepared)
        return false;
    sqlite::Statement &statement = **prepared;
    // Whether reading can begin behind a row (true also at the end of the table).
    const auto opens = [&](std::int64_t row) {
        const sqlite::Cursor cursor(statement);
        statement.bind(1, row);
        return statement.step().has_value();
    };
    bool whole = true;
    while (true) {
        {
            const sqlite::Cursor cursor(statement);
            statement.bind(1, after);
            auto row = statement.step();
            for (; row && *row; row = statement.step()) {
                after = statement.number(0);
                each(statement);
            }
            if (row)
                return whole;
        }
        whole = false;
        // Far enough by doubling, then back to where the page ends.
        std::int64_t bad = 0;
        std::int64_t good = 1;
        while (!opens(after + good)) {
            bad = good;
            good *= 2;
            if (good > farthestSkip)
                return false;
        }
        while (good - bad > 1) {
            const std::int64_t middle = bad + (good - bad) / 2;
            (opens(after + middle) ? good : bad) = middle;
        }
        after += good;
    }
}

Salvage::Extent Salvage::journal()
{
    Extent extent;
    const auto see = [&](sqlite::Statement &row) {
        extent.steps.push_back(row.number(0));
        extent.newest = row.number(0);
    };
    extent.whole = readAround(
        "SELECT sequence FROM change_set WHERE sequence > ?1 ORDER BY sequence", 0, see);
    // The changes of steps that are gone may still say that there were such steps.
    const auto changes = [&](sqlite::Statement &row) {
        extent.newest = std::max(extent.newest, row.number(1));
    };
    if (!readAround("SELECT id, change_set FROM change WHERE id > ?1 ORDER BY id", 0, changes))
        extent.whole = false;
    return extent;
}

Result<Step> Salvage::head(std::int64_t sequence)
{
    if (m_damaged == nullptr)
        return notOpen();
    std::string columns = journal_rows::stepColumns;
    // Whether a step waited is nothing that a damaged file is believed.
    columns.replace(columns.rfind(", ") + 2, std::string::npos, "0");
    const auto approves = m_damaged->queryNumber(
        "SELECT count(*) FROM pragma_table_info('change_set') WHERE name = 'approved_by'");
    if (approves && *approves == 0) // a file of the first version
        columns.replace(
            columns.find("s.approved_by"), std::string_view("s.approved_by").size(), "NULL");
    auto select
        = m_damaged->prepare("SELECT " + columns + " FROM change_set s WHERE s.sequence = ?1");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, sequence);
    auto head = firstRow(**select, journal_rows::readStep);
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return fail(ErrorCode::NotFound, Phrase::tr("change set"), std::to_string(sequence));
    return std::move(**head);
}

std::optional<std::vector<PinRow>> Salvage::pins(SignInSecret kind)
{
    std::vector<PinRow> found;
    const bool whole
        = readAround(std::string("SELECT rowid, ") + pinColumns + " FROM " + tableFor(kind)
                         + " WHERE rowid > ?1 ORDER BY rowid",
                     0,
                     [&](sqlite::Statement &row) { found.push_back(readPin(row, 1)); });
    return whole ? std::optional(std::move(found)) : std::nullopt;
}

std::optional<std::vector<DeviceToken>> Salvage::tokens()
{
    std::vector<DeviceToken> found;
    const auto haveEnd = m_damaged != nullptr
        ? m_damaged->queryNumber(
            "SELECT count(*) FROM pragma_table_info('device_token') WHERE name = 'expires'")
        : Result<std::int64_t>(notOpen());
    const bool whole = readAround(
        std::string("SELECT rowid, ")
            + (haveEnd && *haveEnd == 0 ? token_rows::columnsWithoutEnd : token_rows::columns)
            + " FROM device_token WHERE rowid > ?1 ORDER BY rowid",
        0,
        [&](sqlite::Statement &row) { found.push_back(token_rows::read(row, 1)); });
    return whole ? std::optional(std::move(found)) : std::nullopt;
}

Result<ChangeSet> Salvage::load(std::int64_t sequence)
{
    auto step = head(sequence);
    if (!step)
        return tl::unexpected(step.error());
    return journal_rows::loadChanges(*m_damaged, std::move(*step));
}

std::unordered_map<EntityRef, Record> Salvage::rows()
{
    std::unordered_map<EntityRef, Record> found;
    for (const EntityKind kind : allEntityKinds) {
        const std::string select = "SELECT rowid, " + tables::columnList(kind) + " FROM "
            + tables::tableOf(kind).name + " WHERE rowid > ?1 ORDER BY rowid";
        std::ignore = readAround(select, 0, [&](sqlite::Statement &row) {
            const EntityRef entity{kind, row.uuid(1)};
            auto record = tables::readRecord(row, kind, 1);
            if (record && !entity.id.isNull())
                found.insert_or_assign(entity, std::move(*record));
        });
    }
    return found;
}

std::vector<std::pair<std::int64_t, Attempt>> Salvage::attempts(std::int64_t after)
{
    std::vector<std::pair<std::int64_t, Attempt>> found;
    std::ignore = readAround(
        "SELECT rowid, at, actor, location, code, rule, overridden, reason FROM attempt "
        "WHERE rowid > ?1 ORDER BY rowid",
        after,
        [&](sqlite::Statement &row) {
            found.emplace_back(row.number(0),
                               Attempt{fromUnix(row.number(1)),
                                       row.id<OperatorId>(2),
                                       row.id<LocationId>(3),
                                       row.text(4),
                                       row.text(5),
                                       row.number(6) != 0,
                                       row.text(7)});
        });
    return found;
}

} // namespace bayboard
