#include "ui/club/LocationPage.h"

#include "core/desk/DeskPlaces.h"
#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"
#include "ui/club/LeftText.h"
#include "ui/club/LocationForm.h"
#include "ui/dialogs/MessageBox.h"

#include <QPointer>
#include <QTimeZone>

namespace bayboard {
namespace {

ListedPage::Texts locationPageTexts()
{
    return {LocationPage::tr("Locations"),
            LocationPage::tr("Ne&w location"),
            LocationPage::tr("&Remove…"),
            LocationPage::tr("B&ring back"),
            LocationPage::tr("Remove %1 with its bays? Nothing was ever booked there. It can be "
                             "brought back."),
            LocationPage::tr("Remove")};
}

/// What a new one begins with.
Location freshLocation(const Club &club)
{
    Location fresh;
    fresh.zone = QTimeZone::systemTimeZoneId().toStdString();
    for (const Location &other : club.locations()) {
        if (!other.withdrawn) {
            fresh.zone = other.zone;
            break;
        }
    }
    return fresh;
}

} // namespace

LocationPage::LocationPage(Desk &desk, DeskSignals &signals_)
    : ListedPage(desk, signals_, locationPageTexts(), "location", Permission::ClubEdit)
    , m_form(new LocationForm)
{
    connect(m_form, &LocationForm::changed, this, &LocationPage::fieldsChanged);
    connect(m_form, &LocationForm::closedDatesWanted, this, &LocationPage::closedDatesWanted);
    m_untouched = m_form->location();
    letMove();
    build(m_form, m_form->firstField());
}

std::vector<ListedPage::Entry> LocationPage::entries() const
{
    std::vector<Entry> all;
    for (const Location &place : desk().club().locations()) {
        all.push_back({QString::fromStdString(place.id.toString()),
                       place.active ? text::fromUtf8(place.name)
                                    : tr("%1 (not booked)").arg(text::fromUtf8(place.name)),
                       place.withdrawn});
    }
    return all;
}

void LocationPage::load(const QString &id)
{
    const Club &club = desk().club();
    const auto parsed = LocationId::parse(id.toStdString());
    const Location *known = parsed ? club.location(*parsed) : nullptr;
    m_shown = known != nullptr ? *known : freshLocation(club);
    m_form->setLocation(m_shown, known == nullptr, static_cast<int>(club.settings().weekStart));
    m_untouched = m_form->location();
}

Location LocationPage::wanted() const
{
    Location location = m_form->location();
    const auto keep = [&](auto Location::*field) {
        if (location.*field == m_untouched.*field) {
            location.*field = m_shown.*field;
        }
    };
    keep(&Location::tags);
    keep(&Location::hours);
    keep(&Location::name);
    keep(&Location::address);
    return location;
}

bool LocationPage::isChanged() const
{
    return m_form->location() != m_untouched || !m_form->fault().isEmpty();
}

bool LocationPage::isBlank() const
{
    return m_form->location().name.empty();
}

QString LocationPage::fault() const
{
    if (!isChanged()) {
        return {};
    }
    if (QString wrong = m_form->fault(); !wrong.isEmpty()) {
        return wrong;
    }
    const EntityRef entity{EntityKind::Location, m_shown.id.value};
    const Location place = wanted();
    const auto wrong = DeskPlaces(desk()).faultOf(
        isNew() ? creation(entity, toRecord(place))
                : difference(entity, toRecord(m_shown), toRecord(place)));
    return wrong ? text::sentence(*wrong) : QString();
}

void LocationPage::save(Done done)
{
    if (!isNew()) {
        DeskPlaces(desk()).editLocation(m_shown, wanted(), std::move(done));
        return;
    }
    std::vector<Bay> bays(static_cast<std::size_t>(m_form->bayCount()));
    int number = 0;
    for (Bay &bay : bays) {
        //: A bay of a new location: the club's word for a bay, and its number
        bay.name = tr("%1 %2").arg(text::bayWord(desk().club())).arg(++number).toStdString();
    }
    DeskPlaces(desk()).addLocation(wanted(), std::move(bays), std::move(done));
}

void LocationPage::kept(const QString &id)
{
    m_shown = wanted();
    m_shown.id = LocationId::parse(id.toStdString()).value_or(m_shown.id);
    m_form->setLocation(m_shown, false, static_cast<int>(desk().club().settings().weekStart));
    m_untouched = m_form->location();
}

void LocationPage::setWithdrawn(bool withdrawn, Done done)
{
    Location place = m_shown;
    place.withdrawn = withdrawn;
    DeskPlaces(desk()).editLocation(m_shown, place, std::move(done));
}

void LocationPage::setFieldsEnabled(bool enabled)
{
    m_form->setEnabled(enabled);
}

void LocationPage::move(const QString &id, int by, Done done)
{
    if (const auto parsed = Uuid::parse(id.toStdString())) {
        DeskPlaces(desk()).move({EntityKind::Location, *parsed}, by, std::move(done));
    }
}

const Zone &LocationPage::zone() const
{
    return desk().club().zone(m_shown.id);
}

void LocationPage::beforeSaving(std::function<void()> go)
{
    if (isNew()) {
        go();
        return;
    }
    const Location asked = wanted();
    DeskPlaces(desk()).findLeft(
        m_shown, asked, [there = QPointer(this), asked, go](const Result<LeftOutside> &left) {
            if (there == nullptr || there->wanted() != asked) {
                return; // another one is shown, or more was typed
            }
            const bool isMoved = there->m_shown.zone != asked.zone;
            // What cannot be counted is told of elsewhere, and keeps nobody from saving.
            if (!left || (left->bookings == 0 && !(isMoved && left->ahead > 0))) {
                go();
                return;
            }
            there->warn(*left, isMoved, go);
        });
}

void LocationPage::warn(const LeftOutside &left, bool isMoved, std::function<void()> go)
{
    QStringList parts;
    if (isMoved) {
        parts += tr("%n coming booking(s) keep their moment, and so stand at another time of day.",
                    nullptr,
                    static_cast<int>(left.ahead));
    }
    if (left.bookings > 0) {
        parts += tr("%n coming booking(s) would be outside what you save. They stay as they are:",
                    nullptr,
                    static_cast<int>(left.bookings))
            + QLatin1Char('\n') + leftLines(desk().club(), zone(), left);
    }
    MessageBox::confirm(this,
                        title(),
                        parts.join(QStringLiteral("\n\n")),
                        tr("Save it all the same"),
                        std::move(go));
}

void LocationPage::beforeRetiring(std::function<void()> go)
{
    Location asked = m_shown;
    asked.withdrawn = true;
    DeskPlaces(desk()).findLeft(
        m_shown,
        asked,
        [there = QPointer(this), id = m_shown.id, go](const Result<LeftOutside> &left) {
            if (there == nullptr || there->m_shown.id != id) {
                return;
            }
            if (!left || !left->isHeld) {
                there->ListedPage::beforeRetiring(go);
                return;
            }
            MessageBox::tell(
                there,
                there->title(),
                staysText(there->desk().club(), there->zone(), there->chosenName(), *left));
        });
}

} // namespace bayboard
