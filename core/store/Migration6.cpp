#include "core/store/Schema.h"

namespace bayboard::schema {

// Answers of a server to questions that bear a key, so that they can be asked again.
const char *const migration6 = R"sql(
CREATE TABLE kept_answer(
    token BLOB NOT NULL CHECK(length(token) = 16), key TEXT NOT NULL,
    question BLOB NOT NULL CHECK(length(question) = 16), status INTEGER NOT NULL,
    place TEXT NOT NULL, tag TEXT NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL,
    UNIQUE(token, key)
) STRICT;
CREATE INDEX kept_answer_by_time ON kept_answer(at);
)sql";

} // namespace bayboard::schema
