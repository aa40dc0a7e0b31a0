#pragma once

#include "core/desk/Desk.h"
#include "core/desk/NoticeView.h"

namespace bayboard {

/// The list of people to be told that the club moved or cancelled their booking. A short-lived view
/// of a desk, on its thread; answers come there.
class DeskNotices
{
public:
    explicit DeskNotices(Desk &desk) : m_desk(desk) { }

    /// Lines of the locations that the operator may see, oldest first, with what may be known of
    /// the people.
    void list(NoticeFilter which, std::function<void(Result<std::vector<NoticeView>>)> done) const;
    /// How many people are still to be told there, each counted once.
    void countToTell(std::function<void(Result<std::int64_t>)> done) const;
    /// Ticks lines off, or on again, as one step. Needs booking.edit at each one's location. The
    /// step's label has the person's name where it is one person, the number of lines, and "open"
    /// where they are on again.
    void setTold(const std::vector<NoticeView> &lines,
                 bool told,
                 std::function<void(Outcome)> done) const;

private:
    Desk &m_desk;
};

} // namespace bayboard
