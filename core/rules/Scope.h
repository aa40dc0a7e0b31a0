#pragma once

#include "core/club/WeekHours.h"
#include "core/rules/Question.h"

namespace bayboard {

/// Shapes of booking that a scope can name.
enum class BookingShape : std::uint8_t { Single, Group, Recurring, WalkIn };

/// Whom and what a rule is about. Lists that are empty say nothing; each list that is not must
/// match. Names of places are compared without regard to case (ASCII); ids always work.
class Scope
{
public:
    /// "Bay 3", "Dartmouth/Bay 3", "Dartmouth" or an id, as the rule book names it.
    struct Place
    {
        std::string text; ///< as written
        std::size_t line = 0;
        Uuid id; ///< null when it is named
        std::string location; ///< of "Dartmouth/Bay 3"
        std::string name;
    };

    std::vector<Place> locations;
    std::vector<Place> bays;
    std::vector<std::string> tiers; ///< keys
    std::vector<std::size_t> tierLines; ///< where each of them is written
    std::vector<std::string>
        tags; ///< of the customer, the booking, the location or one of the bays
    std::vector<std::string> entitlements; ///< in force on the day of the booking
    std::vector<std::string> sources; ///< "phone", "web"
    std::vector<BookingShape> shapes;
    std::vector<Party> parties;
    WeekHours weekTimes; ///< the booking touches one of them

    /// To be called once after filling.
    void seal();

    /// Whether the proposal is meant. False while the customer's facts are missing and needed.
    [[nodiscard]] bool matches(const Question &question) const;
    [[nodiscard]] bool needsCustomer() const;
    /// Whether a rule of this scope is about this bay (its slot may have others as well).
    [[nodiscard]] bool covers(BayId bay, const Club &club) const;
    [[nodiscard]] bool covers(LocationId location, const Club &club) const;

    bool operator==(const Scope &other) const;

private:
    [[nodiscard]] bool matchesPlace(const Question &question) const;
    [[nodiscard]] bool matchesCustomer(const Question &question) const;
    [[nodiscard]] bool matchesBooking(const Question &question) const;

    bool m_everything = true;
};

/// Whether the place of the rule book is this one.
[[nodiscard]] bool isPlace(const Scope::Place &place, const Location &location);
[[nodiscard]] bool isPlace(const Scope::Place &place, const Bay &bay, const Club &club);

} // namespace bayboard
