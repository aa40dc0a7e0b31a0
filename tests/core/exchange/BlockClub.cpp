#include "tests/core/exchange/BlockClub.h"

#include "core/exchange/ExportRow.h"
#include "core/exchange/Import.h"
#include "core/exchange/StoreImportSource.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard::test {

namespace {

BlockKind kind(const char *key, Uuid id)
{
    BlockKind made;
    made.id = id;
    made.key = key;
    return made;
}

template <typename Entity>
EntityChange changeOf(EntityKind kind, const std::optional<Entity> &before, const Entity &after)
{
    const EntityRef entity{kind, after.id.value};
    return before ? difference(entity, toRecord(*before), toRecord(after))
                  : creation(entity, toRecord(after));
}

} // namespace

BlockClub::BlockClub(const std::string &zone, std::uint64_t seed) : m_file(seed)
{
    std::vector<EntityChange> changes;
    std::uint8_t number = 1;
    for (const char *key : {"cleaning", "maintenance", "out_of_service"}) {
        const BlockKind made = kind(key, makeNamedUuid(Uuid{{9}}, std::to_string(number++)));
        changes.push_back(creation({EntityKind::BlockKind, made.id}, toRecord(made)));
    }
    const Location before = *club()->location(ClubBuilder::dartmouth());
    Location after = before;
    after.zone = zone;
    if (after != before)
        changes.push_back(
            difference({EntityKind::Location, after.id.value}, toRecord(before), toRecord(after)));
    commit(std::move(changes), LabelCode::EditClub);
}

std::shared_ptr<const Club> BlockClub::club()
{
    ZoneCache zones;
    return m_file->loadClub(zones).value();
}

Instant BlockClub::at(const std::string &wall)
{
    return readTime("", wall, club()->zone(ClubBuilder::dartmouth())).value();
}

void BlockClub::commit(std::vector<EntityChange> changes, LabelCode label)
{
    m_step.reset();
    if (changes.empty())
        return;
    ChangeSet set = m_file.blank(label);
    set.changes = std::move(changes);
    const Status saved = m_file->commit(set);
    EXPECT_TRUE(saved.has_value()) << (saved ? "" : say(saved.error()));
    m_step = set.id;
}

void BlockClub::write(const BlockDraft &draft)
{
    std::vector<EntityChange> changes;
    for (const DraftedSeries &series : draft.series)
        changes.push_back(changeOf(EntityKind::Series, series.before, series.after));
    for (const DraftedBlock &block : draft.blocks)
        changes.push_back(changeOf(EntityKind::Block, block.before, block.after));
    commit(std::move(changes), draft.label.code);
}

Uuid BlockClub::lay(const std::vector<std::uint8_t> &bays,
                    const std::string &wall,
                    int length,
                    const std::string &rule,
                    const std::string &extra)
{
    BlockRequest request;
    for (const std::uint8_t bay : bays)
        request.bays.push_back(ClubBuilder::bay(bay));
    request.first = Span(at(wall), minutes(length));
    request.kind = "cleaning";
    request.title = "Deep; clean, \"all\"";
    request.reason = "Carpet\nand glass";
    if (!rule.empty()) {
        const LocalTime start = club()->zone(ClubBuilder::dartmouth()).toLocal(at(wall));
        request.recurrence = Recurrence::parse("DTSTART:" + recurrenceIdOf(start)
                                               + "\nRRULE:" + rule + "\n" + extra)
                                 .value();
    }
    return lay(request);
}

Uuid BlockClub::lay(const BlockRequest &request)
{
    const auto draft = draftOf(request, *club(), m_now, [this] { return m_file.uuid(); });
    EXPECT_TRUE(draft.has_value()) << (draft ? "" : say(draft.error()));
    if (!draft)
        return {};
    write(*draft);
    return draft->series.empty() ? draft->blocks.front().after.id.value
                                 : draft->series.front().after.id.value;
}

Block BlockClub::block(const Uuid &series, const std::string &date, std::uint8_t bay)
{
    const auto blocks = m_file->listSeriesBlocks(SeriesId{series}).value();
    for (const Block &block : blocks)
        if (!block.withdrawn && block.recurrenceId == date
            && block.slot.bays.front() == ClubBuilder::bay(bay))
            return block;
    ADD_FAILURE() << "no block on " << date;
    return {};
}

void BlockClub::edit(const SeriesEdit &edit)
{
    const BlockId id = std::visit(
        [](const auto &each) {
            if constexpr (requires { each.block; })
                return each.block;
            else
                return BlockId{};
        },
        edit);
    const Block block = m_file->loadBlock(id).value();
    SeriesState state;
    if (const auto series = SeriesId::parse(block.series)) {
        state.series = m_file->loadSeries(*series).value();
        state.blocks = m_file->listSeriesBlocks(*series).value();
    } else {
        state.blocks = {block};
    }
    const auto draft = draftOf(edit, state, *club(), m_now, [this] { return m_file.uuid(); });
    EXPECT_TRUE(draft.has_value()) << (draft ? "" : say(draft.error()));
    if (draft)
        write(*draft);
}

std::string BlockClub::exported()
{
    const auto loaded = club();
    return writeCalendar({loadExportRows(m_file.store(), {}).value(),
                          closedDatesOf(*loaded, {}),
                          loadBlockEvents(m_file.store(), *loaded, {}, m_now).value()},
                         *loaded,
                         m_now);
}

ImportPlan BlockClub::plan(const std::string &text, const std::string &asBlocks)
{
    const auto loaded = club();
    auto file = readImportFile(text, *loaded, {"file.ics", nullptr, m_now, asBlocks});
    EXPECT_TRUE(file.has_value()) << text;
    if (!file)
        return {};
    StoreImportSource source(m_file.store());
    PlanOptions options;
    options.now = m_now;
    options.random = &m_file.random();
    return planImport(std::move(*file), *loaded, source, options).value();
}

ImportPlan BlockClub::import(const std::string &text, const std::string &asBlocks)
{
    ImportPlan made = plan(text, asBlocks);
    commit(made.changes, LabelCode::Import);
    EXPECT_EQ(m_file.findings(), "");
    return made;
}

std::vector<std::string> BlockClub::told()
{
    const auto loaded = club();
    std::vector<std::string> texts;
    const auto blocks = m_file->listBlocks({}).value();
    for (const Block &block : blocks) {
        const Zone &zone = loaded->zone(block.location);
        std::string text = loaded->bay(block.slot.bays.front())->name + " "
            + zone.format(block.slot.span.start()) + " "
            + (block.slot.span.isOpen() ? "open" : zone.format(block.slot.span.end())) + " "
            + block.kind + "|" + block.title + "|" + block.reason + "|" + block.recurrenceId;
        for (const Span &part : block.lifted)
            text += " -" + zone.format(part.start()) + "/"
                + (part.isOpen() ? "open" : zone.format(part.end()));
        texts.push_back(std::move(text));
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

std::vector<Series> BlockClub::series()
{
    return m_file->listSeries().value();
}

std::string calendarOf(const std::vector<std::string> &events)
{
    std::string text = "BEGIN:VCALENDAR\nVERSION:2.0\n";
    for (const std::string &event : events)
        text += "BEGIN:VEVENT\n" + event + "END:VEVENT\n";
    return text + "END:VCALENDAR\n";
}

} // namespace bayboard::test
