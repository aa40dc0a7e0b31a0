#include "ui/panes/BlockFacts.h"

#include "core/blocks/SeriesDates.h"
#include "core/text/RepeatSentences.h"
#include "core/text/Words.h"
#include "ui/panes/LineButton.h"
#include "ui/panes/PlainLabel.h"
#include "ui/panes/TimeText.h"

#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace bayboard {
namespace {

constexpr int mostDates = 6; ///< left-out ones that are listed

} // namespace

BlockFacts::BlockFacts(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_facts(plainLabel(this, "blockFacts"))
    , m_series(plainLabel(this, "seriesText"))
    , m_leftOut(plainLabel(this, "muted"))
    , m_dates(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_facts);
    column->addWidget(m_series);
    column->addWidget(m_leftOut);
    column->addLayout(m_dates);
    m_dates->setSpacing(2);
    m_series->hide();
    m_leftOut->hide();
}

void BlockFacts::show(const BlockView &view)
{
    const Block &block = view.block;
    const Club &club = m_desk.club();
    const Zone &zone = club.zone(block.location);
    QStringList lines{text::bayNames(club, block.slot.bays), timetext::when(block.slot.span, zone)};
    if (!block.reason.empty() && !view.hidden) {
        lines += QString::fromStdString(block.reason);
    }
    for (const Span &part : block.lifted) {
        lines += tr("free: %1").arg(timetext::when(part, zone));
    }
    m_facts->setText(lines.join(QLatin1Char('\n')));
    if (m_block != block.id) {
        m_series->hide();
        m_leftOut->hide();
        clearDates();
    }
    m_block = block.id;
    if (const auto id = SeriesId::parse(block.series); id && !view.hidden) {
        askForSeries(*id);
    }
}

void BlockFacts::askForSeries(SeriesId id)
{
    const QPointer<BlockFacts> alive(this);
    m_desk.read<Series>([id](Store &store) { return store.loadSeries(id); },
                        [alive, shown = m_block](Result<Series> series) {
                            if (alive && alive->m_block == shown && series) {
                                alive->showSeries(*series);
                            }
                        });
}

void BlockFacts::showSeries(const Series &series)
{
    clearDates();
    const Club &club = m_desk.club();
    const auto recurrence = recurrenceOf(series);
    const auto bays = static_cast<int>(series.slot.bays.size());
    QString sentence;
    if (recurrence && *recurrence) {
        text::Context context;
        context.club = &club;
        context.location = series.location;
        sentence = text::repeatText(
            **recurrence,
            context,
            {.length = series.slot.span.length(), .notOnHolidays = series.skipHolidays});
        sentence = bays > 1 ? tr("%1, on %n bays", nullptr, bays).arg(sentence) : sentence;
    } else {
        sentence = tr("laid on %n bay(s) at once", nullptr, bays);
    }
    m_series->setText(sentence);
    m_series->setVisible(!sentence.isEmpty());
    const auto dates
        = datesOf(series, club, horizonOf(club, series.location, m_desk.now()), m_desk.now());
    int listed = 0;
    int left = 0;
    for (const SeriesDate &date : dates.value_or(std::vector<SeriesDate>())) {
        if (date.left == SeriesDate::Left::No) {
            continue;
        }
        ++left;
        if (listed == mostDates) {
            continue;
        }
        ++listed;
        const QString day = timetext::shortDay(dateOf(date.occurrence.local));
        auto *button = new LineButton(
            date.holiday.empty() ? day
                                 : tr("%1, %2").arg(day, QString::fromStdString(date.holiday)),
            tr("lay"),
            this);
        button->setToolTip(tr("Lay the block on this date all the same"));
        const QString id = QString::fromStdString(date.id);
        connect(button, &QAbstractButton::clicked, this, [this, series = series.id, id] {
            Q_EMIT restoreWanted(series, id);
        });
        m_dates->addWidget(button);
    }
    m_leftOut->setText(tr("Left out (%n date(s)):", nullptr, left));
    m_leftOut->setVisible(left > 0);
}

void BlockFacts::clearDates()
{
    while (QLayoutItem *item = m_dates->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QString BlockFacts::text() const
{
    return m_facts->text();
}

QString BlockFacts::seriesText() const
{
    return m_series->text();
}

} // namespace bayboard
