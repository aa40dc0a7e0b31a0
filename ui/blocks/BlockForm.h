#pragma once

#include "core/blocks/BlockRequest.h"
#include "core/club/Club.h"
#include "core/recurrence/RepeatForm.h"

#include <QString>

#include <set>

namespace bayboard {

/// What the fields of the dialog for blocks say, before anybody asked whether it makes sense. Times
/// are wall time of the location of the first bay (else of `place`). A plain value.
struct BlockForm
{
    enum class Repeat : std::uint8_t {
        Never,
        Form, ///< what the form says
        Text, ///< any rule of RFC 5545
    };

    LocationId place; ///< whose wall time is meant while no bay is chosen
    std::vector<BayId> bays; ///< in the club's order
    LocalTime start;
    LocalTime end;
    bool untilLifted = false;
    Repeat repeat = Repeat::Never;
    RepeatForm form;
    std::string rule; ///< RRULE, or lines with RDATE and EXDATE too
    std::set<LocalDate> leftOut; ///< dates on which it does not take place
    std::set<LocalDate> takenIn; ///< dates that were left out and take place again
    bool skipHolidays = false;
    std::string kind;
    std::string title;
    std::string reason;

    bool operator==(const BlockForm &) const = default;
};

/// Why a form says nothing that could be laid, and beside which field that is to be told.
struct FormFault
{
    enum class Place : std::uint8_t { Kind, Bays, Times, Repeat };
    Place place = Place::Bays;
    QString sentence; ///< without a full stop

    bool operator==(const FormFault &) const = default;
};

/// Where the first bay is; else `place`.
[[nodiscard]] LocationId locationOf(const BlockForm &form, const Club &club);

/// The recurrence that the form says, dates left out taken out of it; nothing where it does not
/// repeat.
[[nodiscard]] tl::expected<std::optional<Recurrence>, FormFault> recurrenceOf(const BlockForm &form,
                                                                              const Club &club);

[[nodiscard]] tl::expected<BlockRequest, FormFault> requestOf(const BlockForm &form,
                                                              const Club &club);

} // namespace bayboard
