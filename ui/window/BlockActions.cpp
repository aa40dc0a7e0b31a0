#include "ui/window/BlockActions.h"

#include "core/blocks/SeriesEdit.h"
#include "ui/blocks/BlockDialog.h"
#include "ui/blocks/BlockQuestion.h"
#include "ui/blocks/SeriesChanges.h"
#include "ui/panes/BlockGroup.h"
#include "ui/panes/Words.h"

#include <QWidget>

#include <algorithm>

namespace bayboard {

BlockActions::BlockActions(Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
    , m_changes(new SeriesChanges(desk, window))
{
    connect(m_changes, &SeriesChanges::progressed, this, &BlockActions::progressed);
    connect(m_changes, &SeriesChanges::done, this, &BlockActions::done);
    connect(m_changes, &SeriesChanges::refused, this, &BlockActions::refused);
}

const Block *BlockActions::find(BlockId id) const
{
    const BlockView *view = m_desk.block(id);
    return view != nullptr ? &view->block : nullptr;
}

void BlockActions::run(const SeriesEdit &edit, const QString &title)
{
    if (!m_changes->run(edit, title)) {
        Q_EMIT refused(tr("The change before it is still on its way; try again in a moment."));
    }
}

void BlockActions::stop()
{
    m_changes->stop();
}

void BlockActions::openNow(BlockId id, bool group)
{
    // Each to its own end, where they are not the same; none that is still to come.
    if (const Block *block = find(id)) {
        run(edit::Lift{id, Span(m_desk.now(), lastEnd(*block, group)), group},
            tr("Open again now"));
    }
}

/// The latest end of those that are meant; of those that run, where it does.
Instant BlockActions::lastEnd(const Block &block, bool group) const
{
    Instant end = block.slot.span.end();
    const bool runs = block.slot.span.start() <= m_desk.now();
    if (group) {
        for (const Block *other : blocksOfDate(m_desk, block)) {
            if (!runs || other->slot.span.start() <= m_desk.now()) {
                end = std::max(end, other->slot.span.end());
            }
        }
    }
    return end;
}

void BlockActions::unlift(BlockId id, bool group)
{
    run(edit::Unlift{id, std::nullopt, group}, tr("Block all of it again"));
}

void BlockActions::changeEnd(BlockId id, Instant end, bool group, const QString &title)
{
    edit::Change change{id, EditScope::This, group, {}};
    change.wish.end = end;
    run(change, title);
}

void BlockActions::extend(BlockId id, int addedMinutes, bool group)
{
    if (const Block *block = find(id)) {
        // From the latest of them on: no bay is closed for a shorter time than before.
        changeEnd(
            id, lastEnd(*block, group) + minutes(addedMinutes), group, tr("Extend the block"));
    }
}

void BlockActions::openEnd(BlockId id, bool group)
{
    changeEnd(id, bayboard::openEnd, group, tr("Block until lifted"));
}

void BlockActions::restore(SeriesId series, const QString &recurrenceId, BayId bay)
{
    run(edit::Restore{series,
                      recurrenceId.toStdString(),
                      bay.isNull() ? std::nullopt : std::optional(bay)},
        tr("Lay the date all the same"));
}

namespace {

/// Asks, and hands the edit on; at once where there is nothing to ask.
template <typename Go>
BlockQuestion *
ask(BlockQuestion::What what, const Desk &desk, const Block &block, QWidget &window, Go &&go)
{
    auto *question = new BlockQuestion(what, desk, block, &window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(question, &QDialog::accepted, question, [question, go = std::forward<Go>(go)] {
        go(*question, question->windowTitle());
    });
    question->open();
    return question;
}

} // namespace

void BlockActions::lift(BlockId id, bool group)
{
    if (const Block *block = find(id)) {
        const BlockQuestion *question
            = ask(BlockQuestion::What::Lift,
                  m_desk,
                  *block,
                  m_window,
                  [this](const BlockQuestion &answered, const QString &title) {
                      run(answered.edit(), title);
                  });
        question->setGroup(group);
    }
}

void BlockActions::change(BlockId id)
{
    if (const Block *block = find(id)) {
        ask(BlockQuestion::What::Change,
            m_desk,
            *block,
            m_window,
            [this](const BlockQuestion &question, const QString &title) {
                run(question.edit(), title);
            });
    }
}

void BlockActions::changeSeries(BlockId id)
{
    const Block *block = find(id);
    if (block == nullptr) {
        return;
    }
    const auto series = SeriesId::parse(block->series);
    if (!series) {
        showSeries(*block, std::nullopt);
        return;
    }
    const QPointer<BlockActions> alive(this);
    m_desk.read<Series>([id = *series](Store &store) { return store.loadSeries(id); },
                        [alive, taken = *block](Result<Series> found) {
                            if (!alive) {
                                return;
                            }
                            if (found) {
                                alive->showSeries(taken, *found);
                            } else {
                                Q_EMIT alive->refused(words::error(found.error()));
                            }
                        });
}

void BlockActions::showSeries(const Block &block, const std::optional<Series> &series)
{
    if (m_series != nullptr) {
        return;
    }
    m_series = new BlockDialog(m_desk, EditedSeries{series, block, EditScope::All}, &m_window);
    m_series->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_series, &BlockDialog::laid, this, [this](const Laid &laid) {
        Q_EMIT done(Committed{laid.id, laid.entity, {}});
    });
    m_series->open();
}

void BlockActions::remove(BlockId id)
{
    const Block *block = find(id);
    if (block == nullptr) {
        return;
    }
    if (block->series.empty()) {
        run(edit::Remove{id, EditScope::This, false}, tr("Remove the block"));
        return;
    }
    ask(BlockQuestion::What::Remove,
        m_desk,
        *block,
        m_window,
        [this](const BlockQuestion &question, const QString &title) {
            run(question.edit(), title);
        });
}

void BlockActions::moved(const Block &before, const Block &after)
{
    BlockWish wish;
    if (after.slot.span != before.slot.span) {
        wish.start = after.slot.span.start();
        wish.end = after.slot.span.end();
    }
    if (after.slot.bays != before.slot.bays) {
        wish.bay = after.slot.bays.front();
    }
    if (before.series.empty()) {
        run(edit::Change{before.id, EditScope::This, false, wish}, tr("Move the block"));
        return;
    }
    ask(BlockQuestion::What::Move,
        m_desk,
        before,
        m_window,
        [this, wish](const BlockQuestion &question, const QString &title) {
            run(question.edit(wish), title);
        });
}

} // namespace bayboard
