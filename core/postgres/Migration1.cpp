#include "core/postgres/Schema.h"

namespace bayboard::postgres {

// Times are UTC seconds, lists JSON. NULL is "not known" or the plain default. Entities have the
// tables and columns that they have in a club's file (core/store/TableList.cpp).
const char *const migration1 = R"sql(
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE bayboard_schema(
    version bigint PRIMARY KEY, at timestamptz NOT NULL DEFAULT now()
);

-- The journal. `sequence` names a step; of two steps that touch one entity the later has the larger
-- one, since what a step touches is locked before it takes its number. It has gaps, and between
-- entities it is not the order of commit: that is what feeds have.
CREATE TABLE change_set(
    sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE, desk uuid NOT NULL, actor uuid NOT NULL, at bigint NOT NULL,
    kind bigint NOT NULL CHECK(kind IN (1, 2, 3)), target uuid, label text NOT NULL,
    label_arguments text NOT NULL, reason text, rule_book bigint NOT NULL, overrides text,
    entities bigint NOT NULL, undone boolean NOT NULL DEFAULT false, approved_by uuid
);
CREATE INDEX change_set_by_target ON change_set(target, sequence) WHERE target IS NOT NULL;
CREATE TABLE change(
    change_set bigint NOT NULL REFERENCES change_set(sequence), position bigint NOT NULL,
    entity_kind bigint NOT NULL, entity uuid NOT NULL, created boolean NOT NULL,
    fields text NOT NULL, PRIMARY KEY(change_set, position)
);
CREATE INDEX change_of_entity ON change(entity, change_set);

CREATE TABLE settings(
    id uuid PRIMARY KEY, withdrawn bigint, name text, bay_word text, currency text,
    week_start bigint, step bigint
);
CREATE TABLE location(
    id uuid PRIMARY KEY, withdrawn bigint, name text, address text, zone text, hours text,
    closed_dates text, notices text, season text, minimum_notice bigint, advance_limit bigint,
    deposit bigint, tags text, notes text, colour text, sort_order bigint, inactive bigint
);
CREATE TABLE bay(
    id uuid PRIMARY KEY, withdrawn bigint, location uuid REFERENCES location(id), name text,
    sort_order bigint, capacity bigint, inactive bigint, premium bigint, equipment text,
    colour text, tags text, links text
);
CREATE TABLE tier(
    id uuid PRIMARY KEY, withdrawn bigint, key text, name text, colour text, sort_order bigint,
    advance_limit bigint
);
CREATE TABLE role(
    id uuid PRIMARY KEY, withdrawn bigint, key text, name text, inherits text, permissions text,
    block_ahead bigint, sort_order bigint
);
CREATE TABLE operator(
    id uuid PRIMARY KEY, withdrawn bigint, name text, roles text, inactive bigint,
    sort_order bigint
);
CREATE TABLE block_kind(
    id uuid PRIMARY KEY, withdrawn bigint, key text, name text, colour text, hatch text,
    book_over text, icon text, creators text, seen_by text, counted bigint, length bigint,
    sort_order bigint
);
CREATE TABLE rule_book(
    id uuid PRIMARY KEY, withdrawn bigint, text text, version bigint
);

CREATE TABLE customer(
    id uuid PRIMARY KEY, withdrawn bigint, name text, phones text, email text, tier text,
    tags text, entitlements text, flags bigint, blocked text, notes text, channels text,
    hub_spot text, external_source text, external_reference text, made bigint
);
CREATE INDEX customer_imported ON customer(external_source, external_reference)
    WHERE external_reference IS NOT NULL;

CREATE TABLE booking(
    id uuid PRIMARY KEY, withdrawn bigint, location uuid NOT NULL REFERENCES location(id),
    bays uuid[] NOT NULL CHECK(cardinality(bays) > 0), start bigint NOT NULL,
    "end" bigint NOT NULL, customer uuid REFERENCES customer(id), guest_name text,
    guest_phone text, title text, party_size bigint, state text NOT NULL, notes text, source text,
    external_source text, external_reference text, imported text, price bigint, fee bigint,
    payment text, flags bigint, reschedules bigint, policy text, reason text, released bigint,
    made bigint, tags text, CHECK(start < "end")
);
CREATE INDEX booking_by_start ON booking(location, start);
-- What is longer than two days is looked for apart, so that a day's query has a lower bound.
CREATE INDEX booking_long ON booking(location, start) WHERE "end" - start > 172800;
CREATE INDEX booking_by_customer ON booking(customer, start) WHERE customer IS NOT NULL;
CREATE INDEX booking_imported ON booking(external_source, external_reference)
    WHERE external_reference IS NOT NULL;

CREATE TABLE block(
    id uuid PRIMARY KEY, withdrawn bigint, location uuid NOT NULL REFERENCES location(id),
    bays uuid[] NOT NULL CHECK(cardinality(bays) = 1), start bigint NOT NULL,
    "end" bigint NOT NULL, kind text NOT NULL, title text, reason text, series text,
    recurrence_id text, lifted text, made bigint, external_source text, external_reference text,
    CHECK(start < "end")
);
CREATE INDEX block_by_start ON block(location, start);
CREATE INDEX block_long ON block(location, start) WHERE "end" - start > 172800;
CREATE INDEX block_by_series ON block(series) WHERE series IS NOT NULL;

CREATE TABLE series(
    id uuid PRIMARY KEY, withdrawn bigint, location uuid NOT NULL REFERENCES location(id),
    bays uuid[] NOT NULL CHECK(cardinality(bays) > 0), start bigint NOT NULL,
    "end" bigint NOT NULL, kind text NOT NULL, title text, reason text, recurrence text,
    skip_holidays bigint, skipped text, made bigint, external_source text,
    external_reference text, CHECK(start < "end")
);
CREATE INDEX series_imported ON series(external_source, external_reference)
    WHERE external_reference IS NOT NULL;

CREATE TABLE notice(
    id uuid PRIMARY KEY, withdrawn bigint, kind text NOT NULL,
    location uuid NOT NULL REFERENCES location(id), booking uuid NOT NULL, customer uuid,
    bays uuid[] NOT NULL CHECK(cardinality(bays) > 0), start bigint NOT NULL,
    "end" bigint NOT NULL, offer uuid[], offer_start bigint, offer_end bigint, reason text,
    done bigint, made bigint, CHECK(start < "end")
);
CREATE INDEX notice_by_booking ON notice(booking);

-- What really holds a bay. kind: 1 booking, 2 block. Whoever writes holds the bay's lock and looks
-- first; the constraint is the last line of defence.
CREATE TABLE occupancy(
    bay uuid NOT NULL, start bigint NOT NULL, "end" bigint NOT NULL, kind bigint NOT NULL,
    holder uuid NOT NULL, PRIMARY KEY(bay, start), CHECK(start < "end"),
    CONSTRAINT occupancy_guard EXCLUDE USING gist (bay WITH =, int8range(start, "end") WITH &&)
);

-- The feeds: one of the club, one of each location, numbered without gaps in the order of commit. A
-- counter's row is held from taking a number to the end of the transaction.
CREATE TABLE serving(
    one bigint PRIMARY KEY CHECK(one = 1), epoch uuid NOT NULL
);
CREATE TABLE feed_counter(
    feed uuid PRIMARY KEY, number bigint NOT NULL
) WITH (fillfactor = 10);
CREATE TABLE feed(
    feed uuid NOT NULL, number bigint NOT NULL,
    change_set bigint NOT NULL REFERENCES change_set(sequence), PRIMARY KEY(feed, number)
);
CREATE INDEX feed_by_change_set ON feed(change_set);

-- What was said of each change set that a desk sent: one outcome for ever.
CREATE TABLE judgement(
    id uuid PRIMARY KEY, desk uuid NOT NULL, kind bigint NOT NULL CHECK(kind IN (1, 2, 3)),
    code text, rule text, blocker_kind bigint, blocker uuid, step uuid, detail text,
    overridable boolean NOT NULL
);
-- When a desk last had nothing more to send.
CREATE TABLE desk_contact(
    desk uuid PRIMARY KEY, at bigint NOT NULL
) WITH (fillfactor = 50);

-- Pieces of change sets that are too large to be sent in one go.
CREATE TABLE sent_part(
    change_set uuid NOT NULL, desk uuid NOT NULL, index bigint NOT NULL, count bigint NOT NULL,
    text text NOT NULL, at bigint NOT NULL, PRIMARY KEY(change_set, desk, index),
    CHECK(index >= 0 AND index < count)
);
CREATE INDEX sent_part_by_time ON sent_part(at);
-- A token is known by its hash alone.
CREATE TABLE device_token(
    id uuid PRIMARY KEY, hash bytea NOT NULL UNIQUE CHECK(length(hash) = 32),
    device text NOT NULL, desk uuid NOT NULL, actor uuid, made bigint NOT NULL, last_seen bigint,
    revoked bigint
) WITH (fillfactor = 70);

-- Counts changes of the club's own tables, so that who has read them knows whether they are the same
-- still.
CREATE TABLE club_version(
    one bigint PRIMARY KEY CHECK(one = 1), number bigint NOT NULL
) WITH (fillfactor = 50);
INSERT INTO club_version(one, number) VALUES(1, 0);
CREATE FUNCTION count_club_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE club_version SET number = number + 1;
    RETURN NULL;
END $$;
CREATE TRIGGER club_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON settings
    FOR EACH STATEMENT EXECUTE FUNCTION count_club_version();
CREATE TRIGGER club_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON location
    FOR EACH STATEMENT EXECUTE FUNCTION count_club_version();
CREATE TRIGGER club_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON bay
    FOR EACH STATEMENT EXECUTE FUNCTION count_club_version();
CREATE TRIGGER club_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON tier
    FOR EACH STATEMENT EXECUTE FUNCTION count_club_version();
CREATE TRIGGER club_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON role
    FOR EACH STATEMENT EXECUTE FUNCTION count_club_version();
CREATE TRIGGER club_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON operator
    FOR EACH STATEMENT EXECUTE FUNCTION count_club_version();
CREATE TRIGGER club_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON block_kind
    FOR EACH STATEMENT EXECUTE FUNCTION count_club_version();
CREATE TRIGGER club_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON rule_book
    FOR EACH STATEMENT EXECUTE FUNCTION count_club_version();
)sql";

} // namespace bayboard::postgres
