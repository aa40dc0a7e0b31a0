// The house rules see what they should: each is shown code that breaks it and code that does not.

#include "tests/style/HouseRules.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

const std::vector<std::string> testedOrder{"base", "time", "club"};

bool accepts(const Complaints &complaints)
{
    return complaints.empty();
}

TEST(HouseRules, CoreMayNotLookUp)
{
    EXPECT_FALSE(accepts(lookingUp(sourceFile("core/time/A.h", "#include <QtWidgets/QWidget>"))));
    EXPECT_FALSE(accepts(lookingUp(sourceFile("core/time/A.h", "#include <QPainter>"))));
    EXPECT_FALSE(accepts(lookingUp(sourceFile("core/time/A.h", "#include \"ui/board/B.h\""))));
    EXPECT_FALSE(accepts(lookingUp(sourceFile("ui/board/A.h", "#include \"app/ctl/B.h\""))));
    EXPECT_TRUE(accepts(lookingUp(sourceFile("core/time/A.h", "#include <QString>"))));
    EXPECT_TRUE(accepts(lookingUp(sourceFile("ui/board/A.h", "#include <QPainter>"))));
    EXPECT_TRUE(accepts(lookingUp(sourceFile("app/ctl/A.h", "#include \"ui/board/B.h\""))));
}

TEST(HouseRules, ComplaintsNameThePlace)
{
    const auto complaints = lookingUp(sourceFile("core/time/A.h", "\n\n#include \"app/B.h\""));
    ASSERT_EQ(complaints.size(), 1U);
    EXPECT_EQ(complaints.front().substr(0, 16), "core/time/A.h:3:");
}

TEST(HouseRules, ArrowsPointDown)
{
    const auto check = [](const char *path, const char *text) {
        return accepts(wrongArrows(sourceFile(path, text), "core", testedOrder));
    };
    EXPECT_TRUE(check("core/time/A.h", "#include \"core/base/B.h\""));
    EXPECT_TRUE(check("core/time/A.h", "#include \"core/time/B.h\""));
    EXPECT_FALSE(check("core/time/A.h", "#include \"core/club/B.h\""));
    EXPECT_FALSE(check("core/time/A.h", "#include \"core/unknown/B.h\""));
    EXPECT_FALSE(check("core/unknown/A.h", ""));
    EXPECT_TRUE(check("core/club/CMakeLists.txt", "bayboard_library(core_club LINKS core_time)"));
    EXPECT_FALSE(check("core/time/CMakeLists.txt", "bayboard_library(core_time LINKS core_club)"));
    EXPECT_TRUE(check("core/CMakeLists.txt", "add_subdirectory(time)"));
}

TEST(HouseRules, TheOrderIsReadFromTheFloorsList)
{
    EXPECT_EQ(foldersInOrder(sourceFile("core/CMakeLists.txt",
                                        "# ground up\nforeach(folder base time club)\n")),
              testedOrder);
}

TEST(HouseRules, SomeWordsAreBanned)
{
    for (const std::string line : {"QVER"
                                   "IFY(a);",
                                   "QCOM"
                                   "PARE(a, b);",
                                   "GTEST_"
                                   "SKIP();",
                                   "TEST(A, DISABL"
                                   "ED_B)",
                                   "std::this_thread::sleep"
                                   "_for(a);",
                                   "QThread::m"
                                   "sleep(5);",
                                   "QDateTime::current"
                                   "DateTime()",
                                   "// TO"
                                   "DO",
                                   "open(\"/wo"
                                   "rk/main\")"})
        EXPECT_FALSE(accepts(bannedWords(sourceFile("app/ctl/A.cpp", line)))) << line;
    for (const std::string line : {"EXPECT_EQ(a, b);", "clock.now()", "// never sleeps"})
        EXPECT_TRUE(accepts(bannedWords(sourceFile("tests/A.cpp", line)))) << line;
}

