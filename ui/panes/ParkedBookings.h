#pragma once

#include "core/desk/Desk.h"

#include <QObject>

#include <vector>

namespace bayboard {

class DeskSignals;

/// Bookings that somebody put aside to place them later. Nothing is written: each keeps its time
/// until it is moved, and leaves the list when it is, by whomever, or when it stands no longer. The
/// list is a computer's own matter and outlives the program, by the club's file; names are not kept
/// in it. GUI thread; the desk must outlive it.
class ParkedBookings final : public QObject
{
    Q_OBJECT
public:
    struct Parked
    {
        BookingId id;
        Instant start; ///< when it was put aside
        std::vector<BayId> bays;
        /// As it stands now; nothing: not read yet.
        std::optional<BookingView> view;
    };

    /// As many as have room in sight.
    static constexpr std::size_t most = 12;

    ParkedBookings(Desk &desk, DeskSignals &signals_, QObject *parent = nullptr);

    /// Oldest first.
    [[nodiscard]] const std::vector<Parked> &list() const { return m_list; }

    [[nodiscard]] bool has(BookingId id) const;
    /// False for one that is not in memory, stands no longer, or finds no room.
    bool park(BookingId id);
    void putBack(BookingId id);

Q_SIGNALS:
    void changed();
    /// It was moved, or stands no longer; `view` as it was shown, null: never.
    void left(const bayboard::BookingView *view);

private:
    void load();
    void keep() const;
    void read(BookingId id);
    void follow(const DeskChange &change);
    /// Takes what the desk holds of it; false: it leaves.
    [[nodiscard]] bool look(Parked &parked);

    Desk &m_desk;
    std::vector<Parked> m_list;
};

} // namespace bayboard
