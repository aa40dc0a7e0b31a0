#pragma once

#include "core/base/Error.h"
#include "core/desk/Desk.h"
#include "core/desk/PinProof.h"
#include "core/identity/Secret.h"

#include <functional>
#include <memory>

namespace bayboard {

/// How long a PIN that is set now would hold.
enum class PinKeeping : std::uint8_t {
    Device, ///< until it is changed: the pepper is in the keychain
    Session, ///< until the program closes: there is no keychain, and nothing is written
};

/// The operators' PINs at this desk, or (another instance) their passwords: what is said of PINs
/// here holds for both. A password has no pepper, so it needs no keychain. Part of a Desk, on its
/// thread; hashing happens on a worker and the keychain answers when it can, so everything is
/// answered later, on the desk's thread, one after the other. Errors (of passwords those of that
/// name): PinWrong, PinWait (seconds), PinUnreadable (the pepper is gone, or of another device),
/// KeychainLocked, KeychainMissing, InvalidArgument (what the PIN lacks).
class DeskPins
{
public:
    using Done = std::function<void(Status)>;

    DeskPins(Desk::Memory &memory, std::vector<PinRow> rows, SignInSecret kind);
    ~DeskPins();
    DeskPins(const DeskPins &) = delete;
    DeskPins &operator=(const DeskPins &) = delete;

    [[nodiscard]] bool isSet(OperatorId who) const;
    /// Seconds until the operator's PIN is looked at again; 0: at once.
    [[nodiscard]] std::int64_t secondsToWait(OperatorId who) const;

    /// How a PIN would be kept; KeychainLocked, PinUnreadable (others of this file are first to be
    /// removed).
    void askKeeping(std::function<void(Result<PinKeeping>)> done);
    /// Sets or changes the actor's own; `old` is needed where there is one. `sessionToo`: also when
    /// it can be kept for this session only, else that is KeychainMissing.
    void set(Secret old, Secret pin, bool sessionToo, Done done);
    /// Sets somebody else's, in place of one that was forgotten or never there, and ends that one's
    /// session; needs operator.edit, and no right less than the other one has (NotAllowed). Of
    /// passwords only: a PIN is its owner's alone.
    void setOf(OperatorId who, Secret secret, Done done);
    /// Removes the actor's own. One that cannot be read (PinUnreadable) goes without `old`.
    void remove(Secret old, Done done);
    /// Removes another operator's, who forgot it; needs what setOf() needs.
    void removeOf(OperatorId who, Done done);
    /// Removes all, in the name of whom the operating system says owns the file: the way back in
    /// when nobody's PIN is known or readable. The caller has made sure of that person.
    void forgetAll(const std::string &owner, Done done);

    /// The operator becomes the actor if this is the PIN. A password opens a session by it (see
    /// DeskSession), and PasswordNeeded is what a PIN gets without one.
    void unlock(OperatorId who, Secret pin, Done done);
    void prove(OperatorId who, Secret pin, std::function<void(Result<PinProof>)> done);

    /// Whether it was made here for `who`, and not spent.
    [[nodiscard]] bool holds(const PinProof &proof, OperatorId who) const;
    /// Whether it may allow a commit now.
    [[nodiscard]] bool mayAllow(const PinProof &proof) const;
    void spend(const PinProof &proof);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace bayboard
