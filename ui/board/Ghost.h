#pragma once

#include "core/rules/Verdict.h"
#include "ui/board/Gesture.h"
#include "ui/theme/Palette.h"

#include <QString>

namespace bayboard {

/// One offer in the bubble: a slot that passes, and the key that takes it.
struct GhostOffer
{
    Fix fix;
    QString key; ///< "F"
    QString text; ///< "19:00–20:30 here"
    bool operator==(const GhostOffer &) const = default;
};

/// What goes along with the ghost's source, where it would go.
struct GhostFellow
{
    Draft draft;
    QString title;
    QString when;
    bool operator==(const GhostFellow &) const = default;
};

/// Who would make way for the ghost, and where to: one accept, one step.
struct GhostBump
{
    std::vector<GhostFellow> moved;
    Tone tone = Tone::Pass; ///< Caution: it needs a reason
    QString key; ///< that accepts it
    bool operator==(const GhostBump &) const = default;
};

/// The ghost as it is drawn: what would happen, and what is said about it.
struct Ghost
{
    Draft draft;
    Tone tone = Tone::Waiting;
    QString title; ///< who; empty for a new booking
    QString when;
    std::vector<QString> reasons; ///< one sentence each, heaviest first
    std::vector<GhostOffer> offers;
    std::optional<GhostBump> bump;
    QString whyKey; ///< opens the explanation of the reasons; empty: none is offered
    QString hint; ///< what keys do with it, while it stands
    std::optional<Span> buffer; ///< time kept free behind (or before) it, hatched
    std::vector<GhostFellow> fellows; ///< in its tone: it is all of them or none

    bool operator==(const Ghost &) const = default;

    [[nodiscard]] bool hasBubble() const
    {
        return !reasons.empty() || !offers.empty() || bump || !hint.isEmpty();
    }
};

} // namespace bayboard
