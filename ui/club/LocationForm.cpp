#include "ui/club/LocationForm.h"

#include "core/desk/PlaceFault.h"
#include "core/text/Words.h"
#include "ui/club/ColourButton.h"
#include "ui/club/TagText.h"
#include "ui/club/WeekHoursEdit.h"
#include "ui/dialogs/ZoneChoice.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace bayboard {
namespace {

constexpr int longestLocationName = 60;
constexpr int longestAddress = 200;
constexpr int mostBays = 200;
constexpr int mostNotice = 525600; // minutes; a year
constexpr int noFigure = -1; // the rule book's

std::optional<std::int64_t> figureOf(const QSpinBox &box)
{
    return box.value() == noFigure ? std::nullopt : std::optional<std::int64_t>(box.value());
}

void setFigure(QSpinBox &box, std::optional<std::int64_t> figure)
{
    box.setValue(figure ? static_cast<int>(*figure) : noFigure);
}

} // namespace

LocationForm::LocationForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_active(new QCheckBox(tr("M&ay be booked")))
    , m_bays(new QSpinBox)
    , m_zone(new ZoneChoice)
    , m_hours(new WeekHoursEdit)
    , m_season(new QLineEdit)
    , m_dates(nullptr)
    , m_notice(new QSpinBox)
    , m_ahead(new QSpinBox)
    , m_deposit(new QLineEdit)
    , m_colour(new ColourButton)
    , m_tags(new QLineEdit)
{
    nameFields();
    build();
    for (QLineEdit *line : {m_name, m_address, m_season, m_deposit, m_tags}) {
        connect(line, &QLineEdit::textChanged, this, &LocationForm::fieldChanged);
    }
    for (QSpinBox *box : {m_bays, m_notice, m_ahead}) {
        connect(box, &QSpinBox::valueChanged, this, &LocationForm::fieldChanged);
    }
    connect(m_active, &QCheckBox::toggled, this, &LocationForm::fieldChanged);
    connect(m_zone, &QComboBox::currentTextChanged, this, &LocationForm::fieldChanged);
    connect(m_hours, &WeekHoursEdit::changed, this, &LocationForm::fieldChanged);
    connect(m_colour, &ColourButton::colourChosen, this, &LocationForm::fieldChanged);
}

void LocationForm::nameFields()
{
    m_name->setObjectName(QStringLiteral("locationName"));
    m_name->setMaxLength(longestLocationName);
    m_address->setObjectName(QStringLiteral("locationAddress"));
    m_address->setMaxLength(longestAddress);
    m_active->setObjectName(QStringLiteral("locationActive"));
    m_bays->setObjectName(QStringLiteral("locationBays"));
    m_bays->setRange(1, mostBays);
    m_zone->setObjectName(QStringLiteral("locationZone"));
    m_hours->setObjectName(QStringLiteral("locationHours"));
    m_season->setObjectName(QStringLiteral("locationSeason"));
    m_season->setPlaceholderText(tr("all year, or like 05-01/10-31"));
    m_notice->setObjectName(QStringLiteral("locationNotice"));
    m_notice->setRange(noFigure, mostNotice);
    m_notice->setSuffix(tr(" min"));
    m_ahead->setObjectName(QStringLiteral("locationAhead"));
    m_ahead->setRange(noFigure, mostDaysAhead);
    m_ahead->setSuffix(tr(" days"));
    for (QSpinBox *box : {m_notice, m_ahead}) {
        box->setSpecialValueText(tr("as the rules say"));
    }
    m_deposit->setObjectName(QStringLiteral("locationDeposit"));
    m_deposit->setPlaceholderText(tr("as the rules say"));
    m_colour->setObjectName(QStringLiteral("locationColour"));
    m_tags->setObjectName(QStringLiteral("locationTags"));
    m_tags->setPlaceholderText(tr("north, winter"));
}

