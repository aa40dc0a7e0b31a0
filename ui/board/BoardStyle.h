#pragma once

#include "ui/board/BoardSnapshot.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/TileColours.h"

#include <QBrush>

namespace bayboard {

/// Colours, fonts and measures of the board for one look, font and device: made when one of these
/// or the club changes, never while painting.
struct BoardStyle
{
    struct BlockStyle
    {
        BlockColours colours;
        QBrush hatch;
    };

    struct TileStyle
    {
        TileColours now;
        TileColours past;
    };

    Palette palette;
    Fonts fonts;
    std::vector<TileStyle> tiers; ///< one for each of BoardSnapshot::tierKeys
    TileStyle noTier;
    std::vector<BlockStyle> kinds; ///< one for each of BoardSnapshot::kindKeys
    BlockStyle noKind;
    int bodyLine = 16; ///< pixels from line to line
    int smallLine = 14;
    int bodyAscent = 12;
    int smallAscent = 11;
    double scale = 1.0; ///< 1 with a font of 12 px

    [[nodiscard]] const TileStyle &tier(int index) const;
    [[nodiscard]] const BlockStyle &kind(int index) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int hoursWidth() const;

    /// `club` may be null: then there are no tiers and kinds.
    [[nodiscard]] static BoardStyle
    make(const Palette &palette, const QFont &font, const Club *club, double deviceRatio);
};

} // namespace bayboard
