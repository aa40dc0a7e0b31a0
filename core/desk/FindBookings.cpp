#include "core/desk/FindBookings.h"

#include "core/desk/ProposalAccess.h"

#include <algorithm>

namespace bayboard {

void findBookings(Desk &desk,
                  std::string text,
                  std::vector<CustomerId> customers,
                  std::int64_t limit,
                  std::function<void(Result<std::vector<BookingRow>>)> done)
{
    BookingSearch search;
    search.text = std::move(text);
    search.customers = std::move(customers);
    search.now = desk.now();
    search.limit = limit;
    std::vector<LocationId> contacts;
    for (const Location &location : desk.club().locations()) {
        if (!desk.may(Permission::ScheduleRead, location.id)
            || !desk.may(Permission::CustomerReadName, location.id))
            continue;
        search.places.push_back(location.id);
        if (desk.may(Permission::CustomerReadContact, location.id))
            contacts.push_back(location.id);
    }
    if (search.places.empty()) {
        done(tl::unexpected(notPermitted(desk.club(), desk.actor(), Permission::CustomerReadName)));
        return;
    }
    desk.read<std::vector<BookingRow>>(
        [search = std::move(search), contacts = std::move(contacts)](Store &store) {
            auto rows = searchBookings(store, search);
            for (std::size_t i = 0; rows && i < rows->size(); ++i) {
                BookingRow &row = (*rows)[i];
                if (std::find(contacts.begin(), contacts.end(), row.booking.location)
                    == contacts.end()) {
                    row.customerPhone.clear();
                    row.booking.guestPhone.clear();
                }
            }
            return rows;
        },
        std::move(done));
}

} // namespace bayboard
