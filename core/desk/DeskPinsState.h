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

    /// What is said where the secret is not right.
    struct Codes
    {
        ErrorCode needed;
        ErrorCode wrong;
        ErrorCode wait;
        ErrorCode unreadable;
        const char *attempt; ///< in the log
    };

    State(Desk::Memory &desk, std::vector<PinRow> loaded, SignInSecret which);

    Desk::Memory &memory;
    SignInSecret kind;
    DevicePepper pepper;
    std::unordered_map<OperatorId, PinRow> rows; ///< of the file
    std::unordered_map<OperatorId, PinRow> sessions; ///< of this session only
    std::unordered_map<std::int64_t, Proven> proofs;
    std::int64_t lastProof = 0;
    std::deque<std::function<void()>> waiting; ///< one thing after the other: no tries in parallel
    bool busy = false;

    [[nodiscard]] std::string nameOf(OperatorId who) const;
    [[nodiscard]] PinRow *find(OperatorId who);
    [[nodiscard]] const Codes &codes() const;
    /// The label of a step that takes one away.
    [[nodiscard]] LabelCode removing() const;
    [[nodiscard]] std::optional<Error> faultOf(OperatorId who, const Secret &secret) const;
    /// Why the actor may not set or remove what lets somebody else in.
    [[nodiscard]] std::optional<Error> objectionTo(OperatorId who) const;

    void inTurn(std::function<void()> job);
    void startNext();
    /// `done`, with the next one let in after.
    [[nodiscard]] Done ending(Done done);

    /// Whether it is the operator's PIN.
    void check(OperatorId who, SharedSecret pin, Done done);
    /// The pepper for a new PIN; see DevicePepper::forNew().
    void pepperForNew(std::function<void(Result<DevicePepper::Shared>)> then);
    /// Makes it the operator's PIN.
    /// `by`: who sets it; null: its owner.
    void keep(OperatorId who, SharedSecret pin, bool sessionToo, Done done, OperatorId by = {});
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
    void
    store(PinRow row, const DevicePepper::Shared &with, bool forSession, Done done, OperatorId by);
    void changed();
};

} // namespace bayboard
