#include "ui/board/BoardParts.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace bayboard {

bool BoardView::Parts::key(const QKeyEvent &event)
{
    if (drops.hasOffers()) {
        const int offer = drops.offerWithKey(event.text().toUpper());
        const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (offer >= 0 && plain) {
            gesture = {};
            m_autoScroll.stop();
            drops.take(offer);
            return true;
        }
    }
    // Ways out are taken only while some are offered; Tab leaves the board otherwise.
    std::vector<BoardCommand> commands = keys.commandsFor(event);
    std::erase_if(commands, [this](BoardCommand each) {
        const bool isFix = each == BoardCommand::TakeFixHere || each == BoardCommand::TakeFixOther
            || each == BoardCommand::TakeNextFix;
        const bool isBump = each == BoardCommand::Bump;
        return (isFix && !drops.hasOffers()) || (isBump && !drops.hasBump());
    });
    const auto command = commands.empty() ? std::nullopt : std::optional(commands.front());
    // Undo that has nothing to take back but the ghost that stands.
    if (!command && standsInHand() && event.matches(QKeySequence::Undo)) {
        letGo();
        return true;
    }
    if (!command || !model.isReady())
        return false;
    run(*command);
    return true;
}

void BoardView::Parts::run(BoardCommand command)
{
    if (!model.isReady() || model.snapshot().bays.empty())
        return;
    if (standsInHand() && !goesOn(command))
        letGo();
    m_actions[static_cast<std::size_t>(command)]();
}

void BoardView::Parts::on(BoardCommand command, std::function<void()> action)
{
    m_actions[static_cast<std::size_t>(command)] = std::move(action);
}

void BoardView::Parts::addCommands()
{
    using C = BoardCommand;
    addCursorCommands();
    addMoveCommands();
    addSeveralCommands();
    on(C::PreviousDay, [this] { turnDay(-1); });
    on(C::NextDay, [this] { turnDay(1); });
    on(C::Today, [this] { view.goToday(); });
    on(C::PreviousBay, [this] { turnBay(-1); });
    on(C::NextBay, [this] { turnBay(1); });
    on(C::GoToDate, [this] { Q_EMIT view.dateWanted(); });
    on(C::Open, [this] { open(); });
    on(C::BookNext, [this] { bookNext(); });
    on(C::NextBooking, [this] { nextBooking(1); });
    on(C::PreviousBooking, [this] { nextBooking(-1); });
    on(C::NextAllowed, [this] { nextAllowed(); });
    on(C::Cancel, [this] { cancelSelected(); });
    on(C::PaintBlocks, [this] { setPainting(!m_painting); });
    on(C::TakeFixHere, [this] { takeFix(Fix::Kind::SameBay); });
    on(C::TakeFixOther, [this] { takeFix(Fix::Kind::OtherBay); });
    on(C::TakeNextFix, [this] { lookAtNextFix(); });
    on(C::Bump, [this] { bump(); });
    on(C::Explain, [this] { explain(Asked::ByKey); });
    on(C::Abort, [this] { giveUp(); });
    on(C::ZoomIn, [this] { zoomBy(1.25); });
    on(C::ZoomOut, [this] { zoomBy(1 / 1.25); });
    on(C::ZoomReset, [this] { zoomBy(56.0 * canvas.style().scale / pixelsPerHour); });
}

void BoardView::Parts::addCursorCommands()
{
    const std::pair<BoardCommand, CursorMove> moves[] = {
        {BoardCommand::CursorUp, CursorMove::Up},
        {BoardCommand::CursorDown, CursorMove::Down},
        {BoardCommand::CursorLeft, CursorMove::Left},
        {BoardCommand::CursorRight, CursorMove::Right},
        {BoardCommand::ExtendUp, CursorMove::ExtendUp},
        {BoardCommand::ExtendDown, CursorMove::ExtendDown},
        {BoardCommand::ExtendLeft, CursorMove::ExtendLeft},
        {BoardCommand::ExtendRight, CursorMove::ExtendRight},
        {BoardCommand::FirstBay, CursorMove::FirstBay},
        {BoardCommand::LastBay, CursorMove::LastBay},
        {BoardCommand::DayStart, CursorMove::DayStart},
        {BoardCommand::DayEnd, CursorMove::DayEnd},
        {BoardCommand::FourHoursUp, CursorMove::PageUp},
        {BoardCommand::FourHoursDown, CursorMove::PageDown},
    };
    for (const auto &[command, how] : moves)
        on(command, [this, move = how] { moveCursor(move); });
}

void BoardView::Parts::takeFix(Fix::Kind kind)
{
    gesture = {};
    drops.take(drops.offerOf(kind));
}

void BoardView::Parts::lookAtNextFix()
{
    if (!drops.hasOffers())
        return;
    const int next = (m_lookedAt + 1) % static_cast<int>(drops.ghost()->offers.size());
    gesture = {};
    drops.lookAt(next);
    m_lookedAt = next;
    bringIntoView(anchor());
}

