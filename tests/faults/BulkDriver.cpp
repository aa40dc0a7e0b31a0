#include "tests/faults/BulkDriver.h"

#include <algorithm>

namespace bayboard::test {

namespace {

/// Each step has an hour of every day to itself.
int hourOf(int number)
{
    return number * 60;
}

BookingId bookingId(int number)
{
    Uuid id;
    id.bytes.fill(0xB0);
    id.bytes.back() = static_cast<std::uint8_t>(number);
    return BookingId{id};
}

SeriesId seriesId(int number)
{
    Uuid id;
    id.bytes.fill(0x5E);
    id.bytes.back() = static_cast<std::uint8_t>(number);
    return SeriesId{id};
}

} // namespace

BulkDriver::BulkDriver(std::filesystem::path file, std::uint64_t seed)
    : m_path(std::move(file))
    , m_builder(seed)
{ }

Booking BulkDriver::bookingOf(int number) const
{
    Booking booking;
    booking.id = bookingId(number);
    booking.location = ClubBuilder::dartmouth();
    booking.slot = Slot::of({ClubBuilder::bay(1)}, m_builder.span(hourOf(number), 60));
    booking.customer = ClubBuilder::haddad();
    return booking;
}

bool BulkDriver::open()
{
    close();
    ClubFile::Options options;
    options.path = m_path;
    options.create = true;
    auto opened = ClubFile::open(options, m_clock, ClubBuilder::desk());
    if (!opened) {
        m_error = opened.error();
        return false;
    }
    m_file = std::move(*opened);
    m_store = m_file->takeWriter();
    const auto first = m_store->journal(0, 1);
    if (!first || !first->empty())
        return first.has_value();
    ChangeSet start = m_builder.start();
    for (int number = 0; number < mostSteps; ++number)
        start.changes.push_back(creationOf(bookingOf(number)));
    return note(start.id, m_store->commit(start)).has_value();
}

void BulkDriver::close()
{
    m_store.reset();
    m_file.reset();
}

std::optional<ChangeSetId> BulkDriver::note(ChangeSetId id, const Status &outcome)
{
    m_error = outcome ? std::nullopt : std::optional(outcome.error());
    return outcome ? std::optional(id) : std::nullopt;
}

std::vector<Step> BulkDriver::laidSteps()
{
    auto steps = m_store->journal(0, 0);
    if (!steps) {
        m_error = steps.error();
        return {};
    }
    std::erase_if(*steps, [](const Step &step) {
        return step.head.label.code != LabelCode::LayBlocks || step.head.kind != ChangeKind::Do;
    });
    std::reverse(steps->begin(), steps->end());
    return std::move(*steps);
}

std::optional<ChangeSetId> BulkDriver::workOn(const CommitWatch &watch)
{
    const std::vector<Step> steps = laidSteps();
    const auto count = static_cast<int>(steps.size());
    const std::uint64_t choice = m_builder.random().next() % 5;
    if (steps.empty() || (choice == 0 && count < mostSteps))
        return lay(count, watch);
    const Step &step = steps[m_builder.random().next() % steps.size()];
    const ChangeSet head = m_builder.head(step.head.id);
    const auto done
        = step.undone ? m_store->commitRedo(head, watch) : m_store->commitUndo(head, watch);
    return note(head.id, done ? Status() : tl::unexpected(done.error()));
}

std::optional<ChangeSetId> BulkDriver::lay(int number, const CommitWatch &watch)
{
    const auto inTheWay = m_store->loadBooking(bookingId(number));
    if (!inTheWay) {
        m_error = inTheWay.error();
        return std::nullopt;
    }
    const ChangeSet set = layingOf(number, inTheWay->booking);
    return note(set.id, m_store->commit(set, watch));
}

ChangeSet BulkDriver::layingOf(int number, const Booking &inTheWay)
{
    ChangeSet set = m_builder.blank(LabelCode::LayBlocks);
    Series series;
    series.id = seriesId(number);
    series.location = ClubBuilder::dartmouth();
    std::vector<BayId> bays;
    for (std::uint8_t bay = 1; bay <= 6; ++bay)
        bays.push_back(ClubBuilder::bay(bay));
    series.slot = Slot::of(bays, m_builder.span(hourOf(number), 60));
    series.kind = "maintenance";
    set.changes.push_back(creation({EntityKind::Series, series.id.value}, toRecord(series)));
    Booking after = inTheWay;
    after.state = BookingState::Cancelled;
    set.changes.push_back(changeOf(inTheWay, after));
    for (int day = 0; day < days; ++day) {
        for (const BayId bay : bays) {
            Block block = m_builder.block(bay, day * 1440 + hourOf(number), 60);
            block.series = series.id.toString();
            set.changes.push_back(creationOf(block));
        }
    }
    return set;
}

std::vector<ChangeSetId> BulkDriver::journal()
{
    std::vector<ChangeSetId> ids;
    const auto steps = m_store->journal(0, 0);
    if (steps)
        for (const Step &step : *steps)
            ids.insert(ids.begin(), step.head.id);
    return ids;
}

std::string BulkDriver::halfDone()
{
    std::string lines;
    const std::vector<Step> steps = laidSteps();
    for (int number = 0; number < mostSteps; ++number) {
        const auto at = static_cast<std::size_t>(number);
        const bool laid = at < steps.size() && !steps[at].undone;
        const auto rows = m_store->listSeriesBlocks(seriesId(number));
        const auto booking = m_store->loadBooking(bookingId(number));
        if (!rows || !booking)
            return "step " + std::to_string(number) + " cannot be read\n";
        const auto standing = std::count_if(
            rows->begin(), rows->end(), [](const Block &block) { return !block.withdrawn; });
        if (standing != (laid ? static_cast<std::ptrdiff_t>(blocks) : 0))
            lines += "step " + std::to_string(number) + (laid ? " is laid" : " is not laid")
                + " and has " + std::to_string(standing) + " blocks\n";
        if ((booking->booking.state == BookingState::Cancelled) != laid)
            lines += "the booking of step " + std::to_string(number) + " is "
                + std::string(wordFor(booking->booking.state)) + "\n";
    }
    return lines;
}

std::string BulkDriver::findings()
{
    std::string lines = halfDone();
    const auto found = m_store->verify();
    if (!found)
        return lines + say(found.error());
    for (const Phrase &line : *found)
        lines += line.english() + "\n";
    return lines;
}

} // namespace bayboard::test
