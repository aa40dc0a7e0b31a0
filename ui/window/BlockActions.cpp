#include "ui/window/BlockActions.h"

#include "core/blocks/SeriesEdit.h"
#include "ui/blocks/BlockQuestion.h"
#include "ui/blocks/SeriesChanges.h"

#include <QWidget>

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

void BlockActions::openNow(BlockId id)
{
    if (const Block *block = find(id)) {
        run(edit::Lift{id, Span(m_desk.now(), block->slot.span.end()), false},
            tr("Open again now"));
    }
}

void BlockActions::unlift(BlockId id)
{
    run(edit::Unlift{id, std::nullopt, false}, tr("Block all of it again"));
}

void BlockActions::changeEnd(BlockId id, Instant end, const QString &title)
{
    edit::Change change{id, EditScope::This, false, {}};
    change.wish.end = end;
    run(change, title);
}

void BlockActions::extend(BlockId id, int addedMinutes)
{
    if (const Block *block = find(id)) {
        changeEnd(id, block->slot.span.end() + minutes(addedMinutes), tr("Extend the block"));
    }
}

void BlockActions::openEnd(BlockId id)
{
    changeEnd(id, bayboard::openEnd, tr("Block until lifted"));
}

void BlockActions::restore(SeriesId series, const QString &recurrenceId)
{
    run(edit::Restore{series, recurrenceId.toStdString(), std::nullopt},
        tr("Lay the date all the same"));
}

namespace {

/// Asks, and hands the edit on; at once where there is nothing to ask.
template <typename Go>
void ask(BlockQuestion::What what, const Desk &desk, const Block &block, QWidget &window, Go &&go)
{
    auto *question = new BlockQuestion(what, desk, block, &window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(question, &QDialog::accepted, question, [question, go = std::forward<Go>(go)] {
        go(*question, question->windowTitle());
    });
    question->open();
}

} // namespace

void BlockActions::lift(BlockId id)
{
    if (const Block *block = find(id)) {
        ask(BlockQuestion::What::Lift,
            m_desk,
            *block,
            m_window,
            [this](const BlockQuestion &question, const QString &title) {
                run(question.edit(), title);
            });
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
    ask(BlockQuestion::What::Move,
        m_desk,
        before,
        m_window,
        [this, wish](const BlockQuestion &question, const QString &title) {
            run(question.edit(wish), title);
        });
}

} // namespace bayboard
