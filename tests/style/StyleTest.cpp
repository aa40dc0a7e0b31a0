// The whole tree keeps the rules of the house.

#include "tests/style/HouseRules.h"

#include <gtest/gtest.h>

#include <map>

namespace bayboard::test {
namespace {

template <typename Rule> void expectEveryFileToKeep(Rule rule)
{
    for (const SourceFile &file : sourceFiles())
        for (const std::string &complaint : rule(file))
            ADD_FAILURE() << complaint;
}

const SourceFile *fileAt(const std::string &path)
{
    for (const SourceFile &file : sourceFiles())
        if (file.path == path)
            return &file;
    return nullptr;
}

void expectArrowsDown(const std::string &floor)
{
    const SourceFile *list = fileAt(floor + "/CMakeLists.txt");
    ASSERT_NE(list, nullptr);
    const auto order = foldersInOrder(*list);
    ASSERT_FALSE(order.empty());
    expectEveryFileToKeep([&](const SourceFile &file) { return wrongArrows(file, floor, order); });
}

TEST(Style, TheTreeIsThere)
{
    EXPECT_GT(sourceFiles().size(), 50U);
    EXPECT_NE(fileAt("core/time/Zone.h"), nullptr);
}

TEST(Style, NoFloorLooksUp)
{
    expectEveryFileToKeep(lookingUp);
}

TEST(Style, FoldersOfCoreUseOnlyWhatStandsBelowThem)
{
    const std::vector<std::string> order{
        "base",    "time",    "recurrence", "club", "identity", "schedule", "access",
        "journal", "rules",   "blocks",     "text", "store",    "postgres", "desk",
        "caller",  "reports", "exchange",   "sync", "wire",     "webhooks", "serving"};
    const SourceFile *list = fileAt("core/CMakeLists.txt");
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(foldersInOrder(*list), order);
    expectArrowsDown("core");
}

TEST(Style, FoldersOfUiUseOnlyWhatStandsBelowThem)
{
    expectArrowsDown("ui");
}

TEST(Style, BannedWordsAreNotUsed)
{
    expectEveryFileToKeep(bannedWords);
}

TEST(Style, EveryHeaderBeginsWithPragmaOnce)
{
    expectEveryFileToKeep(missingPragmaOnce);
}

TEST(Style, SqlIsInTheStoreOnly)
{
    expectEveryFileToKeep(straySql);
}

TEST(Style, EverySourceIncludesItsOwnHeaderFirst)
{
    expectEveryFileToKeep([](const SourceFile &file) {
        const std::string header = file.path.substr(0, file.path.rfind('.')) + ".h";
        return ownHeaderNotFirst(file, fileAt(header) != nullptr);
    });
}

TEST(Style, MocSeesEveryObject)
{
    expectEveryFileToKeep(hiddenQObject);
}

TEST(Style, NoTypeIsDefinedTwice)
{
    // Two types of one name in one program break each other without a word from the linker.
    std::map<std::string, std::string> seen;
    for (const SourceFile &file : sourceFiles()) {
        if (!file.isHeader() || file.isIn("tests"))
            continue;
        for (const std::string &type : definedTypes(file)) {
            const auto [first, isNew] = seen.emplace(type, file.path);
            EXPECT_TRUE(isNew) << type << " is in " << first->second << " and in " << file.path;
        }
    }
}

TEST(Style, NoFileIsTooLong)
{
    expectEveryFileToKeep(tooLong);
}

TEST(Style, EverySourceIsBuilt)
{
    // A test file that no CMakeLists.txt names is green for ever.
    for (const SourceFile &file : sourceFiles()) {
        if (!file.isCpp())
            continue;
        const std::filesystem::path path(file.path);
        bool named = false;
        for (auto folder = path.parent_path(); !folder.empty() && !named;
             folder = folder.parent_path()) {
            const SourceFile *list = fileAt((folder / "CMakeLists.txt").generic_string());
            for (std::size_t i = 0; list != nullptr && i < list->lines.size(); ++i)
                named = named || list->lines[i].find(path.filename()) != std::string::npos;
        }
        EXPECT_TRUE(named) << file.path << " is in no CMakeLists.txt";
    }
}

} // namespace
} // namespace bayboard::test
