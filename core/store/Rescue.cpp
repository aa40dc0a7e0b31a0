#include "core/store/Rescue.h"

#include "core/store/FileMoves.h"
#include "core/store/Replay.h"
#include "core/store/RescueNote.h"
#include "core/store/Schema.h"

#include <algorithm>

namespace bayboard::rescue {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view damagedMark = ".damaged-";
constexpr std::string_view rescuedMark = ".rescued-";
constexpr const char *companions[] = {"-wal", "-shm"};

bool isThere(const fs::path &path)
{
    std::error_code problem;
    return fs::exists(path, problem);
}

/// What a rescue that was cut short left beside the file.
struct Remains
{
    fs::path whole; ///< "club.bayboard.rescued-20261122-183000": only to be put in place
    std::vector<fs::path> scraps; ///< drafts of it, and the copy that was read from
};

Remains remainsOf(const fs::path &path)
{
    const std::string draft = path.filename().string() + std::string(rescuedMark);
    const std::string copy = files::beside(path.filename(), Salvage::copyEnding).string();
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    Remains remains;
    std::error_code problem;
    for (const auto &entry : fs::directory_iterator(folder, problem)) {
        const std::string name = entry.path().filename().string();
        const bool companion = name.ends_with("-wal") || name.ends_with("-shm");
        if (name == copy || (companion && name.size() == copy.size() + 4 && name.starts_with(copy)))
            remains.scraps.push_back(entry.path());
        else if (!name.starts_with(draft))
            continue;
        else if (companion || name.find('.', draft.size()) != std::string::npos)
            remains.scraps.push_back(entry.path());
        else
            remains.whole = entry.path();
    }
    return remains;
}

void removeWithCompanions(const fs::path &path)
{
    files::remove(path);
    for (const char *ending : companions)
        files::remove(files::beside(path, ending));
}

Status prepareDraft(const fs::path &draft, DeskId desk, sqlite::Access access)
{
    auto database = sqlite::Database::open(draft, access);
    if (!database)
        return tl::unexpected(database.error());
    if (access == sqlite::Access::Create)
        return schema::migrate(**database, desk.value);
    const auto found = schema::look(**database);
    if (!found)
        return tl::unexpected(found.error());
    if (found->application != schema::applicationId || found->version > schema::currentVersion)
        return fail(ErrorCode::StoreForeign, draft.string());
    if (Status sound = checkPages(**database); !sound)
        return sound;
    return schema::migrate(**database, desk.value);
}

/// The newest backup that is sound, as `draft`; its name, empty when there is none.
Result<fs::path> restoreBackup(const fs::path &path, const fs::path &draft, DeskId desk)
{
    for (const fs::path &backup : backupsOf(path)) {
        removeWithCompanions(draft);
        if (Status copied = files::copy(backup, draft); !copied)
            return tl::unexpected(copied.error());
        const Status sound = prepareDraft(draft, desk, sqlite::Access::Write);
        if (sound)
            return backup;
        if (sound.error().code == ErrorCode::StoreFull)
            return tl::unexpected(sound.error()); // says nothing about the backup
    }
    removeWithCompanions(draft);
    return fs::path();
}

Status replayInto(const fs::path &draft, Salvage &damaged, Instant now, OpenReport &report)
{
    auto database = sqlite::Database::open(draft, sqlite::Access::Write);
    if (!database)
        return tl::unexpected(database.error());
    auto transaction = sqlite::Transaction::begin(**database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status done = Replay(damaged, **database, now, report).run(); !done)
        return done;
    if (Status noted = keepNote(**database, report); !noted)
        return noted;
    if (Status committed = transaction->commit(); !committed)
        return committed;
    // The draft is moved without its log: closing would leave what did not fit in there.
    const auto busy = (*database)->queryNumber("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy)
        return tl::unexpected(busy.error());
    return *busy == 0
        ? Status()
        : fail(ErrorCode::StoreFailed, draft.string(), Phrase::tr("the disk reports an error"));
}

} // namespace

std::string stampFor(Instant instant)
{
    std::string text = formatUtc(instant);
    std::erase_if(text, [](char c) { return c == '-' || c == ':' || c == 'Z'; });
    std::replace(text.begin(), text.end(), 'T', '-');
    return text;
}

fs::path unused(const fs::path &start, const std::string &ending)
{
    fs::path candidate = files::beside(start, ending);
    for (int number = 2; isThere(candidate) || isThere(files::beside(candidate, "-wal")); ++number)
        candidate = files::beside(start, "-" + std::to_string(number) + ending);
    return candidate;
}

bool hasLog(const fs::path &path)
{
    std::error_code problem;
    const auto size = fs::file_size(files::beside(path, "-wal"), problem);
    return !problem && size > 0;
}

std::vector<fs::path> backupsOf(const fs::path &path)
{
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    std::error_code problem;
    for (const auto &entry : fs::directory_iterator(ClubFile::backupFolder(path), problem))
        if (entry.path().extension() == ".bayboard" && entry.is_regular_file(problem))
            found.emplace_back(entry.last_write_time(problem), entry.path());
    std::sort(found.rbegin(), found.rend());
    std::vector<fs::path> paths;
    for (auto &[time, backup] : found)
        paths.push_back(std::move(backup));
    return paths;
}

bool hasBackup(const fs::path &path)
{
    return !backupsOf(path).empty();
}

Status checkPages(sqlite::Database &database)
{
    auto quick = database.prepare("PRAGMA quick_check(1)");
    if (!quick)
        return tl::unexpected(quick.error());
    {
        const sqlite::Cursor cursor(**quick);
        const auto row = (*quick)->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || (*quick)->view(0) != "ok")
            return tl::unexpected(
                (*quick)->damaged(Phrase::tr("SQLite says: %1", (*quick)->text(0))));
    }
    const auto version = database.queryNumber("PRAGMA user_version");
    if (!version || *version != schema::currentVersion)
        return version ? Status() : tl::unexpected(version.error());
    const auto tables = schema::describe(database);
    const auto own = schema::describeOwn();
    if (!tables || !own)
        return tl::unexpected(tables ? own.error() : tables.error());
    if (*tables != *own)
        return tl::unexpected(
            (*quick)->damaged(Phrase::tr("its tables are not those that it was made with")));
    return {};
}

