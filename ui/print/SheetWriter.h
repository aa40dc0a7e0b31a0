#pragma once

#include "core/reports/RunSheet.h"
#include "core/text/TextContext.h"

#include <QColor>
#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace bayboard {

enum class SheetColumn : unsigned char {
    Tick, ///< a box to tick who has come
    Time,
    Bay,
    Who,
    Phone,
    Party,
    Tier,
    State,
    Price,
    Remarks, ///< no column: under the others, over the rest of the row
};
inline constexpr std::size_t sheetColumnCount = static_cast<std::size_t>(SheetColumn::Remarks) + 1;

/// A row as it is read. A cell's lines have line breaks between them.
struct SheetLine
{
    enum class Look : unsigned char { Booking, Cancelled, Block, Free, Nothing };

    std::array<QString, sheetColumnCount> cells;
    Look look = Look::Booking;
    QColor mark; ///< of tier or kind; invalid: none
    bool ticked = false;
    Uuid holder;

    [[nodiscard]] const QString &cell(SheetColumn column) const
    {
        return cells[static_cast<std::size_t>(column)];
    }

    [[nodiscard]] QString &cell(SheetColumn column)
    {
        return cells[static_cast<std::size_t>(column)];
    }
};

/// One bay, or all of them.
struct SheetPart
{
    QString title; ///< empty: none
    QString figures;
    std::vector<SheetLine> lines; ///< never none
};

struct SheetDayText
{
    QString day; ///< "Monday 15 June 2026"
    QString note; ///< what is to be known of all of it; may be empty
    std::vector<SheetPart> parts;
};

/// Says a run sheet in the reader's language and the location's wall time. Refers to the club.
class SheetWriter
{
    Q_DECLARE_TR_FUNCTIONS(SheetWriter)
public:
    SheetWriter(const Club &club, const RunSheetOrder &order, RunSheetSight sight, Instant now);

    [[nodiscard]] SheetDayText write(const RunSheetDay &day);
    /// "Printed Mon 15 Jun 12:00 · Test club"
    [[nodiscard]] QString printed() const;
    [[nodiscard]] static QString head(SheetColumn column, const Club &club);

private:
    [[nodiscard]] SheetPart part(const RunSheetSection &section);
    [[nodiscard]] SheetLine line(const RunSheetRow &row, BayId under);
    void writeBooking(const RunSheetRow &row, SheetLine &line);
    void writeBlock(const RunSheetRow &row, SheetLine &line) const;
    [[nodiscard]] QString time(const RunSheetRow &row);
    [[nodiscard]] QString remarks(const RunSheetRow &row, BayId under) const;
    [[nodiscard]] QString clock(Instant at);
    [[nodiscard]] QString price(const RunSheetRow &row);
    [[nodiscard]] QString noteOf(const RunSheetDay &day) const;

    const Club &m_club;
    RunSheetOrder m_order;
    RunSheetSight m_sight;
    Instant m_now;
    text::Context m_context;
    QHash<qint64, QString> m_clocks; ///< formats are slow, and there are few of each
    QHash<qint64, QString> m_prices;
};

} // namespace bayboard
