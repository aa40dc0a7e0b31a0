#include "core/store/Schema.h"

namespace bayboard::schema {

// Names of walk-ins and titles of bookings by the words in them, as customers have it: see
// BookingSearch.h. Cases and accents are the index's own business. What a beginning of a word finds
// is listed up to six letters: a list that is made when it is asked for costs ten milliseconds
// where forty thousand bookings have the name.
const char *const migration9 = R"sql(
CREATE VIRTUAL TABLE booking_search USING fts5(
    words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', columnsize = 0,
    detail = none
);
INSERT INTO booking_search(rowid, words)
    SELECT rowid, coalesce(guest_name, '') || ' ' || coalesce(title, '') FROM booking
    WHERE guest_name IS NOT NULL OR title IS NOT NULL;
)sql";

} // namespace bayboard::schema
