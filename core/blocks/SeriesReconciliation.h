#pragma once

#include "core/blocks/SeriesWish.h"

namespace bayboard {

/// Brings the blocks of a series to what it says after an edit: three-way, for what somebody
/// changed on one block alone stays. What is over keeps its time and its bay. Lives within one
/// edit.
class Reconciliation
{
public:
    /// `base`: what the series said until now. Its blocks are those of dates from `from` on.
    /// `isNew`: it has none of its own yet; they come over from another series, or from none.
    Reconciliation(EditSketch &sketch, const Series &base, LocalTime from, bool isNew);

    [[nodiscard]] Status readDates();
    /// What the series said of the block's date.
    [[nodiscard]] std::optional<SeriesDate> dateOf(const Block &block) const;
    /// `taken` gets what is wished for as it is.
    [[nodiscard]] Status
    apply(const WishedSeries &wished, const BlockWish &wish, const Block &taken);

private:
    using Dates = std::unordered_map<std::int64_t, SeriesDate>; ///< by wall time

    struct Row
    {
        const Block *block = nullptr;
        LocalTime wall; ///< of its date, before
        const SeriesDate *date = nullptr; ///< nothing: not looked at
        bool own = false; ///< somebody moved it to a bay of its own
        bool used = false;
    };

    [[nodiscard]] bool isOwn(const Block &block) const;
    [[nodiscard]] Result<std::vector<SeriesDate>> datesAfter(const WishedSeries &wished) const;
    [[nodiscard]] Status checkShift(const WishedSeries &wished,
                                    const std::vector<SeriesDate> &after) const;
    void index(const WishedSeries &wished);
    void lay(const WishedSeries &wished, const SeriesDate &date, BayId bay);
    void keepOrWithdraw(const WishedSeries &wished, Row &row, const Dates &after);
    [[nodiscard]] Block textsOf(const WishedSeries &wished, const Row &row) const;
    void carry(const WishedSeries &wished, Row &row, const SeriesDate *date, BayId bay);
    [[nodiscard]] Span spanFor(const Row &row, const Span &said, const Series &series) const;

    EditSketch &m_sketch;
    const Series &m_base;
    LocalTime m_from;
    bool m_isNew;
    const BlockWish *m_wish = nullptr;
    const Block *m_taken = nullptr;
    Dates m_dates; ///< before
    std::vector<Row> m_rows;
    std::optional<LocalTime> m_last; ///< the last date that is laid
    /// Live ones first, of a date and bay as they are afterwards.
    std::unordered_map<std::string, std::size_t> m_at;
};

} // namespace bayboard
