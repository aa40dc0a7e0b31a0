#include "ui/list/ManyActions.h"

#include "core/text/Words.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/list/LeftOutDialog.h"
#include "ui/list/TagDialog.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <set>

namespace bayboard {

namespace {

constexpr minutes earlyCheckIn(60); ///< sooner before its start nobody is asked

const BookingRow *rowOf(const KnownBookings &known, BookingId id)
{
    const auto found = std::find_if(known.rows.begin(),
                                    known.rows.end(),
                                    [&](const BookingRow &row) { return row.booking.id == id; });
    return found == known.rows.end() ? nullptr : &*found;
}

int changed(const ManyVerdict &verdict)
{
    return static_cast<int>(verdict.fit.size() + verdict.overridable.size());
}

/// What is done to so many, as the words on a button.
QString verbFor(const ManyChange &change, int bookings)
{
    if (change.state == BookingState::CheckedIn)
        return ManyActions::tr("Check in %n booking(s)", nullptr, bookings);
    if (change.state == BookingState::NoShow)
        return ManyActions::tr("Mark %n booking(s) as no-show", nullptr, bookings);
    if (change.state == BookingState::Completed)
        return ManyActions::tr("Complete %n booking(s)", nullptr, bookings);
    if (change.state == BookingState::Cancelled)
        return ManyActions::tr("Cancel %n booking(s)", nullptr, bookings);
    return ManyActions::tr("Change %n booking(s)", nullptr, bookings);
}

} // namespace

ManyActions::ManyActions(Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{ }

void ManyActions::read(std::vector<BookingId> bookings,
                       std::function<void(const ManyBookings::Known &)> then)
{
    if (bookings.size() > ManyBookings::most) {
        Q_EMIT refused(tr("At most %n booking(s) can be changed at once",
                          nullptr,
                          static_cast<int>(ManyBookings::most)));
        return;
    }
    ManyBookings(m_desk).read(
        std::move(bookings),
        [there = QPointer(this), then = std::move(then)](const Result<ManyBookings::Known> &known) {
            if (there == nullptr) {
                return;
            }
            if (known) {
                then(*known);
            } else {
                Q_EMIT there->refused(words::error(known.error()));
            }
        });
}

void ManyActions::changeState(std::vector<BookingId> bookings, BookingState state)
{
    ManyChange change;
    change.state = state;
    read(std::move(bookings),
         [this, change](const ManyBookings::Known &known) { judge(known, change); });
}

void ManyActions::cancel(std::vector<BookingId> bookings)
{
    changeState(std::move(bookings), BookingState::Cancelled);
}

void ManyActions::editTags(std::vector<BookingId> bookings)
{
    read(std::move(bookings), [this](const ManyBookings::Known &known) { askTag(known); });
}

void ManyActions::askTag(const ManyBookings::Known &known)
{
    std::set<std::string> present;
    for (const BookingRow &row : known->rows) {
        present.insert(row.booking.tags.begin(), row.booking.tags.end());
    }
    QStringList tags;
    for (const std::string &tag : present) {
        tags += text::fromUtf8(tag);
    }
    auto *dialog = new TagDialog(static_cast<int>(known->rows.size()), tags, &m_window);
    connect(dialog, &TagDialog::tagChosen, this, [this, known](const QString &tag, bool adds) {
        ManyChange change;
        (adds ? change.addTags : change.takeTags).push_back(tag.toStdString());
        judge(known, change);
    });
    dialog->open();
}

void ManyActions::judge(const ManyBookings::Known &known, const ManyChange &change)
{
    const Job job{known, change, ManyBookings(m_desk).judge(*known, change)};
    if (!job.verdict.refused.empty()) {
        askToLeaveOut(job);
    } else if (changed(job.verdict) > 0) {
        goOn(job);
    } else {
        Q_EMIT refused(tr("The bookings are not there any more"));
    }
}

QString ManyActions::nameOf(const BookingRow &row) const
{
    const LocationId where = row.booking.location;
    const bool names = m_desk.may(Permission::CustomerReadName, where);
    const std::string &name = !row.customerName.empty() ? row.customerName
        : !row.booking.guestName.empty()                ? row.booking.guestName
                                                        : row.booking.title;
    const QString when = timetext::when(row.booking.slot.span, m_desk.club().zone(where));
    return names && !name.empty() ? tr("%1, %2", "who and when").arg(text::fromUtf8(name), when)
                                  : when;
}

QStringList ManyActions::sentencesOf(const Job &job) const
{
    QStringList lines;
    for (const ManyVerdict::Refused &one : job.verdict.refused) {
        if (const BookingRow *row = rowOf(*job.known, one.id)) {
            const Booking &booking = row->booking;
            lines += tr("%1: %2", "booking, and why it cannot be changed")
                         .arg(nameOf(*row),
                              words::refusal(one.refusal, m_desk, booking.location, &booking.slot));
        }
    }
    return lines;
}

void ManyActions::askToLeaveOut(const Job &job)
{
    const int others = changed(job.verdict);
    const auto out = static_cast<int>(job.verdict.refused.size());
    LeftOutDialog::Texts texts;
    texts.title = verbFor(job.change, others + out);
    texts.question = others > 0
        ? tr("%n booking(s) cannot be changed and would be left out:", nullptr, out)
        : tr("None of the %n booking(s) can be changed:", nullptr, out);
    texts.leftOut = sentencesOf(job);
    texts.button = others > 0 ? verbFor(job.change, others) : QString();
    auto *dialog = new LeftOutDialog(texts, &m_window);
    connect(dialog, &LeftOutDialog::othersWanted, this, [this, job] { goOn(job); });
    dialog->open();
}

int ManyActions::earlyOnes(const Job &job) const
{
    return static_cast<int>(
        std::count_if(job.verdict.fit.begin(), job.verdict.fit.end(), [&](BookingId id) {
            const BookingRow *row = rowOf(*job.known, id);
            return row != nullptr && row->booking.slot.span.start() - m_desk.now() > earlyCheckIn;
        }));
}

void ManyActions::goOn(const Job &job)
{
    if (job.change.state == BookingState::Cancelled) {
        askReason(job);
        return;
    }
    const int early = job.change.state == BookingState::CheckedIn ? earlyOnes(job) : 0;
    if (early > 0) {
        askToCheckInEarly(job, early);
    } else {
        commit(job, {});
    }
}

void ManyActions::askToCheckInEarly(const Job &job, int early)
{
    MessageBox::confirm(&m_window,
                        tr("Check in"),
                        tr("%n booking(s) begin more than an hour from now.", nullptr, early),
                        tr("Check in anyway"),
                        [this, job] { commit(job, {}); });
}

void ManyActions::askReason(const Job &job)
{
    const int bookings = changed(job.verdict);
    ReasonDialog::Texts texts{
        .title = tr("Cancel bookings"),
        .question = tr("Cancel %n booking(s)?", nullptr, bookings),
        .warnings = {},
        .button = verbFor(job.change, bookings),
        .suggestions
        = {tr("Customer asked"), tr("Booked by mistake"), tr("Bay out of service"), tr("Weather")},
        .dangerous = true};
    const LocationId where = job.known->rows.front().booking.location;
    for (const Violation &violation : job.verdict.objections) {
        const QString sentence = words::violation(violation, m_desk, where);
        if (!texts.warnings.contains(sentence)) {
            texts.warnings += sentence;
        }
    }
    constexpr int seen = 4; // what more of them say is the same with other figures
    if (const auto more = static_cast<int>(texts.warnings.size()) - seen; more > 0) {
        texts.warnings = texts.warnings.mid(0, seen);
        texts.warnings += tr("and %n more", nullptr, more);
    }
    auto *dialog = new ReasonDialog(texts, &m_window);
    dialog->setObjectName(QStringLiteral("cancelDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::reasonGiven, this, [this, job](const QString &reason) {
        Job reasoned = job;
        reasoned.change.reason = reason.toStdString();
        // The reason for cancelling is the reason for doing so inside the window, too.
        commit(reasoned, job.verdict.overridable.empty() ? std::string() : reasoned.change.reason);
    });
    dialog->open();
}

void ManyActions::commit(const Job &job, const std::string &overrideReason)
{
    std::vector<BookingId> which = job.verdict.fit;
    which.insert(which.end(), job.verdict.overridable.begin(), job.verdict.overridable.end());
    const Outcome outcome
        = ManyBookings(m_desk).commit(*job.known, which, job.change, overrideReason);
    if (!outcome) {
        const LocationId where = job.known->rows.front().booking.location;
        Q_EMIT refused(words::refusal(outcome.error(), m_desk, where));
    } else if (outcome->id.isNull()) {
        Q_EMIT refused(tr("It is so already"));
    } else {
        Q_EMIT done(*outcome);
    }
}

} // namespace bayboard
