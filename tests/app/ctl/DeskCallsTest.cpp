#include "app/ctl/DeskCalls.h"
#include "tests/app/ctl/CtlClub.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <thread>

namespace bayboard {
namespace {

/// A desk whose own side is run by hand, as a window's is by its event loop.
class HandDrivenDesk : public testing::Test
{
protected:
    HandDrivenDesk()
    {
        test::CtlClub made; // closed: only its file is wanted
        m_file = m_folder.path() / "club.bayboard";
        std::filesystem::copy_file(made.file(), m_file);
        ClubFile::Options options;
        options.path = m_file;
        auto file = ClubFile::open(options, m_clock, {});
        EXPECT_TRUE(file.has_value());
        auto desk = Desk::open(
            {std::move(*file), &m_clock, &m_random, &m_home, m_writer.get(), m_reader.get()});
        EXPECT_TRUE(desk.has_value());
        m_desk = std::move(*desk);
    }

    /// A command that loads Harbour's Monday on a thread of its own while `meanwhile` happens
    /// between its question and the answer.
    Status loadDay(const std::function<void()> &meanwhile)
    {
        const LocationId harbour = *m_desk->club().findLocation("Harbour");
        const Span monday(m_clock.now(), hours(8));
        Status loaded = fail(ErrorCode::Internal, "no answer");
        bool finished = false;
        std::promise<void> open;
        m_desk->read<bool>( // holds the answer back
            [gate = open.get_future().share()](Store &) -> Result<bool> {
                gate.wait();
                return true;
            },
            [](const Result<bool> &) {});
        std::thread command([&] {
            loaded = DeskCalls(*m_desk, m_home).load(harbour, monday);
            m_home.post([&] { finished = true; });
        });
        m_home.wait();
        EXPECT_TRUE(m_home.runOne()); // the question
        meanwhile();
        m_home.run();
        open.set_value();
        while (!finished) {
            m_home.wait();
            m_home.run();
        }
        command.join();
        return loaded;
    }

    test::TemporaryFolder m_folder;
    std::filesystem::path m_file;
    ManualClock m_clock{fromUnix(1795442400)};
    ProgramRandom m_random;
    ManualWorker m_home;
    std::unique_ptr<Worker> m_writer = makeThreadWorker("writer");
    std::unique_ptr<Worker> m_reader = makeThreadWorker("reader");
    std::unique_ptr<Desk> m_desk;
};

TEST_F(HandDrivenDesk, ACommandThatWaitsForASaveIsToldWhenTheDeskGoes)
{
    const OperatorId owner = *m_desk->club().findOperator("Max");
    Outcome outcome = Committed{};
    std::thread command([&] {
        DeskCalls calls(*m_desk, m_home);
        calls.setActor(owner);
        Customer customer;
        customer.name = "Late Comer";
        outcome = calls.commit([&](Desk &desk) { return desk.createCustomer(customer); });
    });
    m_home.wait();
    EXPECT_TRUE(m_home.runOne()); // the commit; its save is never brought home
    m_desk.reset();
    command.join();
    ASSERT_FALSE(outcome.has_value());
    ASSERT_TRUE(outcome.error().error.has_value());
    EXPECT_EQ(outcome.error().error->code, ErrorCode::Internal);
}

TEST_F(HandDrivenDesk, ALoadGoesOnWhenSomethingElseFailsInTheBackground)
{
    const Status loaded = loadDay([&] {
        const auto folder = ClubFile::backupFolder(m_file);
        std::filesystem::remove_all(folder);
        m_folder.write(folder.filename().string(), "in the way of backups");
        ManualWorker worker;
        m_desk->backUp(worker);
        EXPECT_EQ(worker.run(), 1U);
    });
    EXPECT_TRUE(loaded.has_value()) << loaded.error().arguments.at(0).english();
}

TEST_F(HandDrivenDesk, ALoadThatCannotBeReadSaysSo)
{
    const Status loaded = loadDay([&] {
        sqlite3 *handle = nullptr;
        ASSERT_EQ(sqlite3_open(m_file.c_str(), &handle), SQLITE_OK);
        EXPECT_EQ(
            sqlite3_exec(
                handle, "ALTER TABLE occupancy RENAME TO elsewhere", nullptr, nullptr, nullptr),
            SQLITE_OK);
        sqlite3_close(handle);
    });
    ASSERT_FALSE(loaded.has_value());
    EXPECT_NE(loaded.error().code, ErrorCode::Internal);
}

TEST_F(HandDrivenDesk, ACustomerWhoIsNotThereIsNotFound)
{
    Status loaded;
    bool finished = false;
    std::thread command([&] {
        loaded = DeskCalls(*m_desk, m_home).loadCustomer(CustomerId{Uuid{{4}}});
        m_home.post([&] { finished = true; });
    });
    while (!finished) {
        m_home.wait();
        m_home.run();
    }
    command.join();
    ASSERT_FALSE(loaded.has_value());
    EXPECT_EQ(loaded.error().code, ErrorCode::NotFound);
}

TEST_F(HandDrivenDesk, WhoActsIsPutBackAfterTheCall)
{
    const OperatorId window = *m_desk->club().findOperator("Sam");
    const OperatorId owner = *m_desk->club().findOperator("Max");
    m_desk->setActor(window);
    m_home.run();
    OperatorId seen;
    bool finished = false;
    std::thread command([&] {
        DeskCalls calls(*m_desk, m_home);
        calls.setActor(owner);
        const auto who = calls.now([](Desk &desk) { return desk.actor(); }, DeskCalls::As::Actor);
        seen = who.value_or(OperatorId());
        m_home.post([&] { finished = true; });
    });
    while (!finished) {
        m_home.wait();
        m_home.run();
    }
    command.join();
    EXPECT_EQ(seen, owner);
    EXPECT_EQ(m_desk->actor(), window);
}

} // namespace
} // namespace bayboard
