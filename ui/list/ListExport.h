#pragma once

#include "ui/list/ListReader.h"

#include <functional>

namespace bayboard {

/// The text of a CSV file with these bookings, in this order, in the columns that an import reads.
/// What the operator may not know is left out. Worked out on the desk's reader; `done` runs on the
/// desk's thread. Errors: NotPermitted, what the club's switches refuse, those of the store.
void exportRows(Desk &desk,
                const ListQuery &query,
                std::vector<BookingId> bookings,
                std::function<void(Result<std::string>)> done);

} // namespace bayboard
