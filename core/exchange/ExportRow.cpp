#include "core/exchange/ExportRow.h"

#include <algorithm>
#include <unordered_map>

namespace bayboard {

Result<std::vector<ExportRow>> loadExportRows(Store &store, const BookingFilter &filter)
{
    auto bookings = store.listBookings(filter);
    if (!bookings)
        return tl::unexpected(bookings.error());
    std::unordered_map<CustomerId, std::string> emails;
    std::vector<ExportRow> rows;
    rows.reserve(bookings->size());
    for (BookingRow &from : *bookings) {
        const CustomerId customer = from.booking.customer;
        ExportRow row;
        row.name = customer.isNull() ? from.booking.guestName : from.customerName;
        row.phone = customer.isNull() ? from.booking.guestPhone : from.customerPhone;
        if (!customer.isNull()) {
            const auto [at, isNew] = emails.emplace(customer, std::string());
            if (isNew) {
                const auto record = store.loadRecord({EntityKind::Customer, customer.value});
                if (!record)
                    return tl::unexpected(record.error());
                if (const auto *email = std::get_if<std::string>(&record->get(Field::Email)))
                    at->second = *email;
            }
            row.email = at->second;
        }
        row.booking = std::move(from.booking);
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const ExportRow &a, const ExportRow &b) {
        return std::tie(a.booking.slot.span, a.booking.id)
            < std::tie(b.booking.slot.span, b.booking.id);
    });
    return rows;
}

std::vector<ClosedDate> closedDatesOf(const Club &club, const BookingFilter &filter)
{
    std::vector<ClosedDate> dates;
    for (const Location &location : club.locations()) {
        if (location.withdrawn || (filter.location && *filter.location != location.id))
            continue;
        const Zone &zone = club.zone(location.id);
        for (const std::string &text : location.closedDates) {
            const auto holiday = holidayOf(text);
            if (!holiday || (filter.to && *filter.to <= zone.startOfDay(holiday->date))
                || (filter.from && zone.startOfDay(holiday->date + days(1)) <= *filter.from))
                continue;
            dates.push_back({location.id, *holiday});
        }
    }
    return dates;
}

std::vector<std::string> bayNames(const std::vector<BayId> &ids, const Club &club)
{
    std::vector<const Bay *> bays;
    for (const BayId id : ids)
        if (const Bay *bay = club.bay(id))
            bays.push_back(bay);
    std::stable_sort(
        bays.begin(), bays.end(), [](const Bay *a, const Bay *b) { return a->order < b->order; });
    std::vector<std::string> names;
    for (const Bay *bay : bays)
        names.push_back(bay->name);
    return names;
}

std::string shownPlace(const std::string &location, const std::vector<std::string> &bays)
{
    std::string text = location;
    for (std::size_t i = 0; i < bays.size(); ++i)
        text += (i > 0 ? ", " : text.empty() ? "" : ": ") + bays[i];
    return text;
}

} // namespace bayboard
