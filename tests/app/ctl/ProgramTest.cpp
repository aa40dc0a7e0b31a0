// The program as a process: exit codes, what goes where, two at once, and the hand-over.

#include "app/ctl/CommandTable.h"
#include "app/ctl/Handover.h"
#include "app/ctl/SocketName.h"
#include "core/store/ClubFile.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::itemsAt;
using test::json;
using test::Ran;
using test::textAt;

constexpr int patienceMilliseconds = 60000;

/// A running bayboardctl.
class Program
{
public:
    Program(const test::TemporaryFolder &folder, const std::vector<std::string> &args)
    {
        QStringList list;
        for (const std::string &arg : args)
            list.append(QString::fromStdString(arg));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"),
                           QString::fromStdString(folder.path().string()));
        environment.insert(QStringLiteral("XDG_DATA_HOME"),
                           QString::fromStdString(folder.path().string()));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(QString::fromStdString(folder.path().string()));
        m_process.start(QStringLiteral(BAYBOARDCTL), list);
        EXPECT_TRUE(m_process.waitForStarted(patienceMilliseconds));
    }

    Ran finish()
    {
        EXPECT_TRUE(m_process.waitForFinished(patienceMilliseconds));
        EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
        return {m_process.exitCode(),
                m_process.readAllStandardOutput().toStdString(),
                m_process.readAllStandardError().toStdString()};
    }

private:
    QProcess m_process;
};

class ProgramTest : public testing::Test
{
protected:
    Ran run(const std::vector<std::string> &args) { return Program(m_folder, args).finish(); }

    Ran onClub(std::vector<std::string> args)
    {
        args.insert(args.begin(), {"--db", "club.bayboard"});
        return run(args);
    }

    void makeClub()
    {
        m_folder.write("plan.json", test::smallClubFile());
        const Ran ran = onClub({"init", "--club", "plan.json"});
        ASSERT_EQ(ran.exit, 0) << ran.err;
    }

    [[nodiscard]] std::filesystem::path file() const { return m_folder.path() / "club.bayboard"; }

    test::TemporaryFolder m_folder;
};

const std::vector<std::string> aBooking{"create-booking",
                                        "--bay",
                                        "Upper",
                                        "--start",
                                        "2026-11-23T18:00",
                                        "--minutes",
                                        "60",
                                        "--customer",
                                        "Jo",
                                        "--now",
                                        "2026-11-23T10:00"};

TEST_F(ProgramTest, ExitCodesSayWhatHappened)
{
    makeClub();
    EXPECT_EQ(onClub(aBooking).exit, exitDone);
    EXPECT_EQ(onClub({"create-booking"}).exit, exitUsage);
    EXPECT_EQ(onClub(aBooking).exit, exitRefused);
    EXPECT_EQ(onClub({"list", "--location", "Nowhere"}).exit, exitInput);
    m_folder.write("text.bayboard", std::string(8192, 'x'));
    EXPECT_EQ(run({"--db", "text.bayboard", "verify"}).exit, exitStore);
    EXPECT_EQ(run({"--db", "nowhere.bayboard", "list"}).exit, exitInput);
    EXPECT_FALSE(std::filesystem::exists(m_folder.path() / "nowhere.bayboard"));
}

TEST_F(ProgramTest, StandardOutputIsJsonOnly)
{
    makeClub();
    for (const std::vector<std::string> &args : {aBooking,
                                                 aBooking,
                                                 {"list"},
                                                 {"customers"},
                                                 {"verify"},
                                                 {"attempts"},
                                                 {"rules", "show"},
                                                 {"undo"},
                                                 {"undo"}}) {
        const Ran ran = onClub(args);
        EXPECT_EQ(json(ran.out).type, PositionedJson::Type::Object) << args[0] << ran.out;
        EXPECT_EQ(ran.out.back(), '\n');
    }
    for (const std::vector<std::string> &args :
         {std::vector<std::string>{"dance"}, {"list", "--date", "tomorrow"}}) {
        const Ran ran = onClub(args);
        EXPECT_TRUE(ran.out.empty()) << ran.out;
        EXPECT_FALSE(ran.err.empty());
    }
}

TEST_F(ProgramTest, UsageErrorsShowTheRightUsage)
{
    const Ran ran = run({"undo", "--chnage", "x"});
    EXPECT_EQ(ran.exit, exitUsage);
    EXPECT_EQ(ran.err,
              "\"--chnage\" is not an option of undo.\nUsage: bayboardctl undo [--change ID]\n");
    const Ran help = run({"help", "undo"});
    EXPECT_EQ(help.exit, exitDone);
    EXPECT_NE(help.out.find("--change ID"), std::string::npos);
    EXPECT_TRUE(help.err.empty());
    EXPECT_EQ(run({"help", "dance"}).exit, exitUsage);
}

