#include "ui/panes/ParkedBookings.h"

#include "ui/panes/DeskSignals.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace bayboard {
namespace {

/// The same file by whatever link or relative path it is named.
QString keyOf(const std::filesystem::path &file)
{
    std::error_code error;
    const std::filesystem::path real = std::filesystem::weakly_canonical(file, error);
    const std::string &name = error ? file.native() : real.native();
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::fromRawData(name.data(), qsizetype(name.size())), QCryptographicHash::Sha256);
    return QStringLiteral("parked/") + QString::fromLatin1(hash.toHex().first(32));
}

/// "<booking> <start> <bay> <bay>"
QString toText(const ParkedBookings::Parked &parked)
{
    QStringList words{QString::fromStdString(parked.id.toString()),
                      QString::number(toUnix(parked.start))};
    for (const BayId bay : parked.bays) {
        words += QString::fromStdString(bay.toString());
    }
    return words.join(QLatin1Char(' '));
}

std::optional<ParkedBookings::Parked> fromText(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    const auto id = BookingId::parse(words.front().toStdString());
    if (!id || words.size() < 3) {
        return std::nullopt;
    }
    ParkedBookings::Parked parked{*id, fromUnix(words.at(1).toLongLong()), {}, {}};
    for (const QString &word : words.mid(2)) {
        if (const auto bay = BayId::parse(word.toStdString())) {
            parked.bays.push_back(*bay);
        }
    }
    return parked;
}

bool stands(const Booking &booking)
{
    return !booking.withdrawn
        && (booking.state == BookingState::Pending || booking.state == BookingState::Confirmed
            || booking.state == BookingState::CheckedIn);
}

} // namespace

ParkedBookings::ParkedBookings(Desk &desk, DeskSignals &signals_, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&signals_, &DeskSignals::bookingsChanged, this, &ParkedBookings::follow);
    load();
}

void ParkedBookings::load()
{
    for (const QString &text : QSettings().value(keyOf(m_desk.path())).toStringList()) {
        if (auto parked = fromText(text); parked && !has(parked->id) && m_list.size() < most) {
            m_list.push_back(std::move(*parked));
            read(m_list.back().id);
        }
    }
}

/// At once: a program that is killed closes nothing.
void ParkedBookings::keep() const
{
    QStringList texts;
    for (const Parked &parked : m_list) {
        texts += toText(parked);
    }
    QSettings settings;
    if (texts.isEmpty()) {
        settings.remove(keyOf(m_desk.path()));
    } else {
        settings.setValue(keyOf(m_desk.path()), texts);
    }
}

/// Brings it into memory, wherever it is.
void ParkedBookings::read(BookingId id)
{
    m_desk.fetch(
        {EntityKind::Booking, id.value}, [there = QPointer(this), id](const Status &found) {
            if (there == nullptr) {
                return;
            }
            const bool isGone = found ? there->m_desk.booking(id) == nullptr // it was taken back
                                      : found.error().code == ErrorCode::NotFound;
            if (isGone) {
                there->putBack(id);
            } else if (found) {
                there->follow({{{EntityKind::Booking, id.value}}, false});
            }
        });
}

bool ParkedBookings::has(BookingId id) const
{
    return std::any_of(
        m_list.begin(), m_list.end(), [&](const Parked &parked) { return parked.id == id; });
}

bool ParkedBookings::park(BookingId id)
{
    const BookingView *view = m_desk.booking(id);
    if (view == nullptr || !stands(view->booking)) {
        return false;
    }
    if (has(id)) {
        return true;
    }
    if (m_list.size() == most) {
        return false;
    }
    const Slot &slot = view->booking.slot;
    m_list.push_back({id, slot.span.start(), slot.bays, *view});
    keep();
    Q_EMIT changed();
    return true;
}

void ParkedBookings::putBack(BookingId id)
{
    if (std::erase_if(m_list, [&](const Parked &parked) { return parked.id == id; }) > 0) {
        keep();
        Q_EMIT changed();
    }
}

/// What is longer or shorter is the same; what begins at another time or is on other bays has been
/// placed.
bool ParkedBookings::look(Parked &parked)
{
    const BookingView *view = m_desk.booking(parked.id);
    if (view == nullptr) {
        return true; // not in memory: nothing is known
    }
    const Slot &slot = view->booking.slot;
    if (!stands(view->booking) || slot.span.start() != parked.start || slot.bays != parked.bays) {
        return false;
    }
    parked.view = *view;
    return true;
}

void ParkedBookings::follow(const DeskChange &change)
{
    bool isTouched = false;
    std::vector<Parked> gone;
    for (std::size_t i = 0; i < m_list.size();) {
        Parked &parked = m_list[i];
        const EntityRef entity{EntityKind::Booking, parked.id.value};
        const bool named = std::find(change.entities.begin(), change.entities.end(), entity)
            != change.entities.end();
        const bool isCustomers = std::any_of(
            change.entities.begin(), change.entities.end(), [](const EntityRef &other) {
                return other.kind == EntityKind::Customer;
            });
        if (!change.everything && !named && !isCustomers) {
            ++i;
            continue;
        }
        isTouched = true;
        if (change.everything) {
            parked.view.reset(); // somebody else works, perhaps, who may know less
        }
        if (m_desk.booking(parked.id) == nullptr && (change.everything || named)) {
            read(parked.id);
        }
        if (look(parked)) {
            ++i;
            continue;
        }
        gone.push_back(std::move(parked));
        m_list.erase(m_list.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (!gone.empty()) {
        keep();
    }
    if (isTouched) {
        Q_EMIT changed();
    }
    for (const Parked &parked : gone) {
        Q_EMIT left(parked.view ? &*parked.view : nullptr);
    }
}

} // namespace bayboard
