#include "core/exchange/CalendarBlocks.h"

#include "core/club/LineText.h"
#include "core/exchange/EventPlaces.h"
#include "core/exchange/Words.h"
#include "core/recurrence/BasicTime.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr days longestBlock(3660);
constexpr LocalTime firstTime{LocalDate(std::chrono::year(1900) / 1 / 1)};
constexpr LocalTime lastTime{LocalDate(std::chrono::year(2200) / 1 / 1)};

/// "20261124T100000Z/20261124T110000Z", or "…/OPEN".
std::optional<Span> periodOf(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const auto from = parseBasicTime(text.substr(0, slash));
    if (slash == std::string_view::npos || !from || !from->utc || from->at < firstTime
        || from->at > lastTime)
        return std::nullopt;
    const Instant start(from->at.time_since_epoch());
    if (text.substr(slash + 1) == "OPEN")
        return Span(start, openEnd);
    const auto to = parseBasicTime(text.substr(slash + 1));
    if (!to || !to->utc || to->at > lastTime)
        return std::nullopt;
    const auto span = Span::make(start, Instant(to->at.time_since_epoch()));
    return span ? std::optional(*span) : std::nullopt;
}

} // namespace

CalendarBlocks::CalendarBlocks(const Calendar &calendar,
                               const Mapping &mapping,
                               const Club &club,
                               const CalendarOptions &options,
                               ImportFile &file)
    : m_calendar(calendar)
    , m_mapping(mapping)
    , m_club(club)
    , m_options(options)
    , m_file(file)
    , m_expander(m_calendar.parts.zones, options)
{ }

bool CalendarBlocks::takes(const CalendarEvent &event) const
{
    if (event.own.contains("KIND") || event.own.contains("HIDDEN"))
        return true;
    return !m_options.asBlocks.empty() && !event.isClosedDate() && !event.own.contains("STATE");
}

void CalendarBlocks::refuse(const CalendarEvent &event, Phrase reason)
{
    m_file.unreadable.push_back({event.number, event.line, std::move(reason)});
}

void CalendarBlocks::remark(const CalendarEvent &event, const Phrase &text)
{
    m_file.remark(event.number, event.line, text);
}

void CalendarBlocks::add(const CalendarEvent &event)
{
    if (event.own.contains("HIDDEN")) {
        ++m_file.skipped; // what it is was not told to whoever exported it
        return;
    }
    for (const CalendarProblem &problem : event.problems)
        m_file.remark(event.number, problem.line, problem.reason);
    auto date = read(event);
    if (!date)
        return refuse(event, date.error());
    if (event.recurrenceId || event.own.contains("DATE"))
        return addException(event, std::move(*date));
    ImportBlock block;
    block.said = std::move(*date);
    block.cancelled = event.state == BookingState::Cancelled && !event.own.contains("KIND");
    block.skipHolidays = event.own.contains("NOT-ON-HOLIDAYS");
    if (event.rule || event.ruleFault || !event.extra.empty())
        if (const auto done = readRecurrence(event, block); !done)
            return refuse(event, done.error());
    for (const Phrase &said : m_expander.remarks())
        remark(event, said);
    addBlock(event, std::move(block), {});
}

tl::expected<ImportBlockDate, Phrase> CalendarBlocks::read(const CalendarEvent &event)
{
    if (!event.start)
        return Reason(Phrase::tr("it has no start that can be read"));
    if (event.start->wall < firstTime || event.start->wall > lastTime)
        return Reason(Phrase::tr("its start is not between 1900 and 2200"));
    ImportBlockDate date;
    auto bays = eventPlaces(event, m_mapping, m_file);
    if (!bays)
        return Reason(bays.error());
    date.bays = std::move(*bays);
    const auto &table = m_file.places.bays();
    const std::size_t location = table[date.bays.front()].location;
    for (const std::size_t bay : date.bays)
        if (table[bay].location != location)
            return Reason(Phrase::tr("the bays of one block are at several locations"));
    m_zone = m_file.places.locations()[location].zone.get();
    m_expander.begin(calendarZone(m_file.places.locations()[location].zone));
    if (const auto done = readWhat(event, date); !done)
        return Reason(done.error());
    if (const auto done = readTimes(event, date); !done)
        return Reason(done.error());
    return date;
}

