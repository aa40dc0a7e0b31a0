#include "core/exchange/CellTimes.h"

#include "core/exchange/HeaderFit.h"
#include "core/exchange/WallReading.h"
#include "core/exchange/Words.h"

namespace bayboard {

namespace {

constexpr seconds longestCell = days(3660);

/// "from,to", "from - to", "from/to", "from to to" in one cell. A dash needs blanks around it and a
/// slash must not be a date's.
std::pair<std::string_view, std::string_view> halves(std::string_view cell)
{
    for (const std::string_view mark : {",", " - ", " \xE2\x80\x93 ", " to ", ";", "/"}) {
        const std::size_t at = cell.find(mark);
        if (at == std::string_view::npos
            || cell.find(mark, at + mark.size()) != std::string_view::npos)
            continue;
        return {trimmed(cell.substr(0, at)), trimmed(cell.substr(at + mark.size()))};
    }
    return {trimmed(cell), {}};
}

std::string shortened(const std::string &text)
{
    constexpr std::size_t shown = 60;
    return text.size() > shown ? text.substr(0, shown) + "…" : text;
}

} // namespace

CellTimes::CellTimes(const CsvTable &table,
                     std::size_t firstRecord,
                     const Mapping &mapping,
                     const HeaderFit &fit)
    : m_table(&table)
    , m_mapping(&mapping)
    , m_fit(&fit)
    , m_first(firstRecord)
{ }

Result<CellTimes> CellTimes::read(const CsvTable &table,
                                  std::size_t firstRecord,
                                  const Mapping &mapping,
                                  const HeaderFit &fit,
                                  std::optional<DateOrder> chosen)
{
    CellTimes times(table, firstRecord, mapping, fit);
    times.lookAtAll();
    if (mapping.dateOrder) {
        times.m_order = *mapping.dateOrder;
        times.m_said = DateGuess::Said::ByMapping;
        return times;
    }
    const auto order = times.m_guess.decide();
    if (!order && !chosen)
        return tl::unexpected(order.error());
    times.m_order = order ? *order : *chosen;
    times.m_said = order ? DateGuess::Said::ByFile : DateGuess::Said::ByPerson;
    return times;
}

std::optional<DateQuestion> CellTimes::question(const CsvTable &table,
                                                std::size_t firstRecord,
                                                const Mapping &mapping,
                                                const HeaderFit &fit)
{
    CellTimes times(table, firstRecord, mapping, fit);
    times.lookAtAll();
    if (mapping.dateOrder || times.m_guess.decide())
        return std::nullopt;
    DateQuestion question;
    question.line = times.m_guess.openLine();
    for (std::size_t i = 0; i < times.m_rows.size(); ++i) {
        const CsvRecord &record = table.records()[firstRecord + i];
        if (record.line != question.line)
            continue;
        for (const std::string_view cell : table.cells(record)) {
            if (!question.row.empty())
                question.row += table.delimiter();
            question.row += cell;
        }
        const Row &row = times.m_rows[i];
        for (const TimeText *text : {&row.start, &row.end, &row.startTime, &row.endTime})
            if (text->kind == TimeText::Kind::OpenDate && question.readings.empty())
                question.readings = times.m_guess.readings(*text);
        break;
    }
    return question;
}

void CellTimes::lookAtAll()
{
    m_rows.resize(m_table->records().size() - m_first);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        look(i);
}

void CellTimes::look(std::size_t index)
{
    const CsvRecord &record = m_table->records()[m_first + index];
    const auto view = [&](ColumnRole role) {
        const auto &columns = m_fit->columns(role);
        return columns.empty() ? std::string_view() : m_table->cell(record, columns.front());
    };
    Row &row = m_rows[index];
    const std::string_view range = trimmed(view(ColumnRole::Range));
    if (!range.empty()) {
        const auto [from, to] = halves(range);
        row.start = readTimeText(from);
        row.end = readTimeText(to);
    } else {
        row.start = readTimeText(view(ColumnRole::Start));
        row.end = readTimeText(view(ColumnRole::End));
    }
    row.startTime = readTimeText(view(ColumnRole::StartTime));
    row.endTime = readTimeText(view(ColumnRole::EndTime));
    for (const TimeText *text : {&row.start, &row.end, &row.startTime, &row.endTime})
        m_guess.look(*text, record.line);
}

std::string CellTimes::cell(std::size_t index, ColumnRole role) const
{
    const auto &columns = m_fit->columns(role);
    if (columns.empty())
        return {};
    return std::string(
        trimmed(m_table->cell(m_table->records()[m_first + index], columns.front())));
}

template <typename CellText>
CellTimes::FoundMoment
CellTimes::combine(const TimeText &date, const TimeText &time, CellText cell) const
{
    const auto local = dateIn(date, m_order);
    if (!local && date.kind == TimeText::Kind::OpenDate)
        return tl::unexpected(
            Phrase::tr("%1 is no date in the order %2", cell(), wordFor(m_order)));
    if (!local && date.kind == TimeText::Kind::TimeOnly)
        return tl::unexpected(Phrase::tr("%1 has a time but no date", cell()));
    if (!local)
        return tl::unexpected(Phrase::tr("%1 cannot be read as a date", cell()));
    if (time.kind != TimeText::Kind::Empty && time.timeOfDay < 0)
        return tl::unexpected(Phrase::tr("%1: the time of day cannot be read", cell()));
    Moment moment;
    const std::int32_t ofDay = time.timeOfDay >= 0 ? time.timeOfDay : date.timeOfDay;
    moment.dateOnly = ofDay < 0;
    moment.wall = LocalTime(*local) + seconds(std::max(ofDay, 0));
    moment.offset = time.offset ? time.offset : date.offset;
    return moment;
}

CellTimes::FoundMoment CellTimes::start(std::size_t index) const
{
    const Row &row = m_rows[index];
    const bool range = !m_fit->columns(ColumnRole::Range).empty();
    const auto words = [&] {
        const ColumnRole role = range ? ColumnRole::Range : ColumnRole::Start;
        return Phrase::tr("the start \"%1\"", shortened(cell(index, role)));
    };
    if (row.start.kind == TimeText::Kind::Empty)
        return tl::unexpected(Phrase::tr("there is no start"));
    return combine(row.start, row.startTime, words);
}

CellTimes::FoundMoment CellTimes::end(std::size_t index, const Moment &from, Remarks &remarks) const
{
    const Row &row = m_rows[index];
    const auto words = [&] {
        return Phrase::tr("the end \"%1\"", shortened(cell(index, ColumnRole::End)));
    };
    const bool timeOnly = row.end.kind == TimeText::Kind::TimeOnly
        || (row.end.kind == TimeText::Kind::Empty && row.endTime.timeOfDay >= 0);
    if (!timeOnly) {
        auto found = combine(row.end, row.endTime, words);
        if (found && found->dateOnly && !from.dateOnly)
            return tl::unexpected(Phrase::tr("%1 has no time of day", words()));
        return found;
    }
    // Only a time of day: the same day, or the next one where it would end before it starts.
    const TimeText &time = row.end.timeOfDay >= 0 ? row.end : row.endTime;
    Moment moment;
    moment.wall = LocalTime(dateOf(from.wall)) + seconds(time.timeOfDay);
    moment.offset = time.offset ? time.offset : from.offset;
    if (moment.wall < from.wall) {
        moment.wall += days(1);
        remarks.push_back(Phrase::tr("ends at %1, on the next day", formatWall(moment.wall)));
    }
    return moment;
}

tl::expected<Span, Phrase>
CellTimes::span(std::size_t index, const Zone &zone, Remarks &remarks) const
{
    const auto instantOf = [&](const Moment &moment) {
        if (moment.offset)
            return Instant((moment.wall - *moment.offset).time_since_epoch());
        return readWallTime(moment.wall, zone, remarks);
    };
    const auto from = start(index);
    if (!from)
        return tl::unexpected(from.error());
    const Row &row = m_rows[index];
    const Instant begins = instantOf(*from);
    Instant ends = begins;
    std::optional<LocalTime> lastWall;
    const std::string length = cell(index, ColumnRole::Duration);
    const bool hasEnd
        = row.end.kind != TimeText::Kind::Empty || row.endTime.kind != TimeText::Kind::Empty;
    if (hasEnd) {
        auto to = end(index, *from, remarks);
        if (!to)
            return tl::unexpected(to.error());
        if (to->dateOnly && m_fit->columns(ColumnRole::Range).empty())
            to->wall += days(1); // a last day counts whole
        if (from->dateOnly && !to->dateOnly)
            return tl::unexpected(Phrase::tr("the start has no time of day"));
        ends = instantOf(*to);
        lastWall = to->wall;
    } else if (!length.empty()) {
        const auto duration = readDuration(length, m_mapping->durationUnit);
        if (!duration)
            return tl::unexpected(
                Phrase::tr("the duration \"%1\" cannot be read", shortened(length)));
        if (from->dateOnly && *duration % days(1) != seconds(0))
            return tl::unexpected(Phrase::tr("the start has no time of day"));
        ends = begins + *duration;
    } else {
        return tl::unexpected(Phrase::tr("there is no end and no duration"));
    }
    if (ends <= begins && lastWall > from->wall && !remarks.empty()) // in an hour that is skipped
        return tl::unexpected(Phrase::tr("nothing is left of its time: %1", joined(remarks)));
    if (ends < begins)
        return tl::unexpected(Phrase::tr(
            "it ends (%1) before it starts (%2)", zone.format(ends), zone.format(begins)));
    if (ends == begins)
        return tl::unexpected(Phrase::tr("it starts and ends at the same time"));
    if (ends - begins > longestCell)
        return tl::unexpected(Phrase::tr("it is longer than ten years"));
    return Span(begins, ends);
}

std::optional<Instant> CellTimes::instant(std::string_view cellText, const Zone &zone) const
{
    const TimeText text = readTimeText(cellText);
    const auto date = dateIn(text, m_order);
    if (!date)
        return std::nullopt;
    const LocalTime wall = LocalTime(*date) + seconds(std::max(text.timeOfDay, 0));
    if (text.offset)
        return Instant((wall - *text.offset).time_since_epoch());
    return zone.toInstant(wall);
}

} // namespace bayboard
