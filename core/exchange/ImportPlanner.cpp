#include "core/exchange/ImportPlanner.h"

#include "core/exchange/ClubJson.h"
#include "core/exchange/SamePerson.h"
#include "core/text/ErrorSentences.h"

#include <algorithm>
#include <unordered_set>

namespace bayboard {

namespace {

using Fate = PlannedRow::Fate;

/// Rows by identity, without copies of their texts.
struct IdentityHash
{
    std::size_t operator()(const ImportRow *row) const
    {
        return std::hash<std::string_view>{}(row->reference) * 31
            + std::hash<std::string_view>{}(row->source);
    }
};

struct SameIdentity
{
    bool operator()(const ImportRow *a, const ImportRow *b) const
    {
        return a->reference == b->reference && a->source == b->source;
    }
};

} // namespace

ImportPlanner::ImportPlanner(ImportFile file,
                             const Club &club,
                             ImportSource &source,
                             const PlanOptions &options)
    : m_file(std::move(file))
    , m_club(club)
    , m_source(source)
    , m_options(options)
{
    BAYBOARD_ASSERT(options.random != nullptr);
}

Result<ImportPlan> ImportPlanner::make()
{
    m_rows.resize(m_file.rows.size());
    givePlacesIds();
    findRepeats();
    if (auto done = findStored(); !done)
        return tl::unexpected(done.error());
    if (auto done = describeRows(); !done)
        return tl::unexpected(done.error());
    if (auto done = addLanes(); !done)
        return tl::unexpected(done.error());
    grantTimes();
    findClashes();
    makeChanges();
    if (auto done = planBlocks(); !done)
        return tl::unexpected(done.error());
    if (auto done = describeClashes(); !done)
        return tl::unexpected(done.error());
    report();
    askRules();
    return std::move(m_plan);
}

Uuid ImportPlanner::makeId()
{
    return makeUuidV7(toUnix(m_options.now) * 1000, *m_options.random);
}

void ImportPlanner::givePlacesIds()
{
    for (const ImportLocation &location : m_file.places.locations())
        m_ids.locations.push_back(location.id.isNull() ? LocationId{makeId()} : location.id);
    for (const ImportBay &bay : m_file.places.bays())
        m_ids.bays.push_back(bay.id.isNull() ? BayId{makeId()} : bay.id);
}

/// A row that stands twice is one booking; with other values it is a mistake of the file.
void ImportPlanner::findRepeats()
{
    std::unordered_set<const ImportRow *, IdentityHash, SameIdentity> seen;
    seen.reserve(m_file.rows.size());
    for (std::size_t i = 0; i < m_file.rows.size(); ++i) {
        const ImportRow &row = m_file.rows[i];
        const auto [at, isNew] = seen.insert(&row);
        if (isNew)
            continue;
        const ImportRow &first = **at;
        const bool same = first.span == row.span && first.bays == row.bays;
        m_rows[i].fate = same ? Fate::Repeat : Fate::Unreadable;
        if (!same)
            m_file.unreadable.push_back(
                {row.row,
                 row.line,
                 Phrase::tr("it has the reference of line %1 with another time or place; a mapping "
                            "can make a reference of several columns",
                            std::to_string(first.line))});
    }
}

Status ImportPlanner::findStored()
{
    std::vector<RowIdentity> identities;
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].fate != Fate::New)
            continue;
        identities.push_back({m_file.rows[i].source, m_file.rows[i].reference});
        rows.push_back(i);
    }
    auto found = m_source.findRows(identities);
    if (!found)
        return tl::unexpected(found.error());
    for (StoredRow &stored : *found) {
        PlannedRow &row = m_rows[rows[stored.identity]];
        row.fate = Fate::Same;
        row.id = stored.booking.id;
        row.known = std::make_unique<PlannedRow::Known>();
        row.known->before = toRecord(stored.booking);
        row.known->had = heldSpan(stored.booking);
        row.known->aside = stored.booking.state == BookingState::Cancelled
            && std::find(stored.booking.tags.begin(), stored.booking.tags.end(), asideTag)
                != stored.booking.tags.end();
        row.known->booking = std::move(stored.booking);
    }
    return {};
}

