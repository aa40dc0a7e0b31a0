#include "ui/list/ListExport.h"

#include "core/desk/FeatureAccess.h"
#include "core/desk/ProposalAccess.h"
#include "core/exchange/ExportRow.h"

namespace bayboard {

namespace {

/// What names somebody, and ways to reach them.
void hide(ExportRow &row, const ListContext &context)
{
    if (!context.maySeeNames()) {
        row.name.clear();
        row.booking.guestName.clear();
        row.booking.customer = {};
        row.booking.notes.clear();
        row.booking.title.clear();
        row.booking.reason.clear();
        row.booking.externalReference.clear();
    }
    if (!context.maySeeNames() || !context.maySeeContacts()) {
        row.phone.clear();
        row.email.clear();
        row.booking.guestPhone.clear();
    }
}

Result<std::string>
writeRows(Store &store, const ListQuery &query, const std::vector<BookingId> &bookings)
{
    BookingFilter filter;
    filter.location = query.context.location;
    filter.from = query.span.start();
    filter.to = query.span.end();
    auto all = loadExportRows(store, filter);
    if (!all)
        return tl::unexpected(all.error());
    std::unordered_map<BookingId, ExportRow *> known;
    for (ExportRow &row : *all)
        known.emplace(row.booking.id, &row);
    std::vector<ExportRow> wanted;
    for (const BookingId id : bookings) {
        const auto found = known.find(id);
        if (found == known.end())
            continue; // it is gone by now
        hide(*found->second, query.context);
        wanted.push_back(std::move(*found->second));
    }
    return writeCsv(wanted, *query.context.club);
}

} // namespace

void exportRows(Desk &desk,
                const ListQuery &query,
                std::vector<BookingId> bookings,
                std::function<void(Result<std::string>)> done)
{
    const LocationId where = query.context.location;
    if (!desk.may(Permission::ExportData, where)) {
        done(tl::unexpected(notPermitted(desk.club(), desk.actor(), Permission::ExportData)));
        return;
    }
    if (auto off = exportFeatureError(desk.club(), desk.actor(), where)) {
        done(tl::unexpected(std::move(*off)));
        return;
    }
    desk.read<std::string>([query, bookings = std::move(bookings)](
                               Store &store) { return writeRows(store, query, bookings); },
                           std::move(done));
}

} // namespace bayboard
