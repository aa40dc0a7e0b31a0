#include "core/exchange/CellTimes.h"

#include "core/exchange/HeaderFit.h"
#include "core/exchange/WallReading.h"
#include "core/exchange/Words.h"

namespace bayboard {

namespace {

constexpr seconds longestCell = days(3660);
constexpr seconds longCell = days(31); ///< longer than that is said

constexpr LocalTime yearBegins(int year)
{
    return LocalTime(LocalDate(std::chrono::year(year) / 1 / 1));
}

/// What the zones know of.
constexpr LocalTime firstCell = yearBegins(1900);
constexpr LocalTime lastCell = yearBegins(2200);
/// Other years are said: "0026" and "2206" are typed more often than meant.
constexpr LocalTime firstUsual = yearBegins(2000);
constexpr LocalTime lastUsual = yearBegins(2100);

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
                                  const CellAnswers &answers)
{
    CellTimes times(table, firstRecord, mapping, fit);
    times.lookAtAll();
    if (mapping.dateOrder) {
        times.m_order = *mapping.dateOrder;
        times.m_said = DateGuess::Said::ByMapping;
    } else {
        const auto order = times.m_guess.decide();
        if (!order && !answers.dateOrder)
            return tl::unexpected(order.error());
        times.m_order = order ? *order : *answers.dateOrder;
        times.m_said = order ? DateGuess::Said::ByFile : DateGuess::Said::ByPerson;
    }
    if (auto decided = times.decideUnit(answers.durationUnit); !decided)
        return tl::unexpected(decided.error());
    return times;
}

Status CellTimes::decideUnit(const std::optional<seconds> &answer)
{
    using Said = DurationGuess::Said;
    const auto &columns = m_fit->columns(ColumnRole::Duration);
    if (columns.empty())
        return {};
    if (m_mapping->durationUnit) {
        m_unit = *m_mapping->durationUnit;
        m_unitSaid = Said::ByMapping;
        return {};
    }
    const CsvRecord &headings = m_table->records()[m_first - 1];
    if (const auto unit = DurationGuess::unitIn(m_table->cell(headings, columns.front()))) {
        m_unit = *unit;
        m_unitSaid = Said::ByHeading;
        return {};
    }
    const auto unit = m_durations.decide();
    if (!unit && !answer)
        return tl::unexpected(unit.error());
    m_unit = unit ? *unit : *answer;
    m_unitSaid = unit ? Said::ByFile : Said::ByPerson;
    return {};
}

std::string CellTimes::wholeRow(std::size_t index) const
{
    std::string row;
    for (const std::string_view cell : m_table->cells(m_table->records()[m_first + index])) {
        if (!row.empty())
            row += m_table->delimiter();
        row += cell;
    }
    return row;
}

std::optional<DurationQuestion> CellTimes::durationQuestion(const CsvTable &table,
                                                            std::size_t firstRecord,
                                                            const Mapping &mapping,
                                                            const HeaderFit &fit)
{
    CellTimes times(table, firstRecord, mapping, fit);
    times.lookAtAll();
    if (times.decideUnit({}))
        return std::nullopt;
    DurationQuestion question;
    question.line = times.m_durations.openLine();
    for (std::size_t i = 0; i < times.m_rows.size() && question.readings.empty(); ++i) {
        if (table.records()[firstRecord + i].line != question.line)
            continue;
        question.row = times.wholeRow(i);
        const std::string length = times.cell(i, ColumnRole::Duration);
        for (const seconds unit : {seconds(minutes(1)), seconds(hours(1))})
            question.readings.push_back({unit, readDuration(length, unit)});
    }
    return question;
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
        if (table.records()[firstRecord + i].line != question.line)
            continue;
        question.row = times.wholeRow(i);
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
    const auto takeDate = [&](TimeText &moment, TimeText &time, ColumnRole role) {
        TimeText date = readTimeText(view(role));
        if (moment.kind != TimeText::Kind::TimeOnly || date.kind == TimeText::Kind::Empty)
            return false;
        time = moment;
        moment = date;
        return true;
    };
    row.hasDate = takeDate(row.start, row.startTime, ColumnRole::Date);
    row.hasEndDate = takeDate(row.end, row.endTime, ColumnRole::EndDate);
    if (!row.hasEnd())
        m_durations.look(trimmed(view(ColumnRole::Duration)), record.line);
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
        const ColumnRole role = range ? ColumnRole::Range
            : row.hasDate             ? ColumnRole::Date
                                      : ColumnRole::Start;
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
        const ColumnRole role = row.hasEndDate ? ColumnRole::EndDate : ColumnRole::End;
        return Phrase::tr("the end \"%1\"", shortened(cell(index, role)));
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
    if (from->wall < firstCell || from->wall >= lastCell)
        return tl::unexpected(Phrase::tr("its start is not between 1900 and 2200"));
    if (from->wall < firstUsual || from->wall >= lastUsual)
        remarks.push_back(Phrase::tr("it starts in the year %1",
                                     std::to_string(static_cast<int>(
                                         std::chrono::year_month_day(dateOf(from->wall)).year()))));
    if (row.hasEnd()) {
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
        const auto duration = readDuration(length, m_unit);
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
    if (ends - begins > longCell)
        remarks.push_back(Phrase::tr("it lasts %n day(s)", "", (ends - begins) / days(1)));
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
