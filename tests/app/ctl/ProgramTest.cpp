// The program as a process: exit codes, what goes where, two at once, and the hand-over.

#include "app/ctl/CommandTable.h"
#include "app/ctl/Handover.h"
#include "app/ctl/HandoverSocket.h"
#include "core/store/ClubFile.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"
#include "tests/app/ctl/ProgramProcess.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace bayboard {
namespace {

using test::itemsAt;
using test::json;
using test::patienceMilliseconds;
using test::Program;
using test::Ran;
using test::textAt;

class ProgramTest : public testing::Test
{
protected:
    Ran run(const std::vector<std::string> &args) { return Program(m_folder, args).finish(); }

    /// As somebody whose computer speaks French, whether or not the system knows that locale.
    Ran inFrench(const std::vector<std::string> &args)
    {
        return Program(m_folder, args, "fr_CA.UTF-8").finish();
    }

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

    /// As the program that owns the file.
    static void listenFor(ClubFile &kept, QLocalServer &server)
    {
        const std::string name = newHandoverSocketName();
        server.setSocketOptions(QLocalServer::AbstractNamespaceOption);
        ASSERT_TRUE(server.listen(QString::fromStdString(name)));
        ASSERT_TRUE(kept.announce(name));
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

bool has(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

TEST_F(ProgramTest, HelpIsInTheLanguageOfItsReader)
{
    const Ran all = inFrench({"help"});
    EXPECT_TRUE(has(all.out, "Commandes :\n")) << all.out;
    EXPECT_TRUE(has(all.out, "créer un nouveau fichier de club")) << all.out;
    EXPECT_TRUE(has(all.out, "[--as OPÉRATEUR]")) << all.out;
    EXPECT_FALSE(has(all.out, "Exit codes")) << all.out;
    const Ran one = inFrench({"help", "create-booking"});
    EXPECT_TRUE(has(one.out, "durée en minutes (de 1 à 10080) (obligatoire)")) << one.out;
    EXPECT_TRUE(has(one.out, "\"violations\"")) << one.out;
    EXPECT_TRUE(has(inFrench({"--lang", "en", "help"}).out, "Exit codes:"));
    EXPECT_TRUE(has(run({"--lang=fr", "help"}).out, "Codes de sortie :"));
    EXPECT_TRUE(has(run({"--lang=es", "help"}).out, "Comandos:\n"));
    EXPECT_TRUE(has(run({"--lang=de", "help"}).out, "Rückgabewerte:"));
    EXPECT_TRUE(has(Program(m_folder, {"help"}, "de_CH.UTF-8").finish().out, "Rückgabewerte:"));
    EXPECT_TRUE(has(run({"--lang=it", "help"}).out, "Exit codes:"));
}

TEST_F(ProgramTest, WhatIsWrongIsSaidInTheLanguageOfItsReader)
{
    const Ran option = inFrench({"list", "--frob"});
    EXPECT_EQ(option.err.find("« --frob » n’est pas une option de list.\nUtilisation : "), 0U)
        << option.err;
    const Ran file = inFrench({"rules", "check", "nulle-part.json"});
    EXPECT_TRUE(has(file.err, "nulle-part.json ne peut pas être lu : aucun fichier")) << file.err;
    m_folder.write("book.json",
                   "{\"version\": 1, \"rules\": [\n{\"id\": \"x\", \"rule\": \"nonsense\"}]}\n");
    const Ran book = inFrench({"rules", "check", "book.json"});
    EXPECT_EQ(textAt(json(book.out), "reason"), "aucune règle ne s’appelle « nonsense »");
    EXPECT_EQ(book.err, "Règlement, ligne 2 : aucune règle ne s’appelle « nonsense ».\n");
    EXPECT_EQ(textAt(json(run({"rules", "check", "book.json"}).out), "reason"),
              "there is no rule called \"nonsense\"");
}

TEST_F(ProgramTest, ReportsAndRefusalsAreInTheLanguageOfItsReader)
{
    makeClub();
    m_folder.write("rows.csv",
                   "User,Resource,Begin,End,Reference,Status\n"
                   "Jo,Upper,2026-06-31 09:00,2026-06-31 10:00,R1,Confirmed\n"
                   "Al,Upper,2026-06-30 09:00,2026-06-30 10:00,R2,Perhaps\n");
    const Ran plan = inFrench({"--db", "club.bayboard", "import", "rows.csv", "--dry-run"});
    EXPECT_EQ(plan.exit, exitDone) << plan.err;
    const auto rows = itemsAt(json(plan.out), "unreadable");
    ASSERT_EQ(rows.size(), 2U) << plan.out;
    EXPECT_EQ(textAt(rows[0], "reason"),
              "le début « 2026-06-31 09:00 » n’est pas une date lisible");
    EXPECT_EQ(textAt(rows[1], "reason"),
              "l’état « Perhaps » est inconnu ; ajoutez-le à \"states\" d’une correspondance");
    EXPECT_TRUE(has(plan.out, "séparateur : virgule")) << plan.out;
    const Ran undo = inFrench(
        {"--db", "club.bayboard", "undo", "--change", "018f0000-0000-7000-8000-000000000000"});
    EXPECT_TRUE(has(undo.err, "Introuvable : jeu de changements")) << undo.err;
    EXPECT_EQ(onClub(aBooking).exit, exitDone);
    std::vector<std::string> again{"--db", "club.bayboard"};
    again.insert(again.end(), aBooking.begin(), aBooking.end());
    const Ran refused = inFrench(again);
    EXPECT_EQ(refused.exit, exitRefused);
    const auto why = itemsAt(json(refused.out), "violations");
    ASSERT_FALSE(why.empty()) << refused.out;
    EXPECT_EQ(textAt(why[0], "code"), "DOUBLE_BOOKING");
    EXPECT_TRUE(has(textAt(why[0], "message"), "Chevauche")) << refused.out;
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
    QLocalServer server;
    listenFor(**kept, server);

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

TEST_F(ProgramTest, TheOwnerIsFoundByLongPathsAndLinksToo)
{
    makeClub();
    std::filesystem::path deep = m_folder.path();
    for (int i = 0; i < 4; ++i)
        deep /= std::string(60, 'd');
    std::filesystem::create_directories(deep);
    std::filesystem::rename(file(), deep / "club.bayboard");
    std::filesystem::create_symlink(deep / "club.bayboard", m_folder.path() / "link.bayboard");
    const ManualClock clock(fromUnix(1795442400));
    ClubFile::Options options;
    options.path = deep / "club.bayboard";
    auto kept = ClubFile::open(options, clock, {});
    ASSERT_TRUE(kept.has_value());
    QLocalServer server;
    listenFor(**kept, server);
    for (const std::string &name : {options.path.string(), std::string("link.bayboard")}) {
        Program program(m_folder, {"--db", name, "list"});
        ASSERT_TRUE(server.waitForNewConnection(patienceMilliseconds)) << name;
        QLocalSocket *socket = server.nextPendingConnection();
        ASSERT_TRUE(socket->waitForReadyRead(patienceMilliseconds));
        socket->write(QByteArray::fromStdString(encode(HandoverReply{0, "{}\n", ""})));
        socket->waitForBytesWritten(patienceMilliseconds);
        EXPECT_EQ(program.finish().out, "{}\n");
    }
}

TEST_F(ProgramTest, AFileThatMayOnlyBeReadIsReadAndNotWritten)
{
    makeClub();
    EXPECT_EQ(onClub(aBooking).exit, exitDone);
    const std::filesystem::path disc = m_folder.path() / "disc";
    std::filesystem::create_directory(disc);
    std::filesystem::rename(file(), disc / "club.bayboard");
    chmod((disc / "club.bayboard").c_str(), 0444);
    chmod(disc.c_str(), 0555);
    chmod(m_folder.path().c_str(), 0755);
    const auto ran = [&](std::vector<std::string> args) {
        args.insert(args.begin(), {"--db", "disc/club.bayboard"});
        return Program(m_folder, args, "C.UTF-8", true).finish();
    };
    const Ran list = ran({"list", "--date", "2026-11-23"});
    EXPECT_EQ(list.exit, exitDone) << list.err;
    EXPECT_EQ(itemsAt(json(list.out), "bookings").size(), 1U);
    EXPECT_EQ(ran({"verify"}).out, "{\"ok\":true,\"findings\":[]}\n");
    for (const std::vector<std::string> &args : {std::vector<std::string>{"customers"},
                                                 {"attempts"},
                                                 {"rules", "show"},
                                                 {"export", "--format", "csv"}})
        EXPECT_EQ(ran(args).exit, exitDone) << args[0];
    std::vector<std::string> later = aBooking;
    later[4] = "2026-11-23T20:00";
    const Ran refused = ran(later);
    EXPECT_EQ(refused.exit, exitStore);
    EXPECT_TRUE(has(refused.err, "disc/club.bayboard may not be written to")) << refused.err;
    EXPECT_EQ(ran({"undo"}).exit, exitStore);
    later.push_back("--dry-run");
    EXPECT_EQ(ran(later).exit, exitDone);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(disc),
                            std::filesystem::directory_iterator()),
              1)
        << "nothing is made beside it";
    chmod(disc.c_str(), 0755);
}

TEST_F(ProgramTest, WhatCannotBePrintedIsAnError)
{
    makeClub();
    const auto into = [&](const char *output, bool closed) {
        QProcess process;
        process.setWorkingDirectory(QString::fromStdString(m_folder.path().string()));
        process.setStandardOutputFile(QString::fromLatin1(output));
        if (closed)
            process.setChildProcessModifier([] { close(STDOUT_FILENO); });
        process.start(QStringLiteral(BAYBOARDCTL),
                      {QStringLiteral("--lang"),
                       QStringLiteral("en"),
                       QStringLiteral("--db"),
                       QStringLiteral("club.bayboard"),
                       QStringLiteral("verify")});
        EXPECT_TRUE(process.waitForFinished(patienceMilliseconds));
        EXPECT_EQ(process.exitCode(), exitInput) << output << closed;
        return process.readAllStandardError().toStdString();
    };
    EXPECT_TRUE(has(into("/dev/full", false), "standard output cannot be written"));
    EXPECT_TRUE(has(into("/dev/null", true), "standard output cannot be written"));
    for (const auto &entry : std::filesystem::directory_iterator(m_folder.path())) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), {});
        EXPECT_FALSE(has(bytes, "findings")) << entry.path() << " was taken for standard output";
    }
    EXPECT_EQ(onClub({"verify"}).exit, exitDone);
}

