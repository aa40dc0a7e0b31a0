#pragma once

#include "ui/board/BoardReading.h"

#include <QStringList>

namespace bayboard {

class AccessibleBoard;

/// The board for who does not see it: what its cells are called, what can be done with them, and
/// what is told when something changes. Part of a board, GUI thread. Until an assistive program has
/// asked for the board nothing is made and nothing told.
class BoardNarrator
{
public:
    explicit BoardNarrator(BoardView::Parts &parts);
    ~BoardNarrator();
    BoardNarrator(const BoardNarrator &) = delete;
    BoardNarrator &operator=(const BoardNarrator &) = delete;

    /// Null while the board is being made.
    [[nodiscard]] static BoardNarrator *of(BoardView &view);

    [[nodiscard]] const BoardReading &reading() const { return m_reading; }

    /// Who shows the board to assistive programs from now on; null: nobody.
    void setTable(AccessibleBoard *table) { m_table = table; }

    // --- What the board says about itself ---
    void boardChanged();
    void selectionShown();
    void ghostChanged();

    // --- What can be done; names as assistive programs know them ---
    [[nodiscard]] QStringList actionsOf(const CellKey &key) const;
    /// For the whole board: the ways out that are offered.
    [[nodiscard]] QStringList boardActions() const;
    [[nodiscard]] QString actionText(const QString &action) const;
    [[nodiscard]] QStringList keysFor(const QString &action) const;
    /// Later: what asks may be gone when it is done.
    void act(const CellKey &key, const QString &action);
    void actOnBoard(const QString &action);

private:
    /// What was told of the cursor last.
    struct Told
    {
        std::optional<CellKey> key;
        QString name;
        std::optional<Slot> slot;
        std::vector<BookingId> all;
        LocalDate date;
        bool focused = false;
    };

    void later(void (BoardNarrator::*what)(), bool &isOnItsWay);
    void sweep();
    void tellSelection();
    void tellGhost();
    void send(const CellKey &key, QAccessible::Event type) const;
    [[nodiscard]] bool carries() const;
    [[nodiscard]] bool standsInHand() const;
    void perform(const CellKey &key, const QString &action);
    void performOnBoard(const QString &action);
    void stand(const CellKey &key);
    void carry(const CellKey &key, bool drops);
    [[nodiscard]] Span edgeAt(const Draft &draft, const CellKey &key, Instant at) const;

    BoardView::Parts &m_parts;
    BoardReading m_reading;
    AccessibleBoard *m_table = nullptr; ///< belongs to Qt's cache of interfaces
    Told m_told;
    bool m_sweeps = false;
    bool m_tells = false;
    bool m_tellsGhost = false;
};

} // namespace bayboard