bool isUnfinished(const fs::path &path)
{
    return !remainsOf(path).whole.empty();
}

Status finish(const fs::path &path, OpenReport &report)
{
    const Remains remains = remainsOf(path);
    for (const fs::path &scrap : remains.scraps)
        files::remove(scrap);
    const fs::path &rescued = remains.whole;
    if (rescued.empty())
        return {};
    const std::string name = rescued.filename().string();
    const std::string stamp = name.substr(path.filename().string().size() + rescuedMark.size());
    const fs::path aside = files::beside(path, std::string(damagedMark) + stamp);
    // The log first: left beside the new file, it would be read into it.
    for (const char *ending : {"-wal", "-shm", ""})
        if (isThere(files::beside(path, ending)))
            if (Status moved
                = files::move(files::beside(path, ending), files::beside(aside, ending));
                !moved)
                return moved;
    report.setAside = aside;
    return files::move(rescued, path);
}

Status run(const fs::path &path, Instant now, DeskId desk, OpenReport &report)
{
    const fs::path aside = unused(files::beside(path, std::string(damagedMark) + stampFor(now)));
    const std::string stamp = aside.string().substr(path.string().size() + damagedMark.size());
    const fs::path rescued = files::beside(path, std::string(rescuedMark) + stamp);
    const fs::path draft = files::beside(rescued, ".part");
    removeWithCompanions(draft);
    auto backup = restoreBackup(path, draft, desk);
    if (!backup)
        return tl::unexpected(backup.error());
    auto damaged = Salvage::open(path);
    if (!damaged)
        return tl::unexpected(damaged.error());
    if (backup->empty())
        if (Status made = prepareDraft(draft, damaged->deskOr(desk), sqlite::Access::Create); !made)
            return made;
    report.setAside = aside;
    report.restoredFrom = *backup;
    if (Status replayed = replayInto(draft, *damaged, now, report); !replayed)
        return replayed;
    if (Status synced = files::sync(draft); !synced)
        return synced;
    if (Status moved = files::move(draft, rescued); !moved)
        return moved;
    if (Status finished = finish(path, report); !finished)
        return finished;
    files::remove(files::beside(path, ".suspect"));
    return {};
}

Result<fs::path> bringBack(const fs::path &path, Instant now, DeskId desk)
{
    const fs::path aside = unused(files::beside(path, std::string(damagedMark) + stampFor(now)));
    const std::string stamp = aside.string().substr(path.string().size() + damagedMark.size());
    const fs::path rescued = files::beside(path, std::string(rescuedMark) + stamp);
    const fs::path draft = files::beside(rescued, ".part");
    removeWithCompanions(draft);
    auto backup = restoreBackup(path, draft, desk);
    if (!backup)
        return tl::unexpected(backup.error());
    if (backup->empty())
        return fail(ErrorCode::FileNotReadable,
                    path.string(),
                    Phrase::tr("it is gone, and no sound backup of it is there"));
    if (Status synced = files::sync(draft); !synced)
        return tl::unexpected(synced.error());
    if (Status moved = files::move(draft, rescued); !moved)
        return tl::unexpected(moved.error());
    OpenReport aboutLeftovers;
    if (Status finished = finish(path, aboutLeftovers); !finished)
        return tl::unexpected(finished.error());
    return backup;
}

} // namespace bayboard::rescue
