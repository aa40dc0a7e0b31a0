#include "ui/dialogs/NoticeList.h"

#include "core/desk/DeskNotices.h"
#include "core/text/Words.h"
#include "ui/dialogs/NoticeModel.h"
#include "ui/dialogs/NoticeWords.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/StepFoot.h"
#include "ui/panes/Words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace bayboard {
namespace {

constexpr int messageLines = 5;

QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *button(QWidget *parent, const char *name, const QString &text)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

NoticeList::NoticeList(Desk &desk, DeskSignals &signals_, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(new NoticeModel(this))
    , m_order(new QSortFilterProxyModel(this))
    , m_filter(new QComboBox(this))
    , m_find(new QLineEdit(this))
    , m_count(plainLabel(this, "noticeCount"))
    , m_table(new QTableView(this))
    , m_message(new QPlainTextEdit(this))
    , m_foot(new StepFoot(desk, this))
    , m_copyText(button(this, "copyText", tr("Copy text")))
    , m_copyPhone(button(this, "copyPhone", tr("Copy phone")))
    , m_open(button(this, "goToBooking", tr("Go to booking")))
    , m_tell(button(this, "tell", tr("Told")))
{
    setObjectName(QStringLiteral("noticeList"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("People to be told"));
    resize(1080, 600);
    build();
    addKeys();
    connect(m_filter, &QComboBox::currentIndexChanged, this, &NoticeList::ask);
    connect(m_find, &QLineEdit::textChanged, m_order, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &NoticeModel::tickWanted, this, [this](int row, bool told) {
        tick({m_model->line(row)}, told);
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &NoticeList::showChosen);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != NoticeModel::Told) {
            open();
        }
    });
    connect(m_copyText, &QPushButton::clicked, this, &NoticeList::copyText);
    connect(m_copyPhone, &QPushButton::clicked, this, &NoticeList::copyPhone);
    connect(m_open, &QPushButton::clicked, this, &NoticeList::open);
    connect(m_tell, &QPushButton::clicked, this, &NoticeList::tickChosen);
    connect(&signals_, &DeskSignals::stepSaved, this, &NoticeList::ask);
    connect(&signals_, &DeskSignals::clubEdited, this, &NoticeList::ask);
    showChosen();
    ask();
    m_table->setFocus();
}

void NoticeList::build()
{
    m_order->setSourceModel(m_model);
    m_order->setSortRole(NoticeModel::SortRole);
    m_order->setFilterRole(NoticeModel::FindRole);
    m_order->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_order->setSortLocaleAware(true);
    m_table->setObjectName(QStringLiteral("notices"));
    m_table->setAccessibleName(tr("People to be told"));
    m_table->setModel(m_order);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(NoticeModel::Was, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 10);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    constexpr int widths[NoticeModel::columns] = {72, 150, 220, 180, 290, 100};
    for (int column = 0; column < NoticeModel::columns; ++column) {
        header->resizeSection(column, widths[column]);
    }
    header->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_message->setObjectName(QStringLiteral("noticeMessage"));
    m_message->setAccessibleName(tr("What to tell"));
    m_message->setPlaceholderText(tr("Choose a line to see what to tell."));
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(messageLines * fontMetrics().lineSpacing() + 18);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addLayout(head());
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addLayout(foot());
}

QLayout *NoticeList::head()
{
    m_filter->setObjectName(QStringLiteral("noticeFilter"));
    m_filter->setAccessibleName(tr("Which lines"));
    m_filter->addItem(tr("To be told"), static_cast<int>(NoticeFilter::Open));
    m_filter->addItem(tr("Told already"), static_cast<int>(NoticeFilter::Told));
    m_filter->addItem(tr("All"), static_cast<int>(NoticeFilter::All));
    m_find->setObjectName(QStringLiteral("noticeFind"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(260);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_filter);
    row->addWidget(m_find, 1);
    row->addStretch(1);
    row->addWidget(m_count);
    return row;
}

QLayout *NoticeList::foot()
{
    m_tell->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_foot, 1);
    row->addWidget(m_copyText);
    row->addWidget(m_copyPhone);
    row->addWidget(m_open);
    row->addWidget(m_tell);
    return row;
}

void NoticeList::addKeys()
{
    const auto add = [this](const char *keys, QWidget *tipped, void (NoticeList::*run)()) {
        const QKeySequence sequence{QLatin1String(keys)};
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, run);
        tipped->setToolTip(sequence.toString(QKeySequence::NativeText));
    };
    add("Ctrl+C", m_copyText, &NoticeList::copyText);
    add("Ctrl+Shift+C", m_copyPhone, &NoticeList::copyPhone);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
    });
    m_tell->setToolTip(tr("Space ticks the chosen lines"));
    m_open->setToolTip(tr("Enter shows the booking on the board"));
}

