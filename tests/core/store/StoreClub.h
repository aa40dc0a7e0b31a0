#pragma once

#include "core/store/ClubFile.h"

#include <filesystem>
#include <string>

namespace bayboard::test {

/// A folder that is gone with the test.
class ScratchFolder
{
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// What is written of a failure by tests: "Overlap(…, …)".
[[nodiscard]] std::string say(const Error &error);

/// Two locations with bays, two operators, two customers: everything that change sets need, with
/// ids that do not change. Makes values only; nothing is stored.
class ClubBuilder
{
public:
    explicit ClubBuilder(std::uint64_t seed = 1) : m_random(seed) { }

    /// The change set that a new file begins with.
    [[nodiscard]] ChangeSet start();
    /// A change set without changes; its time moves on by a minute with each.
    [[nodiscard]] ChangeSet blank(LabelCode code = LabelCode::EditBooking);
    [[nodiscard]] ChangeSet blank(LabelCode code, OperatorId actor);
    /// Head of an undo or redo of `target`.
    [[nodiscard]] ChangeSet head(ChangeSetId target);
    [[nodiscard]] ChangeSet head(ChangeSetId target, OperatorId actor);

    /// `start` and `length` in minutes after the club's first noon.
    [[nodiscard]] Booking booking(std::vector<BayId> bays, int start, int length);
    [[nodiscard]] Block block(BayId bay, int start, int length);
    [[nodiscard]] Customer customer(const std::string &name, const std::string &phone = {});
    [[nodiscard]] Span span(int start, int length) const;

    [[nodiscard]] static BayId bay(std::uint8_t number); ///< 1 to 4: Dartmouth; 5, 6: Bedford
    [[nodiscard]] static LocationId dartmouth();
    [[nodiscard]] static LocationId bedford();
    [[nodiscard]] static OperatorId olga();
    [[nodiscard]] static OperatorId sam();
    [[nodiscard]] static CustomerId haddad();
    [[nodiscard]] static CustomerId quinn();
    [[nodiscard]] static DeskId desk();
    [[nodiscard]] static Instant noon(); ///< 2026-06-15 12:00 in Halifax

    [[nodiscard]] Uuid uuid();

    [[nodiscard]] SeededRandom &random() { return m_random; }

private:
    SeededRandom m_random;
    int m_sets = 0;
};

template <typename Entity> [[nodiscard]] EntityRef refOf(const Entity &entity);
template <> [[nodiscard]] EntityRef refOf(const Booking &booking);
template <> [[nodiscard]] EntityRef refOf(const Block &block);
template <> [[nodiscard]] EntityRef refOf(const Customer &customer);

template <typename Entity> [[nodiscard]] EntityChange creationOf(const Entity &entity)
{
    return creation(refOf(entity), toRecord(entity));
}

template <typename Entity>
[[nodiscard]] EntityChange changeOf(const Entity &before, const Entity &after)
{
    return difference(refOf(before), toRecord(before), toRecord(after));
}

/// A club's file on the disk with its one writer.
class StoreClub : public ClubBuilder
{
public:
    explicit StoreClub(std::uint64_t seed = 1);

    [[nodiscard]] Store &store() { return *m_store; }

    [[nodiscard]] Store *operator->() { return m_store.get(); }

    [[nodiscard]] std::filesystem::path file() const { return m_folder.path() / "club.bayboard"; }

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder.path(); }

    [[nodiscard]] std::unique_ptr<Store> reader();
    /// Closes everything and opens it again, as after a restart.
    void reopen();
    void close();
    [[nodiscard]] Result<std::unique_ptr<ClubFile>> tryOpen(bool create = false);

    [[nodiscard]] const OpenReport &report() const { return m_report; }

    /// Commits the changes as one step; its id.
    [[nodiscard]] Result<ChangeSetId> step(std::vector<EntityChange> changes,
                                           OperatorId actor = olga());
    /// The same, and the test fails when it is refused.
    ChangeSetId done(std::vector<EntityChange> changes, OperatorId actor = olga());

    template <typename Entity> ChangeSetId made(const Entity &entity)
    {
        return done({creationOf(entity)});
    }

    [[nodiscard]] Status undo(ChangeSetId id, OperatorId actor = olga());
    [[nodiscard]] Status redo(ChangeSetId id, OperatorId actor = olga());
    [[nodiscard]] Booking stored(const Booking &booking);
    [[nodiscard]] Record record(EntityRef entity);
    /// Everything that anyone holds, as stored.
    [[nodiscard]] std::vector<OccupancyRow> held();
    /// Findings of verify(), one a line; empty when the file is sound.
    [[nodiscard]] std::string findings();

private:
    ScratchFolder m_folder;
    ManualClock m_clock;
    std::unique_ptr<ClubFile> m_file;
    std::unique_ptr<Store> m_store;
    OpenReport m_report;
};

} // namespace bayboard::test
