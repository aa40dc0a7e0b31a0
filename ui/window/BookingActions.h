#pragma once

#include "core/desk/Desk.h"

#include <QObject>

class QWidget;

namespace bayboard {

/// Carries out what inspector, keys and menus want of a booking: makes the proposal, asks for a
/// reason where the rules want one, commits, and reports. The board commits its own gestures.
class BookingActions final : public QObject
{
    Q_OBJECT
public:
    /// `window`: parent of the dialogs.
    BookingActions(Desk &desk, QWidget &window);

    /// Asks before a check-in long before the booking begins: it may be the wrong one.
    void changeState(BookingId id, BookingState state);
    void release(BookingId id);
    void extend(BookingId id, int addedMinutes);
    /// The same for nothing; asks for the reason first.
    void give(BookingId id, int addedMinutes);
    void edit(const Booking &before, const Booking &after);
    void editCustomer(const Customer &before, const Customer &after);
    /// Asks for the reason first, with what the cancellation window says.
    void cancel(BookingId id);
    /// Takes one of the ways out of the last refusal.
    void takeFix(std::size_t index);
    /// What could not be judged yet is tried once more: something was read from the disk.
    void factsArrived();

Q_SIGNALS:
    void done(const bayboard::Committed &committed);
    /// `fixes` of the refusal may be taken with takeFix().
    void refused(const bayboard::Refusal &refusal,
                 bayboard::LocationId location,
                 const bayboard::Slot &slot);

private:
    void setState(BookingId id, BookingState state);
    void askToCheckInEarly(const Booking &booking);
    void commit(const Proposal &proposal, const CommitOptions &options = {});
    void
    askToOverride(const Proposal &proposal, const Verdict &verdict, const CommitOptions &meant);
    void report(const Outcome &outcome, LocationId location);
    [[nodiscard]] const Booking *find(BookingId id) const;
    [[nodiscard]] QString nameOf(BookingId id) const;

    Desk &m_desk;
    QWidget &m_window;
    Proposal m_refused;
    CommitOptions m_refusedOptions; ///< it was meant with
    std::vector<Fix> m_fixes;

    struct Unjudged
    {
        Proposal proposal;
        CommitOptions options;
    };

    std::optional<Unjudged> m_unjudged;
};

} // namespace bayboard
