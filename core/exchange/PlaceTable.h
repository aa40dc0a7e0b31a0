#pragma once

#include "core/base/Phrase.h"
#include "core/club/Club.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace bayboard {

/// A location that a file names: one of the club's, or one to be created.
struct ImportLocation
{
    LocationId id; ///< null: to be created
    std::string name;
    std::shared_ptr<const Zone> zone;
};

/// A bay that a file names: one of the club's, or one to be created.
struct ImportBay
{
    std::size_t location = 0; ///< index into PlaceTable::locations()
    BayId id; ///< null: to be created
    std::string name;
};

/// Whether a name that the club does not have may be taken as a new one.
struct PlaceRules
{
    std::string location; ///< for rows that name none; empty: see PlaceTable::bay
    std::string fallback; ///< name of a location to create when nothing else says one
    std::string zone; ///< of new locations; empty: as the club's first location
    bool createLocations = false;
    bool createBays = false;
    std::string chosen = {}; ///< where a person says that bays are which no row says the place of
};

/// Which bay a name in a file means. Asks the club first, and remembers what is new, so that a name
/// is one bay however often it comes. Names are compared without regard to case and blanks; one of
/// no bay that differs from a bay of the club only in blanks and marks means that bay, with a
/// remark.
class PlaceTable
{
public:
    /// Why a place cannot be told; a sentence.
    using Refusal = Phrase;

    PlaceTable() = default;
    PlaceTable(const Club &club, PlaceRules rules);

    /// A row without a location means, in this order: the mapping's location; "Dartmouth/Bay 2";
    /// the one bay of the club with that name; the location that a person chose; the club's only
    /// location; the fallback.
    [[nodiscard]] tl::expected<std::size_t, Refusal>
    bay(std::string_view location, std::string_view place, std::string_view zone = {});

    /// The same of a cell that may hold several: one that names only bays of the club, with commas
    /// between, means these; else the whole of it is one name.
    [[nodiscard]] tl::expected<std::vector<std::size_t>, Refusal>
    bays(std::string_view location, std::string_view cell, std::string_view zone = {});

    /// The location of that name, which may be a new one.
    [[nodiscard]] tl::expected<std::size_t, Refusal> named(std::string_view location,
                                                           std::string_view zone);

    /// Whether a name without a location is one bay of the club.
    [[nodiscard]] bool isClubBay(std::string_view place) const
    {
        return clubBay(std::string_view(), place).has_value();
    }

    [[nodiscard]] const std::vector<ImportLocation> &locations() const { return m_locations; }

    [[nodiscard]] const std::vector<ImportBay> &bays() const { return m_bays; }

    [[nodiscard]] const Zone &zoneOf(std::size_t bay) const
    {
        return *m_locations[m_bays[bay].location].zone;
    }

    /// What was assumed about new locations, and which cells were taken apart, for the report.
    [[nodiscard]] const std::vector<Phrase> &notes() const { return m_notes; }

    /// What was decided about names since this was asked last; each name once.
    [[nodiscard]] std::vector<Phrase> takeRemarks() { return std::exchange(m_remarks, {}); }

private:
    using Found = tl::expected<std::size_t, Refusal>;
    [[nodiscard]] Found
    find(std::string_view location, std::string_view place, std::string_view zone);
    [[nodiscard]] Found location(std::string_view name, std::string_view zone);
    [[nodiscard]] Found bayAt(std::size_t location, std::string_view place);
    /// The one bay of the club that has the name, or nearly has it; of all locations or one.
    [[nodiscard]] std::optional<std::size_t> clubBay(std::optional<std::size_t> location,
                                                     std::string_view place) const;
    [[nodiscard]] std::optional<std::size_t> clubBay(std::string_view location,
                                                     std::string_view place) const;
    [[nodiscard]] std::vector<std::size_t> alike(std::optional<std::size_t> location,
                                                 std::string_view place) const;
    [[nodiscard]] std::size_t taken(std::size_t bay, std::string_view place);
    /// The location that stands before a slash in the name of a bay, if the file knows it.
    [[nodiscard]] std::string_view locationBefore(std::string_view place) const;

    PlaceRules m_rules;
    std::vector<ImportLocation> m_locations;
    std::vector<ImportBay> m_bays;
    std::vector<Phrase> m_notes;
    std::size_t m_known = 0; ///< locations that the club has
    std::unordered_map<std::string, std::vector<std::size_t>> m_locationsByName; ///< folded
    std::unordered_map<std::string, std::vector<std::size_t>> m_baysByName;
    std::unordered_map<std::string, std::vector<std::size_t>> m_baysByLook; ///< the club's
    std::vector<Phrase> m_remarks;
    std::unordered_map<std::string, Found> m_answers; ///< by the cells' text
    std::string m_lastKey; ///< rows of one place often come together
    Found m_lastAnswer = 0;
};

} // namespace bayboard
