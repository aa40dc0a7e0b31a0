#include "ui/window/KeptViews.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <array>

namespace bayboard {
namespace {

using Period = ClubView::Period;

constexpr int narrowestColumn = 20; // pixels
constexpr int widestColumn = 2000;
constexpr auto anyStateWord = "all";

/// In the order of ClubView::Period.
constexpr std::array periodWords{"day", "week", "month", "range"};
/// In the order of ListColumn.
constexpr std::array<const char *, listColumnCount> columnWords{
    "start", "end", "bays", "customer", "phone", "tier", "state", "price", "madeBy", "notes"};

template <typename Words> std::optional<std::size_t> indexIn(const Words &list, const QString &word)
{
    const auto at = std::find_if(
        list.begin(), list.end(), [&](const char *each) { return word == QLatin1String(each); });
    return at == list.end() ? std::nullopt
                            : std::optional(static_cast<std::size_t>(at - list.begin()));
}

std::optional<ListColumn> columnFor(const QString &word)
{
    const auto index = indexIn(columnWords, word);
    return index ? std::optional(static_cast<ListColumn>(*index)) : std::nullopt;
}

QLatin1String wordOf(ListColumn column)
{
    return QLatin1String(columnWords[static_cast<std::size_t>(column)]);
}

/// The settings of a file's views, or of its list.
class Drawer
{
public:
    Drawer(DeskId file, const char *view)
        : m_folder(QStringLiteral("views/%1/%2/")
                       .arg(QString::fromStdString(file.toString()), QLatin1String(view)))
    { }

    [[nodiscard]] QVariant value(const char *name) const
    {
        return m_settings.value(m_folder + QLatin1String(name));
    }

    [[nodiscard]] QString text(const char *name) const { return value(name).toString(); }

    void keep(const char *name, const QVariant &value)
    {
        if (this->value(name) != value) {
            m_settings.setValue(m_folder + QLatin1String(name), value);
        }
    }

private:
    QSettings m_settings;
    QString m_folder;
};

LocalDate dateIn(const QString &text)
{
    return parseDate(text.toStdString()).value_or(LocalDate());
}

QString keptDate(LocalDate date)
{
    return date == LocalDate() ? QString() : QString::fromStdString(formatDate(date));
}

ListFilter readFilter(const Drawer &drawer)
{
    ListFilter filter;
    filter.withCancelled = drawer.text("state") == QLatin1String(anyStateWord);
    filter.state = bookingStateFor(drawer.text("state").toStdString());
    filter.bay = BayId::parse(drawer.text("bay").toStdString()).value_or(BayId());
    filter.tier = drawer.text("tier").toStdString();
    return filter;
}

void keepFilter(Drawer &drawer, const ListFilter &filter)
{
    drawer.keep("state",
                filter.state               ? QLatin1String(wordFor(*filter.state))
                    : filter.withCancelled ? QLatin1String(anyStateWord)
                                           : QLatin1String());
    drawer.keep("bay",
                filter.bay.isNull() ? QString() : QString::fromStdString(filter.bay.toString()));
    drawer.keep("tier", QString::fromStdString(filter.tier));
}

/// A column is "customer" or, with a width, "customer:180".
ListColumns readColumns(const Drawer &drawer)
{
    ListColumns columns;
    for (const QString &text : drawer.value("columns").toStringList()) {
        const auto column = columnFor(text.section(QLatin1Char(':'), 0, 0));
        if (!column
            || std::find(columns.order.begin(), columns.order.end(), *column)
                != columns.order.end()) {
            continue;
        }
        columns.order.push_back(*column);
        const int width = text.section(QLatin1Char(':'), 1).toInt();
        columns.widths[static_cast<std::size_t>(*column)]
            = width >= narrowestColumn && width <= widestColumn ? width : 0;
    }
    columns.textSize = drawer.value("textSize").toInt();
    columns.sortedBy = columnFor(drawer.text("sortedBy")).value_or(ListColumn::Start);
    columns.isDescending = drawer.value("isDescending").toBool();
    return columns;
}

void keepColumns(Drawer &drawer, const ListColumns &columns)
{
    QStringList texts;
    for (const ListColumn column : columns.order) {
        const int width = columns.widths[static_cast<std::size_t>(column)];
        texts += width > 0 ? QStringLiteral("%1:%2").arg(wordOf(column)).arg(width)
                           : QString(wordOf(column));
    }
    drawer.keep("columns", texts);
    drawer.keep("textSize", columns.textSize);
    drawer.keep("sortedBy", QString(wordOf(columns.sortedBy)));
    drawer.keep("isDescending", columns.isDescending);
}

} // namespace

ListShape KeptViews::list(DeskId file)
{
    const Drawer drawer(file, "list");
    ListShape shape;
    shape.period = static_cast<Period>(indexIn(periodWords, drawer.text("period")).value_or(0));
    shape.from = dateIn(drawer.text("from"));
    shape.to = dateIn(drawer.text("to"));
    shape.filter = readFilter(drawer);
    shape.withBlocks = drawer.value("withBlocks").toBool();
    shape.columns = readColumns(drawer);
    return shape;
}

void KeptViews::keepList(DeskId file, const ListShape &shape)
{
    Drawer drawer(file, "list");
    drawer.keep("period", QLatin1String(periodWords[static_cast<std::size_t>(shape.period)]));
    drawer.keep("from", keptDate(shape.from));
    drawer.keep("to", keptDate(shape.to));
    keepFilter(drawer, shape.filter);
    drawer.keep("withBlocks", shape.withBlocks);
    keepColumns(drawer, shape.columns);
}

std::optional<BayId> KeptViews::weekOfBay(DeskId file)
{
    return BayId::parse(Drawer(file, "week").text("bay").toStdString());
}

void KeptViews::keepWeek(DeskId file, const std::optional<BayId> &bay)
{
    Drawer(file, "week").keep("bay", bay ? QString::fromStdString(bay->toString()) : QString());
}

} // namespace bayboard
