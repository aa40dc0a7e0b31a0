#include "ui/palette/PalettePopup.h"

#include "core/text/Words.h"
#include "ui/access/Announcement.h"
#include "ui/palette/PaletteDelegate.h"
#include "ui/palette/PaletteModel.h"
#include "ui/palette/PaletteSearch.h"
#include "ui/palette/PaletteText.h"
#include "ui/palette/WishText.h"
#include "ui/panes/DeskSignals.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int widthInLetters = 92;
constexpr int margin = 8;
constexpr int mostLines = 16; ///< of the list; the rest scrolls
constexpr int linesOfAPage = 8;

} // namespace

PalettePopup::PalettePopup(Desk &desk, DeskSignals &deskSignals, QWidget *page)
    : QFrame(page)
    , m_search(new PaletteSearch(desk, this))
    , m_model(new PaletteModel(this))
    , m_desk(desk)
{
    setObjectName(QStringLiteral("palette"));
    setAutoFillBackground(true);
    setAccessibleName(tr("Search and commands"));
    build();
    hide();
    connect(m_search, &PaletteSearch::found, this, [this] { fill(m_search->entries()); });
    const auto again = [this] {
        if (isVisible() && m_search->wish()) {
            m_search->askAgain();
        }
    };
    connect(&deskSignals, &DeskSignals::bookingsChanged, this, again);
    connect(&deskSignals, &DeskSignals::spanLoaded, this, again);
    page->installEventFilter(this);
}

void PalettePopup::build()
{
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(QStringLiteral("paletteText"));
    m_edit->setAccessibleName(tr("Search and commands"));
    m_edit->setPlaceholderText(
        tr("Command, customer, booking or day; or what a caller asks for: 90 min 2 bays after 17 "
           "thu fri"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_understood = new QLabel(this);
    m_understood->setObjectName(QStringLiteral("muted"));
    m_understood->setTextFormat(Qt::PlainText);
    m_understood->setWordWrap(true);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addWidget(m_edit);
    column->addWidget(m_understood);
    column->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_moved = false;
        m_search->ask(text);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
    });
}

void PalettePopup::open(LocationId location,
                        std::vector<PaletteCommand> commands,
                        const QStringList &recent)
{
    m_closing = false;
    m_moved = false;
    m_slot.reset();
    m_search->setLocation(location);
    m_search->setCommands(std::move(commands), recent);
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->clear();
    }
    setVisible(true);
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_search->ask({});
}

void PalettePopup::keepOpenWhile(const std::function<void()> &act)
{
    const bool closing = std::exchange(m_closing, true);
    act();
    m_closing = closing;
    if (isVisible()) {
        m_edit->setFocus(Qt::OtherFocusReason);
    }
}

void PalettePopup::dismiss()
{
    m_closing = true;
    hide();
}

void PalettePopup::fill(const std::vector<PaletteEntry> &entries)
{
    const PaletteEntry *before = marked();
    const PaletteEntry::Target kept = before != nullptr ? before->target : PaletteEntry::Target();
    m_model->setEntries(entries);
    const auto &wish = m_search->wish();
    QStringList lines;
    if (wish) {
        lines += wishText(*wish, m_desk.club());
        lines += unreadText(*wish);
        lines.removeAll(QString());
    }
    if (!m_desk.daysHere().all && !m_edit->text().isEmpty()) {
        lines += tr("Not all of the club has come from the server yet: more may be found then.");
    }
    const bool asked = !m_edit->text().trimmed().isEmpty();
    if (entries.empty() && asked && m_search->isSettled()) {
        lines += tr("Nothing found");
    }
    m_understood->setText(lines.join(QLatin1Char('\n')));
    m_understood->setVisible(!lines.isEmpty());
    place();
    const int same = m_moved ? m_model->rowOf(kept) : -1;
    mark(same >= 0 ? same : m_model->firstChoice());
    if (isVisible() && m_search->isSettled() && asked) {
        const auto count = static_cast<int>(entries.size());
        // Said only: who sees the list needs no line that stays behind it.
        announce(*this, count == 0 ? tr("Nothing found") : tr("%n result(s)", nullptr, count));
    }
}