tl::expected<void, Phrase> CalendarBlocks::readWhat(const CalendarEvent &event,
                                                    ImportBlockDate &date) const
{
    const bool own = event.own.contains("KIND");
    date.kind = own ? event.ownText("KIND") : m_options.asBlocks;
    const BlockKind *kind = m_club.blockKind(date.kind);
    if (kind == nullptr || kind->withdrawn)
        return Reason(Phrase::tr("the club has no kind of block \"%1\"", date.kind));
    date.title = own ? event.ownText("TITLE") : std::string(trimmed(event.summary));
    date.reason = own ? event.ownText("REASON") : std::string(trimmed(event.description));
    if (!lineFault(date.title))
        return {};
    std::replace_if(
        date.title.begin(),
        date.title.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; },
        ' ');
    date.title = singleSpaced(date.title);
    const std::size_t kept = firstLetters(date.title, longestLine).size();
    if (kept < date.title.size()) // the whole of it is told with the reason
        date.reason = date.title + (date.reason.empty() ? "" : "\n") + date.reason;
    date.title.resize(kept);
    return {};
}

tl::expected<void, Phrase> CalendarBlocks::readTimes(const CalendarEvent &event,
                                                     ImportBlockDate &date)
{
    const Instant start = m_expander.instantOf(*event.start);
    date.date = wallOf(*event.start);
    for (const std::string &text : event.ownTexts("LIFTED")) {
        const auto part = periodOf(text);
        if (!part)
            return Reason(Phrase::tr("\"%1\" is no stretch of time", text));
        date.lifted = withLifted(std::move(date.lifted), *part);
    }
    if (const std::string slot = event.ownText("SLOT"); !slot.empty()) {
        const auto span = periodOf(slot);
        if (!span)
            return Reason(Phrase::tr("\"%1\" is no stretch of time", slot));
        date.slot = *span;
    } else if (event.own.contains("UNTIL-LIFTED")) {
        date.slot = Span(start, openEnd);
    } else {
        const auto length = m_expander.length(event);
        if (!length)
            return Reason(length.error());
        if (*length > longestBlock)
            return Reason(Phrase::tr("it is longer than ten years"));
        date.slot = Span(start, *length);
    }
    for (const Span &part : date.lifted)
        if (!date.slot.contains(part))
            return Reason(Phrase::tr("what is lifted does not lie inside the block"));
    return {};
}

void CalendarBlocks::addException(const CalendarEvent &event, ImportBlockDate date)
{
    for (const Phrase &said : m_expander.remarks())
        remark(event, said);
    Exception exception{&event, event.uid, std::move(date), false};
    exception.cancelled = event.state == BookingState::Cancelled && !event.own.contains("KIND");
    if (event.recurrenceId) {
        exception.date.date = wallOf(*event.recurrenceId);
    } else {
        const auto wall = parseBasicTime(event.ownText("DATE"));
        if (!wall)
            return refuse(event, Phrase::tr("\"%1\" is no date", event.ownText("DATE")));
        exception.date.date = wall->at;
        exception.uid = event.ownText("SERIES");
    }
    m_exceptions.push_back(std::move(exception));
}

void CalendarBlocks::addBlock(const CalendarEvent &event,
                              ImportBlock block,
                              const std::string &suffix)
{
    block.row = event.number;
    block.line = event.line;
    block.made = event.created;
    block.ownExport = event.own.contains("KIND");
    std::tie(block.source, block.reference) = eventIdentity(event, m_mapping, suffix);
    if (block.reference.empty()) {
        ImportRow row; // the same content is the same block
        row.bays = block.said.bays;
        row.span = block.said.slot;
        row.customer = block.said.title;
        block.reference = contentReference(row, m_file.places);
    }
    if (suffix.empty() && !event.uid.empty())
        m_series.emplace(event.uid, m_file.blocks.size());
    m_file.blocks.push_back(std::move(block));
}

void CalendarBlocks::finish()
{
    for (Exception &exception : m_exceptions) {
        const auto series = m_series.find(exception.uid);
        ImportBlock *block = series == m_series.end() ? nullptr : &m_file.blocks[series->second];
        const auto &table = m_file.places.bays();
        if (block != nullptr
            && table[block->said.bays.front()].location
                != table[exception.date.bays.front()].location) {
            refuse(*exception.event, Phrase::tr("it is at another location than its series"));
        } else if (block == nullptr) {
            if (exception.cancelled)
                continue;
            const bool besides = exception.event->own.contains("DATE");
            const std::string suffix = besides ? "" : basicText(exception.date.date);
            ImportBlock alone;
            alone.said = std::move(exception.date);
            addBlock(*exception.event, std::move(alone), suffix);
        } else if (exception.cancelled) {
            if (block->recurrence)
                block->recurrence->exclude(exception.date.date);
        } else {
            block->dates.push_back(std::move(exception.date));
        }
    }
    m_exceptions.clear();
}

} // namespace bayboard
