#include "ui/print/SheetLayout.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bayboard {

namespace {

/// The most of the page that a column takes for what is in it; what is longer is broken.
double mostShare(SheetColumn column)
{
    switch (column) {
    case SheetColumn::Tick:
        return 0.03;
    case SheetColumn::Time:
    case SheetColumn::Phone:
        return 0.18;
    case SheetColumn::Bay:
    case SheetColumn::Tier:
    case SheetColumn::State:
        return 0.12;
    case SheetColumn::Price:
        return 0.16;
    case SheetColumn::Party:
        return 0.08;
    case SheetColumn::Who:
    case SheetColumn::Remarks:
        break;
    }
    return 1;
}

/// Latin, Greek, Cyrillic, Hebrew: each sign is as wide as it is alone, but for kerning.
constexpr std::size_t plainSigns = 0x600;
constexpr double mostKerning = 0.1; ///< of all signs together

bool areFiguresAlike(const QFontMetricsF &metrics)
{
    const double one = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char figure = '1'; figure <= '9'; ++figure)
        if (metrics.horizontalAdvance(QLatin1Char(figure)) != one)
            return false;
    return true;
}

/// Telephone numbers, times and prices of one form are as wide as each other.
QString withFiguresAlike(const QString &text)
{
    QString alike = text;
    for (QChar &sign : alike)
        if (sign >= QLatin1Char('0') && sign <= QLatin1Char('9'))
            sign = QLatin1Char('0');
    return alike;
}

/// Columns that are as wide as what is in them; names have the room that is left, and remarks stand
/// under them.
bool isAsWideAsItsWords(SheetColumn column)
{
    return column != SheetColumn::Who && column != SheetColumn::Remarks;
}

/// The longest that fits of each paragraph, line by line.
QStringList brokenLines(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

qsizetype linesOf(const SheetLine &line, const SheetDay &day)
{
    qsizetype most = 1;
    for (const SheetColumnBox &box : day.columns)
        most = std::max(most, line.cell(box.column).count(QLatin1Char('\n')) + 1);
    return most;
}

void SheetDocument::add(SheetDay day)
{
    for (std::size_t page = 0; page < day.pages.size(); ++page)
        pages.push_back({days.size(), page});
    days.push_back(std::move(day));
}

const SheetPage &SheetDocument::page(std::size_t index) const
{
    const PageAt &at = pages.at(index);
    return days.at(at.day).pages.at(at.page);
}

const SheetDay &SheetDocument::dayOf(std::size_t index) const
{
    return days.at(pages.at(index).day);
}

SheetLayout::SheetLayout(const SheetStyle &style, const SheetPaper &paper, bool rightToLeft)
    : m_style(style)
    , m_pagePerBay(paper.pagePerBay)
    , m_rightToLeft(rightToLeft)
    , m_body(style.body)
    , m_strong(style.strong)
    , m_small(style.small)
    , m_bodySigns(plainSigns, -1)
    , m_strongSigns(plainSigns, -1)
    , m_figuresAlike(areFiguresAlike(m_body) && areFiguresAlike(m_strong))
{ }

double SheetLayout::widthOf(const QString &text, bool strong)
{
    auto &known = strong ? m_strongWidths : m_bodyWidths;
    const QString key = m_figuresAlike ? withFiguresAlike(text) : text;
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    return *known.insert(key, (strong ? m_strong : m_body).horizontalAdvance(text));
}

std::optional<double> SheetLayout::roughWidth(QStringView text, bool strong)
{
    std::vector<double> &signs = strong ? m_strongSigns : m_bodySigns;
    double sum = 0;
    for (const QChar sign : text) {
        if (sign.unicode() >= plainSigns || sign < QLatin1Char(' '))
            return std::nullopt;
        double &width = signs[sign.unicode()];
        if (width < 0)
            width = (strong ? m_strong : m_body).horizontalAdvance(sign);
        sum += width;
    }
    return sum;
}

bool SheetLayout::isTooWide(const QString &line, double width, bool strong)
{
    if (const auto rough = roughWidth(line, strong)) {
        if (*rough * (1 + mostKerning) <= width)
            return false;
        if (*rough * (1 - mostKerning) > width)
            return true;
    }
    return widthOf(line, strong) > width;
}

double SheetLayout::widestLine(const QString &text, bool strong)
{
    if (!text.contains(QLatin1Char('\n')))
        return widthOf(text, strong);
    double widest = 0;
    for (const QString &line : text.split(QLatin1Char('\n')))
        widest = std::max(widest, widthOf(line, strong));
    return widest;
}

std::vector<SheetColumnBox> SheetLayout::columnsOf(const SheetDayText &text,
                                                   const std::function<QString(SheetColumn)> &heads)
{
    std::array<double, sheetColumnCount> widest{};
    for (const SheetPart &part : text.parts)
        for (const SheetLine &line : part.lines)
            for (std::size_t i = 0; i < sheetColumnCount; ++i)
                if (isAsWideAsItsWords(static_cast<SheetColumn>(i)) && !line.cells[i].isEmpty()
                    && line.look != SheetLine::Look::Nothing)
                    widest[i] = std::max(widest[i], widestLine(line.cells[i], false));
    const double whole = m_style.room.width();
    double rest = whole - m_style.mark;
    std::vector<SheetColumnBox> boxes;
    for (std::size_t i = 0; i < std::size_t(SheetColumn::Remarks); ++i) {
        const auto column = static_cast<SheetColumn>(i);
        if (widest[i] <= 0 && column != SheetColumn::Time && column != SheetColumn::Who)
            continue;
        SheetColumnBox box{column, heads(column), 0, 0};
        const double needed
            = std::max(widest[i], m_small.horizontalAdvance(box.head)) + 2 * m_style.pad;
        box.width = std::min(std::ceil(needed), whole * mostShare(column));
        if (column != SheetColumn::Who)
            rest -= box.width;
        boxes.push_back(std::move(box));
    }
    double left = m_style.room.left() + m_style.mark;
    for (SheetColumnBox &box : boxes) {
        if (box.column == SheetColumn::Who)
            box.width = rest; // names have the room that is left
        box.left = left;
        left += box.width;
    }
    return boxes;
}

/// From the column of who it is for to the end of the row.
SheetColumnBox SheetLayout::remarksOf(const std::vector<SheetColumnBox> &columns) const
{
    SheetColumnBox box{SheetColumn::Remarks, {}, 0, 0};
    for (const SheetColumnBox &column : columns)
        if (column.column == SheetColumn::Who)
            box.left = column.left;
    box.width = m_style.room.right() - box.left;
    return box;
}

void SheetLayout::mirror(SheetColumnBox &box) const
{
    if (m_rightToLeft)
        box.left = m_style.page.width() - box.left - box.width;
}

/// Puts line breaks where the words must be broken. What would be higher than a page ends with an
/// ellipsis.
void SheetLayout::wrap(QString &text, double width, bool strong, int shareOfPage)
{
    if (text.isEmpty())
        return;
    const auto most
        = static_cast<qsizetype>((m_style.room.height() - m_style.headingLine - 4 * m_style.pad)
                                 / m_style.bodyLine / shareOfPage);
    QStringList lines;
    bool isBroken = false;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        if (isTooWide(paragraph, width, strong)) {
            lines += brokenLines(paragraph, strong ? m_style.strong : m_style.body, width);
            isBroken = true;
        } else {
            lines += paragraph;
        }
    }
    if (isBroken)
        text = lines.join(QLatin1Char('\n'));
    if (text.count(QLatin1Char('\n')) >= most)
        text = text.section(QLatin1Char('\n'), 0, int(most) - 1) + QStringLiteral("…");
}

