#pragma once

#include "ui/print/Pagination.h"
#include "ui/print/SheetPaper.h"
#include "ui/print/SheetWriter.h"

#include <QFontMetricsF>

#include <memory>
#include <optional>

namespace bayboard {

/// A column's place on the page, left to right as painted; those with nothing in them are not
/// there.
struct SheetColumnBox
{
    SheetColumn column = SheetColumn::Time;
    QString head;
    double left = 0;
    double width = 0;
};

/// One day on paper: its words broken into lines that fit, and on which page what stands.
struct SheetDay
{
    SheetDayText text;
    std::vector<SheetColumnBox> columns;
    SheetColumnBox remarks; ///< under the columns from who it is for on
    std::vector<SheetPage> pages;
};

/// A whole sheet, ready to be painted.
struct SheetDocument
{
    struct PageAt
    {
        std::size_t day = 0;
        std::size_t page = 0;
    };

    QString place;
    QString printed; ///< when, and for which club
    SheetPaper paper;
    SheetStyle style;
    bool rightToLeft = false;
    std::vector<SheetDay> days;
    std::vector<PageAt> pages; ///< of all days

    void add(SheetDay day);
    [[nodiscard]] const SheetPage &page(std::size_t index) const;
    [[nodiscard]] const SheetDay &dayOf(std::size_t index) const;
};

/// Lines of text that the highest of the row's columns has, without remarks.
[[nodiscard]] qsizetype linesOf(const SheetLine &line, const SheetDay &day);

/// Lays days out. GUI thread. Words are measured only where that matters, for it takes as long as
/// to paint them: the same ones once, figures one for another where all are as wide, and what is
/// far from the end of its column not at all.
class SheetLayout
{
public:
    SheetLayout(const SheetStyle &style, const SheetPaper &paper, bool rightToLeft);

    /// `heads` are asked for by column.
    [[nodiscard]] SheetDay lay(SheetDayText text, const std::function<QString(SheetColumn)> &heads);

private:
    /// Of one line.
    [[nodiscard]] double widthOf(const QString &text, bool strong);
    /// The signs of one line one by one; nothing where their neighbours change them.
    [[nodiscard]] std::optional<double> roughWidth(QStringView text, bool strong);
    [[nodiscard]] bool isTooWide(const QString &line, double width, bool strong);
    [[nodiscard]] double widestLine(const QString &text, bool strong);
    [[nodiscard]] std::vector<SheetColumnBox>
    columnsOf(const SheetDayText &text, const std::function<QString(SheetColumn)> &heads);
    [[nodiscard]] SheetColumnBox remarksOf(const std::vector<SheetColumnBox> &columns) const;
    void mirror(SheetColumnBox &box) const;
    void wrap(QString &text, double width, bool strong, int shareOfPage);
    [[nodiscard]] double fit(SheetLine &line, const SheetDay &day);

    const SheetStyle &m_style;
    bool m_pagePerBay;
    bool m_rightToLeft;
    QFontMetricsF m_body;
    QFontMetricsF m_strong;
    QFontMetricsF m_small;
    QHash<QString, double> m_bodyWidths;
    QHash<QString, double> m_strongWidths;
    std::vector<double> m_bodySigns; ///< below 0: not asked for yet
    std::vector<double> m_strongSigns;
    bool m_figuresAlike;
};

} // namespace bayboard
