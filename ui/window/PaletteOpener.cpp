#include "ui/window/PaletteOpener.h"

#include "core/desk/FindBookings.h"
#include "ui/palette/PalettePopup.h"
#include "ui/panes/CreatePopup.h"
#include "ui/panes/CustomerField.h"
#include "ui/panes/DeskSignals.h"
#include "ui/views/ViewStack.h"
#include "ui/window/Actions.h"
#include "ui/window/ClubPage.h"
#include "ui/window/KeyBindings.h"
#include "ui/window/KeyTexts.h"
#include "ui/window/PlaceActions.h"
#include "ui/window/StatusLine.h"
#include "ui/window/WindowState.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace bayboard {
namespace {

constexpr auto ownAction = "view.palette";
constexpr qsizetype mostRecent = 6;

std::optional<BoardCommand> boardCommandFor(const QString &id)
{
    for (std::size_t index = 0; index < boardCommandCount; ++index) {
        const auto command = static_cast<BoardCommand>(index);
        if (id == QLatin1String(wordFor(command))) {
            return command;
        }
    }
    return std::nullopt;
}

/// Of them it is no use to speak: the ghost that they are about is gone when the palette opens.
bool isAboutGhost(BoardCommand command)
{
    return command == BoardCommand::TakeFixHere || command == BoardCommand::TakeFixOther
        || command == BoardCommand::TakeNextFix || command == BoardCommand::Bump
        || command == BoardCommand::Abort;
}

bool needsBooking(BoardCommand command)
{
    const bool moves
        = command >= BoardCommand::MoveEarlier && command <= BoardCommand::TakeHalfHour;
    return moves || command == BoardCommand::Copy || command == BoardCommand::Cut
        || command == BoardCommand::Duplicate || command == BoardCommand::Cancel
        || command == BoardCommand::StartMove || command == BoardCommand::StartCopy
        || command == BoardCommand::StartResize;
}

/// "Cancel booking…" and "Cancel booking …" are one.
QString plain(const QString &text)
{
    return QString(text).remove(QChar(u'…')).trimmed().toCaseFolded();
}

} // namespace

PaletteOpener::PaletteOpener(const Parts &parts, ClubPage &page)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
{ }

void PaletteOpener::install(Actions &actions, const std::function<PaletteOpener &()> &opener)
{
    actions.add({ownAction,
                 tr("View"),
                 tr("Search and commands…"),
                 {QKeySequence(QStringLiteral("Ctrl+K"))},
                 [opener] { opener().open(); },
                 {}});
}

void PaletteOpener::make()
{
    m_popup = new PalettePopup(m_parts.desk, m_parts.deskSignals, &m_page);
    connect(m_popup, &PalettePopup::slotMarked, this, &PaletteOpener::showSlot);
    connect(m_popup, &PalettePopup::placed, this, &PaletteOpener::keepInSight);
    connect(m_popup, &PalettePopup::chosen, this, &PaletteOpener::take);
    connect(m_popup, &PalettePopup::announced, &m_page.status(), &StatusLine::announce);
    connect(m_popup, &PalettePopup::left, this, [this] {
        goBack();
        focusBack();
    });
    connect(m_popup, &PalettePopup::abandoned, this, &PaletteOpener::goBack);
}

