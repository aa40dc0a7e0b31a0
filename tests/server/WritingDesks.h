#pragma once

#include "tests/server/ServerProcess.h"
#include "tests/support/SyncClub.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace bayboard::test {

/// Desks whose operators go on booking while a server comes and goes: each on a file and a thread
/// of its own, all for the same times. A desk sends what waits until it is answered, and takes its
/// time after an answer that says so. What was acknowledged is remembered by the desk's own file.
class WritingDesks
{
public:
    /// `tokenFor`: makes one that the server knows. `address`: of the server as it is now, asked
    /// for each new connection.
    WritingDesks(const SyncClub &club,
                 std::size_t count,
                 const Uuid &epoch,
                 const std::function<std::string(DeskId)> &tokenFor,
                 std::function<std::string()> address);
    ~WritingDesks();
    WritingDesks(const WritingDesks &) = delete;
    WritingDesks &operator=(const WritingDesks &) = delete;

    /// Returns when every desk has been answered so many times more.
    void waitForAnswers(std::int64_t more);
    /// No more bookings: all that waits is sent and the feeds are read to their ends.
    void finish();

    [[nodiscard]] std::int64_t refusedForNow() const { return m_refusedForNow; } ///< 503

    [[nodiscard]] std::int64_t broken() const { return m_broken; } ///< connections

    /// Answers that no server may give, one a line.
    [[nodiscard]] std::string complaints();
    /// Everything that was acknowledged, by all desks.
    [[nodiscard]] std::vector<Judgement> acknowledged();

    /// One after finish().
    [[nodiscard]] SyncDesk &desk(std::size_t index) { return m_desks[index]->desk; }

    [[nodiscard]] std::size_t count() const { return m_desks.size(); }

private:
    struct Writing
    {
        Writing(const SyncClub &club, const std::filesystem::path &path, std::size_t number)
            : desk(club, path, number + 1, number + 31)
        { }

        SyncDesk desk;
        std::string token;
        std::unique_ptr<HttpClient> line;
        std::int64_t made = 0;
        std::atomic<std::int64_t> answers = 0;
        std::vector<Judgement> judgements;
        std::thread thread;
    };

    void work(Writing &writing);
    void book(Writing &writing);
    /// Whether there was anything to say, and it was answered.
    bool push(Writing &writing);
    bool read(Writing &writing);
    [[nodiscard]] HttpReply
    post(Writing &writing, const std::string &target, const std::string &json);
    void rest();
    void complain(const std::string &line);

    RamFolder m_folder;
    std::function<std::string()> m_address;
    std::vector<std::unique_ptr<Writing>> m_desks;
    std::atomic<bool> m_isOver = false;
    std::atomic<std::int64_t> m_refusedForNow = 0;
    std::atomic<std::int64_t> m_broken = 0;
    std::mutex m_mutex;
    std::string m_complaints;
};

} // namespace bayboard::test
