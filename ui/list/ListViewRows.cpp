// The rows of the list: what becomes of them as the desk works, and which are chosen.

#include "ui/list/ListBar.h"
#include "ui/list/ListModel.h"
#include "ui/list/ListTable.h"
#include "ui/list/ListView.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace bayboard {

void ListView::follow(const DeskChange &change)
{
    if (change.everything) {
        stale();
        return;
    }
    if (!m_read) {
        return;
    }
    for (const EntityRef &entity : change.entities) {
        if (entity.kind == EntityKind::Booking) {
            followBooking(entity);
        } else if (entity.kind == EntityKind::Block) {
            followBlock(entity);
        } else if (entity.kind == EntityKind::Customer) {
            followCustomer(CustomerId{entity.id});
        }
    }
    showState();
}

void ListView::followBooking(EntityRef entity)
{
    m_reader->skip(entity);
    const BookingView *view = m_desk.booking(BookingId{entity.id});
    if (view != nullptr && view->booking.location == m_place.location
        && view->booking.slot.span.overlaps(*m_read)) {
        m_model->put(rowOf(*view, m_model->context()));
    } else if (view != nullptr) {
        m_model->remove(entity);
    } else if (m_model->has(entity)) {
        // Memory may have let go of it, or it is gone.
        m_desk.fetch(entity, [there = QPointer(this), entity](const Status &) {
            if (there == nullptr) {
                return;
            }
            if (there->m_desk.booking(BookingId{entity.id}) != nullptr) {
                there->followBooking(entity);
            } else {
                there->m_model->remove(entity);
                there->showState();
            }
        });
    }
}

void ListView::followBlock(EntityRef entity)
{
    m_reader->skip(entity);
    const BlockView *view = m_desk.block(BlockId{entity.id});
    const bool isListed = m_bar->withBlocks() && view != nullptr
        && view->block.location == m_place.location && view->block.slot.span.overlaps(*m_read);
    if (isListed) {
        m_model->put(rowOf(view->block, m_model->context()));
    } else {
        m_model->remove(entity);
    }
}

void ListView::followCustomer(CustomerId id)
{
    std::vector<ListRow> rows = m_model->rowsOf(id);
    const CustomerFacts *facts = rows.empty() ? nullptr : m_desk.customer(id);
    for (ListRow &row : rows) {
        if (facts != nullptr) {
            m_model->put(withCustomer(std::move(row), facts->customer, m_model->context()));
        }
    }
}

/// What is to be chosen, once it is there; else what comes next, if today is in view.
void ListView::showWanted()
{
    if (m_wanted && m_model->rowOf(*m_wanted) >= 0) {
        const EntityRef entity = *m_wanted;
        m_wanted.reset();
        m_table->choose(entity);
        m_isFirst = false;
        return;
    }
    if (!m_isFirst || m_wanted || !m_read || !m_read->contains(m_desk.now())
        || m_model->sortColumn() != ListColumn::Start) {
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).span.end() > m_desk.now()) {
            m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
            m_isFirst = false;
            return;
        }
    }
}

void ListView::takeChosen()
{
    const auto entity = m_table->current();
    const int count = m_table->chosenCount();
    const bool isChosen = entity && count > 0;
    const bool wereSeveral = std::exchange(m_areSeveral, count > 1);
    if (isChosen && entity != m_selection.entity) {
        const ListRow &row = m_model->row(m_table->currentIndex().row());
        m_wanted.reset();
        m_selection = {entity, Slot::of(row.bays, row.span)};
        m_place.time = row.span.start();
        m_place.date = zone().dateAt(m_read ? std::max(row.span.start(), m_read->start())
                                            : row.span.start());
        m_place.bay = row.bays.empty() ? BayId() : row.bays.front();
        bring(*entity);
    } else if (wereSeveral != m_areSeveral) {
        tellSelection(); // what can be done with them is another thing
    }
    showState();
}

/// The inspector knows what is in the desk's memory. One at a time: whoever runs down the list with
/// the arrows asks for the last one only.
void ListView::bring(EntityRef entity)
{
    const bool isThere = entity.kind == EntityKind::Booking
        ? m_desk.booking(BookingId{entity.id}) != nullptr
        : m_desk.block(BlockId{entity.id}) != nullptr;
    if (isThere) {
        tellSelection();
        return;
    }
    if (m_brought) {
        return;
    }
    m_brought = entity;
    m_desk.fetch(entity, [there = QPointer(this), entity](const Status &) {
        if (there == nullptr) {
            return;
        }
        there->m_brought.reset();
        const auto wanted = there->m_selection.entity;
        if (wanted && *wanted != entity) {
            there->bring(*wanted);
        } else {
            there->tellSelection();
        }
    });
}

void ListView::tellSelection()
{
    Q_EMIT selectionChanged(m_selection);
}

} // namespace bayboard