/// In the middle of the page's upper part, as tall as what it shows.
void PalettePopup::place()
{
    const QWidget *page = parentWidget();
    const int wide
        = std::min(fontMetrics().averageCharWidth() * widthInLetters, page->width() - 4 * margin);
    int rows = 0;
    int height = 0;
    for (; rows < std::min(m_model->rowCount(), mostLines); ++rows) {
        height += m_list->sizeHintForRow(rows);
    }
    m_list->setFixedHeight(height + 2);
    m_list->setVisible(rows > 0);
    layout()->invalidate();
    layout()->activate();
    const int room = page->height() - 4 * margin;
    const int tall = std::min(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide)
                                                            : layout()->totalSizeHint().height(),
                              room);
    if (tall == room && height > 0) {
        m_list->setFixedHeight(
            std::max(room - m_edit->sizeHint().height() - 6 * margin
                         - (m_understood->isVisible() ? m_understood->heightForWidth(wide) : 0),
                     m_list->sizeHintForRow(0)));
    }
    const int top = std::min(page->height() / 10, page->height() - tall - margin);
    setGeometry((page->width() - wide) / 2, std::max(margin, top), wide, tall);
    Q_EMIT placed();
}

const PaletteEntry *PalettePopup::marked() const
{
    return m_model->entryAt(m_list->currentIndex().row());
}

QString PalettePopup::understood() const
{
    return m_understood->text();
}

void PalettePopup::mark(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row);
    m_list->setCurrentIndex(index);
    // The heading above the first entry stays in view.
    if (row == m_model->nextEntry(-1, 1)) {
        m_list->scrollToTop();
    } else if (index.isValid()) {
        m_list->scrollTo(index);
    }
    tellMarked();
}

void PalettePopup::tellMarked()
{
    const PaletteEntry *entry = marked();
    const QString sentence = entry != nullptr ? palettetext::sentence(*entry) : QString();
    if (m_edit->accessibleDescription() != sentence) {
        m_edit->setAccessibleDescription(sentence);
        QAccessibleEvent event(m_edit, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    std::optional<PaletteSlot> slot;
    if (entry != nullptr) {
        if (const auto *there = std::get_if<PaletteSlot>(&entry->target)) {
            slot = *there;
        }
    }
    if (slot != m_slot) {
        m_slot = slot;
        Q_EMIT slotMarked(m_slot);
    }
}

void PalettePopup::moveMark(int by)
{
    m_moved = true;
    mark(m_model->nextEntry(m_list->currentIndex().row(), by));
}

void PalettePopup::pageMark(int by)
{
    m_moved = true;
    int row = m_list->currentIndex().row();
    for (int step = 0; step < linesOfAPage; ++step) {
        const int next = m_model->nextEntry(row, by);
        if (by > 0 ? next <= row : next >= row) {
            break; // not round the end
        }
        row = next;
    }
    mark(row);
}

void PalettePopup::choose(int row)
{
    const PaletteEntry *entry = m_model->entryAt(row);
    if (entry == nullptr) {
        return;
    }
    if (!entry->canBeChosen()) {
        Q_EMIT announced(entry->obstacle);
        return;
    }
    const PaletteEntry choice = *entry;
    const auto &wish = m_search->wish();
    const QString name = wish ? text::fromUtf8(wish->name) : QString();
    // The slot that stands on the board is the one that is taken.
    if (std::holds_alternative<PaletteSlot>(choice.target)) {
        mark(row);
    }
    dismiss();
    Q_EMIT chosen(choice, name);
}

bool PalettePopup::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        moveMark(1);
        return true;
    case Qt::Key_Up:
        moveMark(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier) {
            return false;
        }
        pageMark(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        dismiss();
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

bool PalettePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible()) {
            place();
        }
        return false;
    }
    if (watched != m_edit) {
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        return keyPressed(pressed->key(), pressed->modifiers());
    }
    if (event->type() == QEvent::FocusOut && isVisible() && !m_closing) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // Another window, or the line's own menu, gives the keyboard back.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            dismiss();
            Q_EMIT abandoned();
        }
    }
    return false;
}

} // namespace bayboard