Status ImportPlanner::describeRows()
{
    auto customers = CustomerMatcher::make(m_file, m_source);
    if (!customers)
        return tl::unexpected(customers.error());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        PlannedRow &row = m_rows[i];
        const ImportRow &from = m_file.rows[i];
        if (row.fate == Fate::Unreadable)
            continue;
        if (row.known) {
            describeKnown(i, *customers);
            continue;
        }
        row.id = BookingId{makeId()};
        if (row.fate == Fate::New)
            row.given = givenFields(from, m_file.places, m_ids, personOf(i, *customers, true));
        if (occupies(from.state))
            row.wants = from.span;
        for (const std::size_t bay : from.bays)
            row.bays.push_back(lane(m_ids.bays[bay]));
    }
    m_newCustomers = customers->created();
    return {};
}

void ImportPlanner::describeKnown(std::size_t index, CustomerMatcher &customers)
{
    PlannedRow &row = m_rows[index];
    PlannedRow::Known &known = *row.known;
    const ImportRow &from = m_file.rows[index];
    row.given = givenFields(from, m_file.places, m_ids, {});
    if (from.ownExport)
        compareOwn(row);
    else
        mergeKnown(index, customers);
    Booking after = known.booking;
    const bool readable = fromRecord(known.merge.after, after);
    BAYBOARD_ASSERT(readable);
    if (known.aside && heldSpan(after)) { // the file brings it back itself
        known.aside = false;
        std::erase(after.tags, asideTag);
        after.reason.clear();
        known.merge.after = toRecord(after);
    }
    if (known.merge.after != known.before)
        row.fate = Fate::Changed;
    row.wants = known.aside ? std::optional<Span>(from.span) : heldSpan(after);
    for (const BayId bay : after.slot.bays)
        row.bays.push_back(lane(bay));
    for (const BayId bay : known.booking.slot.bays)
        known.hadBays.push_back(lane(bay));
}

void ImportPlanner::compareOwn(PlannedRow &row)
{
    PlannedRow::Known &known = *row.known;
    // An export tells a customer's own name and phone, not what an import once gave.
    if (!known.booking.customer.isNull())
        for (const Field field : {Field::Customer, Field::GuestName, Field::GuestPhone})
            row.given.set(field, known.before.get(field));
    known.merge = compareOwnRow(known.before, row.given);
}

CustomerId ImportPlanner::personOf(std::size_t index, CustomerMatcher &customers, bool mayCreate)
{
    const ImportRow &from = m_file.rows[index];
    const MatchedPerson match = mayCreate ? customers.find(from, [this] { return makeId(); })
                                          : customers.findExisting(from);
    if (match.oddity != MatchedPerson::Oddity::None)
        m_file.remark(
            from.row, from.line, match.sentence(from.customer, m_options.seesNames), match.code());
    if (mayCreate && match.customer.isNull() && !contactEmail(from.email).empty()
        && !from.ownExport)
        m_file.remark(from.row,
                      from.line,
                      Phrase::tr("the e-mail \"%1\" is left out: a walk-in has none", from.email));
    return match.customer;
}

void ImportPlanner::mergeKnown(std::size_t index, CustomerMatcher &customers)
{
    PlannedRow &row = m_rows[index];
    PlannedRow::Known &known = *row.known;
    // Who it is was settled by the first import. It is asked again only where the file names
    // another person, for an operator may have corrected the customer's phone or name since.
    const Record base = baseOf(known.before);
    const bool samePerson = base.get(Field::GuestName) == row.given.get(Field::GuestName)
        && base.get(Field::GuestPhone) == row.given.get(Field::GuestPhone);
    if (!base.isEmpty() && samePerson) {
        row.given.set(Field::Customer, base.get(Field::Customer));
    } else {
        const CustomerId customer = personOf(index, customers, !base.isEmpty());
        row.given.set(Field::Customer, customer.isNull() ? Value() : Value(customer.toString()));
    }
    known.merge = mergeRow(known.before, row.given);
}

