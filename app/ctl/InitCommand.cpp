#include "app/ctl/InitCommand.h"

#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "core/desk/ClubFileFormat.h"
#include "core/desk/DemoClub.h"

namespace bayboard {

namespace {

/// What goes into the new file, in order, and what to say about it.
struct Contents
{
    std::vector<ChangeSet> steps;
    std::int64_t customers = 0;
    std::int64_t bookings = 0;
    std::int64_t blocks = 0;
};

/// The moment at which the club begins: --date, --now, or the clock's.
Result<Instant> readMoment(const CommandLine &line, const ClubTemplate &plan, const Clock &clock)
{
    if (const auto text = line.value("--date")) {
        const auto date = readDate(*text);
        return date ? demoNow(*date) : Result<Instant>(tl::unexpected(date.error()));
    }
    if (const auto text = line.value("--now")) {
        const auto zone = Zone::load(plan.sites.front().location.zone);
        return zone ? readTime("--now", *text, **zone)
                    : Result<Instant>(tl::unexpected(zone.error()));
    }
    return clock.now();
}

Result<Contents> makeDemo(const CommandLine &line, const Clock &clock, DeskId desk)
{
    const auto moment = readMoment(line, demoTemplate(), clock);
    if (!moment)
        return tl::unexpected(moment.error());
    DemoClub demo = makeDemoClub(desk, *moment);
    Contents contents;
    contents.customers = demo.customers;
    contents.bookings = demo.bookings;
    contents.blocks = demo.blocks;
    contents.steps.push_back(std::move(demo.club));
    contents.steps.push_back(std::move(demo.life));
    return contents;
}

Result<Contents> makeClub(const std::filesystem::path &path,
                          const CommandLine &line,
                          const Clock &clock,
                          DeskId desk,
                          Random &random)
{
    const auto text = readWholeFile(path);
    if (!text)
        return tl::unexpected(text.error());
    const auto plan = parseClubFile(*text);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto moment = readMoment(line, *plan, clock);
    if (!moment)
        return tl::unexpected(moment.error());
    ChangeSet head;
    head.id = ChangeSetId{makeUuidV7(toUnix(*moment) * 1000, random)};
    head.desk = desk;
    head.actor = systemOperator();
    head.at = *moment;
    head.ruleBookVersion = 1;
    auto changes = startClub(*plan, std::move(head), random);
    if (!changes)
        return tl::unexpected(changes.error());
    Contents contents;
    contents.customers = static_cast<std::int64_t>(plan->customers.size());
    contents.steps.push_back(std::move(*changes));
    return contents;
}

std::int64_t count(const std::vector<ChangeSet> &steps, EntityKind kind)
{
    std::int64_t number = 0;
    for (const ChangeSet &step : steps)
        for (const EntityChange &change : step.changes)
            number += change.entity.kind == kind ? 1 : 0;
    return number;
}

std::string print(const std::filesystem::path &file, const Contents &contents)
{
    JsonOut json;
    json.object().key("file").text(file.string());
    json.key("club").text(contents.steps.front().label.arguments.front());
    json.key("locations").number(count(contents.steps, EntityKind::Location));
    json.key("bays").number(count(contents.steps, EntityKind::Bay));
    json.key("operators").number(count(contents.steps, EntityKind::Operator));
    json.key("customers").number(contents.customers);
    json.key("bookings").number(contents.bookings);
    json.key("blocks").number(contents.blocks).endObject();
    return json.take();
}

/// Creates the file and fills it. A file that could not be filled is taken away again: it is ours,
/// and empty.
Status write(const std::filesystem::path &path,
             const Clock &clock,
             DeskId desk,
             const std::vector<ChangeSet> &steps)
{
    std::error_code error;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), error);
    ClubFile::Options options;
    options.path = path;
    options.create = true;
    options.holder = "bayboardctl";
    Status done;
    {
        auto file = ClubFile::open(options, clock, desk);
        if (!file)
            return tl::unexpected(file.error());
        const auto writer = (*file)->takeWriter();
        const auto owner = writer->deskId();
        // Another program may have made the file in the meantime; then it names another desk.
        if (!owner || *owner != desk)
            return fail(ErrorCode::FileNotWritable, path.string(), Phrase::tr("it exists already"));
        for (const ChangeSet &step : steps)
            if (done)
                done = writer->commit(step);
    }
    if (!done)
        for (const char *suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(path.string() + suffix, error);
    return done;
}

} // namespace

int runInit(const CommandLine &line,
            const std::filesystem::path &file,
            const std::filesystem::path &workingDirectory,
            const Clock &clock,
            Random &random,
            std::string &out,
            std::string &err)
{
    const auto failed = [&](const Error &error) {
        const Printed printed = printRefusal({{}, error, {}});
        out += printed.out;
        err += printed.err;
        return printed.exit;
    };
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        return failed(
            {ErrorCode::FileNotWritable, {file.string(), Phrase::tr("it exists already")}});
    const DeskId desk{makeUuidV7(toUnix(clock.now()) * 1000, random)};
    const auto contents = line.has("--demo")
        ? makeDemo(line, clock, desk)
        : makeClub(workingDirectory / line.valueOr("--club", ""), line, clock, desk, random);
    if (!contents)
        return failed(contents.error());
    if (const auto done = write(file, clock, desk, contents->steps); !done)
        return failed(done.error());
    out += print(file, *contents);
    return exitDone;
}

} // namespace bayboard
