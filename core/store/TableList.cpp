// Which field of which entity is in which column.

#include "core/store/Tables.h"

#include <algorithm>
#include <array>

namespace bayboard::tables {

namespace {

using enum ColumnKind;

std::string slotColumn(const Column &slot, const char *which)
{
    const std::string name = slot.name;
    return name == "bays" ? std::string(which) : name + "_" + which;
}

std::array<Table, entityKindCount> makeTables()
{
    std::array<Table, entityKindCount> tables{{
        {EntityKind::Settings,
         "settings",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Name, "name", Text},
          {Field::BayWord, "bay_word", Text},
          {Field::Currency, "currency", Text},
          {Field::WeekStart, "week_start", Number},
          {Field::Step, "step", Number},
          {Field::Switches, "switches", Texts},
          {Field::SignIn, "sign_in", Number}}},
        {EntityKind::Location,
         "location",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Name, "name", Text},
          {Field::Address, "address", Text},
          {Field::Zone, "zone", Text},
          {Field::Hours, "hours", Texts},
          {Field::ClosedDates, "closed_dates", Texts},
          {Field::Notices, "notices", Texts},
          {Field::Season, "season", Text},
          {Field::MinimumNotice, "minimum_notice", Number},
          {Field::AdvanceLimit, "advance_limit", Number},
          {Field::Deposit, "deposit", Number},
          {Field::Tags, "tags", Texts},
          {Field::Notes, "notes", Text},
          {Field::Colour, "colour", Text},
          {Field::Order, "sort_order", Number},
          {Field::Active, "inactive", Number}}},
        {EntityKind::Bay,
         "bay",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Location, "location", Id},
          {Field::Name, "name", Text},
          {Field::Order, "sort_order", Number},
          {Field::Capacity, "capacity", Number},
          {Field::Active, "inactive", Number},
          {Field::Premium, "premium", Number},
          {Field::Equipment, "equipment", Text},
          {Field::Colour, "colour", Text},
          {Field::Tags, "tags", Texts},
          {Field::Links, "links", Texts}}},
        {EntityKind::Tier,
         "tier",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Key, "key", Text},
          {Field::Name, "name", Text},
          {Field::Colour, "colour", Text},
          {Field::Order, "sort_order", Number},
          {Field::AdvanceLimit, "advance_limit", Number}}},
        {EntityKind::Role,
         "role",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Key, "key", Text},
          {Field::Name, "name", Text},
          {Field::Inherits, "inherits", Texts},
          {Field::Permissions, "permissions", Texts},
          {Field::BlockAhead, "block_ahead", Number},
          {Field::Order, "sort_order", Number}}},
        {EntityKind::Operator,
         "operator",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Name, "name", Text},
          {Field::Roles, "roles", Texts},
          {Field::Active, "inactive", Number},
          {Field::Order, "sort_order", Number},
          {Field::Tags, "tags", Texts}}},
        {EntityKind::BlockKind,
         "block_kind",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Key, "key", Text},
          {Field::Name, "name", Text},
          {Field::Colour, "colour", Text},
          {Field::Hatch, "hatch", Text},
          {Field::BookOver, "book_over", Text},
          {Field::Icon, "icon", Text},
          {Field::Creators, "creators", Texts},
          {Field::SeenBy, "seen_by", Texts},
          {Field::Counted, "counted", Number},
          {Field::Length, "length", Number},
          {Field::Order, "sort_order", Number}}},
        {EntityKind::RuleBook,
         "rule_book",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Text, "text", Text},
          {Field::Version, "version", Number}}},
        {EntityKind::Customer,
         "customer",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Name, "name", Text},
          {Field::Phones, "phones", Texts},
          {Field::Email, "email", Text},
          {Field::Tier, "tier", Text},
          {Field::Tags, "tags", Texts},
          {Field::Entitlements, "entitlements", Texts},
          {Field::Flags, "flags", Number},
          {Field::Blocked, "blocked", Texts},
          {Field::Notes, "notes", Text},
          {Field::Channels, "channels", Texts},
          {Field::HubSpot, "hub_spot", Text},
          {Field::ExternalSource, "external_source", Text},
          {Field::ExternalReference, "external_reference", Text},
          {Field::Made, "made", Number}}},
        {EntityKind::Booking,
         "booking",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Location, "location", Id},
          {Field::Slot, "bays", Slot},
          {Field::Customer, "customer", Id},
          {Field::GuestName, "guest_name", Text},
          {Field::GuestPhone, "guest_phone", Text},
          {Field::Title, "title", Text},
          {Field::PartySize, "party_size", Number},
          {Field::State, "state", Text},
          {Field::Notes, "notes", Text},
          {Field::Source, "source", Text},
          {Field::ExternalSource, "external_source", Text},
          {Field::ExternalReference, "external_reference", Text},
          {Field::Imported, "imported", Text},
          {Field::Price, "price", Number},
          {Field::Fee, "fee", Number},
          {Field::Payment, "payment", Text},
          {Field::Flags, "flags", Number},
          {Field::Reschedules, "reschedules", Number},
          {Field::Policy, "policy", Text},
          {Field::Reason, "reason", Text},
          {Field::Released, "released", Number},
          {Field::Made, "made", Number},
          {Field::Tags, "tags", Texts},
          {Field::MadeBy, "made_by", Id}}},
        {EntityKind::Block,
         "block",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Location, "location", Id},
          {Field::Slot, "bays", Slot},
          {Field::Kind, "kind", Text},
          {Field::Title, "title", Text},
          {Field::Reason, "reason", Text},
          {Field::Series, "series", Text},
          {Field::RecurrenceId, "recurrence_id", Text},
          {Field::Lifted, "lifted", Spans},
          {Field::Made, "made", Number},
          {Field::ExternalSource, "external_source", Text},
          {Field::ExternalReference, "external_reference", Text}}},
        {EntityKind::Series,
         "series",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Location, "location", Id},
          {Field::Slot, "bays", Slot},
          {Field::Kind, "kind", Text},
          {Field::Title, "title", Text},
          {Field::Reason, "reason", Text},
          {Field::Recurrence, "recurrence", Text},
          {Field::SkipHolidays, "skip_holidays", Number},
          {Field::Skipped, "skipped", Texts},
          {Field::Made, "made", Number},
          {Field::ExternalSource, "external_source", Text},
          {Field::ExternalReference, "external_reference", Text}}},
        {EntityKind::Notice,
         "notice",
         {{Field::Withdrawn, "withdrawn", Number},
          {Field::Kind, "kind", Text},
          {Field::Location, "location", Id},
          {Field::Booking, "booking", Id},
          {Field::Customer, "customer", Id},
          {Field::Slot, "bays", Slot},
          {Field::Offer, "offer", Slot},
          {Field::Reason, "reason", Text},
          {Field::State, "done", Number},
          {Field::Made, "made", Number}}},
    }};
    for (Table &table : tables)
        std::sort(table.columns.begin(), table.columns.end(), [](const Column &a, const Column &b) {
            return a.field < b.field;
        });
    return tables;
}

std::string joinColumns(const Table &table)
{
    std::string list = "id";
    for (const Column &column : table.columns) {
        list += std::string(", ") + column.name;
        if (column.kind == Slot)
            list += ", " + startColumn(column) + ", " + endColumn(column);
    }
    return list;
}

} // namespace

std::string startColumn(const Column &slot)
{
    return slotColumn(slot, "start");
}

std::string endColumn(const Column &slot)
{
    return slotColumn(slot, "end");
}

const Table &tableOf(EntityKind kind)
{
    static const std::array<Table, entityKindCount> tables = makeTables();
    const Table &table = tables[static_cast<std::size_t>(kind) - 1];
    BAYBOARD_ASSERT(table.kind == kind);
    return table;
}

const std::string &columnList(EntityKind kind)
{
    static const std::array<std::string, entityKindCount> lists = [] {
        std::array<std::string, entityKindCount> made;
        for (const EntityKind each : allEntityKinds)
            made[static_cast<std::size_t>(each) - 1] = joinColumns(tableOf(each));
        return made;
    }();
    return lists[static_cast<std::size_t>(kind) - 1];
}

} // namespace bayboard::tables
