#include "core/postgres/Schema.h"

namespace bayboard::postgres {

// Tags of operators, which features are switched off and for whom, and how long a password opens a
// desk.
// Whom servers tell what happens, and what has not been told yet. Secrets are sealed. Customers are
// found by the three letters (pg_trgm) of what JudgingLists.cpp looks in.
const char *const migration5 = R"sql(
ALTER TABLE operator ADD COLUMN tags text;
ALTER TABLE settings ADD COLUMN switches text;
ALTER TABLE settings ADD COLUMN sign_in bigint;

CREATE TABLE webhook(
    id uuid PRIMARY KEY, url text NOT NULL, events text NOT NULL, location uuid,
    actor uuid NOT NULL, secret bytea NOT NULL, old_secret bytea, old_until bigint,
    made bigint NOT NULL, ended bigint, read text NOT NULL, failures bigint NOT NULL,
    not_before bigint, last_delivered bigint, last_fault text
);
CREATE TABLE webhook_delivery(
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL UNIQUE,
    webhook uuid NOT NULL REFERENCES webhook(id) ON DELETE CASCADE, entity uuid NOT NULL,
    type text NOT NULL, body text NOT NULL, made bigint NOT NULL, due bigint NOT NULL,
    attempts bigint NOT NULL, dead bigint, fault text
);
CREATE INDEX webhook_delivery_waiting ON webhook_delivery(webhook, position) WHERE dead IS NULL;
CREATE INDEX webhook_delivery_of_entity ON webhook_delivery(webhook, entity, position)
    WHERE dead IS NULL;
CREATE INDEX webhook_delivery_dead ON webhook_delivery(webhook, dead) WHERE dead IS NOT NULL;

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX customer_by_words ON customer USING gin ((' ' ||
    regexp_replace(lower(regexp_replace(normalize(coalesce(name, '') || ' ' || coalesce(email, ''),
    NFKD), '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+', ' ', 'g') || ' ') gin_trgm_ops)
    WHERE withdrawn IS NULL;
CREATE INDEX customer_by_digits ON customer USING gin
    (regexp_replace(coalesce(phones, ''), '[^0-9,]+', '', 'g') gin_trgm_ops)
    WHERE withdrawn IS NULL;
)sql";

} // namespace bayboard::postgres
