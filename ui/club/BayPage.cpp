#include "ui/club/BayPage.h"

#include "core/desk/DeskPlaces.h"
#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"
#include "ui/club/BayForm.h"
#include "ui/club/LeftText.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/panes/DeskSignals.h"

#include <QComboBox>
#include <QPointer>

#include <algorithm>

namespace bayboard {
namespace {

ListedPage::Texts bayPageTexts()
{
    return {BayPage::tr("Bays"),
            BayPage::tr("Ne&w bay"),
            BayPage::tr("&Remove…"),
            BayPage::tr("B&ring back"),
            BayPage::tr("Remove %1? Nothing was ever booked there. It can be brought back."),
            BayPage::tr("Remove")};
}

} // namespace

BayPage::BayPage(Desk &desk, DeskSignals &signals_)
    : ListedPage(desk, signals_, bayPageTexts(), "bay", Permission::ClubEdit)
    , m_places(new QComboBox)
    , m_form(new BayForm)
{
    m_places->setObjectName(QStringLiteral("bayPlaces"));
    m_places->setAccessibleName(tr("Location"));
    fillPlaces();
    connect(m_places, &QComboBox::currentIndexChanged, this, &BayPage::placeChosen);
    connect(m_form, &BayForm::changed, this, &BayPage::fieldsChanged);
    connect(&signals_, &DeskSignals::clubEdited, this, &BayPage::fillPlaces);
    m_untouched = m_form->bay();
    letMove();
    build(m_form, m_form->firstField(), m_places);
}

/// Locations may come and go, and be called otherwise.
void BayPage::fillPlaces()
{
    const QSignalBlocker silent(m_places);
    const LocationId before = m_location;
    m_places->clear();
    m_location = {};
    for (const Location &place : desk().club().locations()) {
        if (place.withdrawn) {
            continue;
        }
        m_places->addItem(text::fromUtf8(place.name), QString::fromStdString(place.id.toString()));
        if (place.id == before || m_location.isNull()) {
            m_location = place.id;
            m_places->setCurrentIndex(m_places->count() - 1);
        }
    }
    if (m_location != before && !before.isNull()) {
        startOver(); // its bays went with it
    }
}

void BayPage::placeChosen()
{
    const auto id = LocationId::parse(m_places->currentData().toString().toStdString());
    if (id) {
        showLocation(*id);
    }
}

void BayPage::showLocation(LocationId location)
{
    const auto show = [this](LocationId which) {
        const QSignalBlocker silent(m_places);
        m_places->setCurrentIndex(m_places->findData(QString::fromStdString(which.toString())));
    };
    show(m_location); // until it is decided
    const QString id = QString::fromStdString(location.toString());
    if (location == m_location || m_places->findData(id) < 0) {
        return;
    }
    afterUnsaved([this, location, show] {
        show(location);
        m_location = location;
        startOver();
    });
}

std::vector<ListedPage::Entry> BayPage::entries() const
{
    std::vector<Entry> all;
    for (const Bay &bay : desk().club().bays()) {
        if (bay.location == m_location) {
            all.push_back({QString::fromStdString(bay.id.toString()),
                           bay.active ? text::fromUtf8(bay.name)
                                      : tr("%1 (not booked)").arg(text::fromUtf8(bay.name)),
                           bay.withdrawn});
        }
    }
    return all;
}

void BayPage::load(const QString &id)
{
    const auto parsed = BayId::parse(id.toStdString());
    const Bay *known = parsed ? desk().club().bay(*parsed) : nullptr;
    m_shown = known != nullptr ? *known : Bay{};
    if (known == nullptr) {
        m_shown.location = m_location;
    }
    m_form->setBay(desk().club(), m_shown);
    m_untouched = m_form->bay();
}

Bay BayPage::wanted() const
{
    Bay bay = m_form->bay();
    const auto keep = [&](auto Bay::*field) {
        if (bay.*field == m_untouched.*field) {
            bay.*field = m_shown.*field;
        }
    };
    keep(&Bay::tags);
    keep(&Bay::links);
    keep(&Bay::name);
    keep(&Bay::capacity);
    return bay;
}

bool BayPage::isChanged() const
{
    return m_form->bay() != m_untouched;
}

bool BayPage::isBlank() const
{
    return m_form->bay().name.empty();
}

QString BayPage::fault() const
{
    if (!isChanged()) {
        return {};
    }
    const EntityRef entity{EntityKind::Bay, m_shown.id.value};
    const Bay bay = wanted();
    const auto wrong = DeskPlaces(desk()).faultOf(
        isNew() ? creation(entity, toRecord(bay))
                : difference(entity, toRecord(m_shown), toRecord(bay)));
    return wrong ? text::sentence(*wrong) : QString();
}

void BayPage::save(Done done)
{
    if (isNew()) {
        DeskPlaces(desk()).addBay(wanted(), std::move(done));
    } else {
        DeskPlaces(desk()).editBay(m_shown, wanted(), std::move(done));
    }
}

void BayPage::kept(const QString &id)
{
    m_shown = wanted();
    m_shown.id = BayId::parse(id.toStdString()).value_or(m_shown.id);
    m_form->setBay(desk().club(), m_shown);
    m_untouched = m_form->bay();
}

void BayPage::setWithdrawn(bool withdrawn, Done done)
{
    Bay bay = m_shown;
    bay.withdrawn = withdrawn;
    DeskPlaces(desk()).editBay(m_shown, bay, std::move(done));
}

void BayPage::setFieldsEnabled(bool enabled)
{
    m_form->setEnabled(enabled);
}

void BayPage::move(const QString &id, int by, Done done)
{
    if (const auto parsed = Uuid::parse(id.toStdString())) {
        DeskPlaces(desk()).move({EntityKind::Bay, *parsed}, by, std::move(done));
    }
}

void BayPage::beforeSaving(std::function<void()> go)
{
    if (isNew()) {
        go();
        return;
    }
    const Bay asked = wanted();
    DeskPlaces(desk()).findLeft(
        m_shown, asked, [there = QPointer(this), asked, go](const Result<LeftOutside> &left) {
            if (there == nullptr || there->wanted() != asked) {
                return; // another one is shown, or more was typed
            }
            // What cannot be counted is told of elsewhere, and keeps nobody from saving.
            if (!left || left->bookings == 0) {
                go();
                return;
            }
            const Club &club = there->desk().club();
            const QString question
                = tr("%n coming booking(s) would be outside what you save. They stay as they are:",
                     nullptr,
                     static_cast<int>(left->bookings))
                + QLatin1Char('\n') + leftLines(club, club.zone(asked.location), *left);
            MessageBox::confirm(there, there->title(), question, tr("Save it all the same"), go);
        });
}

void BayPage::beforeRetiring(std::function<void()> go)
{
    Bay asked = m_shown;
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
            const Club &club = there->desk().club();
            MessageBox::tell(
                there,
                there->title(),
                staysText(club, club.zone(there->m_location), there->chosenName(), *left));
        });
}

} // namespace bayboard
