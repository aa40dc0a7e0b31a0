// The second half of a plan: what comes of the rows once it is known who may have which time.

#include "core/exchange/HolidayPlan.h"
#include "core/exchange/ImportPlanner.h"
#include "core/exchange/ImportRules.h"

#include <algorithm>
#include <set>

namespace bayboard {

namespace {

using Fate = PlannedRow::Fate;

/// "Court 2" before "Court 10": runs of digits are compared as numbers.
bool naturallyLess(std::string_view a, std::string_view b)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9';
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (digit(a[i]) && digit(b[j])) {
            const auto number = [&](std::string_view text, std::size_t &at) {
                while (at < text.size() && text[at] == '0')
                    ++at;
                const std::size_t begin = at;
                while (at < text.size() && digit(text[at]))
                    ++at;
                return text.substr(begin, at - begin);
            };
            const std::string_view first = number(a, i);
            const std::string_view second = number(b, j);
            if (first.size() != second.size())
                return first.size() < second.size();
            if (first != second)
                return first < second;
        } else if (a[i] != b[j]) {
            return a[i] < b[j];
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

} // namespace

void ImportPlanner::makeChanges()
{
    createPlaces();
    std::set<CustomerId> used;
    std::vector<EntityChange> bookings;
    bookings.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        PlannedRow &row = m_rows[i];
        const EntityRef entity{EntityKind::Booking, row.id.value};
        const bool aside = row.fate == Fate::Refused && m_options.clashes == ClashChoice::KeepAside;
        if (row.fate != Fate::New && row.fate != Fate::Changed && !aside)
            continue;
        const Record &said = row.fate == Fate::Changed ? row.known->merge.after : row.given;
        if (!m_newCustomers.empty())
            if (const auto *id = std::get_if<std::string>(&said.get(Field::Customer)))
                used.insert(CustomerId::parse(*id).value_or(CustomerId()));
        const ImportRow &from = m_file.rows[i];
        if (row.fate == Fate::New)
            bookings.push_back(creation(entity, newBooking(from, std::move(row.given))));
        else if (row.fate == Fate::Changed)
            bookings.push_back(difference(entity, row.known->before, row.known->merge.after));
        else
            bookings.push_back(
                creation(entity, asideBooking(from, std::move(row.given), reasonFor(i))));
    }
    for (const Customer &customer : m_newCustomers) {
        if (!used.contains(customer.id))
            continue; // only rows that were left out named them
        m_plan.changes.push_back(
            creation({EntityKind::Customer, customer.id.value}, toRecord(customer)));
        ++m_plan.newCustomers;
    }
    m_plan.changes.insert(m_plan.changes.end(),
                          std::make_move_iterator(bookings.begin()),
                          std::make_move_iterator(bookings.end()));
}

/// Only places that some booking or block of the plan needs, or that are closed on dates.
void ImportPlanner::createPlaces()
{
    const auto &locations = m_file.places.locations();
    const auto &bays = m_file.places.bays();
    std::vector<bool> needed(bays.size(), false);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Fate fate = m_rows[i].fate;
        if (fate == Fate::New || fate == Fate::Changed
            || (fate == Fate::Refused && m_options.clashes == ClashChoice::KeepAside))
            for (const std::size_t bay : m_file.rows[i].bays)
                needed[bay] = true;
    }
    for (const ImportBlock &block : m_file.blocks) {
        const auto need = [&](const ImportBlockDate &date) {
            for (const std::size_t bay : date.bays)
                needed[bay] = true;
        };
        need(block.said);
        std::for_each(block.dates.begin(), block.dates.end(), need);
    }
    auto order = static_cast<std::int64_t>(m_club.locations().size());
    for (std::size_t l = 0; l < locations.size(); ++l) {
        std::vector<std::size_t> fresh;
        for (std::size_t b = 0; b < bays.size(); ++b)
            if (bays[b].location == l && bays[b].id.isNull() && needed[b])
                fresh.push_back(b);
        const EntityRef entity{EntityKind::Location, m_ids.locations[l].value};
        Location location;
        if (const Location *known = m_club.location(m_ids.locations[l])) {
            location = *known;
            location.closedDates = closedDates(l, *known);
            if (location.closedDates != known->closedDates)
                m_plan.changes.push_back(difference(entity, toRecord(*known), toRecord(location)));
        } else {
            location.id = m_ids.locations[l];
            location.name = locations[l].name;
            location.zone = locations[l].zone->id();
            location.closedDates = closedDates(l, location);
            if (fresh.empty() && location.closedDates.empty())
                continue;
            location.order = order++;
            m_plan.changes.push_back(creation(entity, toRecord(location)));
            ++m_plan.newLocations;
            m_plan.madeLocations.push_back(location.name);
        }
        createBays(l, std::move(fresh));
    }
}

