#pragma once

#include "core/club/Club.h"
#include "core/postgres/Connection.h"
#include "core/store/JudgingTransaction.h"

#include <map>
#include <mutex>

namespace bayboard {

/// The club's own tables (locations, bays, roles …, the rule book) as they were last read, for all
/// connections of one program: they change rarely, and each batch needs them. Read anew when the
/// database counts another version. Safe on any thread.
class ClubCache
{
public:
    struct Read
    {
        std::int64_t version = -1;
        std::shared_ptr<const Club> club;
        Store::RuleBookText book;
        bool isBeingGiven = false; ///< by a desk, and not whole yet
    };

    /// As the connection sees it now.
    [[nodiscard]] Result<Read> read(postgres::Connection &connection);
    /// The same, passing over what is kept: for a transaction that has changed the club itself.
    [[nodiscard]] Result<Read> readAnew(postgres::Connection &connection);
    /// The rule book of a version that was once in force; the one in force where there was none.
    [[nodiscard]] Result<Store::RuleBookText>
    ruleBook(postgres::Connection &connection, const Read &now, std::int64_t version);

private:
    std::mutex m_mutex;
    Read m_kept;
    std::map<std::int64_t, Store::RuleBookText> m_books; ///< earlier ones
};

} // namespace bayboard
