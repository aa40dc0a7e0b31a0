#include "ui/dialogs/CustomerCard.h"

#include "core/rules/CustomerHabits.h"
#include "core/text/Words.h"
#include "ui/dialogs/FreeTimeTable.h"
#include "ui/dialogs/RowTable.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/PatternLine.h"
#include "ui/panes/StepFoot.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bayboard {
namespace {

enum Column { When, Where, State, Remark, ColumnCount };

constexpr std::array flagOrder{CustomerFlag::Late,
                               CustomerFlag::NoShow,
                               CustomerFlag::Mess,
                               CustomerFlag::Noise,
                               CustomerFlag::Changes};
constexpr std::size_t toldTimes = 3;

QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// "club+ until 31 Dec 2026" of "club+|2026-01-01|2026-12-31".
QString entitlementText(const std::string &entitlement)
{
    const QStringList parts = text::fromUtf8(entitlement).split(QLatin1Char('|'));
    const QDate from = QDate::fromString(parts.value(1), Qt::ISODate);
    const QDate to = QDate::fromString(parts.value(2), Qt::ISODate);
    const auto day = [](QDate date) {
        return QLocale().toString(date, QLocale::ShortFormat);
    };
    if (from.isValid() && to.isValid()) {
        return CustomerCard::tr("%1 (%2 to %3)").arg(parts.value(0), day(from), day(to));
    }
    if (to.isValid()) {
        return CustomerCard::tr("%1 (until %2)").arg(parts.value(0), day(to));
    }
    return from.isValid() ? CustomerCard::tr("%1 (from %2)").arg(parts.value(0), day(from))
                          : parts.value(0);
}

/// "Friday at 19, Saturday at 10".
QString timesText(const std::vector<CustomerHabits::Time> &times)
{
    const QLocale locale;
    QStringList texts;
    for (std::size_t i = 0; i < std::min(times.size(), toldTimes); ++i) {
        const int weekday = times[i].weekday == 0 ? 7 : static_cast<int>(times[i].weekday);
        const QTime hour(static_cast<int>(times[i].hour), 0);
        texts += CustomerCard::tr("%1 around %2 (%3×)", "weekday, time, how often")
                     .arg(locale.standaloneDayName(weekday),
                          hour.toString(QStringLiteral("HH:mm")),
                          locale.toString(qint64{times[i].count}));
    }
    return texts.join(QStringLiteral(" · "));
}

} // namespace

