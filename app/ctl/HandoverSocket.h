#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace bayboard {

/// A socket through which commands travel, one end of a connection or the place where they arrive.
/// It has one of Linux's abstract names: it needs no folder, leaves nothing behind when a program
/// dies, and is the same whatever the environment of either side says. The name is random; who
/// owns the club's file writes it into the file's lock (ClubFile::announce), where who finds the
/// file locked reads it. The names are open to everybody on the machine, so each side asks the
/// kernel who the other one is. Plain system calls: Qt Network would bring eleven libraries into
/// each start of the program. One thread at a time.
class HandoverSocket
{
public:
    /// Where others can connect; nothing when the system has no socket left or the name is taken.
    [[nodiscard]] static std::optional<HandoverSocket> listen(const std::string &name);
    /// Nothing when nobody listens under that name or takes the call in time.
    [[nodiscard]] static std::optional<HandoverSocket> connect(const std::string &name,
                                                               std::chrono::milliseconds patience);
    ~HandoverSocket();
    HandoverSocket(HandoverSocket &&other) noexcept;
    HandoverSocket &operator=(HandoverSocket &&other) noexcept;
    HandoverSocket(const HandoverSocket &) = delete;
    HandoverSocket &operator=(const HandoverSocket &) = delete;

    /// For a notifier.
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// The next one who has connected to a listening socket; never waits. What is said to somebody
    /// who does not listen for `patience` is given up.
    [[nodiscard]] std::optional<HandoverSocket> accept(std::chrono::milliseconds patience) const;
    /// The user at the other end; nothing when the kernel does not say.
    [[nodiscard]] std::optional<uid_t> peer() const;

    enum class Heard : unsigned char { Something, NothingYet, TheEnd };
    /// Appends what has come to `into`; waits for it as long as `patience` (absent: until it comes
    /// or the other end is gone).
    [[nodiscard]] Heard hear(std::string &into,
                             std::optional<std::chrono::milliseconds> patience) const;
    /// All of it; false when the other end is gone.
    bool say(std::string_view bytes) const;

private:
    explicit HandoverSocket(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor = -1;
};

[[nodiscard]] std::string newHandoverSocketName();

/// Whether a program of `self` runs commands of `peer`: its own user's and root's.
[[nodiscard]] bool obeys(uid_t self, uid_t peer);
/// Whether a program of `self` gives its command to `peer`: its own user or root; root also to the
/// one whom the club's file belongs to.
[[nodiscard]] bool trusts(uid_t self, uid_t peer, std::optional<uid_t> owner);

/// Nothing when there is no such file.
[[nodiscard]] std::optional<uid_t> ownerOf(const std::filesystem::path &file);

} // namespace bayboard
