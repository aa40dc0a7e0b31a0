#include "core/store/ClubFile.h"

#include "core/store/FileHeader.h"
#include "core/store/FileMoves.h"
#include "core/store/Rescue.h"
#include "core/store/RescueNote.h"
#include "core/store/Schema.h"

#include <algorithm>
#include <fstream>
#include <unistd.h>

namespace bayboard {

namespace {

namespace fs = std::filesystem;

fs::path suspectNote(const fs::path &path)
{
    return files::beside(path, ".suspect");
}

/// A file that has backups, or a log beside it, was a club's file whatever it looks like now.
bool wasOurs(const fs::path &path)
{
    return rescue::hasLog(path) || rescue::hasBackup(path);
}

Status newer(const fs::path &path, std::int64_t version, std::size_t known)
{
    return fail(
        ErrorCode::StoreNewer, path.string(), std::to_string(version), std::to_string(known));
}

/// Copies that were cut short by a kill or a power cut.
void removeDrafts(const fs::path &folder)
{
    std::error_code problem;
    std::vector<fs::path> drafts;
    for (const auto &entry : fs::directory_iterator(folder, problem))
        if (entry.path().filename().string().find(".bayboard.part") != std::string::npos)
            drafts.push_back(entry.path());
    for (const fs::path &draft : drafts)
        files::remove(draft);
}

/// Refuses what is not for us before anything is written beside it.
Status refuse(const ClubFile::Options &options, std::size_t known)
{
    const fs::path &path = options.path;
    const auto seen = lookAtFile(path);
    if (!seen)
        return tl::unexpected(seen.error());
    if (seen->kind == FileKind::Missing && !options.create && !rescue::hasLog(path)
        && !rescue::isUnfinished(path))
        return fail(ErrorCode::NotFound, Phrase::tr("club file"), path.string());
    const bool strange
        = seen->kind == FileKind::Foreign || (seen->kind == FileKind::Empty && !options.create);
    if (strange && !wasOurs(path))
        return fail(ErrorCode::StoreForeign, path.string());
    if (seen->kind == FileKind::Ours && seen->version > static_cast<std::int64_t>(known))
        return newer(path, seen->version, known);
    // SQLite's log needs the folder too.
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (seen->kind != FileKind::Missing
        && (access(path.c_str(), W_OK) != 0 || access(folder.c_str(), W_OK) != 0))
        return fail(ErrorCode::StoreReadOnly, path.string());
    return {};
}

/// The same for who only reads: a damaged file stays as it is.
Status refuseToRead(const fs::path &path, std::size_t known)
{
    const auto seen = lookAtFile(path);
    if (!seen)
        return tl::unexpected(seen.error());
    const bool hasLog = rescue::hasLog(path);
    if (seen->kind == FileKind::Missing && !hasLog)
        return fail(ErrorCode::NotFound, Phrase::tr("club file"), path.string());
    if (seen->kind == FileKind::Ours && seen->version > static_cast<std::int64_t>(known))
        return newer(path, seen->version, known);
    if (seen->kind == FileKind::Ours || seen->kind == FileKind::Unnamed)
        return {};
    return wasOurs(path)
        ? fail(ErrorCode::StoreDamaged, path.string(), Phrase::tr("its first page is not readable"))
        : fail(ErrorCode::StoreForeign, path.string());
}

} // namespace

ClubFile::ClubFile(Options options) : m_options(std::move(options)) { }

ClubFile::~ClubFile() = default;

std::optional<fs::path> ClubFile::newestBackup(const fs::path &path)
{
    const std::vector<fs::path> all = rescue::backupsOf(path);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

Result<fs::path> ClubFile::bringBack(const fs::path &path, const Clock &clock, DeskId desk)
{
    const auto lock = FileLock::take(path, std::chrono::milliseconds(0), "bayboard");
    if (!lock)
        return tl::unexpected(lock.error());
    std::error_code problem;
    if (fs::exists(path, problem))
        return path;
    return rescue::bringBack(path, clock.now(), desk);
}

fs::path ClubFile::backupFolder(const fs::path &path)
{
    return files::beside(path, ".backups");
}

std::vector<const char *> ClubFile::migrations() const
{
    const schema::Migrations own = schema::ownMigrations();
    std::vector<const char *> all(own.begin(), own.end());
    all.insert(all.end(), m_options.laterMigrations.begin(), m_options.laterMigrations.end());
    return all;
}

Result<std::unique_ptr<ClubFile>>
ClubFile::open(const Options &given, const Clock &clock, DeskId desk)
{
    Options options = given;
    options.path = files::behindLinks(given.path);
    const std::size_t known = schema::ownMigrations().size() + options.laterMigrations.size();
    if (Status fit = refuse(options, known); !fit)
        return tl::unexpected(fit.error());
    if (options.create && options.path.has_parent_path())
        if (Status made = files::makeFolder(options.path.parent_path()); !made)
            return tl::unexpected(made.error());
    auto lock = FileLock::take(options.path, options.patience, options.holder);
    if (!lock)
        return tl::unexpected(lock.error());
    std::unique_ptr<ClubFile> file(new ClubFile(options));
    file->m_lock = std::move(*lock);
    if (Status finished = rescue::finish(options.path, file->m_report); !finished)
        return tl::unexpected(finished.error());
    Status opened = file->prepare(clock, desk);
    if (!opened && opened.error().code == ErrorCode::StoreDamaged) {
        opened = rescue::run(options.path, clock.now(), desk, file->m_report);
        if (opened)
            opened = file->prepare(clock, desk);
    }
    if (!opened)
        return tl::unexpected(opened.error());
    return file;
}

Result<std::unique_ptr<ClubFile>> ClubFile::openToRead(const Options &given)
{
    Options options = given;
    options.path = files::behindLinks(given.path);
    std::unique_ptr<ClubFile> file(new ClubFile(options));
    if (Status fit = refuseToRead(options.path, file->migrations().size()); !fit)
        return tl::unexpected(fit.error());
    const auto lock = FileLock::share(options.path, options.patience); // while it is copied
    if (!lock)
        return tl::unexpected(lock.error());
    auto copy = PrivateCopy::of(options.path);
    if (!copy)
        return tl::unexpected(copy.error());
    file->m_copy.emplace(std::move(*copy));
    if (Status opened = file->prepareCopy(); !opened)
        return tl::unexpected(opened.error());
    return file;
}

/// Takes the log in and brings an older format up: it is ours to change.
Status ClubFile::prepareCopy()
{
    const fs::path &path = m_options.path;
    const auto known = static_cast<int>(migrations().size());
    auto database = sqlite::Database::open(place(), sqlite::Access::Write, path);
    if (!database)
        return tl::unexpected(database.error());
    const auto found = schema::look(**database);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty || found->application != schema::applicationId)
        return fail(ErrorCode::StoreForeign, path.string());
    if (found->version > known)
        return newer(path, found->version, migrations().size());
    std::error_code problem;
    if (fs::exists(suspectNote(path), problem))
        if (Status sound = rescue::checkPages(**database); !sound)
            return sound;
    if (found->version < known)
        if (Status done = schema::migrate(**database, Uuid{}, migrations()); !done)
            return done;
    if (Status told = rescue::recallNote(**database, m_report); !told)
        return told;
    auto store = Store::open(place(), StoreMode::Read, known, path);
    if (!store)
        return tl::unexpected(store.error());
    m_writer = std::move(*store); // says StoreReadOnly to every write
    return {};
}

fs::path ClubFile::place() const
{
    return m_copy ? m_copy->path() : m_options.path;
}

Status ClubFile::prepare(const Clock &clock, DeskId desk)
{
    const fs::path &path = m_options.path;
    const auto seen = lookAtFile(path);
    if (!seen)
        return tl::unexpected(seen.error());
    // SQLite would delete the log of a file that has no bytes.
    if (seen->kind == FileKind::Missing && !rescue::hasLog(path))
        return create(desk);
    if (seen->kind == FileKind::Missing || seen->kind == FileKind::Foreign
        || (seen->kind == FileKind::Empty && wasOurs(path)))
        return fail(
            ErrorCode::StoreDamaged, path.string(), Phrase::tr("its first page is not readable"));
    schema::Found found;
    {
        auto database = sqlite::Database::open(path, sqlite::Access::Read);
        if (!database)
            return tl::unexpected(database.error());
        const auto looked = schema::look(**database);
        if (!looked)
            return tl::unexpected(looked.error());
        found = *looked;
        if (found.application == schema::applicationId && found.version > 0)
            if (Status told = rescue::recallNote(**database, m_report); !told)
                return told;
    }
    if (found.empty)
        return m_options.create ? create(desk) : fail(ErrorCode::StoreForeign, path.string());
    if (found.application != schema::applicationId)
        return fail(ErrorCode::StoreForeign, path.string());
    const std::size_t known = migrations().size();
    if (found.version > static_cast<int>(known))
        return newer(path, found.version, known);
    if (Status checked = checkSuspect(); !checked)
        return checked;
    if (found.version < static_cast<int>(known))
        if (Status done = migrate(found.version, clock.now()); !done)
            return done;
    return openWriter();
}

Status ClubFile::create(DeskId desk)
{
    const fs::path &path = m_options.path;
    m_report.created = true;
    {
        auto database = sqlite::Database::open(path, sqlite::Access::Create);
        if (!database)
            return tl::unexpected(database.error());
        if (Status made = schema::migrate(**database, desk.value, migrations()); !made)
            return made;
    }
    // SQLite keeps its log's name on the disk, not that of the file itself.
    if (Status synced = files::sync(path.has_parent_path() ? path.parent_path() : "."); !synced)
        return synced;
    return openWriter();
}

Status ClubFile::migrate(int version, Instant now)
{
    const fs::path &path = m_options.path;
    const fs::path folder = backupFolder(path);
    if (Status made = files::makeFolder(folder); !made)
        return made;
    const std::string name
        = "before-version-" + std::to_string(migrations().size()) + "-" + rescue::stampFor(now);
    const fs::path backup = rescue::unused(folder / name, ".bayboard");
    if (Status copied = Store::copyFile(path, backup); !copied)
        return copied;
    auto database = sqlite::Database::open(path, sqlite::Access::Write);
    if (!database)
        return tl::unexpected(database.error());
    if (Status done = schema::migrate(**database, Uuid{}, migrations()); !done)
        return done;
    m_report.migratedFrom = version;
    m_report.backup = backup;
    return {};
}

Status ClubFile::checkSuspect()
{
    const fs::path &path = m_options.path;
    std::error_code problem;
    if (!fs::exists(suspectNote(path), problem))
        return {};
    auto database = sqlite::Database::open(path, sqlite::Access::Read);
    if (!database)
        return tl::unexpected(database.error());
    if (Status sound = rescue::checkPages(**database); !sound)
        return sound;
    // Pages may be whole and still hold nonsense; an older version's are looked into when used.
    const int version = static_cast<int>(migrations().size());
    if (auto store = Store::open(path, StoreMode::Read, version)) {
        const auto findings = (*store)->verify();
        if (!findings)
            return tl::unexpected(findings.error());
        if (!findings->empty())
            return fail(ErrorCode::StoreDamaged, path.string(), findings->front());
    }
    files::remove(suspectNote(path));
    return {};
}

Status ClubFile::openWriter()
{
    auto writer
        = Store::open(m_options.path, StoreMode::Write, static_cast<int>(migrations().size()));
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = std::move(*writer);
    return {};
}

std::unique_ptr<Store> ClubFile::takeWriter()
{
    return std::move(m_writer);
}

Result<std::unique_ptr<Store>> ClubFile::openReader() const
{
    return Store::open(
        place(), StoreMode::Read, static_cast<int>(migrations().size()), m_options.path);
}

void ClubFile::suspect(const fs::path &path)
{
    // A note that cannot be written costs a rescue at the next start, nothing that is stored.
    const std::ofstream note(suspectNote(path));
}

Status ClubFile::quickCheck(Store &reader, const fs::path &path)
{
    Status sound = reader.quickCheck();
    if (!sound && sound.error().code == ErrorCode::StoreDamaged)
        suspect(path);
    return sound;
}

Status ClubFile::backupDaily(Store &reader, const fs::path &path, LocalDate today, int keep)
{
    const fs::path folder = backupFolder(path);
    if (Status made = files::makeFolder(folder); !made)
        return made;
    const fs::path target = folder / ("daily-" + formatDate(today) + ".bayboard");
    std::error_code problem;
    if (fs::exists(target, problem))
        return {};
    removeDrafts(folder);
    if (Status sound = quickCheck(reader, path); !sound)
        return sound;
    if (Status copied = reader.backupTo(target); !copied)
        return copied;
    std::vector<fs::path> dailies;
    for (const auto &entry : fs::directory_iterator(folder, problem))
        if (entry.path().filename().string().starts_with("daily-")
            && entry.path().extension() == ".bayboard")
            dailies.push_back(entry.path());
    std::sort(dailies.begin(), dailies.end());
    for (std::size_t i = 0; i + static_cast<std::size_t>(keep) < dailies.size(); ++i)
        files::remove(dailies[i]);
    return {};
}

} // namespace bayboard
