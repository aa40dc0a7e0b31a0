#include "ui/blocks/SeriesPane.h"

#include "ui/access/Announcement.h"
#include "ui/blocks/YearStrip.h"
#include "ui/panes/TimeText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

/// A year of the strip begins on the weekday of the first: some weeks of the last one are seen
/// again.
constexpr days stripYear(52 * 7);

QToolButton *yearButton(const char *name, const QString &text, QHBoxLayout &row)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    row.addWidget(button);
    return button;
}

} // namespace

SeriesPane::SeriesPane(QWidget *parent)
    : QWidget(parent)
    , m_strip(new YearStrip(this))
    , m_day(new QLabel(this))
    , m_years(new QWidget(this))
    , m_where(new QLabel(m_years))
{
    m_day->setObjectName(QStringLiteral("muted"));
    m_day->setTextFormat(Qt::PlainText);
    m_day->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_where->setObjectName(QStringLiteral("stripWhere"));
    m_where->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(m_years);
    row->setContentsMargins(0, 0, 0, 0);
    m_earlier = yearButton("stripEarlier", tr("Earlier"), *row);
    row->addWidget(m_where);
    m_later = yearButton("stripLater", tr("Later"), *row);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_years);
    column->addWidget(m_strip);
    column->addWidget(m_day);
    connect(m_earlier, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_strip, &YearStrip::leaving, this, &SeriesPane::turn);
    connect(m_strip, &YearStrip::looked, this, [this](LocalDate date) {
        m_day->setText(m_strip->sentenceFor(date));
    });
    connect(m_strip, &YearStrip::dateToggled, this, [this](LocalDate date) {
        Q_EMIT dateToggled(date);
        m_day->setText(m_strip->sentenceFor(date));
    });
}

Status SeriesPane::show(std::vector<Series> all, std::shared_ptr<const Club> club, Instant now)
{
    const bool repeats = std::any_of(
        all.begin(), all.end(), [](const Series &series) { return !series.recurrence.empty(); });
    setVisible(repeats);
    if (!repeats) {
        return {};
    }
    m_all = std::move(all);
    m_club = std::move(club);
    const Series &series = m_all.front();
    const Zone &zone = m_club->zone(series.location);
    m_first = zone.dateAt(series.slot.span.start());
    for (const Series &other : m_all) {
        m_first = std::min(m_first, zone.dateAt(other.slot.span.start()));
    }
    m_today = zone.dateAt(now);
    // Where that fails, the marks fail too.
    m_last = lastDateOf(m_all, *m_club, now).value_or(std::nullopt).value_or(m_first);
    m_strip->setWeekStart(static_cast<int>(m_club->settings().weekStart));
    m_strip->setToday(m_today);
    return showYear();
}

LocalDate SeriesPane::firstOf(int year) const
{
    return m_first + year * stripYear;
}

/// The first one in which the last date is seen.
int SeriesPane::lastYear() const
{
    YearGrid grid;
    grid.first = m_first;
    grid.weekStart = static_cast<int>(m_club->settings().weekStart);
    const days beyond = m_last - grid.last();
    return beyond <= days(0) ? 0 : static_cast<int>((beyond - days(1)) / stripYear) + 1;
}

Status SeriesPane::showYear()
{
    const int today = std::max(0, static_cast<int>((m_today - m_first) / stripYear));
    m_shown = std::clamp(m_year.value_or(today), 0, lastYear());
    m_strip->setFirst(firstOf(m_shown));
    m_where->setText(where());
    m_years->setVisible(lastYear() > 0);
    m_earlier->setEnabled(m_shown > 0);
    m_later->setEnabled(m_shown < lastYear());
    const Zone &zone = m_club->zone(m_all.front().location);
    auto marks = marksOf(m_all, *m_club, zone.startOfDay(m_strip->last() + days(1)));
    if (!marks) {
        m_strip->setMarks({});
        return tl::unexpected(marks.error());
    }
    m_strip->setMarks(std::move(*marks));
    if (m_day->text().isEmpty()) {
        showLegend();
    }
    return {};
}

void SeriesPane::turn(int years)
{
    const int year = std::clamp(m_shown + years, 0, lastYear());
    if (year == m_shown || m_club == nullptr) {
        return;
    }
    m_year = year;
    if (showYear()) {
        announce(*this, where());
    }
}

QString SeriesPane::where() const
{
    return tr("%1 – %2", "first and last day that are seen")
        .arg(timetext::longDay(m_strip->first()), timetext::longDay(m_strip->last()));
}

void SeriesPane::showLegend()
{
    m_day->setText(tr("■ takes place   ✕ left out   ◧ in part   ◤ holiday — a click leaves a date "
                      "out or takes it in again"));
}

void SeriesPane::leaveEvent(QEvent * /*event*/)
{
    showLegend();
}

} // namespace bayboard
