#include "ui/board/BoardParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace bayboard {

// Keys that choose several bookings, and what is copied of them.

void BoardView::Parts::addSeveralCommands()
{
    using C = BoardCommand;
    on(C::ChooseNext, [this] { chooseNext(1); });
    on(C::ChoosePrevious, [this] { chooseNext(-1); });
    on(C::ChooseHere, [this] { chooseHere(); });
    on(C::ChooseAll, [this] { chooseAll(); });
}

void BoardView::Parts::chooseNext(int direction)
{
    const Tile *next = nextTile(m_passed ? *m_passed : walkFrom(direction), direction);
    if (next == nullptr) {
        Q_EMIT view.announced(
            direction > 0 ? QCoreApplication::translate("Board", "No later booking here")
                          : QCoreApplication::translate("Board", "No earlier booking here"));
        return;
    }
    const EntityRef entity = next->entity;
    std::vector<EntityRef> all = chosen();
    all.push_back(entity);
    chooseTogether(all, entity);
    const std::vector<QRect> rects = canvas.rectsOf(entity);
    if (!rects.empty())
        bringIntoView(rects.front());
    tellChosen();
}

void BoardView::Parts::chooseHere()
{
    if (together) {
        const Tile *out = model.snapshot().tileOf(*selection.entity);
        const auto passed = out == nullptr
            ? std::nullopt
            : std::optional(WalkKey(out->span.start(), out->columns.front(), out->entity.id));
        toggle(EntityRef(*selection.entity));
        m_passed = passed;
        return;
    }
    if (selection.entity) {
        Q_EMIT view.announced(
            QCoreApplication::translate("Board", "%1 chooses the next booking, too")
                .arg(keyText(BoardCommand::ChooseNext)));
        return;
    }
    const std::vector<EntityRef> all
        = selection.slot ? bookingsIn(cursor.draft()) : std::vector<EntityRef>();
    if (all.empty()) {
        Q_EMIT view.announced(QCoreApplication::translate("Board", "No bookings there"));
        return;
    }
    chooseTogether(all, {});
    tellChosen();
}

void BoardView::Parts::chooseAll()
{
    const auto day = model.isWeek() ? std::optional(model.axis()) : model.zone().day(model.date());
    std::vector<EntityRef> all;
    for (const Tile &tile : model.snapshot().tiles) {
        if (day && !tile.isBlock() && tile.held && tile.span.overlaps(*day))
            all.push_back(tile.entity);
    }
    if (all.empty()) {
        Q_EMIT view.announced(QCoreApplication::translate("Board", "No bookings there"));
        return;
    }
    chooseTogether(all, selection.entity.value_or(EntityRef()));
    tellChosen();
}

QString BoardView::Parts::rememberedText(BookingId id) const
{
    const QString takes = keyText(BoardCommand::Paste);
    const QString lets = keyText(BoardCommand::Abort);
    const bool cut = m_clipboard->cut;
    if (const auto count = static_cast<int>(m_clipboard->all.size()); count > 0) {
        return cut ? QCoreApplication::translate(
                         "Board",
                         "Cut %n booking(s). Choose a time; %1 moves them there, %2 lets go",
                         nullptr,
                         count)
                         .arg(takes, lets)
                   : QCoreApplication::translate(
                         "Board",
                         "Copied %n booking(s). Choose a time; %1 books them there, too",
                         nullptr,
                         count)
                         .arg(takes);
    }
    return cut
        ? QCoreApplication::translate("Board",
                                      "Cut %1. Choose a time; %2 moves it there, %3 lets go")
              .arg(nameOf(id), takes, lets)
        : QCoreApplication::translate("Board", "Copied %1. Choose a time; %2 books it there, too")
              .arg(nameOf(id), takes);
}

/// What was copied, as it stands now, by its first; nothing where some are gone.
std::optional<Draft> BoardView::Parts::copiedTogether(Draft::Kind kind) const
{
    auto all = Together::of(standing(m_clipboard->all));
    if (!all || all->all.size() != m_clipboard->all.size())
        return std::nullopt;
    const Together::One &first = all->all.front();
    return Draft{kind, first.entity, first.columns, first.span, std::move(all)};
}

} // namespace bayboard