void PaletteOpener::open()
{
    if (m_popup == nullptr) {
        make();
    }
    if (m_popup->isVisible()) {
        m_popup->edit()->selectAll();
        m_popup->edit()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (const CreatePopup *creation = m_page.popup();
        creation != nullptr && creation->isVisible()) {
        // Its ghost stands where a slot would be shown.
        m_page.status().announce(tr("First book what is open, or leave it with Esc"));
        return;
    }
    remember();
    m_parts.actions.refresh();
    m_popup->open(m_origin.place.location, commands(), WindowState::recentCommands());
}

void PaletteOpener::remember()
{
    const BoardView &board = m_page.board();
    m_shown.reset();
    m_origin.kind = m_page.views().kind();
    m_origin.place = m_page.views().current().place();
    m_origin.boardLocation = board.location();
    m_origin.boardDate = board.date();
    m_origin.down = board.verticalScrollBar()->value();
    m_origin.across = board.horizontalScrollBar()->value();
    m_origin.focus = QApplication::focusWidget();
}

/// The board, and the view that was in view, as they were; the keyboard stays where it is.
void PaletteOpener::goBack()
{
    if (!m_shown) {
        return;
    }
    m_shown.reset();
    BoardView &board = m_page.board();
    board.letGo();
    board.setLocation(m_origin.boardLocation);
    board.setDate(m_origin.boardDate);
    board.verticalScrollBar()->setValue(m_origin.down);
    board.horizontalScrollBar()->setValue(m_origin.across);
    if (m_origin.kind != m_page.views().kind()) {
        m_popup->keepOpenWhile([this] { m_page.views().show(m_origin.kind, m_origin.place); });
    }
}

void PaletteOpener::focusBack()
{
    if (m_origin.focus != nullptr && m_origin.focus->isVisible()) {
        m_origin.focus->setFocus(Qt::OtherFocusReason);
    } else {
        m_page.views().focus();
    }
}

QString PaletteOpener::obstacleOf(const QString &id) const
{
    if (const auto command = boardCommandFor(id)) {
        const bool nothing = !m_page.views().current().selection().entity;
        return needsBooking(*command) && nothing ? tr("choose a booking first") : QString();
    }
    const QAction *action = m_parts.actions.find(id.toLatin1().constData());
    if (action == nullptr || action->isEnabled()) {
        return {};
    }
    // Actions put the sentence that says why there, where they know one.
    const bool says = !action->toolTip().isEmpty() && action->toolTip() != action->text();
    return says && plain(action->toolTip()) != plain(action->text()) ? action->toolTip()
                                                                     : tr("not possible just now");
}

std::vector<PaletteCommand> PaletteOpener::commands() const
{
    std::vector<PaletteCommand> commands;
    const KeyBindings bindings(m_parts.actions, m_page.board());
    for (const KeyBindings::Binding &binding : bindings.all()) {
        const auto onBoard = boardCommandFor(binding.command);
        if (binding.command == QLatin1String(ownAction) || (onBoard && isAboutGhost(*onBoard))) {
            continue;
        }
        const QString keys = keyTexts(binding.keys);
        // What the menu has already, the board's keys do too.
        const auto same
            = std::find_if(commands.begin(), commands.end(), [&](const PaletteCommand &command) {
                  return onBoard && plain(command.text) == plain(binding.text);
              });
        if (same != commands.end()) {
            same->keys
                += (same->keys.isEmpty() || keys.isEmpty() ? QString() : QStringLiteral(", "))
                + keys;
            continue;
        }
        commands.push_back(
            {binding.command, binding.group, binding.text, keys, obstacleOf(binding.command)});
    }
    for (PaletteCommand &each : m_page.places().commands()) {
        commands.push_back(std::move(each));
    }
    return commands;
}

void PaletteOpener::showSlot(const std::optional<PaletteSlot> &slot)
{
    if (!slot) {
        goBack();
        return;
    }
    m_shown = slot;
    if (m_page.views().kind() != ViewKind::Day) {
        m_popup->keepOpenWhile([this] { m_page.views().show(ViewKind::Day); });
    }
    BoardView &board = m_page.board();
    board.setLocation(slot->location);
    board.propose(slot->slot);
    keepInSight();
}

/// What the popup lies over is moved below it, as far as there is room.
void PaletteOpener::keepInSight()
{
    BoardView &board = m_page.board();
    const QRect place = m_shown ? board.rectOf(m_shown->slot) : QRect();
    const QRect ghost(board.viewport()->mapTo(&m_page, place.topLeft()), place.size());
    const QRect over = m_popup->geometry();
    if (place.isEmpty() || !ghost.intersects(over)) {
        return;
    }
    const int line = board.fontMetrics().height();
    const int bottom = board.viewport()->mapTo(&m_page, board.viewport()->rect().bottomLeft()).y();
    if (bottom - over.bottom() > 3 * line) {
        QScrollBar *down = board.verticalScrollBar();
        down->setValue(down->value() + ghost.top() - over.bottom() - line);
    }
}

void PaletteOpener::take(const PaletteEntry &entry, const QString &name)
{
    if (std::holds_alternative<PaletteSlot>(entry.target)) {
        m_shown.reset(); // one stays there
        m_page.views().focus();
        m_page.board().run(BoardCommand::Open);
        nameIn(name);
        return;
    }
    goBack();
    focusBack();
    if (const auto *date = std::get_if<LocalDate>(&entry.target)) {
        lookAt(*date);
    } else if (const auto *command = std::get_if<QString>(&entry.target)) {
        run(*command);
    } else if (const auto *customer = std::get_if<CustomerId>(&entry.target)) {
        openCustomer(*customer, entry.title);
    } else if (const auto *booking = std::get_if<BookingId>(&entry.target)) {
        m_page.openBooking(*booking);
    }
}

void PaletteOpener::run(const QString &command)
{
    QStringList recent = WindowState::recentCommands();
    recent.removeAll(command);
    recent.prepend(command);
    WindowState::setRecentCommands(recent.mid(0, mostRecent));
    if (const auto onBoard = boardCommandFor(command)) {
        if (!m_page.views().current().takes(*onBoard)) {
            m_page.views().show(ViewKind::Day);
        }
        m_page.views().focus();
        m_page.views().current().run(*onBoard);
        return;
    }
    if (m_page.places().run(command)) {
        return;
    }
    if (QAction *action = m_parts.actions.find(command.toLatin1().constData())) {
        action->trigger();
    }
}

void PaletteOpener::lookAt(LocalDate date)
{
    ViewPlace place = m_page.views().current().place();
    place.date = date;
    place.time = {};
    m_page.views().current().look(place);
    m_page.views().focus();
}

/// The next booking of the customer, or a new one where there is none.
void PaletteOpener::openCustomer(CustomerId id, const QString &name)
{
    findBookings(m_parts.desk,
                 {},
                 {id},
                 1,
                 [guard = QPointer(this), name](const Result<std::vector<BookingRow>> &found) {
                     if (!guard) {
                         return;
                     }
                     const BookingRow *next = found && !found->empty() ? &found->front() : nullptr;
                     const bool ahead = next != nullptr
                         && next->booking.slot.span.end() > guard->m_parts.desk.now()
                         && next->booking.state != BookingState::Cancelled;
                     if (ahead) {
                         guard->m_page.openBooking(next->booking.id);
                     } else {
                         guard->bookFor(name);
                     }
                 });
}

void PaletteOpener::bookFor(const QString &name)
{
    QAction *action = m_parts.actions.find("booking.new");
    if (action == nullptr || !action->isEnabled()) {
        m_page.status().announce(tr("%1 has no booking ahead").arg(name));
        return;
    }
    action->trigger();
    nameIn(name);
    m_page.status().announce(tr("%1 has no booking ahead: a new one").arg(name));
}

/// Puts the name into the creation that has opened.
void PaletteOpener::nameIn(const QString &name)
{
    if (CreatePopup *popup = m_page.popup(); popup != nullptr && popup->isVisible()) {
        popup->who()->edit()->setText(name);
    }
}

} // namespace bayboard