std::size_t ImportPlanner::lane(BayId bay)
{
    const auto [at, isNew] = m_laneOf.emplace(bay, m_lanes.size());
    if (isNew)
        m_lanes.push_back(bay);
    return at->second;
}

/// Asks who else holds time on the bays, in the stretch that the file is about.
Status ImportPlanner::addLanes()
{
    std::optional<Span> whole;
    for (const PlannedRow &row : m_rows)
        for (const std::optional<Span> &span :
             {row.wants, row.known ? row.known->had : std::optional<Span>()})
            if (span)
                whole = whole ? Span(std::min(whole->start(), span->start()),
                                     std::max(whole->end(), span->end()))
                              : *span;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) // grows by what is linked, which links back
        for (const BayId other : m_club.linkedTo(m_lanes[i]))
            if (const std::size_t at = lane(other); at > i)
                m_links.emplace_back(i, at);
    if (!whole)
        return {};
    std::vector<BayId> stored;
    for (const BayId bay : m_lanes)
        if (m_club.bay(bay) != nullptr)
            stored.push_back(bay);
    auto held = m_source.findOccupancy(stored, *whole);
    if (!held)
        return tl::unexpected(held.error());
    std::unordered_set<Uuid> own;
    for (const PlannedRow &row : m_rows)
        if (row.known)
            own.insert(row.id.value);
    std::erase_if(*held, [&](const HeldBay &one) { return own.contains(one.occupancy.holder); });
    m_held = std::move(*held);
    return {};
}

void ImportPlanner::grantTimes()
{
    m_blockers.resize(m_rows.size());
    // A booking that cannot move keeps its old time, which may be in the way of others in turn.
    while (!grantOnce()) { }
}

/// False when a row that was to move has to stay: then all is to be weighed anew.
bool ImportPlanner::grantOnce()
{
    GrantedTime granted(m_lanes.size());
    for (const auto &[bay, other] : m_links)
        granted.link(bay, other);
    for (std::size_t i = 0; i < m_held.size(); ++i)
        granted.grant(m_rows.size() + i, m_laneOf.at(m_held[i].bay), m_held[i].occupancy.span);
    const auto grantAll = [&](std::size_t item, const std::vector<std::size_t> &bays, Span span) {
        for (const std::size_t bay : bays)
            granted.grant(item, bay, span);
    };
    const auto moves = [](const PlannedRow &row) {
        return row.fate == Fate::Changed
            && (row.wants != row.known->had || row.bays != row.known->hadBays);
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_blockers[i] = i;
        const PlannedRow &row = m_rows[i];
        if (row.known && row.known->had && !moves(row))
            grantAll(i, row.known->hadBays, *row.known->had);
    }
    bool settled = true;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        PlannedRow &row = m_rows[i];
        const bool asks = row.fate == Fate::New || row.fate == Fate::Refused || moves(row);
        if (!asks || !row.wants || row.isAside())
            continue;
        std::optional<std::size_t> holder;
        for (const std::size_t bay : row.bays)
            if (!holder)
                holder = granted.holderIn(bay, *row.wants);
        m_blockers[i] = holder.value_or(i);
        if (!holder) {
            row.fate = row.fate == Fate::Refused ? Fate::New : row.fate;
            grantAll(i, row.bays, *row.wants);
        } else if (row.known) {
            row.fate = Fate::Stays;
            settled = false;
        } else {
            row.fate = Fate::Refused;
        }
    }
    return settled;
}

