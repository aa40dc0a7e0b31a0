#pragma once

#include "core/club/Block.h"
#include "core/journal/ChangeSet.h"
#include "core/store/Sqlite.h"

struct sqlite3_stmt;

namespace bayboard::bench {

/// "Bare SQLite": the rows of a step that makes bookings or blocks, ready to be bound, and the
/// prepared statements of the C interface that insert them in one transaction, with the settings,
/// schema, indexes and triggers of the store.
class BareRows
{
public:
    explicit BareRows(const std::filesystem::path &file);
    ~BareRows();
    BareRows(const BareRows &) = delete;
    BareRows &operator=(const BareRows &) = delete;

    /// Encodes the rows; not measured.
    void prepare(const ChangeSet &set);
    /// BEGIN IMMEDIATE, the rows, COMMIT. Ends the program when SQLite refuses.
    void insert();

private:
    struct Row
    {
        EntityKind kind = EntityKind::Booking;
        Uuid id;
        Uuid location;
        Uuid bay;
        Uuid customer;
        std::int64_t start = 0;
        std::int64_t end = 0;
        std::int64_t partySize = 0;
        std::int64_t made = 0;
        std::string state;
        std::string source;
        std::string externalSource;
        std::string externalReference;
        std::string guestName;
        std::string fields;
        Block block; ///< of a block, its texts
    };

    [[nodiscard]] static Row bookingRow(const EntityChange &change);
    [[nodiscard]] static Row blockRow(const EntityChange &change);

    [[nodiscard]] sqlite3_stmt *statement(const char *sql);
    [[nodiscard]] std::int64_t number(const char *sql);
    void insertRow(const Row &row, std::int64_t sequence);
    void insertBooking(const Row &row);
    void insertBlock(const Row &row);

    std::unique_ptr<sqlite::Database> m_database;
    std::vector<sqlite3_stmt *> m_statements;
    sqlite3_stmt *m_begin;
    sqlite3_stmt *m_head;
    sqlite3_stmt *m_change;
    sqlite3_stmt *m_booking;
    sqlite3_stmt *m_block;
    sqlite3_stmt *m_occupancy;
    sqlite3_stmt *m_commit;
    ChangeSet m_set; ///< without changes
    std::vector<Row> m_rows;
};

} // namespace bayboard::bench