TEST(HouseRules, OnlyProgramsKnowTheRealTime)
{
    const std::string line = "std::chrono::system"
                             "_clock::now()";
    EXPECT_TRUE(accepts(bannedWords(sourceFile("app/desktop/SystemClock.cpp", line))));
    EXPECT_FALSE(accepts(bannedWords(sourceFile("core/time/A.cpp", line))));
    EXPECT_FALSE(accepts(bannedWords(sourceFile("tests/core/time/A.cpp", line))));
}

TEST(HouseRules, HeadersBeginWithPragmaOnce)
{
    EXPECT_TRUE(accepts(missingPragmaOnce(sourceFile("core/A.h", "#pragma once\n"))));
    EXPECT_TRUE(accepts(missingPragmaOnce(sourceFile("core/A.cpp", "#include <a>\n"))));
    EXPECT_FALSE(accepts(missingPragmaOnce(sourceFile("core/A.h", "// A\n#pragma once\n"))));
    EXPECT_FALSE(accepts(missingPragmaOnce(sourceFile("core/A.h", ""))));
}

TEST(HouseRules, SqlStaysInTheStore)
{
    for (const std::string line : {"run(\"SELECT id FROM booking\");",
                                   "run(\"INSERT OR REPLACE INTO booking VALUES (1)\");",
                                   "run(\"PRAGMA synchronous\");",
                                   "#include <sqlite3.h>",
                                   "#include <libpq-fe.h>",
                                   "#include <QSqlQuery>"}) {
        EXPECT_FALSE(accepts(straySql(sourceFile("core/desk/A.cpp", line)))) << line;
        EXPECT_TRUE(accepts(straySql(sourceFile("core/store/A.cpp", line)))) << line;
        EXPECT_TRUE(accepts(straySql(sourceFile("core/postgres/A.cpp", line)))) << line;
        EXPECT_TRUE(accepts(straySql(sourceFile("tests/core/store/A.cpp", line)))) << line;
    }
    EXPECT_TRUE(accepts(straySql(sourceFile("ui/panes/A.cpp", "tr(\"SELECT a bay\")"))));
    EXPECT_TRUE(accepts(straySql(sourceFile("ui/panes/A.cpp", "// (SELECT a FROM b)"))));
}

TEST(HouseRules, TheOwnHeaderComesFirst)
{
    const auto check = [](const char *text, bool hasHeader) {
        return accepts(ownHeaderNotFirst(sourceFile("core/time/A.cpp", text), hasHeader));
    };
    EXPECT_TRUE(check("// Why.\n#include \"core/time/A.h\"\n#include <vector>\n", true));
    EXPECT_FALSE(check("#include <vector>\n#include \"core/time/A.h\"\n", true));
    EXPECT_FALSE(check("int a = 0;\n", true));
    EXPECT_TRUE(check("#include <vector>\n", false));
}

TEST(HouseRules, QObjectStandsAlone)
{
    const std::string macro = "Q_OBJ"
                              "ECT";
    EXPECT_TRUE(accepts(hiddenQObject(sourceFile("ui/A.h", "    " + macro))));
    EXPECT_FALSE(accepts(hiddenQObject(sourceFile("ui/A.h", "class A : B { " + macro))));
}

TEST(HouseRules, TypesOfAHeaderAreSeenWithTheirNamespace)
{
    const auto types = definedTypes(sourceFile("core/A.h",
                                               "namespace bayboard {\n"
                                               "class Later;\n"
                                               "class A final : public B\n"
                                               "struct C {\n"
                                               "    struct Inner\n"
                                               "template <typename T> struct D\n"
                                               "enum class E : std::uint8_t {\n"
                                               "} // namespace bayboard\n"));
    EXPECT_EQ(
        types,
        (std::vector<std::string>{"bayboard::A", "bayboard::C", "bayboard::D", "bayboard::E"}));
}

TEST(HouseRules, FilesEndAtFiveHundredLines)
{
    EXPECT_TRUE(accepts(tooLong(sourceFile("ui/A.h", std::string(500, '\n')))));
    EXPECT_FALSE(accepts(tooLong(sourceFile("ui/A.h", std::string(501, '\n')))));
}

} // namespace
} // namespace bayboard::test
