// What happens to a desk beside its line and its program, and how it comes to rest.

#include "core/desk/DeskSync.h"
#include "core/journal/Codec.h"
#include "tests/simulation/OlderFile.h"
#include "tests/simulation/SimDesk.h"
#include "tests/simulation/SimServer.h"

#include <gtest/gtest.h>

#include <sstream>

namespace bayboard::test {

namespace {

constexpr std::uint64_t longestWithoutToken = 14'400'000;
constexpr int daysShown = 2; ///< before and after today

/// A day as the board has it in memory, entity by entity.
std::string shownOf(const Desk &desk, LocationId location, const Span &span)
{
    const auto mark = [&](EntityKind kind, const Uuid &id) {
        return " " + std::to_string(static_cast<int>(desk.syncMark({kind, id})));
    };
    std::string lines;
    for (const BookingView *view : desk.bookings(location, span, true))
        lines += view->booking.id.value.toString() + " " + encodeRecord(toRecord(view->booking))
            + view->name + " " + view->phone + " " + view->tier + " "
            + std::to_string(view->customerFlags) + " "
            + std::to_string(static_cast<int>(view->state))
            + mark(EntityKind::Booking, view->booking.id.value) + "\n";
    for (const BlockView *view : desk.blocks(location, span))
        lines += view->block.id.value.toString() + " " + encodeRecord(toRecord(view->block)) + " "
            + std::to_string(static_cast<int>(view->state))
            + mark(EntityKind::Block, view->block.id.value) + "\n";
    for (const BayId bay : desk.club().baysOf(location))
        for (const Occupancy &held : desk.schedule().on(bay, span))
            lines += bay.value.toString() + " " + std::to_string(toUnix(held.span.start())) + " "
                + std::to_string(toUnix(held.span.end())) + " " + held.holder.toString() + "\n";
    return lines;
}

/// The first line in which they differ.
std::string firstDifference(const std::string &memory, const std::string &rows)
{
    std::istringstream one(memory);
    std::istringstream other(rows);
    std::string mine;
    std::string theirs;
    do {
        mine.clear();
        theirs.clear();
        std::getline(one, mine);
        std::getline(other, theirs);
    } while (mine == theirs && (one || other));
    return "memory shows\n  " + mine + "\nand the file\n  " + theirs + "\n";
}

} // namespace

void SimDesk::tokenRefused(const LineFault &fault)
{
    if (m_waitsForToken)
        return;
    m_waitsForToken = true;
    refusals += m_line.token.empty() ? 0 : 1;
    expiries += fault.kind == LineFault::Kind::Expired ? 1 : 0;
    m_world.timeline.after(1 + static_cast<Millis>(below(longestWithoutToken)), [this] {
        if (m_waitsForToken)
            typeToken();
    });
}

void SimDesk::typeToken()
{
    m_waitsForToken = false;
    m_line.usesTokens = usesTokens;
    m_line.token = m_line.server().giveToken(m_id);
    if (m_loop != nullptr)
        m_loop->tryNow();
}

void SimDesk::upgrade()
{
    stop();
    if (!hasPower())
        return;
    upgrades += makeOlder(m_path) ? 1 : 0;
    start();
    connectLater();
}

void SimDesk::powerDown()
{
    lose();
}

void SimDesk::powerUp()
{
    comeBack();
}

void SimDesk::moveTo(SimServer &server)
{
    m_line.leadTo(server);
    m_loop.reset();
    connect();
}

void SimDesk::calm()
{
    m_isCalm = true;
    m_line.isCalm = true;
    if (usesTokens)
        typeToken();
    connect();
    if (m_loop != nullptr)
        m_loop->tryNow();
}

std::string SimDesk::unrest() const
{
    const std::string name = "desk " + std::to_string(m_number);
    if (m_loop == nullptr || m_desk == nullptr)
        return name + " has not found its server\n";
    const SyncStatus &status = m_loop->status();
    if (!status.file)
        return name + " knows of no server\n";
    const FollowingState &file = *status.file;
    std::string lines;
    if (status.line != SyncStatus::Line::Open)
        lines += name + " does not hear its server: " + status.detail + "\n";
    if (file.filling)
        lines += name + " has not the whole club\n";
    if (file.toSend + file.onTheWay + file.atRisk != 0)
        lines += name + " still waits: " + std::to_string(file.toSend) + " to send, "
            + std::to_string(file.onTheWay) + " on the way, " + std::to_string(file.atRisk)
            + " at risk\n";
    if (lines.empty() && status.isSynced() != (file.conflicts == 0))
        lines += name + " does not say that it is synced\n";
    return lines;
}

std::string SimDesk::differenceOfMemory()
{
    if (m_desk == nullptr || !settle())
        return "desk " + std::to_string(m_number) + " does not run\n";
    EXPECT_TRUE(m_desk->setActor(m_world.club.person("Mia")));
    std::vector<std::pair<std::pair<LocationId, Span>, std::string>> seen;
    for (const LocationId location : {m_world.club.dartmouth(), m_world.club.bedford()})
        for (int day = -daysShown; day <= daysShown; ++day) {
            const Span span = dayAround(m_clock.now() + days(day));
            if (m_desk->isLoaded(location, span))
                seen.emplace_back(std::pair(location, span), shownOf(*m_desk, location, span));
        }
    stop();
    start();
    EXPECT_TRUE(m_desk->setActor(m_world.club.person("Mia")));
    std::string lines;
    DeskSync(*m_desk).state([](const Result<std::optional<FollowingState>> &) {}); // for the marks
    for (const auto &[window, memory] : seen) {
        m_desk->show(window.first, window.second);
        if (!settle())
            return "desk " + std::to_string(m_number) + " does not start\n";
        const std::string rows = shownOf(*m_desk, window.first, window.second);
        if (memory != rows)
            lines += "desk " + std::to_string(m_number) + ": " + firstDifference(memory, rows);
    }
    return lines;
}

/// From noon to noon, all together without gaps.
Span SimDesk::dayAround(Instant at)
{
    const Instant first = SyncClub::noon() - days(10);
    const auto day = std::chrono::floor<days>(at - first);
    return Span(first + day, hours(24));
}

} // namespace bayboard::test
