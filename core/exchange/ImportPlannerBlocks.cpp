// The part of a plan that is about blocks: those of the file, and those that are in the way.

#include "core/blocks/HolidayDates.h"
#include "core/exchange/ClubAfter.h"
#include "core/exchange/ImportBlockPlanner.h"
#include "core/exchange/ImportPlanner.h"
#include "core/exchange/WallReading.h"
#include "core/text/Formats.h"
#include "core/text/Words.h"

#include <algorithm>

namespace bayboard {

namespace {

using Fate = PlannedRow::Fate;

/// What is in the way, and when.
Phrase otherIn(const ImportClash &clash, const Club &club, const std::string &time)
{
    if (!clash.block) {
        const std::string with
            = clash.otherName.empty() ? time : clash.otherName + " (" + time + ")";
        return clash.withRow > 0
            ? Phrase::tr(
                "line %1 has %2 at that time: %3", std::to_string(clash.withLine), clash.bay, with)
            : Phrase::tr("%1 is booked at that time: %2", clash.bay, with);
    }
    const Block &block = *clash.block;
    if (block.kind.empty())
        return Phrase::tr("%1 is not for sale at that time (%2)", clash.bay, time);
    const std::string name = text::blockName(club, block).toStdString();
    return block.reason.empty()
        ? Phrase::tr("%1 is closed at that time: %2 (%3)", clash.bay, name, time)
        : Phrase::tr("%1 is closed at that time: %2, %3 (%4)", clash.bay, name, block.reason, time);
}

} // namespace

/// After the bookings: what they have in the plan is not for blocks.
Status ImportPlanner::planBlocks()
{
    const bool closes = m_plan.closedDates > 0;
    if (m_file.blocks.empty() && !closes)
        return {};
    const auto after = clubAfter(m_club, m_plan.changes);
    ImportBlockPlanner blocks(m_file, m_ids, *after, m_source, m_options, m_plan);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const PlannedRow &row = m_rows[i];
        if (row.known)
            blocks.forget(row.id);
        const bool isSet = row.fate == Fate::New || row.fate == Fate::Changed;
        const bool stays = row.fate == Fate::Same || row.fate == Fate::Stays;
        const std::optional<Span> span = isSet && !row.isAside() ? row.wants
            : stays && row.known                                 ? row.known->had
                                                                 : std::nullopt;
        if (span)
            for (const std::size_t bay : isSet ? row.bays : row.known->hadBays)
                blocks.hold(m_lanes[bay], *span, m_file.rows[i].row, row.id);
    }
    if (auto done = blocks.make(); !done)
        return done;
    return closes ? clearHolidays(*after, blocks.replanned()) : Status();
}

/// Series that leave closed dates out give those back that are new.
Status ImportPlanner::clearHolidays(const Club &after, const std::unordered_set<Uuid> &replanned)
{
    for (const Location &location : m_club.locations()) {
        const Location *now = after.location(location.id);
        if (now == nullptr || now->closedDates == location.closedDates)
            continue;
        auto all = m_source.findHolidaySeries(location.id);
        if (!all)
            return tl::unexpected(all.error());
        for (const SeriesState &state : *all) {
            if (replanned.contains(state.series->id.value))
                continue;
            const auto draft = draftHolidays(state, m_club, after, m_options.now);
            if (!draft)
                return tl::unexpected(draft.error());
            for (const DraftedBlock &block : draft->blocks) {
                m_plan.changes.push_back(difference({EntityKind::Block, block.after.id.value},
                                                    toRecord(*block.before),
                                                    toRecord(block.after)));
                ++m_plan.holidayBlocks;
            }
        }
    }
    return {};
}

/// Reads the blocks that are in somebody's way, and says what they are.
Status ImportPlanner::describeClashes()
{
    std::unordered_map<Uuid, std::shared_ptr<const Block>> known;
    std::unordered_map<Uuid, std::string> names;
    for (ImportClash &clash : m_plan.clashes) {
        if (!clash.block && clash.withRow == 0 && m_options.seesNames) {
            const auto [at, isNew] = names.emplace(clash.withHolder, std::string());
            if (isNew) {
                auto name = m_source.nameOf(BookingId{clash.withHolder});
                if (!name)
                    return tl::unexpected(name.error());
                at->second = std::move(*name);
            }
            clash.otherName = at->second;
        }
        if (!clash.block)
            continue;
        std::shared_ptr<const Block> &block = known[clash.withHolder];
        if (!block) {
            auto loaded = m_source.loadBlock(BlockId{clash.withHolder});
            if (!loaded)
                return tl::unexpected(loaded.error());
            if (m_options.seesBlock && !m_options.seesBlock(*loaded)) {
                loaded->kind.clear();
                loaded->title.clear();
                loaded->reason.clear();
            }
            block = std::make_shared<const Block>(std::move(*loaded));
        }
        clash.block = block;
    }
    std::unordered_map<std::int64_t, std::int64_t> lines;
    for (const ImportRow &row : m_file.rows)
        lines.emplace(row.row, row.line);
    for (const ImportBlock &block : m_file.blocks)
        lines.emplace(block.row, block.line);
    for (ImportClash &clash : m_plan.clashes) {
        clash.line = lines[clash.row];
        clash.withLine = clash.withRow > 0 ? lines[clash.withRow] : 0;
        if (clash.block || clash.isBlock)
            m_file.remark(clash.row, clash.line, sentenceFor(clash, m_club));
    }
    return {};
}

Phrase sentenceFor(const ImportClash &clash, const Club &club)
{
    text::Context context;
    context.club = &club;
    context.location = clash.location;
    const bool isMade = clash.zone != nullptr && club.location(clash.location) == nullptr;
    const auto words = [&](const Span &span) {
        return isMade ? formatWall(clash.zone->toLocal(span.start())) + "–"
                + formatWall(clash.zone->toLocal(span.end()))
                      : text::span(span, context).toStdString();
    };
    const Phrase other
        = otherIn(clash, club, words(clash.block ? clash.block->slot.span : clash.other));
    if (!clash.span)
        return other;
    return clash.name.empty() ? Phrase::tr("%1: %2", words(*clash.span), other)
                              : Phrase::tr("%1 (%2): %3", clash.name, words(*clash.span), other);
}

} // namespace bayboard
