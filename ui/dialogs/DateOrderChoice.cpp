#include "ui/dialogs/DateOrderChoice.h"

#include "ui/panes/TimeText.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bayboard {
namespace {

struct DateWay
{
    DateOrder order;
    const char *name; ///< of the button
};

constexpr DateWay dateWays[] = {{DateOrder::DayMonthYear, "dayFirst"},
                                {DateOrder::MonthDayYear, "monthFirst"},
                                {DateOrder::YearMonthDay, "yearFirst"}};

QString wordsFor(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return DateOrderChoice::tr("Day first");
    case DateOrder::MonthDayYear:
        return DateOrderChoice::tr("Month first");
    case DateOrder::YearMonthDay:
        return DateOrderChoice::tr("Year first");
    }
    return {};
}

} // namespace

DateOrderChoice::DateOrderChoice(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_example = new QLabel(this);
    m_example->setObjectName(QStringLiteral("dateExample"));
    m_example->setTextFormat(Qt::PlainText);
    m_example->setWordWrap(true);
    column->addWidget(m_example);
    m_ways = new QButtonGroup(this);
    for (const DateWay &way : dateWays) {
        auto *button = new QRadioButton(this);
        button->setObjectName(QLatin1String(way.name));
        m_ways->addButton(button, static_cast<int>(way.order));
        column->addWidget(button);
    }
    setFocusProxy(m_ways->buttons().front());
    connect(m_ways, &QButtonGroup::idClicked, this, &DateOrderChoice::answered);
}

void DateOrderChoice::ask(const DateQuestion &question)
{
    constexpr int longest = 160;
    QString row = QString::fromStdString(question.row).simplified();
    if (row.size() > longest) {
        row = row.left(longest) + QStringLiteral("…");
    }
    m_example->setText(tr("Line %1: %2").arg(QString::number(question.line), row));
    for (QAbstractButton *button : m_ways->buttons()) {
        button->hide();
    }
    for (const DateQuestion::Reading &reading : question.readings) {
        QAbstractButton *button = m_ways->button(static_cast<int>(reading.order));
        button->setText(reading.date
                            ? tr("%1: %2", "Day first: Friday 3 April 2026")
                                  .arg(wordsFor(reading.order), timetext::longDay(*reading.date))
                            : wordsFor(reading.order));
        button->show();
    }
}

void DateOrderChoice::forget()
{
    m_ways->setExclusive(false);
    for (QAbstractButton *button : m_ways->buttons()) {
        button->setChecked(false);
    }
    m_ways->setExclusive(true);
}

std::optional<DateOrder> DateOrderChoice::answer() const
{
    const int id = m_ways->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<DateOrder>(id));
}

} // namespace bayboard
