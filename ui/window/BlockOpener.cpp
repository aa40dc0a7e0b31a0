#include "ui/window/BlockOpener.h"

#include "ui/blocks/BlockDialog.h"
#include "ui/blocks/HitModel.h"
#include "ui/blocks/HitPane.h"
#include "ui/board/BoardPlaces.h"
#include "ui/panes/Words.h"
#include "ui/views/ViewStack.h"
#include "ui/window/StatusLine.h"

namespace bayboard {

BlockOpener::BlockOpener(const Parts &parts, QWidget &page)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
{ }

bool BlockOpener::may() const
{
    const LocationId here = m_parts.views.current().place().location;
    return m_parts.desk.may(Permission::BlockCreate, here)
        || m_parts.desk.may(Permission::BlockBulk, here);
}

void BlockOpener::open()
{
    const Club &club = m_parts.desk.club();
    const BoardSelection &chosen = m_parts.views.current().selection();
    const minutes step(std::max<std::int64_t>(1, club.settings().step));
    if (chosen.slot && !chosen.block()) {
        const bool isCell
            = chosen.slot->bays.size() == 1 && chosen.slot->span.length() <= seconds(step);
        show(*chosen.slot, !isCell);
        return;
    }
    const ViewPlace place = m_parts.views.current().place();
    const Zone &zone = club.zone(place.location);
    const LocalDate date = place.date;
    const Instant now = m_parts.desk.now();
    Instant start = zone.startOfDay(date) + hours(9);
    if (zone.dateAt(now) == date) {
        start = fromUnix(toUnix(now) / seconds(step).count() * seconds(step).count());
    }
    show(Slot{{}, Span(start, hours(1))}, false);
}

void BlockOpener::openFor(const Slot &slot)
{
    show(slot, true);
}

void BlockOpener::show(const Slot &slot, bool isLengthChosen)
{
    if (m_dialog != nullptr || !may()) {
        return;
    }
    const Club &club = m_parts.desk.club();
    BlockForm form;
    form.place = locationOf(club, slot.bays, m_parts.views.current().place().location);
    form.bays = club.inOrder(slot.bays);
    const Zone &zone = club.zone(form.place);
    form.start = zone.toLocal(slot.span.start());
    form.end = slot.span.isOpen() ? form.start + hours(1) : zone.toLocal(slot.span.end());
    form.untilLifted = slot.span.isOpen();
    m_dialog = new BlockDialog(m_parts.desk, form, isLengthChosen, &m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BlockDialog::laid, this, [this](const Laid &laid) {
        m_laid = laid;
        m_label = m_dialog->hits().model().preview()->plan.draft.label;
        if (m_label.code == LabelCode::LayBlocks && m_label.arguments.size() > 2) {
            m_label.arguments[2] = std::to_string(laid.result.laid); // without those skipped
        }
    });
    connect(m_dialog, &QDialog::finished, this, [this](int result) {
        m_dialog = nullptr;
        ClubView &view = m_parts.views.current();
        view.abandon();
        m_parts.views.focus();
        if (result == QDialog::Accepted) {
            view.setPainting(false);
            tell(m_laid); // last: the board has its say before
        }
    });
    m_dialog->open();
}

void BlockOpener::tell(const Laid &laid)
{
    QStringList parts{words::step(m_label, m_parts.desk.club())};
    if (laid.result.moved > 0) {
        parts += tr("%n booking(s) moved", nullptr, static_cast<int>(laid.result.moved));
    }
    if (laid.result.cancelled > 0) {
        parts += tr("%n booking(s) cancelled, their customers are to be told",
                    nullptr,
                    static_cast<int>(laid.result.cancelled));
    }
    m_parts.status.announceStep(parts.join(QStringLiteral(" · ")));
}

} // namespace bayboard
