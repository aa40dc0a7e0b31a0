#include "tests/support/FollowingDesk.h"

#include "core/desk/DeskSync.h"

#include <gtest/gtest.h>

namespace bayboard::test {

FollowingDesk::FollowingDesk(const SyncClub &club,
                             const std::filesystem::path &path,
                             SyncServer &server)
    : m_club(club)
{
    {
        SyncDesk fresh(club, path, 2);
        EXPECT_TRUE(fresh.following().begin(server.epoch()).has_value());
        synchronise(fresh, server);
        fresh.file().close();
    }
    auto file = ClubFile::open({path, false, {}, "test"}, clock, {});
    EXPECT_TRUE(file.has_value());
    Desk::Options options;
    options.file = std::move(*file);
    options.clock = &clock;
    options.random = &m_random;
    options.home = &home;
    options.writer = &writer;
    options.reader = &reader;
    options.keychain = &m_keychain;
    options.pinCost = {1, 8192};
    m_desk = Desk::open(std::move(options)).value();
    m_desk->setActor(club.person("Mia"));
    m_desk->show(club.dartmouth(), day());
    run();
}

FollowingDesk::~FollowingDesk()
{
    m_desk.reset();
    run();
}

Span FollowingDesk::day()
{
    return {SyncClub::noon() - hours(12), hours(24)};
}

std::size_t FollowingDesk::run()
{
    std::size_t all = 0;
    for (std::size_t some = 1; some > 0; all += some)
        some = writer.run() + reader.run() + home.run();
    return all;
}

BookingId FollowingDesk::book(std::size_t bay, int start, const std::string &who)
{
    Proposal wanted;
    wanted.after = m_desk->draftBooking(m_club.placeOf(m_club.bay(bay)),
                                        Slot::of({m_club.bay(bay)}, SyncClub::span(start, 60)));
    wanted.after.guestName = who;
    const Outcome made = m_desk->commit(wanted);
    EXPECT_TRUE(made.has_value());
    return made ? BookingId{made->entity} : BookingId{};
}

void FollowingDesk::cancel(BookingId id)
{
    Proposal wanted;
    wanted.before = m_desk->booking(id)->booking;
    wanted.after = *wanted.before;
    wanted.after.state = BookingState::Cancelled;
    wanted.after.reason = "ill";
    EXPECT_TRUE(m_desk->commit(wanted).has_value());
}

std::size_t FollowingDesk::shown() const
{
    return m_desk->bookings(m_club.dartmouth(), day()).size();
}

FollowingState FollowingDesk::state()
{
    std::optional<FollowingState> found;
    DeskSync(*m_desk).state(
        [&](const Result<std::optional<FollowingState>> &state) { found = state.value(); });
    run();
    EXPECT_TRUE(found.has_value());
    return found.value_or(FollowingState{});
}

std::vector<Conflict> FollowingDesk::conflicts()
{
    std::vector<Conflict> found;
    DeskSync(*m_desk).conflicts(
        true, [&](const Result<std::vector<Conflict>> &open) { found = open.value(); });
    run();
    return found;
}

} // namespace bayboard::test
