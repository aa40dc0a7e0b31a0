#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/ProgramClock.h"
#include "app/ctl/Reading.h"
#include "core/access/BlockAccess.h"
#include "core/desk/FeatureAccess.h"
#include "core/exchange/ExportRow.h"
#include "core/exchange/Import.h"
#include "core/exchange/ImportReport.h"
#include "core/exchange/ShippedMappings.h"
#include "core/exchange/StoreImportSource.h"

namespace bayboard {

namespace {

/// A mapping that --map names: a shipped one, else a file. Nothing: the one that fits best.
Result<std::optional<Mapping>> readMapping(const Session &session)
{
    const auto name = session.line.value("--map");
    if (!name)
        return std::optional<Mapping>();
    for (const auto &[shipped, text] : shippedMappingTexts())
        if (shipped == *name)
            return Mapping::parse(text);
    const auto text = readWholeFile(session.resolved(*name));
    if (!text)
        return tl::unexpected(text.error());
    auto mapping = Mapping::parse(*text);
    if (!mapping)
        return tl::unexpected(mapping.error());
    return std::optional<Mapping>(std::move(*mapping));
}

/// On the reader's thread: what the file would bring.
Result<ImportPlan> makePlan(Store &store,
                            const Session &session,
                            const std::string &bytes,
                            const std::optional<Mapping> &mapping)
{
    ImportOptions reading;
    reading.fileName = std::filesystem::path(session.line.operands.front()).filename().string();
    reading.mapping = mapping ? &*mapping : nullptr;
    reading.now = session.now;
    reading.asBlocks = session.line.valueOr("--as-blocks", "");
    auto file = readImportFile(bytes, *session.club, reading);
    if (!file)
        return tl::unexpected(file.error());
    const auto stored = store.loadRuleBook();
    if (!stored)
        return tl::unexpected(stored.error());
    const auto book
        = RuleBook::parse(stored->text.empty() ? RuleBook::defaultText() : stored->text);
    ProgramRandom random;
    PlanOptions planning;
    planning.clashes = session.line.valueOr("--on-clash", "leave") == "aside"
        ? ClashChoice::KeepAside
        : ClashChoice::LeaveOut;
    planning.rules = book ? book->get() : nullptr;
    planning.now = session.now;
    planning.random = &random;
    planning.seesBlock = [&session](const Block &block) {
        return maySee(*session.club, session.actor, block.kind, block.location);
    };
    planning.seesNames = session.may(Permission::CustomerReadName);
    StoreImportSource source(store);
    return planImport(std::move(*file), *session.club, source, planning);
}

/// The plan as one step; null id when there is nothing to do.
Outcome commitPlan(const Session &session, const ImportPlan &plan)
{
    if (plan.changes.empty())
        return Committed{};
    const std::string name
        = std::filesystem::path(session.line.operands.front()).filename().string();
    return session.desk.commitBulk([&](Desk &desk, std::function<void(Outcome)> done) {
        ChangeSet changes = desk.blankChangeSet(
            {LabelCode::Import, {name, std::to_string(plan.created + plan.changed)}});
        changes.changes = plan.changes;
        desk.commitBulk(std::move(changes), std::move(done));
    });
}

/// The report with one more member at its end.
std::string withChangeSet(std::string report, ChangeSetId id)
{
    report.erase(report.find_last_of('}'));
    return report + ",\"changeSet\":" + (id.isNull() ? "null" : "\"" + id.toString() + "\"") + "}";
}

/// Leaves out what the operator may not see.
void hide(ExportRow &row, Sight sight)
{
    if (!sight.names) {
        row.name.clear();
        row.booking.guestName.clear();
        row.booking.customer = {};
        row.booking.notes.clear();
        row.booking.title.clear();
        row.booking.reason.clear();
        row.booking.externalReference.clear();
    }
    if (!sight.names || !sight.contacts) {
        row.phone.clear();
        row.email.clear();
        row.booking.guestPhone.clear();
    }
}

/// The place and time that the options name.
Result<BookingFilter> readFilter(const Session &session, std::optional<LocationId> location)
{
    const auto range = readRange(session, zoneFor(*session.club, location));
    if (!range)
        return tl::unexpected(range.error());
    BookingFilter filter;
    filter.location = location;
    filter.from = range->from;
    filter.to = range->to;
    if (const Status here = session.desk.mustBeHere(filter.from, filter.to); !here)
        return tl::unexpected(here.error());
    return filter;
}

/// Bookings that the filter names, as the operator may see them.
Result<std::vector<ExportRow>> readRows(const Session &session, const BookingFilter &filter)
{
    auto rows = session.desk.read<std::vector<ExportRow>>(
        [&](Store &store) { return loadExportRows(store, filter); });
    if (rows)
        for (ExportRow &row : *rows)
            hide(row, sightOf(session, row.booking.location));
    return rows;
}

/// Blocks that the filter names; of kinds that the operator may not see, only the time.
Result<std::vector<BlockEvent>> readBlocks(const Session &session, const BookingFilter &filter)
{
    auto events = session.desk.read<std::vector<BlockEvent>>(
        [&](Store &store) { return loadBlockEvents(store, *session.club, filter, session.now); });
    if (!events)
        return events;
    for (BlockEvent &event : *events) {
        if (maySee(*session.club, session.actor, event.kind, event.location))
            continue;
        event.kind.clear();
        event.title.clear();
        event.reason.clear();
    }
    return events;
}

} // namespace

Reply runImport(const Session &session)
{
    if (!session.may(Permission::ImportData))
        return refusePermission(session, Permission::ImportData);
    if (auto off = importFeatureError(*session.club, session.actor))
        return refuse(std::move(*off));
    const auto mapping = readMapping(session);
    if (!mapping)
        return refuse(mapping.error());
    if (const auto key = session.line.value("--as-blocks")) {
        const BlockKind *kind = session.club->blockKind(*key);
        if (kind == nullptr || kind->withdrawn)
            return refuse(ErrorCode::NotFound, wordFor(EntityKind::BlockKind), *key);
    }
    const auto bytes = readWholeFile(session.resolved(session.line.operands.front()));
    if (!bytes)
        return refuse(bytes.error());
    if (const Status here = session.desk.mustBeHere({}, {}); !here)
        return refuse(here.error());
    const auto plan = session.desk.read<ImportPlan>(
        [&](Store &store) { return makePlan(store, session, *bytes, *mapping); });
    if (!plan)
        return refuse(plan.error());
    std::string report = reportJson(*plan);
    if (!session.line.has("--dry-run")) {
        const Outcome outcome = commitPlan(session, *plan);
        if (!outcome)
            return tl::unexpected(outcome.error());
        report = withChangeSet(std::move(report), outcome->id);
    }
    if (report.empty() || report.back() != '\n')
        report += '\n';
    return Printed{std::move(report), {}, exitDone};
}

Reply runExport(const Session &session)
{
    const auto location = readLocation(session);
    if (!location)
        return refuse(location.error());
    if (!session.may(Permission::ExportData, location->value_or(LocationId())))
        return refusePermission(session, Permission::ExportData);
    if (auto off
        = exportFeatureError(*session.club, session.actor, location->value_or(LocationId())))
        return refuse(std::move(*off));
    const auto filter = readFilter(session, *location);
    if (!filter)
        return refuse(filter.error());
    auto rows = readRows(session, *filter);
    if (!rows)
        return refuse(rows.error());
    const std::string format = session.line.valueOr("--format", "");
    if (format == "csv")
        return Printed{writeCsv(*rows, *session.club), {}, exitDone};
    if (format == "ics") {
        auto blocks = readBlocks(session, *filter);
        if (!blocks)
            return refuse(blocks.error());
        return Printed{
            writeCalendar(
                {std::move(*rows), closedDatesOf(*session.club, *filter), std::move(*blocks)},
                *session.club,
                session.now),
            {},
            exitDone};
    }
    return Printed{writeJson(*rows, *session.club), {}, exitDone};
}

} // namespace bayboard
