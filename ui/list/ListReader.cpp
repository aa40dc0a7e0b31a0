#include "ui/list/ListReader.h"

#include <QPointer>

namespace bayboard {

namespace {

constexpr std::int64_t firstPage = 200; ///< what is seen at once
constexpr std::int64_t page = 2000;

struct Page
{
    std::vector<ListRow> rows;
    std::optional<ListPlace> last; ///< nothing: there are no more
};

BookingFilter filterOf(const ListQuery &query)
{
    BookingFilter filter;
    filter.location = query.context.location;
    filter.from = query.span.start();
    filter.to = query.span.end();
    return filter;
}

Status addBlocks(Store &store, const ListQuery &query, std::vector<ListRow> &rows)
{
    const auto blocks = store.listBlocks(filterOf(query));
    if (!blocks)
        return tl::unexpected(blocks.error());
    for (const Block &block : *blocks)
        rows.push_back(rowOf(block, query.context));
    return {};
}

Result<Page> readPage(Store &store, const ListQuery &query, const std::optional<ListPlace> &after)
{
    BookingFilter filter = filterOf(query);
    filter.after = after;
    filter.limit = after ? page : firstPage;
    const auto bookings = store.listBookings(filter);
    if (!bookings)
        return tl::unexpected(bookings.error());
    Page read;
    for (const BookingRow &booking : *bookings)
        read.rows.push_back(rowOf(booking, query.context));
    if (static_cast<std::int64_t>(bookings->size()) == filter.limit) {
        const Booking &last = bookings->back().booking;
        read.last = ListPlace{last.slot.span.start(), last.id.value};
    } else if (query.withBlocks) {
        if (Status done = addBlocks(store, query, read.rows); !done)
            return tl::unexpected(done.error());
    }
    return read;
}

} // namespace

ListReader::ListReader(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

void ListReader::read(const ListQuery &query)
{
    m_query = query;
    ++m_question;
    m_skipped.clear();
    m_isReading = true;
    ask(std::nullopt);
}

void ListReader::stop()
{
    ++m_question;
    m_isReading = false;
}

void ListReader::skip(EntityRef entity)
{
    if (m_isReading)
        m_skipped.insert(entity);
}

void ListReader::ask(const std::optional<ListPlace> &after)
{
    m_desk.read<Page>(
        [query = m_query, after](Store &store) { return readPage(store, query, after); },
        [there = QPointer(this), question = m_question](Result<Page> read) {
            if (there == nullptr || question != there->m_question)
                return;
            if (!read) {
                there->stop();
                Q_EMIT there->failed(read.error());
                return;
            }
            std::erase_if(read->rows, [&](const ListRow &row) {
                return there->m_skipped.contains(row.entity);
            });
            if (read->last)
                there->ask(read->last);
            else
                there->m_isReading = false;
            Q_EMIT there->rowsRead(read->rows);
            if (!there->m_isReading)
                Q_EMIT there->finished();
        });
}

} // namespace bayboard
