#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

namespace bayboard {

class Actions;
class BoardView;

/// Which key does what, of the window's actions and the board's commands alike: shown, changed,
/// kept. A key that is given to one is taken from whoever had it. GUI thread; both parts outlive
/// it.
class KeyBindings
{
public:
    struct Binding
    {
        QString command; ///< "day.next", "board.move.later"
        QString group; ///< heading of those that belong together
        QString text;
        QList<QKeySequence> keys;
        QList<QKeySequence> usual;
        bool onBoard = false; ///< works only while the board has the keys
    };

    KeyBindings(Actions &actions, BoardView &board);

    /// The board's keys as they were kept. The window's come with the actions.
    static void restore(BoardView &board);

    /// In the order of the menu, then the board's.
    [[nodiscard]] std::vector<Binding> all() const;
    [[nodiscard]] static QString boardGroup();
    /// Why this key cannot be given to it, as a sentence; empty: it can.
    [[nodiscard]] static QString faultOf(const Binding &binding, const QKeySequence &key);
    /// Texts of the others that would lose one of these keys.
    [[nodiscard]] QStringList losers(const QString &command, const QList<QKeySequence> &keys) const;

    void set(const QString &command, const QList<QKeySequence> &keys);
    void reset(const QString &command);
    void resetAll();

private:
    void give(const Binding &binding, const QList<QKeySequence> &keys);

    Actions &m_actions;
    BoardView &m_board;
};

} // namespace bayboard
