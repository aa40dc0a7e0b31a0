#include "tests/faults/CommitDriver.h"

#include <algorithm>

namespace bayboard::test {

CommitDriver::CommitDriver(std::filesystem::path file, std::uint64_t seed)
    : m_path(std::move(file))
    , m_builder(seed)
{ }

bool CommitDriver::open(std::chrono::milliseconds patience)
{
    close();
    ClubFile::Options options;
    options.path = m_path;
    options.create = true;
    options.patience = patience;
    auto opened = ClubFile::open(options, m_clock, ClubBuilder::desk());
    if (!opened) {
        m_error = opened.error();
        return false;
    }
    m_file = std::move(*opened);
    m_store = m_file->takeWriter();
    return true;
}

void CommitDriver::close()
{
    m_store.reset();
    m_file.reset();
}

std::size_t CommitDriver::below(std::size_t limit)
{
    return static_cast<std::size_t>(random().next() % limit);
}

std::optional<ChangeSetId> CommitDriver::note(ChangeSetId id, const Status &outcome)
{
    m_error = outcome ? std::nullopt : std::optional(outcome.error());
    return outcome ? std::optional(id) : std::nullopt;
}

std::optional<ChangeSetId> CommitDriver::commitSomething()
{
    const auto first = m_store->journal(0, 1);
    if (!first) {
        m_error = first.error();
        return std::nullopt;
    }
    if (first->empty()) {
        const ChangeSet start = m_builder.start();
        return note(start.id, m_store->commit(start));
    }
    if (below(4) == 0)
        return reverseSomething();
    ChangeSet set = m_builder.blank();
    set.at = m_clock.now() + seconds(static_cast<std::int64_t>(below(7200)) - 3600);
    set.changes = someChanges();
    return note(set.id, m_store->commit(set));
}

std::optional<ChangeSetId> CommitDriver::reverseSomething()
{
    const bool undo = below(3) != 0;
    const auto step = undo ? m_store->undoCandidate(ClubBuilder::olga())
                           : m_store->redoCandidate(ClubBuilder::olga());
    if (!step || !*step) {
        m_error = step ? std::nullopt : std::optional(step.error());
        return std::nullopt;
    }
    const ChangeSet head = m_builder.head((*step)->head.id);
    const auto done = undo ? m_store->commitUndo(head) : m_store->commitRedo(head);
    return note(head.id, done ? Status() : tl::unexpected(done.error()));
}

Slot CommitDriver::someSlot()
{
    std::vector<BayId> bays = {ClubBuilder::bay(static_cast<std::uint8_t>(1 + below(4)))};
    if (below(4) == 0)
        bays.push_back(ClubBuilder::bay(static_cast<std::uint8_t>(1 + below(4))));
    return Slot::of(
        std::move(bays),
        m_builder.span(static_cast<int>(30 * below(400)), static_cast<int>(30 + 30 * below(3))));
}

EntityChange CommitDriver::someEdit(const Booking &booking)
{
    Booking after = booking;
    if (below(2) == 0)
        after.slot = someSlot();
    if (below(3) == 0)
        after.state = after.state == BookingState::Cancelled ? BookingState::Confirmed
                                                             : BookingState::Cancelled;
    after.notes = std::string(below(below(10) == 0 ? 20'000 : 40), 'n');
    return changeOf(booking, after);
}

std::vector<EntityChange> CommitDriver::someChanges()
{
    std::vector<EntityChange> changes;
    const auto rows = m_store->listBookings({});
    if (rows && !rows->empty() && below(2) == 0)
        changes.push_back(someEdit(rows->at(below(rows->size())).booking));
    if (below(5) == 0)
        changes.push_back(creationOf(m_builder.customer("Person " + std::to_string(below(999)))));
    const std::size_t created = below(20) == 0 ? 30 : below(3);
    for (std::size_t i = 0; i < created; ++i) {
        Booking booking = m_builder.booking({ClubBuilder::bay(1)}, 0, 60);
        booking.slot = someSlot();
        changes.push_back(creationOf(booking));
    }
    return changes;
}

std::vector<ChangeSetId> CommitDriver::journal()
{
    std::vector<ChangeSetId> ids;
    const auto steps = m_store->journal(0, 0);
    if (steps)
        for (const Step &step : *steps)
            ids.insert(ids.begin(), step.head.id);
    return ids;
}

std::string CommitDriver::findings()
{
    const auto found = m_store->verify();
    if (!found)
        return say(found.error());
    std::string lines;
    for (const Phrase &line : *found)
        lines += line.english() + "\n";
    return lines;
}

} // namespace bayboard::test
