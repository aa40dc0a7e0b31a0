#pragma once

#include "core/club/Club.h"

#include <QComboBox>

namespace bayboard {

/// Where the bookings of a file are that do not say it: at a location, or (events of a calendar) on
/// a bay. Nothing is chosen until a person does. GUI thread.
class PlaceChoice final : public QComboBox
{
    Q_OBJECT
public:
    explicit PlaceChoice(QWidget *parent = nullptr);

    /// Offers the club's locations where it has several, and its bays where `withBays` says so;
    /// takes an earlier choice back.
    void offer(const Club &club, bool withBays);

    /// Whether there is anything to choose.
    [[nodiscard]] bool hasChoice() const { return count() > 1; }

    /// Name of a location; empty: none is chosen.
    [[nodiscard]] std::string location() const;
    /// "Dartmouth/Bay 1"; empty: none is chosen.
    [[nodiscard]] std::string bay() const;
};

} // namespace bayboard