std::vector<std::string> ImportPlanner::closedDates(std::size_t index, const Location &known)
{
    std::vector<Holiday> holidays;
    for (const ImportClosedDate &closed : m_file.closedDates)
        if (closed.location == index)
            holidays.push_back(closed.holiday);
    if (holidays.empty())
        return known.closedDates;
    const HolidayPlan plan = planHolidays(holidays, known, HolidayMerge::Add);
    m_plan.closedDates += static_cast<std::int64_t>(plan.added.size() + plan.renamed.size());
    return plan.changesNothing() ? known.closedDates : plan.closedDates;
}

void ImportPlanner::createBays(std::size_t location, std::vector<std::size_t> fresh)
{
    const auto &bays = m_file.places.bays();
    std::stable_sort(fresh.begin(), fresh.end(), [&](std::size_t a, std::size_t b) {
        return naturallyLess(bays[a].name, bays[b].name);
    });
    std::int64_t place = 0;
    for (const BayId known : m_club.baysOf(m_ids.locations[location]))
        place = std::max(place, m_club.bay(known)->order + 1);
    for (const std::size_t b : fresh) {
        Bay bay;
        bay.id = m_ids.bays[b];
        bay.location = m_ids.locations[location];
        bay.name = bays[b].name;
        bay.order = place++;
        m_plan.changes.push_back(creation({EntityKind::Bay, bay.id.value}, toRecord(bay)));
        ++m_plan.newBays;
        m_plan.madeBays.push_back({m_file.places.locations()[location].name, bay.name});
    }
}

void ImportPlanner::report()
{
    std::set<std::size_t> bays;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const PlannedRow &row = m_rows[i];
        const ImportRow &from = m_file.rows[i];
        if (row.fate == Fate::Unreadable)
            continue;
        bays.insert(from.bays.begin(), from.bays.end());
        if (row.fate == Fate::Repeat) {
            m_file.remark(
                from.row, from.line, Phrase::tr("the same row stands above; it counts once"));
            continue;
        }
        ++m_plan.bookings;
        m_plan.created += row.fate == Fate::New ? 1 : 0;
        m_plan.changed += row.fate == Fate::Changed ? 1 : 0;
        m_plan.same += row.fate == Fate::Same ? 1 : 0;
        const bool refused = row.fate == Fate::Refused || row.fate == Fate::Stays;
        const bool aside = row.fate == Fate::Refused && m_options.clashes == ClashChoice::KeepAside;
        m_plan.aside += aside ? 1 : 0;
        m_plan.leftOut += refused && !aside ? 1 : 0;
        for (const Field field : row.known ? row.known->merge.kept : std::vector<Field>())
            m_file.remark(
                from.row,
                from.line,
                from.ownExport
                    ? Phrase::tr("%1: the booking is otherwise since the export; it stays",
                                 wordFor(field))
                    : Phrase::tr("%1: an operator changed it too; theirs is kept", wordFor(field)));
    }
    m_plan.mapping = m_file.mapping;
    m_plan.notes = std::move(m_file.notes);
    m_plan.rows = m_file.rowCount;
    m_plan.bays = static_cast<std::int64_t>(bays.size());
    m_plan.skipped = m_file.skipped;
    m_plan.unreadable = std::move(m_file.unreadable);
    std::stable_sort(m_plan.unreadable.begin(),
                     m_plan.unreadable.end(),
                     [](const auto &a, const auto &b) { return a.row < b.row; });
    m_plan.unreadColumns = std::move(m_file.unreadColumns);
    m_plan.remarks = std::move(m_file.remarks);
    m_plan.remarkCount = m_file.remarkCount;
}

void ImportPlanner::askRules()
{
    if (m_options.rules == nullptr)
        return;
    ImportRules rules(*m_options.rules, m_club, m_plan.changes, m_options.now);
    for (std::size_t i = 0; i < m_held.size(); ++i)
        rules.hold(m_held[i].bay, m_held[i].occupancy);
    for (const PlannedRow &row : m_rows)
        if (row.known && row.known->had && (row.fate == Fate::Same || row.fate == Fate::Stays))
            for (const std::size_t bay : row.known->hadBays)
                rules.hold(m_lanes[bay], {*row.known->had, row.id.value, HolderKind::Booking});
    m_plan.warnings = rules.count();
}

} // namespace bayboard
