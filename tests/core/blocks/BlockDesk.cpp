#include "tests/core/blocks/BlockDesk.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard::test {

BlockDesk::BlockDesk(std::string_view now, std::shared_ptr<const Club> club)
    : m_club(std::move(club))
    , m_now(at(*m_club, now))
{ }

BookingId BlockDesk::book(std::vector<BayId> bays, std::string_view start, int minutes)
{
    return *tryBook(std::move(bays), span(*m_club, start, minutes));
}

std::optional<BookingId> BlockDesk::tryBook(std::vector<BayId> bays, const Span &span)
{
    Booking booking;
    booking.id = BookingId{m_newId()};
    booking.location = location(1);
    booking.slot = Slot::of(std::move(bays), span);
    booking.guestName = "P. Quinn";
    for (const BayId each : booking.slot.bays)
        if (m_schedule.firstOverlap(each, span) != nullptr)
            return std::nullopt;
    for (const BayId each : booking.slot.bays)
        EXPECT_TRUE(m_schedule.hold(each, {span, booking.id.value, HolderKind::Booking}));
    m_bookings[booking.id] = booking;
    return booking.id;
}

void BlockDesk::setState(BookingId id, BookingState state)
{
    m_bookings.at(id).state = state;
}

void BlockDesk::block(BayId on, std::string_view start, int minutes)
{
    Block block;
    block.id = BlockId{m_newId()};
    block.location = location(1);
    block.slot = Slot{{on}, span(*m_club, start, minutes)};
    block.kind = "cleaning";
    EXPECT_TRUE(m_schedule.hold(on, {block.slot.span, block.id.value, HolderKind::Block}));
    m_blocks[block.id] = block;
}

Result<BlockPlan> BlockDesk::planned(BlockDraft draft, WayFirst first) const
{
    static const auto book = RuleBook::parse(RuleBook::defaultText());
    const BlockWorld world{
        m_club, *book, std::make_shared<Schedule>(m_schedule), m_now, [this](BookingId id) {
            HitBooking hit;
            hit.booking = m_bookings.at(id);
            hit.name = "P. Quinn";
            return Result<HitBooking>(std::move(hit));
        }};
    return planOf(std::move(draft), world, first);
}

BlockPlan BlockDesk::plan(const BlockRequest &request, WayFirst first)
{
    auto draft = draftOf(request, *m_club, m_now, m_newId);
    EXPECT_TRUE(draft);
    auto made = planned(std::move(*draft), first);
    EXPECT_TRUE(made);
    return std::move(*made);
}

Result<BlockPlan> BlockDesk::plan(const SeriesEdit &edit)
{
    SeriesState state;
    const auto take = [&](const std::string &series) {
        if (const auto found = m_series.find(series); found != m_series.end())
            state.series = found->second;
        for (const auto &[id, block] : m_blocks)
            if (block.series == series)
                state.blocks.push_back(block);
    };
    std::visit(
        [&](const auto &one) {
            if constexpr (!requires { one.block; })
                take(one.series.toString());
            else if (const Block &block = m_blocks.at(one.block); block.series.empty())
                state.blocks.push_back(block);
            else
                take(block.series);
        },
        edit);
    auto draft = draftOf(edit, state, *m_club, m_now, m_newId);
    if (!draft)
        return tl::unexpected(draft.error());
    return planned(std::move(*draft), WayFirst::OtherBay);
}

tl::expected<BlockResult, std::vector<AnswerFault>>
BlockDesk::result(const BlockPlan &plan, const std::vector<BlockAnswer> &answers)
{
    return resultOf(plan, answers, "lamp", m_newId);
}

std::map<EntityRef, Record> BlockDesk::records() const
{
    std::map<EntityRef, Record> records;
    for (const auto &[id, booking] : m_bookings)
        records[{EntityKind::Booking, id.value}] = toRecord(booking);
    for (const auto &[id, block] : m_blocks)
        records[{EntityKind::Block, id.value}] = toRecord(block);
    for (const auto &[id, series] : m_series)
        records[{EntityKind::Series, series.id.value}] = toRecord(series);
    return records;
}

bool BlockDesk::accept(const BlockResult &result)
{
    std::map<EntityRef, Record> all = records();
    for (const EntityChange &change : result.changes)
        all[change.entity] = apply(all[change.entity], change);
    m_schedule.clear();
    bool apart = true;
    for (const auto &[entity, record] : all) {
        if (entity.kind == EntityKind::Booking) {
            Booking &booking = m_bookings[BookingId{entity.id}];
            EXPECT_TRUE(fromRecord(record, booking));
            booking.id = BookingId{entity.id};
            if (const auto held = heldSpan(booking))
                for (const BayId each : booking.slot.bays)
                    apart &= m_schedule.hold(each, {*held, entity.id, HolderKind::Booking});
        } else if (entity.kind == EntityKind::Block) {
            Block &block = m_blocks[BlockId{entity.id}];
            EXPECT_TRUE(fromRecord(record, block));
            block.id = BlockId{entity.id};
            for (const Span &held : heldSpans(block))
                apart &= m_schedule.hold(block.slot.bays.front(),
                                         {held, entity.id, HolderKind::Block});
        } else if (entity.kind == EntityKind::Series) {
            const SeriesId id{entity.id};
            EXPECT_TRUE(fromRecord(record, m_series[id.toString()]));
            m_series[id.toString()].id = id;
        }
    }
    return apart;
}

std::vector<std::string> BlockDesk::said() const
{
    std::vector<std::pair<Span, std::string>> live;
    for (const auto &[id, block] : m_blocks) {
        if (block.withdrawn)
            continue;
        const std::string wall = m_club->zone(block.location).format(block.slot.span.start());
        const auto number = block.slot.bays.front().value.bytes.back();
        live.emplace_back(block.slot.span,
                          wall.substr(8, 2) + " " + wall.substr(11, 5) + " "
                              + std::to_string(block.slot.span.length() / minutes(1))
                              + (number == 11 ? "" : " bay " + std::to_string(number)));
    }
    std::sort(live.begin(), live.end());
    std::vector<std::string> texts;
    for (auto &[span, text] : live)
        texts.push_back(std::move(text));
    return texts;
}

BlockId BlockDesk::blockAt(std::string_view start, BayId on) const
{
    for (const auto &[id, block] : m_blocks)
        if (!block.withdrawn && block.slot.bays.front() == on
            && block.slot.span.start() == at(*m_club, start))
            return id;
    return {};
}

} // namespace bayboard::test
