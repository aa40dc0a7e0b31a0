#include "ui/club/WeekHoursEdit.h"

#include "ui/panes/TimeText.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace bayboard {
namespace {

constexpr seconds wholeDay = std::chrono::hours(24);
constexpr std::array<const char *, 7> dayWords{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

QString dayName(int day)
{
    return QLocale().standaloneDayName(day == 0 ? 7 : day);
}

QString timeText(seconds time)
{
    const auto minute = std::chrono::duration_cast<minutes>(time).count();
    const auto twoFigures = [](std::int64_t figure) {
        return QStringLiteral("%1").arg(figure, 2, 10, QLatin1Char('0'));
    };
    return twoFigures(minute / 60) + QLatin1Char(':') + twoFigures(minute % 60);
}

/// "18:00-02:00"
QString rangeText(const WeekHours::Range &range)
{
    const seconds closes = range.closes > wholeDay ? range.closes - wholeDay : range.closes;
    return timeText(range.opens) + QLatin1Char('-') + timeText(closes);
}

std::optional<seconds> readEnd(const QString &typed)
{
    static const QRegularExpression midnight(QStringLiteral("^\\s*24(?::?00)?\\s*$"));
    return midnight.match(typed).hasMatch() ? std::optional(wholeDay) : timetext::readClock(typed);
}

std::optional<WeekHours::Range> readRange(const QString &typed)
{
    static const QRegularExpression dash(QStringLiteral("[-–]"));
    const QStringList ends = typed.split(dash);
    if (ends.size() != 2) {
        return std::nullopt;
    }
    const auto opens = timetext::readClock(ends.front());
    auto closes = readEnd(ends.back());
    if (!opens || !closes) {
        return std::nullopt;
    }
    if (*closes <= *opens) {
        *closes += wholeDay;
    }
    return WeekHours::Range{*opens, *closes};
}

/// The stretches of a line; nothing where one of them cannot be read.
std::optional<std::vector<WeekHours::Range>> readLine(const QString &typed)
{
    std::vector<WeekHours::Range> ranges;
    for (const QString &part : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        const auto range = readRange(part);
        if (!range) {
            return std::nullopt;
        }
        ranges.push_back(*range);
    }
    return ranges;
}

} // namespace

WeekHoursEdit::WeekHoursEdit(QWidget *parent)
    : QWidget(parent)
    , m_always(new QCheckBox(tr("Open around the clock")))
    , m_week(new QWidget)
    , m_grid(new QGridLayout(m_week))
    , m_copy(nullptr)
{
    m_always->setObjectName(QStringLiteral("hoursAlways"));
    auto *copy = new QPushButton(tr("The first day's hours for all days"));
    copy->setObjectName(QStringLiteral("hoursCopy"));
    copy->setAutoDefault(false);
    m_copy = copy;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    addLines();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_always);
    column->addWidget(m_week);
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    setWeekStart(m_weekStart);
    setFocusProxy(m_always);
    connect(m_always, &QCheckBox::toggled, this, &WeekHoursEdit::touched);
    connect(copy, &QPushButton::clicked, this, &WeekHoursEdit::copyFirst);
    setHours({});
}

void WeekHoursEdit::addLines()
{
    constexpr int width = 210;
    for (int day = 0; day < 7; ++day) {
        Line &line = m_lines.at(static_cast<std::size_t>(day));
        line.name = new QLabel(dayName(day));
        line.times = new QLineEdit;
        line.times->setObjectName(
            QStringLiteral("hours_%1")
                .arg(QLatin1String(dayWords.at(static_cast<std::size_t>(day)))));
        line.times->setAccessibleName(tr("Open on %1").arg(dayName(day)));
        line.times->setPlaceholderText(tr("closed"));
        line.times->setFixedWidth(width);
        line.name->setBuddy(line.times);
        line.says = new QLabel;
        line.says->setObjectName(QStringLiteral("caption"));
        line.says->setTextFormat(Qt::PlainText);
        line.says->setWordWrap(true);
        connect(line.times, &QLineEdit::textChanged, this, &WeekHoursEdit::touched);
    }
}

void WeekHoursEdit::setWeekStart(int day)
{
    m_weekStart = day;
    QWidget *before = m_always;
    for (int row = 0; row < 7; ++row) {
        const Line &line = m_lines.at(static_cast<std::size_t>((day + row) % 7));
        m_grid->addWidget(line.name, row, 0);
        m_grid->addWidget(line.times, row, 1);
        m_grid->addWidget(line.says, row, 2);
        setTabOrder(before, line.times);
        before = line.times;
    }
    setTabOrder(before, m_copy);
}

void WeekHoursEdit::setHours(const WeekHours &hours)
{
    m_isFilling = true;
    m_always->setChecked(hours.isAlwaysOpen());
    for (unsigned day = 0; day < 7; ++day) {
        QStringList ranges;
        for (const WeekHours::Range &range : hours.on(std::chrono::weekday(day))) {
            ranges += rangeText(range);
        }
        m_lines.at(day).times->setText(ranges.join(QStringLiteral(", ")));
    }
    m_isFilling = false;
    showMeaning();
}

std::optional<WeekHours> WeekHoursEdit::hours() const
{
    if (m_always->isChecked()) {
        return WeekHours();
    }
    std::vector<std::string> texts;
    for (std::size_t day = 0; day < 7; ++day) {
        const auto ranges = readLine(m_lines.at(day).times->text());
        if (!ranges) {
            return std::nullopt;
        }
        for (const WeekHours::Range &range : *ranges) {
            texts.push_back(std::string(dayWords.at(day)) + ' ' + rangeText(range).toStdString());
        }
    }
    if (texts.empty()) {
        texts.emplace_back("daily closed");
    }
    const auto week = WeekHours::parse(texts);
    return week ? std::optional(*week) : std::nullopt;
}

QString WeekHoursEdit::fault() const
{
    for (int row = 0; row < 7 && !m_always->isChecked(); ++row) {
        const int day = (m_weekStart + row) % 7;
        const QString typed = m_lines.at(static_cast<std::size_t>(day)).times->text();
        if (!readLine(typed)) {
            return tr("%1: “%2” is not like 09:00-12:00, 14:00-02:00").arg(dayName(day), typed);
        }
    }
    return {};
}

void WeekHoursEdit::touched()
{
    if (!m_isFilling) {
        showMeaning();
        Q_EMIT changed();
    }
}

void WeekHoursEdit::copyFirst()
{
    const QString first = m_lines.at(static_cast<std::size_t>(m_weekStart)).times->text();
    m_isFilling = true;
    for (const Line &line : m_lines) {
        line.times->setText(first);
    }
    m_isFilling = false;
    touched();
}

/// Beside each line what a glance would miss.
void WeekHoursEdit::showMeaning()
{
    const bool isAlways = m_always->isChecked();
    m_week->setVisible(!isAlways);
    m_copy->setVisible(!isAlways);
    for (std::size_t day = 0; day < 7; ++day) {
        const Line &line = m_lines.at(day);
        const auto ranges = readLine(line.times->text());
        QString says;
        if (!ranges) {
            says = tr("cannot be read");
        } else if (!ranges->empty() && ranges->back().closes > wholeDay) {
            says = tr("until %1 on %2")
                       .arg(timeText(ranges->back().closes - wholeDay),
                            dayName(static_cast<int>(day + 1) % 7));
        }
        line.says->setText(says);
        line.times->setAccessibleDescription(says);
    }
}

} // namespace bayboard
