#pragma once

#include "ui/board/Ghost.h"
#include "ui/board/TilePainter.h"

#include <QRect>

namespace bayboard {

/// Where the bubble beside a ghost and the words in it stand. Made anew when the ghost changes.
struct BubbleLayout
{
    struct Piece
    {
        QRect rect; ///< in viewport pixels
        QString text;
        bool strong = false;
        bool muted = false;
        int offer = -1; ///< index of the offer that a click takes; -1: plain words
        bool key = false; ///< drawn as a key cap
        bool bump = false; ///< a click has those in the way make way
        bool why = false; ///< a click opens the explanation

        /// It can be clicked.
        [[nodiscard]] bool isLink() const { return offer >= 0 || bump || why; }

        /// A click there means it; somewhat larger than it is drawn.
        [[nodiscard]] bool takes(const QPoint &point) const
        {
            return rect.adjusted(-3, -4, 3, 4).contains(point);
        }
    };

    QRect frame; ///< without its shadow; empty: no bubble
    std::vector<Piece> pieces;

    /// All that painting touches.
    [[nodiscard]] QRect bounds() const
    {
        return frame.isEmpty()
            ? QRect()
            : frame.adjusted(
                -BoardStyle::shadow, -BoardStyle::shadow, BoardStyle::shadow, BoardStyle::shadow);
    }

    /// Offer under the point, or -1.
    [[nodiscard]] int offerAt(const QPoint &point) const;

    [[nodiscard]] bool isBumpAt(const QPoint &point) const;
    [[nodiscard]] bool isWhyAt(const QPoint &point) const;

    /// Beside `anchor` (the ghost) on the side with room, inside the viewport, off the ghost.
    [[nodiscard]] static BubbleLayout
    make(const PaintScene &scene, const Ghost &ghost, const QRect &anchor);
};

} // namespace bayboard
