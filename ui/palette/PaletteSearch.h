#pragma once

#include "core/caller/RankedSlots.h"
#include "ui/palette/PaletteEntry.h"

#include <QObject>

#include <optional>

namespace bayboard {

/// Finds what a text may mean. Commands, days and free times are there at once; customers and
/// bookings come from the disk, one question at a time: when an answer comes and the text has gone
/// on, the newest text is asked for and the answer is dropped. GUI thread, which is the desk's.
class PaletteSearch final : public QObject
{
    Q_OBJECT
public:
    explicit PaletteSearch(Desk &desk, QObject *parent = nullptr);

    /// What can be done just now; `recent` are ids, the last used first.
    void setCommands(std::vector<PaletteCommand> commands, const QStringList &recent);

    /// Whose bays and days are meant.
    void setLocation(LocationId location) { m_location = location; }

    /// Looks for it; found() tells, at once and for each answer from the disk.
    void ask(const QString &text);
    /// The schedule has changed, or days have come: slots and bookings are looked for again.
    void askAgain();

    [[nodiscard]] std::vector<PaletteEntry> entries() const;

    /// How the text was read as a wish; nothing where it is none.
    [[nodiscard]] const std::optional<CallerWish> &wish() const { return m_wish; }

    /// Nothing is on its way any more.
    [[nodiscard]] bool isSettled() const { return !m_asking; }

Q_SIGNALS:
    void found();

private:
    using Entries = std::vector<PaletteEntry>;

    void lookAtOnce();
    [[nodiscard]] bool isCommand() const;
    void findSlots();
    void findDays(const CallerWish &wish);
    void findCommands();
    void askCustomers();
    void askBookings(const std::vector<CustomerMatch> &customers);
    /// Whether the answer is for the text as it stands; else that is asked for.
    bool isAnswerFor(const QString &text);
    /// What names are looked for by: the text without what is a wish in it.
    [[nodiscard]] QString nameText() const;
    [[nodiscard]] CallerWish readWish() const;

    Desk &m_desk;
    LocationId m_location;
    std::vector<PaletteCommand> m_commands;
    QStringList m_recent;
    QString m_text;
    std::optional<CallerWish> m_wish;
    Entries m_slots;
    Entries m_days;
    Entries m_found; ///< commands
    Entries m_customers;
    Entries m_bookings;
    bool m_asking = false;
    int m_loadsLeft = 0;
};

} // namespace bayboard
