#include "core/store/StoreSnapshot.h"

#include "core/store/FeedRows.h"
#include "core/store/Serving.h"
#include "core/store/StoreConnection.h"

#include <array>

namespace bayboard {

namespace {

/// What is named comes before what names it.
constexpr std::array order = {EntityKind::Settings,
                              EntityKind::Location,
                              EntityKind::Bay,
                              EntityKind::Tier,
                              EntityKind::Role,
                              EntityKind::Operator,
                              EntityKind::BlockKind,
                              EntityKind::RuleBook,
                              EntityKind::Customer,
                              EntityKind::Series,
                              EntityKind::Booking,
                              EntityKind::Block,
                              EntityKind::Notice};
static_assert(order.size() == entityKindCount);
constexpr std::size_t afterClub = 8; ///< the first view goes before this one

} // namespace

StoreSnapshot::StoreSnapshot(std::unique_ptr<Store> store) : m_store(std::move(store)) { }

Result<std::unique_ptr<SnapshotReading>> StoreSnapshot::open(const std::filesystem::path &path,
                                                             const FirstView &first)
{
    auto store = Store::open(path, StoreMode::Read);
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<StoreSnapshot> snapshot(new StoreSnapshot(std::move(*store)));
    Status done = snapshot->begin();
    if (done && first.isAny())
        done = snapshot->loadFirst(first);
    snapshot->m_days = first.everywhere();
    if (!done)
        return tl::unexpected(done.error());
    return snapshot;
}

/// The first look at the file fixes what the transaction sees.
Status StoreSnapshot::begin()
{
    if (Status begun = m_store->connection().database->execute("BEGIN"); !begun)
        return begun;
    Serving serving(*m_store);
    auto epoch = serving.epoch();
    auto ends = serving.ends();
    if (!epoch || !ends)
        return tl::unexpected(epoch ? ends.error() : epoch.error());
    m_epoch = *epoch;
    m_cursors = std::move(*ends);
    return {};
}

Status StoreSnapshot::loadFirst(const FirstView &first)
{
    std::vector<LocationId> locations{first.location};
    if (first.location.isNull()) {
        locations.clear();
        auto select
            = m_store->connection().database->prepare("SELECT id FROM location ORDER BY id");
        if (!select)
            return tl::unexpected(select.error());
        const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
            locations.push_back(row.id<LocationId>(0));
            return {};
        });
        if (!read)
            return read;
    }
    for (const LocationId location : locations)
        if (Status done = loadDays(location, first.days); !done)
            return done;
    return {};
}

Status StoreSnapshot::loadDays(LocationId location, const Span &span)
{
    const auto day = m_store->loadDay(location, span);
    if (!day)
        return tl::unexpected(day.error());
    std::vector<EntityRef> named;
    for (const BookingRow &row : day->bookings)
        if (!row.booking.customer.isNull())
            named.push_back({EntityKind::Customer, row.booking.customer.value});
    for (const Block &block : day->blocks)
        if (const auto series = Uuid::parse(block.series))
            named.push_back({EntityKind::Series, *series});
    for (const BookingRow &row : day->bookings)
        named.push_back({EntityKind::Booking, row.booking.id.value});
    for (const Block &block : day->blocks)
        named.push_back({EntityKind::Block, block.id.value});
    for (const EntityRef &entity : named)
        if (Status done = addFirst(entity); !done)
            return done;
    return {};
}

Status StoreSnapshot::addFirst(EntityRef entity)
{
    if (!m_given.insert(entity).second)
        return {};
    bool found = false;
    auto record = tables::loadRecord(*m_store->connection().database, entity, &found);
    if (!record)
        return tl::unexpected(record.error());
    if (found)
        m_first.push_back({entity, std::move(*record)});
    return {};
}

std::optional<Span> StoreSnapshot::givenDays() const
{
    return m_stage >= afterClub && m_first.empty() ? m_days : std::nullopt;
}

Result<std::vector<SnapshotRow>> StoreSnapshot::next(std::int64_t limit)
{
    std::vector<SnapshotRow> rows;
    while (m_stage < order.size() && rows.empty()) {
        if (m_stage == afterClub && !m_first.empty()) {
            const auto end
                = m_first.begin() + std::min(limit, static_cast<std::int64_t>(m_first.size()));
            rows.assign(std::make_move_iterator(m_first.begin()), std::make_move_iterator(end));
            m_first.erase(m_first.begin(), end);
            return rows;
        }
        if (Status done = readOn(limit, rows); !done)
            return tl::unexpected(done.error());
    }
    return rows;
}

/// Further rows of the kind at hand; moves on to the next where there are none.
Status StoreSnapshot::readOn(std::int64_t limit, std::vector<SnapshotRow> &rows)
{
    const EntityKind kind = order[m_stage];
    auto select = m_store->connection().database->prepare(
        "SELECT rowid, " + tables::columnList(kind) + " FROM " + tables::tableOf(kind).name
        + " WHERE rowid > ?1 ORDER BY rowid LIMIT ?2");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, m_row);
    (*select)->bind(2, limit);
    std::int64_t count = 0;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        ++count;
        m_row = row.number(0);
        const EntityRef entity{kind, row.uuid(1)};
        if (m_given.contains(entity))
            return {};
        auto record = tables::readRecord(row, kind, 1);
        if (!record)
            return tl::unexpected(record.error());
        rows.push_back({entity, std::move(*record)});
        return {};
    });
    if (read && count < limit) {
        ++m_stage;
        m_row = 0;
    }
    return read;
}

} // namespace bayboard
