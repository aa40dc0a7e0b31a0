#pragma once

#include "core/exchange/CsvReader.h"
#include "core/exchange/DateGuess.h"
#include "core/exchange/DurationGuess.h"
#include "core/exchange/Mapping.h"
#include "core/time/Zone.h"

namespace bayboard {

class HeaderFit;

/// What a person says about a file that leaves it open.
struct CellAnswers
{
    std::optional<DateOrder> dateOrder;
    std::optional<seconds> durationUnit;
};

/// The dates and times of a whole table, read once: all rows together decide how dates are written
/// and what durations count, then each row gives its span. Refers to the table, mapping and fit
/// that it was made from.
class CellTimes
{
public:
    using Remarks = std::vector<Phrase>;

    /// `answers` are asked only where neither mapping nor file says it. InvalidCsv (line, reason)
    /// when nobody does.
    [[nodiscard]] static Result<CellTimes> read(const CsvTable &table,
                                                std::size_t firstRecord,
                                                const Mapping &mapping,
                                                const HeaderFit &fit,
                                                const CellAnswers &answers = {});
    /// What a person has to say before read() can; nothing where the file says it.
    [[nodiscard]] static std::optional<DateQuestion> question(const CsvTable &table,
                                                              std::size_t firstRecord,
                                                              const Mapping &mapping,
                                                              const HeaderFit &fit);
    /// The same of durations.
    [[nodiscard]] static std::optional<DurationQuestion> durationQuestion(const CsvTable &table,
                                                                          std::size_t firstRecord,
                                                                          const Mapping &mapping,
                                                                          const HeaderFit &fit);

    /// The span of a record (counted from the first one), its wall times in `zone`; or why there is
    /// none.
    [[nodiscard]] tl::expected<Span, Phrase>
    span(std::size_t index, const Zone &zone, Remarks &remarks) const;
    /// A time in a cell of another column; nothing when it is not readable.
    [[nodiscard]] std::optional<Instant> instant(std::string_view cell, const Zone &zone) const;

    [[nodiscard]] Phrase describe() const { return m_guess.describe(m_order, m_said); }

    /// What its durations count; nothing where it has none.
    [[nodiscard]] std::optional<Phrase> describeDurations() const
    {
        return m_durations.describe(m_unit, m_unitSaid);
    }

private:
    /// What the cells of one record say.
    struct Row
    {
        TimeText start;
        TimeText startTime;
        TimeText end;
        TimeText endTime;
        bool hasDate = false; ///< the day of the start stands in a column of its own
        bool hasEndDate = false;

        [[nodiscard]] bool hasEnd() const
        {
            return end.kind != TimeText::Kind::Empty || endTime.kind != TimeText::Kind::Empty;
        }
    };

    struct Moment
    {
        LocalTime wall;
        std::optional<seconds> offset;
        bool dateOnly = false;
    };

    using FoundMoment = tl::expected<Moment, Phrase>;

    CellTimes(const CsvTable &table,
              std::size_t firstRecord,
              const Mapping &mapping,
              const HeaderFit &fit);
    void look(std::size_t index);
    [[nodiscard]] Status decideUnit(const std::optional<seconds> &answer);
    [[nodiscard]] std::string wholeRow(std::size_t index) const;
    void lookAtAll();
    [[nodiscard]] std::string cell(std::size_t index, ColumnRole role) const;
    [[nodiscard]] FoundMoment start(std::size_t index) const;
    [[nodiscard]] FoundMoment end(std::size_t index, const Moment &from, Remarks &remarks) const;
    /// `cell` names the cell that is read; it is asked only where something is wrong with it.
    template <typename CellText>
    [[nodiscard]] FoundMoment
    combine(const TimeText &date, const TimeText &time, CellText cell) const;

    const CsvTable *m_table;
    const Mapping *m_mapping;
    const HeaderFit *m_fit;
    std::size_t m_first;
    std::vector<Row> m_rows;
    DateGuess m_guess;
    DateOrder m_order = DateOrder::YearMonthDay;
    DateGuess::Said m_said = DateGuess::Said::ByFile;
    DurationGuess m_durations;
    seconds m_unit{60};
    DurationGuess::Said m_unitSaid = DurationGuess::Said::ByFile;
};

} // namespace bayboard
