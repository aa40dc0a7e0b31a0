#pragma once

#include "ui/board/BoardSnapshot.h"
#include "ui/board/RoundPatch.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/TileColours.h"

#include <QBrush>

#include <array>

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
        RoundPatch nowCorners;
        RoundPatch pastCorners;
    };

    static constexpr int radius = 5; ///< of tiles
    static constexpr int bar = 4; ///< width of the edge of a tile
    static constexpr int shadow = 6; ///< of the bubble, to each side

    Palette palette;
    Fonts fonts;
    std::vector<TileStyle> tiers; ///< one for each of BoardSnapshot::tierKeys
    TileStyle noTier;
    std::vector<BlockStyle> kinds; ///< one for each of BoardSnapshot::kindKeys
    BlockStyle noKind;
    QBrush missing; ///< hours that a day of a week does not have
    RoundPatch bubble; ///< with its shadow
    std::array<RoundPatch, 4> ghosts; ///< by Tone
    int bodyLine = 16; ///< pixels from line to line
    int smallLine = 14;
    int bodyAscent = 12;
    int smallAscent = 11;
    double scale = 1.0; ///< 1 with a font of 12 px

    [[nodiscard]] const TileStyle &tier(int index) const;
    [[nodiscard]] const BlockStyle &kind(int index) const;

    [[nodiscard]] const RoundPatch &ghost(Tone tone) const
    {
        return ghosts[static_cast<std::size_t>(tone)];
    }

    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int hoursWidth() const; ///< with the strip
    [[nodiscard]] int stripWidth() const;

    /// `club` may be null: then there are no tiers and kinds.
    [[nodiscard]] static BoardStyle
    make(const Palette &palette, const QFont &font, const Club *club, double deviceRatio);
};

} // namespace bayboard
