#pragma once

#include "tests/core/store/StoreClub.h"

#include <cstddef>

namespace bayboard::test {

/// Lays thousands of blocks in one change set on a club's file, takes them back, lays them again,
/// and knows what the file must hold after each. What it does next follows from the file alone, so
/// that it can go on after any accident.
class BulkDriver
{
public:
    static constexpr int days = 250;
    static constexpr std::size_t blocks = 6U * days; ///< of one step, one each day on each bay
    static constexpr int mostSteps = 20; ///< that can be laid beside each other on one file

    BulkDriver(std::filesystem::path file, std::uint64_t seed);

    /// Opens the file, and makes the club with a booking for each step when it is not there; false
    /// when that fails.
    [[nodiscard]] bool open();
    void close();

    /// Lays a step's blocks, cancelling the booking that is in their way; or undoes or redoes such
    /// a step. `watch` is the store's. The change set's id when it was acknowledged.
    [[nodiscard]] std::optional<ChangeSetId> workOn(const CommitWatch &watch = {});

    [[nodiscard]] const std::optional<Error> &lastError() const { return m_error; }

    /// Ids of all change sets in the file, first to last.
    [[nodiscard]] std::vector<ChangeSetId> journal();
    /// What is half done, and findings of verify(), one a line: each step that the journal calls
    /// done has all its blocks and its booking cancelled, each that it calls undone has none.
    [[nodiscard]] std::string findings();

private:
    [[nodiscard]] std::vector<Step> laidSteps();
    [[nodiscard]] std::optional<ChangeSetId> note(ChangeSetId id, const Status &outcome);
    [[nodiscard]] std::optional<ChangeSetId> lay(int number, const CommitWatch &watch);
    [[nodiscard]] ChangeSet layingOf(int number, const Booking &inTheWay);
    [[nodiscard]] Booking bookingOf(int number) const;
    [[nodiscard]] std::string halfDone();

    std::filesystem::path m_path;
    ClubBuilder m_builder;
    ManualClock m_clock{ClubBuilder::noon()};
    std::unique_ptr<ClubFile> m_file;
    std::unique_ptr<Store> m_store;
    std::optional<Error> m_error;
};

} // namespace bayboard::test
