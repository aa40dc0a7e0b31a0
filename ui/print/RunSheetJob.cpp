#include "ui/print/RunSheetJob.h"

#include "core/text/Words.h"

#include <QGuiApplication>
#include <QPointer>

namespace bayboard {

/// One question on its way.
struct RunSheetJob::Work
{
    Work(std::shared_ptr<const Club> snapshot,
         OperatorId actor,
         const RunSheetOrder &asked,
         const SheetPaper &paper,
         const QFont &font,
         Instant now)
        : club(std::move(snapshot))
        , who(actor)
        , order(asked)
        , dates(datesOf(*club, order))
        , writer(*club, order, sightOf(*club, who, order), now)
        , document(std::make_shared<SheetDocument>())
    {
        document->place = text::fromUtf8(club->location(order.location)->name);
        document->printed = writer.printed();
        document->paper = paper;
        document->style = SheetStyle::from(font, paper);
        document->rightToLeft = QGuiApplication::isRightToLeft();
        layout.emplace(document->style, paper, document->rightToLeft);
    }

    std::shared_ptr<const Club> club;
    OperatorId who;
    RunSheetOrder order;
    std::vector<LocalDate> dates;
    std::size_t next = 0;
    SheetWriter writer;
    std::shared_ptr<SheetDocument> document;
    std::optional<SheetLayout> layout;
};

RunSheetJob::RunSheetJob(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

RunSheetJob::~RunSheetJob() = default;

void RunSheetJob::ask(const RunSheetOrder &order, const SheetPaper &paper, const QFont &font)
{
    stop();
    const std::shared_ptr<const Club> club = m_desk.clubSnapshot();
    if (const Status checked = checkRunSheet(*club, m_desk.actor(), order); !checked) {
        end(nullptr, checked.error());
        return;
    }
    const Zone &zone = club->zone(order.location);
    if (!m_desk.daysHere().has(
            Span(zone.startOfDay(order.from), zone.startOfDay(order.to + days(1))))) {
        end(nullptr, Error{ErrorCode::NotHere, {}});
        return;
    }
    m_work = std::make_shared<Work>(club, m_desk.actor(), order, paper, font, m_desk.now());
    if (m_work->dates.empty())
        end(m_work->document, std::nullopt);
    else
        readNext();
}

void RunSheetJob::stop()
{
    m_work.reset();
}

void RunSheetJob::readNext()
{
    m_desk.read<RunSheetDay>(
        [club = m_work->club,
         who = m_work->who,
         order = m_work->order,
         date = m_work->dates[m_work->next]](Store &store) {
            return readRunSheetDay(store, *club, who, order, date);
        },
        [there = QPointer(this), work = m_work](Result<RunSheetDay> day) {
            if (there != nullptr && there->m_work == work)
                there->take(work, std::move(day));
        });
}

void RunSheetJob::take(const std::shared_ptr<Work> &work, Result<RunSheetDay> day)
{
    if (!day) {
        end(nullptr, day.error());
        return;
    }
    work->document->add(work->layout->lay(work->writer.write(*day), [&](SheetColumn column) {
        return SheetWriter::head(column, *work->club);
    }));
    ++work->next;
    if (work->next == work->dates.size()) {
        end(work->document, std::nullopt);
        return;
    }
    Q_EMIT progressed(int(work->next), int(work->dates.size()));
    if (m_work == work) // nobody who was told stopped it
        readNext();
}

void RunSheetJob::end(std::shared_ptr<const SheetDocument> document, std::optional<Error> error)
{
    m_work.reset();
    m_document = std::move(document);
    m_error = std::move(error);
    Q_EMIT finished();
}

} // namespace bayboard