CustomerCard::CustomerCard(
    Desk &desk, DeskSignals &signals_, CustomerId customer, LocationId location, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_customer(customer)
    , m_location(location)
    , m_name(plainLabel(this, "inspectorTitle"))
    , m_tier(plainLabel(this, "pill"))
    , m_notes(new QPlainTextEdit(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_patterns(new PatternLine(desk, this))
    , m_tabs(new QTabWidget(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_free(new FreeTimeTable(true, this))
    , m_foot(new StepFoot(desk, this))
{
    setObjectName(QStringLiteral("customerCard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Customer"));
    resize(680, 640);
    build();
    connect(&signals_, &DeskSignals::customerKnown, this, [this](CustomerId id) {
        if (id == m_customer) {
            refresh();
        }
    });
    connect(&signals_, &DeskSignals::bookingsChanged, this, &CustomerCard::refresh);
    connect(&signals_, &DeskSignals::stepSaved, this, &CustomerCard::askBookings);
    connect(&signals_, &DeskSignals::stepsFell, this, &CustomerCard::askBookings);
    connect(m_free, &FreeTimeTable::bookingWanted, this, &CustomerCard::bookingWanted);
    connect(m_table, &QTableWidget::cellActivated, this, &CustomerCard::openRow);
    connect(m_save, &QPushButton::clicked, this, &CustomerCard::save);
    m_patterns->setCustomer(customer);
    refresh();
    askBookings();
    m_table->setFocus();
}

QLabel *CustomerCard::addFact(QGridLayout &grid, const QString &caption, const char *name)
{
    auto *heading = new QLabel(caption, this);
    heading->setObjectName(QStringLiteral("caption"));
    auto *fact = plainLabel(this, name);
    fact->setAccessibleName(caption);
    const int row = grid.rowCount();
    grid.addWidget(heading, row, 0, Qt::AlignTop);
    grid.addWidget(fact, row, 1);
    return fact;
}

void CustomerCard::build()
{
    auto *head = new QHBoxLayout;
    m_tier->setWordWrap(false);
    head->addWidget(m_name, 1);
    head->addWidget(m_tier, 0, Qt::AlignTop);
    auto *facts = new QGridLayout;
    facts->setColumnStretch(1, 1);
    facts->setHorizontalSpacing(14);
    facts->setVerticalSpacing(5);
    m_reach = addFact(*facts, tr("Reached by"), "reach");
    m_next = addFact(*facts, tr("Next"), "comesNext");
    m_usual = addFact(*facts, tr("Usually"), "usual");
    m_kept = addFact(*facts, tr("So far"), "kept");
    m_entitlements = addFact(*facts, tr("Entitled to"), "entitlements");
    m_blocked = addFact(*facts, tr("Blocked"), "blocked");
    auto *flags = new QHBoxLayout;
    for (const CustomerFlag flag : flagOrder) {
        auto *box = new QCheckBox(words::flags(0, static_cast<std::int64_t>(flag)), this);
        connect(box, &QCheckBox::toggled, this, [this] { m_save->setEnabled(isTyped()); });
        flags->addWidget(box);
        m_flags.push_back(box);
    }
    flags->addStretch(1);
    m_notes->setObjectName(QStringLiteral("customerNotes"));
    m_notes->setAccessibleName(tr("Notes for staff"));
    m_notes->setPlaceholderText(tr("Notes for staff"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { m_save->setEnabled(isTyped()); });
    m_save->setObjectName(QStringLiteral("saveCustomer"));
    m_save->setAutoDefault(false);
    auto *notes = new QHBoxLayout;
    notes->addWidget(m_notes, 1);
    notes->addWidget(m_save, 0, Qt::AlignBottom);
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addLayout(facts);
    column->addWidget(m_patterns);
    column->addLayout(flags);
    column->addLayout(notes);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_foot);
}

void CustomerCard::makeTable()
{
    m_table->setObjectName(QStringLiteral("customerBookings"));
    m_table->setAccessibleName(tr("Bookings, the latest first"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Where"), tr("State"), tr("Remark")});
    dressRows(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(Remark, QHeaderView::Stretch);
    m_free->setObjectName(QStringLiteral("customerFreeTime"));
    m_tabs->addTab(m_table, tr("Bookings"));
    m_tabs->addTab(m_free, tr("Free time"));
}

bool CustomerCard::maySee(LocationId location) const
{
    return m_desk.may(Permission::ScheduleRead, location);
}

void CustomerCard::refresh()
{
    if (!mayAnywhere(m_desk.club(), m_desk.actor(), Permission::CustomerReadName)) {
        close(); // somebody else works now
        return;
    }
    const CustomerFacts *facts = m_desk.customer(m_customer);
    if (facts == nullptr) { // it is on its way from the disk
        m_save->setEnabled(false);
        return;
    }
    showPerson(facts->customer);
    showHabits(*facts);
}

void CustomerCard::showPerson(const Customer &customer)
{
    const Club &club = m_desk.club();
    m_name->setText(text::fromUtf8(customer.name));
    setWindowTitle(text::fromUtf8(customer.name));
    m_tier->setText(text::tier(club, customer.tier.empty() ? club.defaultTier() : customer.tier));
    QStringList reach;
    if (mayAnywhere(club, m_desk.actor(), Permission::CustomerReadContact)) {
        for (const std::string &phone : customer.phones) {
            reach += text::fromUtf8(phone);
        }
        if (!customer.email.empty()) {
            reach += text::fromUtf8(customer.email);
        }
        m_reach->setText(reach.isEmpty() ? tr("not known") : reach.join(QStringLiteral(" · ")));
    } else {
        m_reach->setText(tr("(not shown)"));
    }
    QStringList entitlements;
    for (const std::string &entitlement : customer.entitlements) {
        entitlements += entitlementText(entitlement);
    }
    for (const std::string &tag : customer.tags) {
        entitlements += tr("tag “%1”").arg(text::fromUtf8(tag));
    }
    m_entitlements->setText(entitlements.isEmpty() ? tr("nothing in particular")
                                                   : entitlements.join(QStringLiteral(" · ")));
    QStringList blocked;
    for (const std::string &line : customer.blocked) {
        const QString place = text::fromUtf8(line).section(QLatin1Char(':'), 0, 0);
        const auto id = LocationId::parse(place.toStdString());
        const Location *location = id ? club.location(*id) : nullptr;
        blocked += location == nullptr ? tr("everywhere") : text::fromUtf8(location->name);
    }
    m_blocked->setText(blocked.isEmpty() ? tr("no") : blocked.join(QStringLiteral(", ")));
    if (m_shown && isTyped()) {
        return; // what is being typed stays; saving merges it
    }
    m_shown = customer;
    const bool mayEdit = mayAnywhere(club, m_desk.actor(), Permission::CustomerEdit);
    for (std::size_t i = 0; i < m_flags.size(); ++i) {
        const QSignalBlocker quiet(m_flags[i]);
        m_flags[i]->setChecked((customer.flags & static_cast<std::int64_t>(flagOrder[i])) != 0);
        m_flags[i]->setEnabled(mayEdit);
    }
    const QSignalBlocker quiet(m_notes);
    m_notes->setPlainText(text::fromUtf8(customer.notes));
    m_notes->setReadOnly(!mayEdit);
    m_save->setEnabled(false);
}

QString CustomerCard::whenAndWhere(const CustomerBooking &booking) const
{
    const Club &club = m_desk.club();
    const Location *location = club.location(booking.location);
    return tr("%1 · %2, %3", "time, bays, location")
        .arg(timetext::when(booking.slot.span, club.zone(booking.location)),
             text::bayNames(club, booking.slot.bays),
             location != nullptr ? text::fromUtf8(location->name) : QString());
}

void CustomerCard::showHabits(const CustomerFacts &facts)
{
    const CustomerHabits habits
        = habitsOf(facts, m_desk.club(), m_desk.now(), [this](LocationId location) {
              return maySee(location);
          });
    QStringList next;
    if (habits.active) {
        next += tr("now: %1").arg(whenAndWhere(*habits.active));
    }
    if (habits.next) {
        next += whenAndWhere(*habits.next);
    }
    if (habits.upcoming > 1) {
        next += tr("and %n more", nullptr, static_cast<int>(habits.upcoming - 1));
    }
    m_next->setText(next.isEmpty() ? tr("nothing") : next.join(QLatin1Char('\n')));
    QStringList usual;
    if (!habits.times.empty()) {
        usual += timesText(habits.times);
    }
    if (!habits.places.empty()) {
        const Location *place = m_desk.club().location(habits.places.front().location);
        usual += place != nullptr ? tr("mostly at %1").arg(text::fromUtf8(place->name)) : QString();
    }
    m_usual->setText(usual.isEmpty() ? tr("not known yet") : usual.join(QLatin1Char('\n')));
    QString kept = tr("%n booking(s) kept", nullptr, static_cast<int>(habits.kept));
    if (habits.noShows > 0) {
        kept += QStringLiteral(" · ")
            + tr("%n no-show(s)", nullptr, static_cast<int>(habits.noShows));
    }
    if (habits.last) {
        kept += QStringLiteral(" · ")
            + tr("last %1").arg(timetext::past(habits.last->slot.span.start(),
                                               m_desk.now(),
                                               m_desk.club().zone(habits.last->location)));
    }
    m_kept->setText(kept);
}

/// What the journal says of them, too.
void CustomerCard::askBookings()
{
    m_patterns->refresh();
    BookingFilter filter;
    filter.customer = m_customer;
    const quint64 question = ++m_question;
    askFreeTime(question);
    m_desk.read<std::vector<BookingRow>>(
        [filter](Store &store) { return store.listBookings(filter); },
        [there = QPointer(this), question](const Result<std::vector<BookingRow>> &rows) {
            if (there == nullptr || there->m_question != question) {
                return;
            }
            if (rows) {
                there->fill(*rows);
            } else {
                there->m_foot->say(words::error(rows.error()));
            }
        });
}

void CustomerCard::askFreeTime(quint64 question)
{
    FreeTimeOrder order;
    order.customer = m_customer;
    m_desk.read<std::vector<GivenTime>>(
        [club = m_desk.clubSnapshot(), who = m_desk.actor(), order](Store &store) {
            return readFreeTime(store, *club, who, order);
        },
        [there = QPointer(this), question](const Result<std::vector<GivenTime>> &ledger) {
            if (there == nullptr || there->m_question != question) {
                return;
            }
            if (!ledger) {
                there->m_foot->say(words::error(ledger.error()));
                return;
            }
            there->m_free->setLedger(*ledger, there->m_desk.club(), there->m_desk.now());
            const QString sum = FreeTimeTable::sumText(*ledger);
            there->m_tabs->setTabText(
                1, sum.isEmpty() ? tr("Free time") : tr("Free time: %1").arg(sum));
        });
}

void CustomerCard::fill(const std::vector<BookingRow> &rows)
{
    std::vector<const Booking *> bookings;
    for (const BookingRow &row : rows) {
        if (!row.booking.withdrawn && maySee(row.booking.location)) {
            bookings.push_back(&row.booking);
        }
    }
    std::stable_sort(bookings.begin(), bookings.end(), [](const Booking *a, const Booking *b) {
        return a->slot.span.start() > b->slot.span.start();
    });
    const Club &club = m_desk.club();
    m_bookings.clear();
    m_table->setRowCount(static_cast<int>(bookings.size()));
    int row = 0;
    for (const Booking *booking : bookings) {
        const Location *location = club.location(booking->location);
        const QStringList texts{
            timetext::when(booking->slot.span, club.zone(booking->location)),
            tr("%1, %2", "bays, location")
                .arg(text::bayNames(club, booking->slot.bays),
                     location != nullptr ? text::fromUtf8(location->name) : QString()),
            words::state(booking->state),
            text::fromUtf8(!booking->reason.empty()      ? booking->reason
                               : !booking->title.empty() ? booking->title
                                                         : booking->notes)
                .simplified()};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_table->setItem(row, column, item);
        }
        m_bookings.push_back(booking->id);
        ++row;
    }
}

void CustomerCard::openRow(int row)
{
    if (row >= 0 && static_cast<std::size_t>(row) < m_bookings.size()) {
        Q_EMIT bookingWanted(m_bookings[static_cast<std::size_t>(row)]);
    }
}

bool CustomerCard::isTyped() const
{
    if (!m_shown) {
        return false;
    }
    return typedFlags() != m_shown->flags
        || m_notes->toPlainText() != text::fromUtf8(m_shown->notes);
}

std::int64_t CustomerCard::typedFlags() const
{
    std::int64_t flags = m_shown ? m_shown->flags : 0;
    for (std::size_t i = 0; i < m_flags.size(); ++i) {
        const auto bit = static_cast<std::int64_t>(flagOrder[i]);
        flags = m_flags[i]->isChecked() ? flags | bit : flags & ~bit;
    }
    return flags;
}

void CustomerCard::save()
{
    if (!isTyped()) {
        return;
    }
    Customer wanted = *m_shown;
    wanted.notes = m_notes->toPlainText().toStdString();
    wanted.flags = typedFlags();
    const Outcome outcome = m_desk.editCustomer(*m_shown, wanted);
    if (outcome) {
        m_shown.reset(); // the fields show what is saved
    }
    m_foot->tell(outcome, tr("Saved"));
    refresh();
}

} // namespace bayboard