bool NoticeList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Space:
        tickChosen();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void NoticeList::ask()
{
    const quint64 question = ++m_question;
    DeskNotices(m_desk).list(
        static_cast<NoticeFilter>(m_filter->currentData().toInt()),
        [there = QPointer(this), question](Result<std::vector<NoticeView>> lines) {
            if (there == nullptr || there->m_question != question) {
                return;
            }
            if (lines) {
                there->fill(std::move(*lines));
            } else {
                there->m_count->setText(words::error(lines.error()));
            }
        });
}

/// The same line stays chosen; where it is gone, the next one.
void NoticeList::fill(std::vector<NoticeView> lines)
{
    const QModelIndex before = m_table->currentIndex();
    const int place = before.isValid() ? before.row() : 0;
    const NoticeId chosen = before.isValid()
        ? m_model->line(m_order->mapToSource(before).row()).notice.id
        : NoticeId();
    const auto count = static_cast<int>(lines.size());
    m_model->setLines(m_desk.clubSnapshot(), std::move(lines));
    int row = std::min(place, m_order->rowCount() - 1);
    for (int at = 0; at < m_order->rowCount(); ++at) {
        const int source = m_order->mapToSource(m_order->index(at, 0)).row();
        if (m_model->line(source).notice.id == chosen) {
            row = at;
        }
    }
    choose(row);
    const bool open = m_filter->currentData().toInt() == static_cast<int>(NoticeFilter::Open);
    m_count->setText(count == 0 && open ? tr("Everybody has been told")
                                        : tr("%n line(s)", "of the list", count));
}

void NoticeList::choose(int row)
{
    if (row >= 0) {
        // Not by the view, which looks at the keys that are held: those that opened the window.
        m_table->selectionModel()->setCurrentIndex(m_order->index(row, NoticeModel::Who),
                                                   QItemSelectionModel::ClearAndSelect
                                                       | QItemSelectionModel::Rows);
    }
    showChosen();
}

std::vector<NoticeView> NoticeList::chosen() const
{
    std::vector<NoticeView> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        lines.push_back(m_model->line(m_order->mapToSource(index).row()));
    }
    return lines;
}

void NoticeList::showChosen()
{
    const std::vector<NoticeView> lines = chosen();
    QStringList messages;
    bool mayTell = !lines.empty();
    bool told = !lines.empty();
    bool hasPhone = false;
    for (const NoticeView &line : lines) {
        messages += noticewords::message(line, m_desk.club());
        mayTell = mayTell && m_desk.may(Permission::BookingEdit, line.notice.location);
        told = told && line.notice.done;
        hasPhone = hasPhone || !line.phone.empty();
    }
    m_message->setPlainText(messages.join(QStringLiteral("\n\n")));
    m_tell->setText(told ? tr("Not told after all") : tr("Told"));
    m_tell->setEnabled(mayTell);
    m_copyText->setEnabled(!lines.empty());
    m_copyPhone->setEnabled(hasPhone);
    m_open->setEnabled(lines.size() == 1);
}

void NoticeList::tickChosen()
{
    std::vector<NoticeView> lines = chosen();
    const bool told = std::all_of(
        lines.begin(), lines.end(), [](const NoticeView &line) { return line.notice.done; });
    tick(std::move(lines), !told);
}

void NoticeList::tick(std::vector<NoticeView> lines, bool told)
{
    if (lines.empty()) {
        return;
    }
    const QString who = lines.size() == 1 ? text::fromUtf8(lines.front().name) : QString();
    const auto count = static_cast<int>(lines.size());
    DeskNotices(m_desk).setTold(
        lines, told, [there = QPointer(this), who, count, told](const Outcome &outcome) {
            if (there == nullptr) {
                return;
            }
            const QString sentence = told ? tr("%n line(s) ticked off", nullptr, count)
                                          : tr("%n line(s) to be told again", nullptr, count);
            there->m_foot->tell(outcome,
                                who.isEmpty()
                                    ? sentence
                                    : (told ? tr("%1 was told") : tr("%1 is to be told")).arg(who));
        });
}

void NoticeList::copy(const QStringList &texts, const QString &done)
{
    if (!texts.isEmpty()) {
        QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
        m_foot->say(done);
    }
}

void NoticeList::copyText()
{
    if (m_message->hasFocus() && m_message->textCursor().hasSelection()) {
        m_message->copy(); // that part of it
        return;
    }
    QStringList texts;
    for (const NoticeView &line : chosen()) {
        texts += noticewords::message(line, m_desk.club());
    }
    copy(texts, tr("The text is copied"));
}

void NoticeList::copyPhone()
{
    QStringList phones;
    for (const NoticeView &line : chosen()) {
        if (!line.phone.empty() && !phones.contains(text::fromUtf8(line.phone))) {
            phones += text::fromUtf8(line.phone);
        }
    }
    copy(phones.isEmpty() ? QStringList() : QStringList{phones.join(QLatin1Char('\n'))},
         tr("Copied: %1").arg(phones.join(QStringLiteral(", "))));
}

void NoticeList::open()
{
    const std::vector<NoticeView> lines = chosen();
    if (lines.size() == 1) {
        Q_EMIT bookingWanted(lines.front().notice.booking);
    }
}

QString NoticeList::said() const
{
    return m_foot->said();
}

} // namespace bayboard
