// What those ask of a club's file who are no desk.

#include "core/store/StoreConnection.h"
#include "core/store/StoreJudging.h"

namespace bayboard {

Result<std::vector<BookingRow>> StoreJudging::bookings(const BookingFilter &filter)
{
    return m_store.listBookings(filter);
}

Result<std::vector<Block>> StoreJudging::blocks(const BookingFilter &filter)
{
    return m_store.listBlocks(filter);
}

Result<std::vector<Block>> StoreJudging::seriesBlocks(SeriesId series)
{
    return m_store.listSeriesBlocks(series);
}

Result<std::vector<Series>> StoreJudging::series()
{
    return m_store.listSeries();
}

Result<std::vector<Step>> StoreJudging::history(EntityRef entity, std::int64_t limit)
{
    return m_store.history(entity, limit);
}

Result<std::vector<CustomerMatch>> StoreJudging::customers(const CustomerFilter &filter)
{
    return m_store.listCustomers(filter);
}

Result<std::optional<KeptAnswer>> StoreJudging::keptAnswer(const TokenId &token,
                                                           const std::string &key)
{
    auto select = m_database.prepare("SELECT question, status, place, tag, body, at FROM "
                                     "kept_answer WHERE token = ?1 AND key = ?2");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, token);
    (*select)->bind(2, std::string_view(key));
    return firstRow(**select, [&](sqlite::Statement &row) -> Result<KeptAnswer> {
        return KeptAnswer{token,
                          key,
                          row.uuid(0),
                          row.number(1),
                          row.text(2),
                          row.text(3),
                          row.text(4),
                          fromUnix(row.number(5))};
    });
}

Status StoreJudging::keepAnswer(const KeptAnswer &answer, Instant oldest)
{
    auto drop = m_database.prepare("DELETE FROM kept_answer WHERE at < ?1");
    auto insert = m_database.prepare("INSERT INTO kept_answer(token, key, question, status, place, "
                                     "tag, body, at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!drop || !insert)
        return tl::unexpected(drop ? insert.error() : drop.error());
    (*drop)->bind(1, toUnix(oldest));
    if (Status done = (*drop)->run(); !done)
        return done;
    (*insert)->bind(1, answer.token);
    (*insert)->bind(2, std::string_view(answer.key));
    (*insert)->bind(3, answer.question);
    (*insert)->bind(4, answer.status);
    (*insert)->bind(5, std::string_view(answer.place));
    (*insert)->bind(6, std::string_view(answer.tag));
    (*insert)->bind(7, std::string_view(answer.body));
    (*insert)->bind(8, toUnix(answer.at));
    return (*insert)->run();
}

} // namespace bayboard
