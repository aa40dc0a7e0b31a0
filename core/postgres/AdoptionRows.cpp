// A club that is being given to a database that has none.

#include "core/postgres/PostgresJudging.h"

namespace bayboard {

using postgres::Parameters;

Result<bool> PostgresJudging::isEmpty()
{
    const auto rows = m_connection.run("SELECT NOT EXISTS (SELECT 1 FROM change_set)");
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->flag(0, 0);
}

Result<std::optional<Adoption>> PostgresJudging::adoption()
{
    const auto rows = m_connection.run("SELECT club, desk, next, at FROM adoption");
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->count() == 0)
        return std::nullopt;
    return std::optional<Adoption>({rows->uuid(0, 0),
                                    rows->id<DeskId>(0, 1),
                                    rows->number(0, 2),
                                    fromUnix(rows->number(0, 3))});
}

Status PostgresJudging::setAdoption(const std::optional<Adoption> &adoption)
{
    const auto kept = adoption
        ? m_connection.run(
            "INSERT INTO adoption(one, club, desk, next, at) VALUES(1, $1, $2, $3, "
            "$4) ON CONFLICT (one) DO UPDATE SET club = $1, "
            "desk = $2, next = $3, at = $4",
            Parameters::of(adoption->club, adoption->desk, adoption->next, toUnix(adoption->at)))
        : m_connection.run("DELETE FROM adoption");
    if (!kept)
        return tl::unexpected(kept.error());
    m_changesClub = true;
    // Who has read the club keeps with it whether it is being given.
    return m_connection.execute("UPDATE club_version SET number = number + 1");
}

Result<bool> PostgresJudging::isBeingGiven()
{
    const auto read = readClub();
    if (!read)
        return tl::unexpected(read.error());
    return read->isBeingGiven;
}

Result<FeedCursors> PostgresJudging::endsWith(const Step &step)
{
    const auto rows = m_connection.run(
        "SELECT feed, max(number) FROM feed WHERE change_set <= $1 GROUP BY feed",
        Parameters::of(step.sequence));
    if (!rows)
        return tl::unexpected(rows.error());
    FeedCursors ends;
    for (int row = 0; row < rows->count(); ++row)
        ends.emplace(rows->uuid(row, 0), rows->number(row, 1));
    return ends;
}

Status PostgresJudging::forgetClub()
{
    return m_connection.execute(
        "TRUNCATE change, feed, feed_counter, change_set, occupancy, notice, block, series, "
        "booking, customer, bay, location, tier, role, operator, block_kind, rule_book, settings");
}

Status PostgresJudging::bindToken(TokenId token, DeskId desk)
{
    const auto bound = m_connection.run("UPDATE device_token SET desk = $2 WHERE id = $1",
                                        Parameters::of(token, desk));
    return bound ? Status() : tl::unexpected(bound.error());
}

} // namespace bayboard
