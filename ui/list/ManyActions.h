#pragma once

#include "core/desk/ManyBookings.h"

#include <QObject>

class QWidget;

namespace bayboard {

/// Carries out what is wanted of several bookings as one step: reads them, asks access and rules of
/// each, names those that cannot be changed and leaves them out if that is wanted, asks for one
/// reason, commits. The desk outlives it.
class ManyActions final : public QObject
{
    Q_OBJECT
public:
    /// `window`: parent of the dialogs.
    ManyActions(Desk &desk, QWidget &window);

    void changeState(std::vector<BookingId> bookings, BookingState state);
    /// Asks for the reason, with what the rules say.
    void cancel(std::vector<BookingId> bookings);
    void editTags(std::vector<BookingId> bookings);

Q_SIGNALS:
    void done(const bayboard::Committed &committed);
    void refused(const QString &sentence);

private:
    /// What is to be done, and to which that may be.
    struct Job
    {
        ManyBookings::Known known;
        ManyChange change;
        ManyVerdict verdict;
    };

    void read(std::vector<BookingId> bookings,
              std::function<void(const ManyBookings::Known &)> then);
    void judge(const ManyBookings::Known &known, const ManyChange &change);
    void askToLeaveOut(const Job &job);
    void goOn(const Job &job);
    void askToCheckInEarly(const Job &job, int early);
    void askReason(const Job &job);
    void askTag(const ManyBookings::Known &known);
    void commit(const Job &job, const std::string &overrideReason);

    [[nodiscard]] QStringList sentencesOf(const Job &job) const;
    [[nodiscard]] QString nameOf(const BookingRow &row) const;
    [[nodiscard]] int earlyOnes(const Job &job) const;

    Desk &m_desk;
    QWidget &m_window;
};

} // namespace bayboard