void BoardView::Parts::turnDay(int by)
{
    const LocalDate date = model.date() + days(by * (model.isWeek() ? WeekAxis::dayCount : 1));
    const LocalTime wall = model.zone().toLocal(cursor.start());
    setDate(date);
    if (selection.slot && !selection.entity) {
        cursor.place(cursor.column(),
                     model.zone().toInstant(LocalTime(date) + (wall - dateOf(wall))),
                     grid());
        chooseCell();
    }
    repeatPointer();
}

void BoardView::Parts::zoomBy(double factor)
{
    setPixelsPerHour(pixelsPerHour * factor, canvas.geometry().body().center().y());
}

void BoardView::Parts::cancelSelected()
{
    if (const auto id = selection.booking())
        Q_EMIT view.cancelWanted(*id);
    else if (const auto block = selection.block())
        Q_EMIT view.blockRemovalWanted(*block);
}

bool BoardView::Parts::carryGhost(CursorMove how)
{
    const bool carried = gesture.mode == GestureState::Mode::Placing
        || drops.stage() == BoardDrops::Stage::Preview;
    const bool sideways = how == CursorMove::Left || how == CursorMove::Right;
    if (!carried || !drops.ghost()
        || !(sideways || how == CursorMove::Up || how == CursorMove::Down))
        return false;
    const WallGrid steps = grid();
    const int by = how == CursorMove::Left || how == CursorMove::Up ? -1 : 1;
    Draft draft = drops.ghost()->draft;
    if (sideways && resizes(draft.kind))
        return true; // it stays on its bays
    if (gesture.choosesEdge) {
        takeEdge(by < 0 ? Draft::Kind::ResizeStart : Draft::Kind::ResizeEnd);
        return true;
    }
    if (resizes(draft.kind))
        draft.span = withEdgeMoved(draft, by);
    else if (sideways && model.isWeek())
        draft.span = shiftedByDays(draft.span, by, model.zone());
    else if (sideways)
        draft.columns = columnsBeside(draft, by);
    else
        draft.span = Span(steps.stepped(draft.span.start(), by), draft.span.length());
    gesture = {};
    if (model.isWeek() && !resizes(draft.kind))
        setDate(model.zone().dateAt(draft.span.start()));
    drops.preview(draft);
    bringIntoView(anchor());
    return true;
}

void BoardView::Parts::moveCursor(CursorMove how)
{
    // While something hangs from the pointer, the arrows carry it instead.
    if (carryGhost(how))
        return;
    const WallGrid steps = grid();
    if (!selection.slot) {
        const BoardGeometry &geometry = canvas.geometry();
        const ColumnPlan &plan = model.snapshot().plan;
        const int column = plan.week() != nullptr ? plan.week()->columnOf(model.date())
                                                  : geometry.columnsIn(geometry.body()).first;
        cursor.place(plan.bayAt(column),
                     plan.timeAt(column, geometry.timeAt(geometry.body().center().y())),
                     steps);
    }
    if (const WeekAxis *week = model.snapshot().plan.week())
        cursor.moveInWeek(how, steps, *week);
    else
        cursor.move(how, steps, static_cast<int>(model.snapshot().bays.size()), model.date());
    if (drops.stage() != BoardDrops::Stage::None)
        drops.hide();
    if (!model.axis().contains(cursor.span()))
        setDate(model.zone().dateAt(cursor.start()));
    selection.entity.reset();
    chooseCell();
    bringCursorIntoView();
}

void BoardView::Parts::bringCursorIntoView()
{
    const std::vector<QRect> rects = canvas.rectsOf(cursor.draft());
    if (!rects.empty()) // else it is on a day of another week
        bringIntoView(rects.front());
}

void BoardView::Parts::open()
{
    if (gesture.choosesEdge) {
        takeEdge(Draft::Kind::ResizeEnd);
        return;
    }
    const bool shown = drops.stage() == BoardDrops::Stage::Preview
        || gesture.mode == GestureState::Mode::Placing;
    if (shown && drops.ghost()) {
        gesture = {};
        drops.drop(Draft(drops.ghost()->draft));
        return;
    }
    if (m_painting && selection.slot) {
        Draft band = cursor.draft();
        band.kind = Draft::Kind::Paint;
        drops.begin();
        drops.drop(band);
        return;
    }
    if (selection.entity) {
        activate({selection.entity, cursor.column(), cursor.start()});
        return;
    }
    if (!selection.slot)
        return;
    drops.begin();
    drops.drop(cursor.isExtended() ? cursor.draft()
                                   : drops.shortestFrom(cursor.column(), cursor.start()));
}

void BoardView::Parts::bookNext()
{
    if (selection.slot && !selection.entity) {
        open();
        return;
    }
    abort();
    drops.begin();
    const WallGrid steps = grid();
    const auto day = model.zone().day(model.date());
    const Instant now = model.desk()->now();
    const Instant from = model.isWeek() ? std::max(now, model.axis().start())
        : day                           ? std::max(now, day->start())
                                        : now;
    const auto draft = drops.firstAllowed(steps.ceil(from));
    if (!draft) {
        Q_EMIT view.announced(QCoreApplication::translate("Board", "No free time on these days"));
        return;
    }
    cursor.place(*draft);
    selection.entity.reset();
    chooseCell();
    bringCursorIntoView();
    drops.drop(*draft);
}

} // namespace bayboard
