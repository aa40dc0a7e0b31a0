#include "core/store/ClubFile.h"

#include "core/store/Schema.h"

#include <algorithm>

namespace bayboard {

namespace {

namespace fs = std::filesystem;

/// Compact UTC time for file names: "20261122-183000".
std::string stampFor(Instant instant)
{
    std::string text = formatUtc(instant);
    std::erase_if(text, [](char c) { return c == '-' || c == ':' || c == 'Z'; });
    std::replace(text.begin(), text.end(), 'T', '-');
    return text;
}

Status makeFolder(const fs::path &folder)
{
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem)
        return fail(ErrorCode::FileNotWritable, folder.string(), problem.message());
    return {};
}

} // namespace

ClubFile::ClubFile(FileLock lock, fs::path path) : m_lock(std::move(lock)), m_path(std::move(path))
{ }

ClubFile::~ClubFile() = default;

fs::path ClubFile::backupFolder(const fs::path &path)
{
    return path.string() + ".backups";
}

Result<std::unique_ptr<ClubFile>>
ClubFile::open(const Options &options, const Clock &clock, DeskId desk)
{
    std::error_code problem;
    const bool exists = fs::exists(options.path, problem);
    if (!exists && !options.create)
        return fail(ErrorCode::NotFound, "club file", options.path.string());
    if (!exists && options.path.has_parent_path())
        if (Status made = makeFolder(options.path.parent_path()); !made)
            return tl::unexpected(made.error());
    auto lock = FileLock::take(options.path, options.patience, options.holder);
    if (!lock)
        return tl::unexpected(lock.error());
    std::unique_ptr<ClubFile> file(new ClubFile(std::move(*lock), options.path));
    file->m_report.created = !exists;
    Status opened = file->prepare(clock, desk);
    if (!opened && opened.error().code == ErrorCode::StoreDamaged && exists)
        opened = file->rescue(clock, desk);
    if (!opened)
        return tl::unexpected(opened.error());
    return file;
}

Status ClubFile::prepare(const Clock &clock, DeskId desk)
{
    auto database = sqlite::Database::open(
        m_path, m_report.created ? sqlite::Access::Create : sqlite::Access::Write);
    if (!database)
        return tl::unexpected(database.error());
    const auto found = schema::look(**database);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->empty && found->application != schema::applicationId)
        return fail(ErrorCode::StoreForeign, m_path.string());
    if (found->version > schema::currentVersion)
        return fail(ErrorCode::StoreNewer,
                    m_path.string(),
                    std::to_string(found->version),
                    std::to_string(schema::currentVersion));
    if (found->version < schema::currentVersion) {
        if (!found->empty)
            if (Status saved = backupBeforeMigration(found->version, clock.now()); !saved)
                return saved;
        if (Status done = schema::migrate(**database, desk.value); !done)
            return done;
    }
    database->reset();
    auto writer = Store::open(m_path, StoreMode::Write);
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = std::move(*writer);
    return {};
}

Status ClubFile::backupBeforeMigration(int version, Instant now)
{
    m_report.migratedFrom = version;
    if (Status made = makeFolder(backupFolder(m_path)); !made)
        return made;
    m_report.backup = backupFolder(m_path)
        / ("before-version-" + std::to_string(schema::currentVersion) + "-" + stampFor(now)
           + ".bayboard");
    return Store::copyFile(m_path, m_report.backup);
}

std::unique_ptr<Store> ClubFile::takeWriter()
{
    return std::move(m_writer);
}

Result<std::unique_ptr<Store>> ClubFile::openReader() const
{
    return Store::open(m_path, StoreMode::Read);
}

Status ClubFile::backupDaily(Store &reader, const fs::path &path, LocalDate today, int keep)
{
    const fs::path folder = backupFolder(path);
    if (Status made = makeFolder(folder); !made)
        return made;
    const fs::path target = folder / ("daily-" + formatDate(today) + ".bayboard");
    std::error_code problem;
    if (fs::exists(target, problem))
        return {};
    // Under another name until it is checked: a copy cut short must not look like a backup.
    const fs::path draft = target.string() + ".part";
    fs::remove(draft, problem);
    if (Status copied = reader.backupTo(draft); !copied)
        return copied;
    fs::rename(draft, target, problem);
    if (problem)
        return fail(ErrorCode::FileNotWritable, target.string(), problem.message());
    std::vector<fs::path> dailies;
    for (const auto &entry : fs::directory_iterator(folder, problem))
        if (entry.path().filename().string().starts_with("daily-")
            && entry.path().extension() == ".bayboard")
            dailies.push_back(entry.path());
    std::sort(dailies.begin(), dailies.end());
    for (std::size_t i = 0; i + static_cast<std::size_t>(keep) < dailies.size(); ++i)
        fs::remove(dailies[i], problem);
    return {};
}

} // namespace bayboard
