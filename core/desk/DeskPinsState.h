#pragma once

// The PINs of a desk and what is done to them. Private to core/desk.

#include "core/desk/DeskMemory.h"
#include "core/desk/DeskPins.h"
#include "core/desk/DevicePepper.h"

#include <deque>

namespace bayboard {

using SharedSecret = std::shared_ptr<const Secret>;

/// Rows and proofs in memory, and each thing that takes its way over keychain, hasher and file. On
/// the desk's thread.
struct DeskPins::State
{
    struct Proven
    {
        OperatorId who;
        Instant at;
    };

    State(Desk::Memory &desk, std::vector<PinRow> loaded);

    Desk::Memory &memory;
    DevicePepper pepper;
    std::unordered_map<OperatorId, PinRow> rows; ///< of the file
    std::unordered_map<OperatorId, PinRow> sessions; ///< of this session only
    std::unordered_map<std::int64_t, Proven> proofs;
    std::int64_t lastProof = 0;
    std::deque<std::function<void()>> waiting; ///< one thing after the other: no tries in parallel
    bool busy = false;

    [[nodiscard]] std::string nameOf(OperatorId who) const;
    [[nodiscard]] PinRow *find(OperatorId who);

    void inTurn(std::function<void()> job);
    void startNext();
    /// `done`, with the next one let in after.
    [[nodiscard]] Done ending(Done done);

    /// Whether it is the operator's PIN.
    void check(OperatorId who, SharedSecret pin, Done done);
    /// The pepper for a new PIN; see DevicePepper::forNew().
    void pepperForNew(std::function<void(Result<DevicePepper::Shared>)> then);
    /// Makes it the operator's PIN.
    void keep(OperatorId who, SharedSecret pin, bool sessionToo, Done done);
    /// Takes PINs away; the journal gets the line.
    void drop(std::vector<OperatorId> whose, ChangeSet line, Done done);
    [[nodiscard]] std::int64_t giveProof(OperatorId who);

private:
    template <typename Answer>
    void onHasher(std::function<Answer()> work, std::function<void(Answer)> then);
    void write(std::function<Status(Store &)> job, Done then);
    void pepperOf(const PinRow &row, std::function<void(Result<DevicePepper::Shared>)> then);
    void compare(OperatorId who, SharedSecret pin, const DevicePepper::Shared &with, Done done);
    void judge(OperatorId who, bool right, const std::string &renewed, const Done &done);
    void store(PinRow row, const DevicePepper::Shared &with, bool forSession, Done done);
    void changed();
};

} // namespace bayboard