TEST_F(ProgramTest, WithoutDbTheFileOfTheDesktopIsMeant)
{
    m_folder.write("plan.json", test::smallClubFile());
    const Ran ran = run({"init", "--club", "plan.json"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_TRUE(std::filesystem::exists(m_folder.path() / "bayboard" / "club.bayboard"));
    EXPECT_EQ(run({"verify"}).out, "{\"ok\":true,\"findings\":[]}\n");
}

TEST_F(ProgramTest, SeveralAtOnceTakeTurns)
{
    makeClub();
    std::vector<std::unique_ptr<Program>> running;
    for (int i = 0; i < 6; ++i)
        running.push_back(std::make_unique<Program>(
            m_folder,
            std::vector<std::string>{"--db",
                                     "club.bayboard",
                                     "create-booking",
                                     "--bay",
                                     "Upper",
                                     "--start",
                                     "2026-11-23T" + std::to_string(11 + i) + ":00",
                                     "--minutes",
                                     "60",
                                     "--customer",
                                     "Jo",
                                     "--now",
                                     "2026-11-23T10:00"}));
    for (const auto &program : running) {
        const Ran ran = program->finish();
        EXPECT_EQ(ran.exit, 0) << ran.err;
    }
    EXPECT_EQ(itemsAt(json(onClub({"list", "--date", "2026-11-23"}).out), "bookings").size(), 6U);
    EXPECT_EQ(onClub({"verify"}).out, "{\"ok\":true,\"findings\":[]}\n");
}

TEST_F(ProgramTest, OnlyOneOfManyGetsTheSameTime)
{
    makeClub();
    std::vector<std::unique_ptr<Program>> running;
    for (int i = 0; i < 4; ++i) {
        auto args = aBooking;
        args.insert(args.begin(), {"--db", "club.bayboard"});
        running.push_back(std::make_unique<Program>(m_folder, args));
    }
    int booked = 0;
    for (const auto &program : running) {
        const Ran ran = program->finish();
        EXPECT_TRUE(ran.exit == exitDone || ran.exit == exitRefused) << ran.exit << ran.err;
        booked += ran.exit == exitDone ? 1 : 0;
    }
    EXPECT_EQ(booked, 1);
}

TEST_F(ProgramTest, AFileThatIsKeptIsGivenUpAfterTenSeconds)
{
    makeClub();
    const ManualClock clock(fromUnix(1795442400));
    ClubFile::Options options;
    options.path = file();
    auto kept = ClubFile::open(options, clock, {});
    ASSERT_TRUE(kept.has_value());
    const Ran ran = onClub({"list"});
    EXPECT_EQ(ran.exit, exitStore);
    EXPECT_TRUE(ran.out.empty());
    EXPECT_FALSE(ran.err.empty());
}

TEST_F(ProgramTest, TheProgramThatOwnsTheFileIsHandedTheCommand)
{
    makeClub();
    const ManualClock clock(fromUnix(1795442400));
    ClubFile::Options options;
    options.path = file();
    auto kept = ClubFile::open(options, clock, {});
    ASSERT_TRUE(kept.has_value());
    qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(m_folder.path().string()));
    QLocalServer server;
    ASSERT_TRUE(server.listen(socketNameFor(file())));

    Program program(m_folder, {"--db", "club.bayboard", "list", "--as", "Sam"});
    ASSERT_TRUE(server.waitForNewConnection(patienceMilliseconds));
    QLocalSocket *socket = server.nextPendingConnection();
    std::string line;
    while (line.find('\n') == std::string::npos) {
        ASSERT_TRUE(socket->bytesAvailable() > 0 || socket->waitForReadyRead(patienceMilliseconds));
        line += socket->readAll().toStdString();
    }
    const auto request = decodeRequest(line);
    ASSERT_TRUE(request.has_value());
    EXPECT_EQ(request->args, (std::vector<std::string>{"list", "--as", "Sam"}));
    EXPECT_EQ(std::filesystem::canonical(request->cwd),
              std::filesystem::canonical(m_folder.path()));
    // A long answer, in pieces, and an exit code of its own.
    const std::string reply = encode(HandoverReply{3, std::string(300000, 'o'), "e\n"});
    socket->write(reply.data(), 1000);
    socket->waitForBytesWritten(patienceMilliseconds);
    socket->write(reply.data() + 1000, static_cast<qint64>(reply.size()) - 1000);
    while (socket->bytesToWrite() > 0)
        ASSERT_TRUE(socket->waitForBytesWritten(patienceMilliseconds));
    const Ran ran = program.finish();
    EXPECT_EQ(ran.exit, 3);
    EXPECT_EQ(ran.out.size(), 300000U);
    EXPECT_EQ(ran.err, "e\n");
}

TEST_F(ProgramTest, AnOwnerThatFallsSilentIsAnError)
{
    makeClub();
    const ManualClock clock(fromUnix(1795442400));
    ClubFile::Options options;
    options.path = file();
    auto kept = ClubFile::open(options, clock, {});
    ASSERT_TRUE(kept.has_value());
    qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(m_folder.path().string()));
    QLocalServer server;
    ASSERT_TRUE(server.listen(socketNameFor(file())));
    Program program(m_folder, {"--db", "club.bayboard", "list"});
    ASSERT_TRUE(server.waitForNewConnection(patienceMilliseconds));
    QLocalSocket *socket = server.nextPendingConnection();
    socket->write("{\"exit\":0,");
    socket->waitForBytesWritten(patienceMilliseconds);
    socket->disconnectFromServer();
    const Ran ran = program.finish();
    EXPECT_EQ(ran.exit, exitStore);
    EXPECT_TRUE(ran.out.empty());
}

} // namespace
} // namespace bayboard
