#include "tests/support/StoreLook.h"

#include "core/store/StoreConnection.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

namespace bayboard::test {

std::string findingsIn(Store &store)
{
    const auto found = store.verify();
    if (!found)
        return said(found.error());
    std::string lines;
    for (const Phrase &line : *found)
        lines += line.english() + "\n";
    return lines;
}

std::string contentsOf(Store &store)
{
    sqlite::Database &database = *store.connection().database;
    std::string lines = rowsAsText([&](EntityKind kind) {
        std::vector<std::pair<Uuid, Record>> rows;
        auto select = database.prepare("SELECT " + tables::columnList(kind) + " FROM "
                                       + tables::tableOf(kind).name + " ORDER BY id");
        const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
            auto record = tables::readRecord(row, kind);
            EXPECT_TRUE(record.has_value());
            rows.emplace_back(row.uuid(0), record.value_or(Record()));
            return {};
        });
        EXPECT_TRUE(read.has_value());
        return rows;
    });
    const auto add
        = [&](const char *sql, const std::function<std::string(sqlite::Statement &)> &line) {
              auto select = database.prepare(sql);
              const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
                  lines += line(row) + "\n";
                  return {};
              });
              EXPECT_TRUE(read.has_value());
          };
    add("SELECT id, undone FROM change_set ORDER BY id", [](sqlite::Statement &row) {
        return "step " + row.uuid(0).toString() + " " + std::to_string(row.number(1));
    });
    add("SELECT bay, start, end, holder FROM occupancy ORDER BY bay, start",
        [](sqlite::Statement &row) {
            return "held " + row.uuid(0).toString() + " " + std::to_string(row.number(1)) + " "
                + std::to_string(row.number(2)) + " " + row.uuid(3).toString();
        });
    return lines;
}

std::int64_t countIn(Store &store, const std::string &sql)
{
    const auto number = store.connection().database->queryNumber(sql.c_str());
    EXPECT_TRUE(number.has_value()) << sql;
    return number.value_or(-1);
}

std::vector<Uuid> idsIn(Store &store, const std::string &sql)
{
    std::vector<Uuid> all;
    auto select = store.connection().database->prepare(sql);
    EXPECT_TRUE(select.has_value()) << sql;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        all.push_back(row.uuid(0));
        return {};
    });
    EXPECT_TRUE(read.has_value());
    return all;
}

} // namespace bayboard::test