void ImportPlanner::findClashes()
{
    ClashFinder finder(m_lanes.size());
    for (const auto &[bay, other] : m_links)
        finder.link(bay, other);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const PlannedRow &row = m_rows[i];
        if (row.fate == Fate::Unreadable || !row.wants)
            continue;
        for (const std::size_t bay : row.bays)
            finder.claim(i, bay, *row.wants);
    }
    for (std::size_t i = 0; i < m_held.size(); ++i)
        finder.claim(m_rows.size() + i, m_laneOf.at(m_held[i].bay), m_held[i].occupancy.span);
    const auto pairs = finder.pairs(ImportPlan::maxClashes);
    if (pairs.size() == ImportPlan::maxClashes)
        m_file.notes.push_back(Phrase::tr("more than %n pairs overlap; the rest is not listed",
                                          "",
                                          static_cast<std::int64_t>(ImportPlan::maxClashes)));
    std::vector<bool> told(m_rows.size(), false);
    for (const ClashFinder::Pair &pair : pairs) {
        const std::size_t item = pair.second < m_rows.size() ? pair.second : pair.first;
        const std::size_t other = pair.second < m_rows.size() ? pair.first : pair.second;
        if (item >= m_rows.size())
            continue; // both are stored
        told[item] = true;
        if (other < m_rows.size())
            told[other] = true;
        reportClash(item, other, pair.bay);
    }
    // A row may also be in the way of a booking that had to stay where it was.
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const PlannedRow &row = m_rows[i];
        if ((row.fate == Fate::Refused || row.fate == Fate::Stays) && !told[i])
            reportClash(i, m_blockers[i], row.bays.front());
    }
}

void ImportPlanner::reportClash(std::size_t item, std::size_t other, std::size_t bay)
{
    ImportClash clash;
    clash.row = m_file.rows[item].row;
    clash.bay = nameOf(bay);
    clash.path = pathOf(bay);
    const ImportRow &from = m_file.rows[item];
    clash.location = m_ids.locations[m_file.places.bays()[from.bays.front()].location];
    clash.span = from.span;
    clash.name = from.customer.empty() ? from.title : from.customer;
    clash.zone = m_file.places.locations()[m_file.places.bays()[from.bays.front()].location].zone;
    if (other < m_rows.size()) {
        const ImportRow &first = m_file.rows[other];
        clash.withRow = first.row;
        clash.other = first.span;
        clash.otherName = first.customer.empty() ? first.title : first.customer;
    } else {
        const Occupancy &held = m_held[other - m_rows.size()].occupancy;
        clash.withHolder = held.holder;
        clash.other = held.span;
        if (held.kind == HolderKind::Block)
            clash.block = std::make_shared<const Block>();
    }
    m_plan.clashes.push_back(std::move(clash));
}

std::string ImportPlanner::nameOf(std::size_t lane) const
{
    const BayId id = m_lanes[lane];
    if (const Bay *bay = m_club.bay(id))
        return bay->name;
    return freshBay(lane).name;
}

std::string ImportPlanner::pathOf(std::size_t lane) const
{
    const BayId id = m_lanes[lane];
    if (m_club.bay(id) != nullptr)
        return bayText(m_club, id);
    const ImportBay &bay = freshBay(lane);
    return m_file.places.locations()[bay.location].name + "/" + bay.name;
}

const ImportBay &ImportPlanner::freshBay(std::size_t lane) const
{
    const auto at = std::find(m_ids.bays.begin(), m_ids.bays.end(), m_lanes[lane]);
    return m_file.places.bays()[static_cast<std::size_t>(at - m_ids.bays.begin())];
}

std::string ImportPlanner::reasonFor(std::size_t index) const
{
    const std::size_t other = m_blockers[index];
    if (other < m_rows.size())
        return text::said(Phrase::tr("kept aside by an import: its time is taken by line %1 of "
                                     "the file",
                                     std::to_string(m_file.rows[other].line)))
            .toStdString();
    return text::said(Phrase::tr("kept aside by an import: its time is taken by %1",
                                 m_held[other - m_rows.size()].occupancy.holder.toString()))
        .toStdString();
}

Result<ImportPlan>
planImport(ImportFile file, const Club &club, ImportSource &source, const PlanOptions &options)
{
    ImportPlanner planner(std::move(file), club, source, options);
    return planner.make();
}

} // namespace bayboard