void LocationForm::build()
{
    m_rows->setContentsMargins(0, 0, 10, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_rows->setVerticalSpacing(8);
    m_rows->addRow(tr("&Name"), m_name);
    m_rows->addRow(tr("Addr&ess"), m_address);
    m_rows->addRow(QString(), m_active);
    m_rows->addRow(tr("Number of ba&ys"), m_bays);
    addWhen(*m_rows);
    addRules(*m_rows);
}

void LocationForm::addWhen(QFormLayout &form)
{
    auto *dates = new QPushButton(tr("Close&d dates…"));
    dates->setObjectName(QStringLiteral("locationDates"));
    dates->setAutoDefault(false);
    m_dates = dates;
    connect(dates, &QPushButton::clicked, this, &LocationForm::closedDatesWanted);
    form.addRow(tr("Time &zone"), m_zone);
    form.addRow(tr("Opening &hours"), m_hours);
    form.addRow(tr("&Season"), m_season);
    form.addRow(QString(), m_dates);
}

void LocationForm::addRules(QFormLayout &form)
{
    form.addRow(tr("&Minimum notice"), m_notice);
    form.addRow(tr("Booked ahead a&t most"), m_ahead);
    form.addRow(tr("De&posit of new customers"), m_deposit);
    form.addRow(tr("Colo&ur"), m_colour);
    form.addRow(tr("Ta&gs"), m_tags);
}

void LocationForm::setLocation(const Location &location, bool isNew, int weekStart)
{
    m_isFilling = true;
    m_location = location;
    m_name->setText(text::fromUtf8(location.name));
    m_address->setText(text::fromUtf8(location.address));
    m_active->setChecked(location.active);
    m_bays->setValue(2);
    m_rows->setRowVisible(m_bays, isNew);
    m_dates->setVisible(!isNew);
    m_zone->setZone(QString::fromStdString(location.zone));
    m_hours->setWeekStart(weekStart);
    m_hours->setHours(location.hours);
    m_season->setText(text::fromUtf8(location.season));
    setFigure(*m_notice, location.minimumNotice);
    setFigure(*m_ahead, location.advanceLimit);
    m_deposit->setText(location.deposit ? QString::fromStdString(location.deposit->toString())
                                        : QString());
    m_colour->setColour(QString::fromStdString(location.colour));
    m_tags->setText(tagText(location.tags));
    m_isFilling = false;
}

Location LocationForm::location() const
{
    Location location = m_location;
    location.name = m_name->text().trimmed().toStdString();
    location.address = m_address->text().trimmed().toStdString();
    location.active = m_active->isChecked();
    location.zone = m_zone->zone().toStdString();
    location.hours = m_hours->hours().value_or(location.hours);
    location.season = m_season->text().trimmed().toStdString();
    location.minimumNotice = figureOf(*m_notice);
    location.advanceLimit = figureOf(*m_ahead);
    const std::string deposit = m_deposit->text().trimmed().toStdString();
    location.deposit = deposit.empty() ? std::nullopt : Money::parse(deposit);
    location.colour = m_colour->colour().toStdString();
    location.tags = tagsFrom(m_tags->text());
    return location;
}

int LocationForm::bayCount() const
{
    return m_bays->value();
}

QString LocationForm::fault() const
{
    if (!m_zone->isKnown()) {
        return tr("“%1” is no time zone; one is called, for example, America/Halifax.")
            .arg(m_zone->zone());
    }
    if (QString wrong = m_hours->fault(); !wrong.isEmpty()) {
        return wrong;
    }
    const QString deposit = m_deposit->text().trimmed();
    if (!deposit.isEmpty() && !Money::parse(deposit.toStdString())) {
        return tr("“%1” is not an amount like 10.00").arg(deposit);
    }
    return {};
}

QWidget *LocationForm::firstField() const
{
    return m_name;
}

void LocationForm::fieldChanged()
{
    if (!m_isFilling) {
        Q_EMIT changed();
    }
}

} // namespace bayboard
