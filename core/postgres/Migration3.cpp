#include "core/postgres/Schema.h"

namespace bayboard::postgres {

// Answers to questions that bear a key, so that they can be asked again; customers in order of
// name, as a club's file has them.
const char *const migration3 = R"sql(
CREATE TABLE kept_answer(
    token uuid NOT NULL, key text NOT NULL, question uuid NOT NULL, status bigint NOT NULL,
    place text NOT NULL, tag text NOT NULL, body text NOT NULL, at bigint NOT NULL,
    PRIMARY KEY(token, key)
);
CREATE INDEX kept_answer_by_time ON kept_answer(at);
CREATE INDEX customer_by_name ON customer(lower(name COLLATE "C") COLLATE "C", id)
    WHERE withdrawn IS NULL;
)sql";

} // namespace bayboard::postgres
