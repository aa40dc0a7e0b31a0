#include "app/desktop/Opening.h"

#include "app/desktop/OpeningOptions.h"
#include "ui/palette/PalettePopup.h"
#include "ui/views/ViewStack.h"
#include "ui/week/WeekView.h"
#include "ui/window/Actions.h"
#include "ui/window/ClubPage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PaletteOpener.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace bayboard {
namespace {

constexpr hours farthestNext{24};

/// The first that has not begun; nothing where there is none.
std::optional<BookingId> nextOf(const DayRows &day, Instant now)
{
    const BookingRow *next = nullptr;
    for (const BookingRow &row : day.bookings) {
        const Instant start = row.booking.slot.span.start();
        const bool counts = start >= now && row.booking.state != BookingState::Cancelled;
        if (counts && (next == nullptr || start < next->booking.slot.span.start())) {
            next = &row;
        }
    }
    return next != nullptr ? std::optional(next->booking.id) : std::nullopt;
}

void chooseNext(ClubPage &page)
{
    Desk &desk = *page.board().desk();
    const Instant now = desk.now();
    desk.read<DayRows>(
        [location = page.board().location(), now](Store &store) {
            return store.loadDay(location, Span(now, farthestNext));
        },
        [page = QPointer(&page), now](const Result<DayRows> &day) {
            const auto next = day ? nextOf(*day, now) : std::nullopt;
            if (page != nullptr && next) {
                page->openBooking(*next);
            }
        });
}

} // namespace

void Opening::showView(MainWindow &window, const OpeningOptions &options)
{
    if (!options.view) {
        return;
    }
    ClubPage &page = *window.clubPage();
    page.views().show(*options.view);
    auto *week = dynamic_cast<WeekView *>(page.views().view(ViewKind::Week));
    if (*options.view != ViewKind::Week || week == nullptr) {
        return;
    }
    if (options.weekOfBay) {
        week->showBay(week->place().bay);
    } else {
        week->showAll();
    }
}

void Opening::act(MainWindow &window, const OpeningOptions &options)
{
    ClubPage &page = *window.clubPage();
    if (options.choosesNext) {
        chooseNext(page);
    }
    if (options.find) {
        window.actions()->find("view.palette")->trigger();
        const PalettePopup *popup = page.commandPalette().popup();
        if (popup != nullptr && popup->isVisible()) {
            popup->edit()->setText(*options.find);
        }
    }
}

} // namespace bayboard
