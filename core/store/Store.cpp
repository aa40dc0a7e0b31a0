#include "core/store/Store.h"

#include "core/store/FileMoves.h"
#include "core/store/Rescue.h"
#include "core/store/RescueNote.h"
#include "core/store/Schema.h"
#include "core/store/StoreConnection.h"

#include <sqlite3.h>

namespace bayboard {

namespace {

Status vacuumInto(sqlite::Database &database, const std::filesystem::path &target)
{
    auto copy = database.prepare("VACUUM INTO ?1");
    const auto queryOnly = database.queryNumber("PRAGMA query_only");
    if (!copy || !queryOnly)
        return tl::unexpected(copy ? queryOnly.error() : copy.error());
    const std::string name = target.string();
    (*copy)->bind(1, std::string_view(name));
    // A reader may not write anywhere, the copy included; the file itself is only read here.
    Status done = database.execute("PRAGMA query_only=OFF");
    if (done)
        done = (*copy)->run();
    if (*queryOnly != 0)
        if (Status restored = database.execute("PRAGMA query_only=ON"); !restored)
            return restored;
    return done;
}

Status checkFile(const std::filesystem::path &path)
{
    auto database = sqlite::Database::open(path, sqlite::Access::Read);
    return database ? rescue::checkPages(**database) : tl::unexpected(database.error());
}

Status copyChecked(sqlite::Database &database, const std::filesystem::path &target)
{
    if (std::filesystem::exists(target))
        return fail(ErrorCode::FileNotWritable, target.string(), Phrase::tr("it exists already"));
    // Under another name until it is checked: a copy cut short must not look like a backup.
    const std::filesystem::path draft = files::beside(target, ".part");
    files::remove(draft);
    Status done = vacuumInto(database, draft);
    if (done)
        done = checkFile(draft);
    if (done)
        done = files::sync(draft);
    if (done)
        done = files::move(draft, target);
    if (!done)
        files::remove(draft);
    return done;
}

} // namespace

Status Store::Connection::checkPlace() const
{
    const std::filesystem::path &path = database->path();
    return files::identity(path) == file ? Status() : fail(ErrorCode::StoreReplaced, path.string());
}

Store::Store(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path &path,
                                           StoreMode mode,
                                           std::optional<int> version,
                                           const std::filesystem::path &named)
{
    auto database = sqlite::Database::open(
        path, mode == StoreMode::Write ? sqlite::Access::Write : sqlite::Access::Read, named);
    if (!database)
        return tl::unexpected(database.error());
    const auto found = schema::look(**database);
    if (!found)
        return tl::unexpected(found.error());
    if (found->application != schema::applicationId)
        return fail(ErrorCode::StoreForeign, path.string());
    if (const int wanted = version.value_or(schemaVersion); found->version != wanted)
        return fail(ErrorCode::StoreNewer,
                    path.string(),
                    std::to_string(found->version),
                    std::to_string(wanted));
    auto connection = std::make_unique<Connection>();
    connection->database = std::move(*database);
    connection->file = files::identity(path);
    std::unique_ptr<Store> store(new Store(std::move(connection)));
    auto desk = store->deskId();
    if (!desk)
        return tl::unexpected(desk.error());
    store->m_connection->desk = *desk;
    return store;
}

const std::optional<Error> &Store::damage() const
{
    return m_connection->database->damage();
}

Status Store::quickCheck()
{
    return rescue::checkPages(*m_connection->database);
}

Result<DeskId> Store::deskId()
{
    auto select = m_connection->database->prepare("SELECT value FROM meta WHERE key = 'desk'");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    const auto desk = *row ? (*select)->id<DeskId>(0) : DeskId{};
    if (desk.isNull())
        return tl::unexpected(
            (*select)->damaged(Phrase::tr("the file does not say which desk it belongs to")));
    return desk;
}

Status Store::forgetRescue()
{
    return rescue::forgetNote(*m_connection->database);
}

Status Store::backupTo(const std::filesystem::path &target)
{
    return copyChecked(*m_connection->database, target);
}

Status Store::copyFile(const std::filesystem::path &from, const std::filesystem::path &target)
{
    auto database = sqlite::Database::open(from, sqlite::Access::Read);
    if (!database)
        return tl::unexpected(database.error());
    return copyChecked(**database, target);
}

} // namespace bayboard
