#pragma once

#include <QColor>
#include <QPalette>

namespace bayboard {

/// How a ghost or message is meant.
enum class Tone : unsigned char {
    Pass, ///< may be dropped
    Caution, ///< may be overridden with a reason
    Refuse, ///< may not
    Waiting, ///< facts are on their way: no verdict yet
};

/// The colours of one look. Text colours reach 4.5:1 on the grounds that they are meant for, edges
/// 3:1 (tested); painters take colours from here and nowhere else.
struct Palette
{
    struct ToneColours
    {
        QColor edge;
        QColor fill; ///< translucent
        QColor text;
    };

    bool dark = false;
    bool highContrast = false;
    QColor canvas; ///< ground of the grid
    QColor panel; ///< ground of heads and side panes
    QColor closed; ///< ground of hours in which the club is closed
    QColor text;
    QColor mutedText;
    QColor hourLine;
    QColor partLine; ///< half and quarter hours
    QColor columnLine;
    QColor headLine; ///< under the heads, beside the hours
    QColor midnight; ///< line and tag of a new day
    QColor midnightText;
    QColor accent; ///< selection, bars, focus
    QColor track; ///< what a bar runs in
    QColor now;
    QColor bubble;
    QColor bubbleText;
    QColor bubbleMuted;
    ToneColours pass;
    ToneColours caution;
    ToneColours refuse;
    ToneColours waiting;

    [[nodiscard]] const ToneColours &tone(Tone which) const;
    [[nodiscard]] static Palette light();
    [[nodiscard]] static Palette darkLook();
    [[nodiscard]] static Palette highContrastLook();
    /// Light or dark, as the application's palette is; the look of high contrast where its very
    /// colours are there.
    [[nodiscard]] static Palette following(const QPalette &system);
};

} // namespace bayboard
