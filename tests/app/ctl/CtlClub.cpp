#include "tests/app/ctl/CtlClub.h"

#include "app/ctl/DeskCalls.h"
#include "app/ctl/InitCommand.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace bayboard::test {

TemporaryFolder::TemporaryFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "bayboard-XXXXXX").string();
    EXPECT_NE(mkdtemp(pattern.data()), nullptr);
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TemporaryFolder::write(const std::string &name, const std::string &text) const
{
    const std::filesystem::path path = m_path / name;
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

std::string smallClubFile()
{
    return R"({
  "name": "Test club",
  "locations": [
    {"name": "Harbour", "zone": "America/Halifax",
     "bays": [{"name": "Bay 1"}, {"name": "Bay 2"}, {"name": "Bay 3"}]},
    {"name": "Hillside", "zone": "America/Halifax",
     "bays": [{"name": "Bay 1"}, {"name": "Upper"}]}
  ],
  "operators": [
    {"name": "Max", "roles": ["owner"]},
    {"name": "Ana", "roles": ["manager"]},
    {"name": "Sam", "roles": ["front_desk"]},
    {"name": "Kim", "roles": ["cleaner"]},
    {"name": "Rey", "roles": ["front_desk@Harbour"]}
  ],
  "customers": [
    {"name": "Amira Haddad", "phones": ["902-555-0101"], "email": "amira@example.com",
     "tier": "member"},
    {"name": "Tian Wu", "phones": ["902-555-0102"], "tier": "frequent"},
    {"name": "Pat Quinn", "phones": ["902-555-0103"]},
    {"name": "Pat Quinn", "phones": ["902-555-0104"]}
  ]
})";
}

CtlClub::CtlClub(const std::string &clubFile) : m_file(m_folder.path() / "club.bayboard")
{
    setNow("2026-11-23T14:00:00Z");
    const auto plan = m_folder.write("club.json", clubFile);
    const auto line = parseCommandLine({"init", "--club", plan.string()});
    EXPECT_TRUE(line.has_value());
    std::string out;
    std::string err;
    EXPECT_EQ(runInit(*line, m_file, m_folder.path(), m_clock, m_random, out, err), 0) << err;
}

void CtlClub::setNow(const std::string &utc)
{
    const auto parsed = parseTime(utc);
    ASSERT_TRUE(parsed.has_value()) << utc;
    m_clock.set(Instant((parsed->wall - parsed->offset.value_or(seconds(0))).time_since_epoch()));
}

void CtlClub::open()
{
    ClubFile::Options options;
    options.path = m_file;
    auto file = ClubFile::open(options, m_clock, {});
    ASSERT_TRUE(file.has_value()) << static_cast<int>(file.error().code);
    m_desk = std::make_unique<OwnDesk>(std::move(*file), m_clock, m_random, &m_keychain);
    ASSERT_TRUE(m_desk->status().has_value());
}

void CtlClub::close()
{
    m_desk.reset();
}

Ran CtlClub::run(const std::vector<std::string> &args)
{
    if (!m_desk)
        open();
    Ran ran;
    if (!m_desk)
        return ran;
    CommandContext context{m_desk->desk(),
                           m_desk->home(),
                           m_folder.path(),
                           [this](Instant instant) { m_clock.set(instant); },
                           {},
                           pins};
    ran.exit = runCommand(context, args, ran.out, ran.err);
    return ran;
}

std::string CtlClub::out(const std::vector<std::string> &args)
{
    const Ran ran = run(args);
    EXPECT_EQ(ran.exit, 0) << args.front() << ": " << ran.err << ran.out;
    return ran.out;
}

std::string CtlClub::book(const std::string &bay,
                          const std::string &start,
                          const std::string &minutes,
                          const std::string &who)
{
    return textAt(json(out({"create-booking",
                            "--bay",
                            bay,
                            "--start",
                            start,
                            "--minutes",
                            minutes,
                            "--customer",
                            who})),
                  "id");
}

void CtlClub::loadAhead()
{
    if (!m_desk)
        open();
    const DeskCalls calls(m_desk->desk(), m_desk->home());
    ASSERT_TRUE(calls.now([](Desk &desk) {
        desk.loadAhead();
        return true;
    }));
    // What is read after it comes after it.
    ASSERT_TRUE(calls.read<bool>([](Store &) { return true; }));
}

std::int64_t CtlClub::journalLength()
{
    if (!m_desk)
        open();
    const DeskCalls calls(m_desk->desk(), m_desk->home());
    const auto steps
        = calls.read<std::vector<Step>>([](Store &store) { return store.journal(0, 1000); });
    EXPECT_TRUE(steps.has_value());
    return steps ? static_cast<std::int64_t>(steps->size()) : -1;
}

std::string at(const std::string &time)
{
    return "2026-11-23T" + time + ":00-04:00";
}

} // namespace bayboard::test
