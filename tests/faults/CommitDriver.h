#pragma once

#include "tests/core/store/StoreClub.h"

namespace bayboard::test {

/// Commits whatever comes to mind on a club's file, and knows what was acknowledged. Reads what it
/// changes from the file, so that it can go on after any accident.
class CommitDriver
{
public:
    CommitDriver(std::filesystem::path file, std::uint64_t seed);

    /// Opens the file, and makes the club when it is not there; false when that fails.
    [[nodiscard]] bool open(std::chrono::milliseconds patience = {});
    void close();
    /// Creates, moves, edits, cancels, undoes or redoes something, several things at times. The
    /// set's id when it was acknowledged. A refusal (Overlap …) is no acknowledgement and no fault.
    [[nodiscard]] std::optional<ChangeSetId> commitSomething();

    [[nodiscard]] Store &store() { return *m_store; }

    [[nodiscard]] const std::optional<Error> &lastError() const { return m_error; }

    [[nodiscard]] SeededRandom &random() { return m_builder.random(); }

    [[nodiscard]] std::size_t below(std::size_t limit);
    /// Ids of all change sets in the file, first to last.
    [[nodiscard]] std::vector<ChangeSetId> journal();
    /// Findings of verify(), one a line.
    [[nodiscard]] std::string findings();

private:
    [[nodiscard]] std::optional<ChangeSetId> note(ChangeSetId id, const Status &outcome);
    [[nodiscard]] std::vector<EntityChange> someChanges();
    [[nodiscard]] EntityChange someEdit(const Booking &booking);
    [[nodiscard]] Slot someSlot();
    [[nodiscard]] std::optional<ChangeSetId> reverseSomething();

    std::filesystem::path m_path;
    ClubBuilder m_builder;
    ManualClock m_clock{ClubBuilder::noon()};
    std::unique_ptr<ClubFile> m_file;
    std::unique_ptr<Store> m_store;
    std::optional<Error> m_error;
};

} // namespace bayboard::test
