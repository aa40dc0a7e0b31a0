#pragma once

#include "core/desk/Desk.h"
#include "tests/support/SyncClub.h"
#include "tests/support/TestKeychain.h"

namespace bayboard::test {

/// A desk on a file that follows a server, with the club read already and Dartmouth's day in
/// memory. Its threads are run by hand. Mia works.
class FollowingDesk
{
public:
    FollowingDesk(const SyncClub &club, const std::filesystem::path &path, SyncServer &server);
    ~FollowingDesk();
    FollowingDesk(const FollowingDesk &) = delete;
    FollowingDesk &operator=(const FollowingDesk &) = delete;

    [[nodiscard]] Desk &operator*() { return *m_desk; }

    [[nodiscard]] Desk *operator->() { return m_desk.get(); }

    /// Runs everything that waits, on all sides; how much that was.
    std::size_t run();

    /// At once in memory, and on its way to the disk. `start`: minutes after noon.
    BookingId book(std::size_t bay, int start, const std::string &who = "A. Haddad");
    void cancel(BookingId id);
    /// Bookings of Dartmouth's day in memory.
    [[nodiscard]] std::size_t shown() const;
    [[nodiscard]] FollowingState state();
    [[nodiscard]] std::vector<Conflict> conflicts();

    [[nodiscard]] DeskId id() const { return m_desk->blankChangeSet({}).desk; }

    ManualWorker home;
    ManualWorker writer;
    ManualWorker reader;
    ManualClock clock{SyncClub::noon()};

private:
    [[nodiscard]] static Span day();

    const SyncClub &m_club;
    TestKeychain m_keychain;
    SeededRandom m_random{99};
    std::unique_ptr<Desk> m_desk;
};

} // namespace bayboard::test
