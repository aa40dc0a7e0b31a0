#pragma once

#include "ui/board/BoardView.h"

#include <QEvent>
#include <QPoint>
#include <QTimer>

class QTouchEvent;

namespace bayboard {

/// What fingers do on the board: a tap is a click, a swipe scrolls, and a finger that rests takes
/// hold as the left button does; one that rests and is lifted asks for the menu. A second finger
/// lets go. Part of a board, GUI thread.
class BoardTouch
{
public:
    explicit BoardTouch(BoardView::Parts &parts);

    /// False: nothing of a touch screen, so somebody else may make something of it.
    bool handle(const QTouchEvent &event);
    /// The finger has rested long enough.
    void hold();

private:
    enum class Mode : unsigned char {
        None,
        Resting, ///< down, not yet a swipe
        Scrolling,
        Holding, ///< as a pressed button
        GivenUp, ///< until all fingers are gone
    };

    void begin(const QPoint &at, Qt::KeyboardModifiers modifiers);
    void moveTo(const QPoint &at);
    void lift(const QPoint &at, unsigned long when);
    void tap(unsigned long when);
    void giveUp();
    void send(QEvent::Type type, const QPoint &at, Qt::MouseButton button) const;
    [[nodiscard]] bool isFar(const QPoint &at) const;

    BoardView::Parts &m_parts;
    QTimer m_rest;
    Mode m_mode = Mode::None;
    QPoint m_began;
    QPoint m_last;
    Qt::KeyboardModifiers m_modifiers;
    bool m_hasMoved = false; ///< while holding
    QPoint m_tapped;
    std::optional<unsigned long> m_tappedAt; ///< ms; a second tap soon after it is a double click
};

} // namespace bayboard
