#pragma once

#include "core/journal/FeedPage.h"
#include "tests/bench/server/MixedClub.h"
#include "tests/bench/server/OpenLoop.h"

#include <array>
#include <deque>

namespace bayboard::bench {

/// A kind of question, and how many of a hundred are of it.
struct MixedKind
{
    const char *name;
    unsigned share;
    bool writes;
};

inline constexpr std::array mixedKinds = {
    MixedKind{"bookings of a day", 28, false},
    MixedKind{"one booking", 12, false},
    MixedKind{"free times of a day", 8, false},
    MixedKind{"one time checked", 6, false},
    MixedKind{"customers by name", 4, false},
    MixedKind{"booking context", 6, false},
    MixedKind{"changes", 4, false},
    MixedKind{"feed of a desk", 12, false},
    MixedKind{"create booking", 8, true},
    MixedKind{"reschedule", 4, true},
    MixedKind{"cancel", 3, true},
    MixedKind{"batch of a desk", 5, true},
};

/// A device: its token, and the desk that it is.
struct MixedDevice
{
    std::string token;
    DeskId desk;
};

/// What desks and other programs ask of a server on a working day. Every question is one that
/// succeeds. Values only.
class MixedLoad
{
public:
    /// One device a place. `epoch` and `ends` of the server's feeds as they are now.
    MixedLoad(const MixedClub &club,
              std::vector<MixedDevice> devices,
              const Uuid &epoch,
              const FeedCursors &ends);

    [[nodiscard]] Asked next();
    /// Learns from an answer what can be asked of next.
    void told(const Heard &heard);

private:
    [[nodiscard]] std::size_t below(std::size_t limit)
    {
        return static_cast<std::size_t>(m_random.next()) % limit;
    }

    [[nodiscard]] std::string textOf(std::size_t kind, std::size_t &note);
    [[nodiscard]] std::string get(const std::string &target);
    [[nodiscard]] std::string post(const std::string &target, const std::string &json);
    [[nodiscard]] std::string feed(std::size_t device);
    [[nodiscard]] std::string batch();
    /// A time on a bay that nobody has, as members of JSON.
    [[nodiscard]] std::string freeSlot(std::size_t &bay);
    [[nodiscard]] std::string place(std::size_t index) const;
    [[nodiscard]] std::string dayFrom(int first, int last);

    const MixedClub &m_club;
    std::vector<MixedDevice> m_devices;
    Uuid m_epoch;
    std::vector<FeedCursors> m_cursors; ///< by device
    std::vector<bool> m_isReading; ///< by device
    std::vector<std::string> m_follows; ///< cursors of other programs, by place
    SeededRandom m_random{23};
    std::size_t m_device = 0; ///< who asks
    std::size_t m_slots = 0; ///< that were given out
    std::int64_t m_batches = 0;
    std::deque<std::string> m_made; ///< bookings that may be moved and cancelled
};

} // namespace bayboard::bench