TEST_F(ProgramTest, ARescueIsToldBesideTheAnswer)
{
    makeClub();
    EXPECT_EQ(onClub(aBooking).exit, exitDone);
    std::filesystem::create_directory(ClubFile::backupFolder(file()));
    std::filesystem::copy_file(file(),
                               ClubFile::backupFolder(file()) / "daily-2026-11-22.bayboard");
    std::fstream(file(), std::ios::in | std::ios::out | std::ios::binary) << std::string(100, 'x');
    const Ran first = onClub({"list", "--date", "2026-11-23"});
    EXPECT_EQ(first.exit, exitDone);
    EXPECT_EQ(itemsAt(json(first.out), "bookings").size(), 1U);
    EXPECT_TRUE(has(first.err, "The club's file was damaged: it is kept as")) << first.err;
    EXPECT_TRUE(has(onClub({"verify"}).err, "was damaged")) << "until a window has told it";
}

TEST_F(ProgramTest, DamageThatOnlyTheDeskMeetsIsRescuedAtOnce)
{
    makeClub();
    sqlite3 *handle = nullptr;
    sqlite3_open(file().c_str(), &handle);
    sqlite3_exec(handle, "UPDATE location SET hours = '{'", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    const Ran ran = onClub({"verify"});
    EXPECT_EQ(ran.exit, exitDone);
    EXPECT_TRUE(has(ran.err, "The club's file was damaged: it is kept as")) << ran.err;
}

TEST_F(ProgramTest, AFileThatHoldsNobodyCanBeVerified)
{
    makeClub();
    std::filesystem::resize_file(file(), 5000);
    const Ran ran = onClub({"verify"});
    EXPECT_EQ(ran.exit, exitDone) << ran.err;
    EXPECT_TRUE(has(ran.err, "nothing in it could be read. The club is empty.")) << ran.err;
    EXPECT_EQ(onClub({"verify", "--as", "Max"}).exit, exitInput);
    EXPECT_EQ(onClub({"list"}).exit, exitInput);
}

TEST_F(ProgramTest, AnOwnerThatFallsSilentIsAnError)
{
    makeClub();
    const ManualClock clock(fromUnix(1795442400));
    ClubFile::Options options;
    options.path = file();
    auto kept = ClubFile::open(options, clock, {});
    ASSERT_TRUE(kept.has_value());
    QLocalServer server;
    listenFor(**kept, server);
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
