#include "ui/panes/BlockFacts.h"

#include "core/text/RepeatSentences.h"
#include "core/text/Words.h"
#include "ui/panes/LineButton.h"
#include "ui/panes/PlainLabel.h"
#include "ui/panes/TimeText.h"

#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

constexpr std::size_t mostDates = 6; ///< left-out ones that have a button
constexpr int rowsInSight = 8; ///< of the list of all

} // namespace

BlockFacts::BlockFacts(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_facts(plainLabel(this, "blockFacts"))
    , m_series(plainLabel(this, "seriesText"))
    , m_leftOut(plainLabel(this, "muted"))
    , m_dates(new QVBoxLayout)
    , m_more(new QPushButton(this))
    , m_all(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_facts);
    column->addWidget(m_series);
    column->addWidget(m_leftOut);
    column->addLayout(m_dates);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_all);
    m_more->setObjectName(QStringLiteral("allLeftOut"));
    m_more->setAutoDefault(false);
    m_all->setObjectName(QStringLiteral("leftOutList"));
    m_all->setAccessibleName(tr("Dates that are left out"));
    m_all->setToolTip(tr("Enter or a double click lays the block on that date all the same"));
    m_all->setUniformItemSizes(true);
    m_all->setFixedHeight(rowsInSight * (fontMetrics().height() + 6) + 4);
    connect(m_more, &QPushButton::clicked, this, [this] {
        listAll();
        m_all->setFocus();
    });
    connect(m_all, &QListWidget::itemActivated, this, [this] {
        const auto row = static_cast<std::size_t>(m_all->currentRow());
        if (row < m_left.size()) {
            const LeftOutDate date = m_left[row];
            Q_EMIT restoreWanted(m_shownSeries, QString::fromStdString(date.id), date.bay);
        }
    });
    m_dates->setSpacing(2);
    m_series->hide();
    m_leftOut->hide();
    m_more->hide();
    m_all->hide();
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
    const int row = m_all->isHidden() ? -1 : m_all->currentRow();
    const bool hadFocus = m_all->hasFocus();
    clearDates();
    showSentence(series);
    showLeftOut(series);
    if (row >= 0 && !m_left.empty()) { // one was laid: the next one follows
        listAll();
        m_all->setCurrentRow(std::min(row, m_all->count() - 1));
        if (hadFocus) {
            m_all->setFocus();
        }
    }
}

void BlockFacts::showSentence(const Series &series)
{
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
}

/// Those that can still be laid: what is over stays as it was.
void BlockFacts::showLeftOut(const Series &series)
{
    m_shownSeries = series.id;
    m_location = series.location;
    m_left = leftOutDates(series, m_desk.club(), m_desk.now());
    const std::size_t listed = std::min(m_left.size(), mostDates);
    for (std::size_t i = 0; i < listed; ++i) {
        const LeftOutDate &date = m_left[i];
        auto *button = new LineButton(textOf(date), tr("lay"), this);
        button->setToolTip(tr("Lay the block on this date all the same"));
        connect(button, &QAbstractButton::clicked, this, [this, series = series.id, date] {
            Q_EMIT restoreWanted(series, QString::fromStdString(date.id), date.bay);
        });
        m_dates->addWidget(button);
    }
    const auto all = static_cast<int>(m_left.size());
    m_leftOut->setText(tr("Left out (%n date(s)):", nullptr, all));
    m_leftOut->setVisible(all > 0);
    m_more->setText(tr("All %n…", "dates that are left out", all));
    m_more->setVisible(m_left.size() > mostDates);
}

QString BlockFacts::textOf(const LeftOutDate &date) const
{
    const Club &club = m_desk.club();
    const Zone &zone = club.zone(m_location);
    const bool isFar = date.at > m_desk.now() + days(300); // the year is not clear by itself
    QString said = isFar ? timetext::longDay(date.day) : timetext::shortDay(date.day);
    const auto add = [&said](const QString &more) {
        said = tr("%1, %2").arg(said, more);
    };
    if (date.isOneOfMany) {
        add(timetext::clock(date.at, zone));
    }
    if (!date.holiday.empty()) {
        add(QString::fromStdString(date.holiday));
    }
    if (!date.bay.isNull()) {
        add(text::bayName(club, date.bay));
    }
    return said;
}

/// In the place of the buttons.
void BlockFacts::listAll()
{
    for (int i = 0; i < m_dates->count(); ++i) {
        m_dates->itemAt(i)->widget()->hide();
    }
    m_more->hide();
    m_all->clear();
    for (const LeftOutDate &date : m_left) {
        m_all->addItem(textOf(date));
    }
    m_all->setCurrentRow(0);
    m_all->show();
}

void BlockFacts::clearDates()
{
    while (QLayoutItem *item = m_dates->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_left.clear();
    m_more->hide();
    m_all->hide();
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