/// The height of the row, once its words are broken.
double SheetLayout::fit(SheetLine &line, const SheetDay &day)
{
    if (line.look == SheetLine::Look::Nothing)
        return std::ceil(m_style.bodyLine + m_style.pad);
    const double inset = 2 * m_style.pad;
    for (const SheetColumnBox &box : day.columns)
        wrap(line.cell(box.column), box.width - inset, box.column == SheetColumn::Who, 2);
    QString &remarks = line.cell(SheetColumn::Remarks);
    wrap(remarks, day.remarks.width - inset, false, 2);
    const qsizetype lines
        = linesOf(line, day) + (remarks.isEmpty() ? 0 : remarks.count(QLatin1Char('\n')) + 1);
    return std::ceil(static_cast<double>(lines) * m_style.bodyLine + m_style.pad);
}

SheetDay SheetLayout::lay(SheetDayText text, const std::function<QString(SheetColumn)> &heads)
{
    SheetDay day;
    day.columns = columnsOf(text, heads);
    day.remarks = remarksOf(day.columns);
    std::vector<SheetHeights> heights;
    for (std::size_t i = 0; i < text.parts.size(); ++i) {
        SheetPart &part = text.parts[i];
        SheetHeights each;
        if (!part.title.isEmpty())
            each.heading = std::ceil(m_style.headingLine + 2 * m_style.pad);
        each.ownPage = m_pagePerBay;
        for (SheetLine &line : part.lines)
            each.rows.push_back(fit(line, day));
        heights.push_back(std::move(each));
    }
    for (SheetColumnBox &box : day.columns)
        mirror(box);
    mirror(day.remarks);
    day.pages = paginate(heights, m_style.room.height());
    day.text = std::move(text);
    return day;
}

} // namespace bayboard
