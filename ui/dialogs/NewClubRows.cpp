#include "ui/dialogs/NewClubRows.h"

#include "core/access/Permission.h"
#include "ui/dialogs/ZoneChoice.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace bayboard {
namespace {

constexpr int mostBays = 200;

std::vector<std::string> textsOf(const QString &hours)
{
    std::vector<std::string> texts;
    for (const QString &part : hours.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        texts.push_back(part.trimmed().toStdString());
    }
    return texts;
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(0, 0, 0, 10);
    return form;
}

} // namespace

PlaceRow::PlaceRow(int number, QWidget *parent)
    : QFrame(parent)
    , m_name(new QLineEdit(this))
    , m_zone(new ZoneChoice(this))
    , m_bays(new QSpinBox(this))
    , m_hours(new QComboBox(this))
{
    setFocusProxy(m_name);
    m_name->setObjectName(QStringLiteral("placeName%1").arg(number));
    m_zone->setObjectName(QStringLiteral("placeZone%1").arg(number));
    m_bays->setObjectName(QStringLiteral("placeBays%1").arg(number));
    m_hours->setObjectName(QStringLiteral("placeHours%1").arg(number));
    m_bays->setRange(1, mostBays);
    m_bays->setValue(2);
    m_hours->setEditable(true);
    m_hours->addItem(tr("around the clock"));
    m_hours->addItem(QStringLiteral("daily 08:00-22:00"));
    m_hours->addItem(QStringLiteral("mon-fri 09:00-22:00, sat-sun 08:00-24:00"));
    m_hours->addItem(QStringLiteral("daily 18:00-02:00"));
    QFormLayout *form = makeForm(this);
    form->addRow(tr("Location %1").arg(number), m_name);
    form->addRow(tr("Time zone"), m_zone);
    form->addRow(tr("Number of bays"), m_bays);
    form->addRow(tr("Opening hours"), m_hours);
}

QString PlaceRow::name() const
{
    return m_name->text().trimmed();
}

int PlaceRow::bayCount() const
{
    return m_bays->value();
}

QString PlaceRow::fault() const
{
    const QString zone = m_zone->currentText().trimmed();
    if (!m_zone->isKnown()) {
        return tr("%1: “%2” is no time zone; one is called, for example, America/Halifax.")
            .arg(name(), zone);
    }
    const bool always = m_hours->currentText() == m_hours->itemText(0);
    const auto opening = WeekHours::parse(textsOf(m_hours->currentText()));
    if (!always && !opening) {
        return tr("%1: the opening hours “%2” cannot be read; write them like "
                  "“mon-fri 09:00-22:00, sat 18:00-02:00”.")
            .arg(name(), m_hours->currentText());
    }
    return {};
}

Location PlaceRow::location() const
{
    Location location;
    location.name = name().toStdString();
    location.zone = m_zone->currentText().trimmed().toStdString();
    if (m_hours->currentText() != m_hours->itemText(0)) {
        location.hours = WeekHours::parse(textsOf(m_hours->currentText())).value_or(WeekHours());
    }
    return location;
}

PersonRow::PersonRow(int number, const char *role, QWidget *parent)
    : QFrame(parent)
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
{
    setFocusProxy(m_name);
    m_name->setObjectName(QStringLiteral("personName%1").arg(number));
    m_role->setObjectName(QStringLiteral("personRole%1").arg(number));
    const std::pair<const char *, QString> roles[] = {{"owner", tr("Owner")},
                                                      {"admin", tr("Administrator")},
                                                      {"manager", tr("Manager")},
                                                      {"front_desk", tr("Front desk")},
                                                      {"support", tr("Support")},
                                                      {"cleaner", tr("Cleaner")},
                                                      {"coach", tr("Coach")},
                                                      {"kiosk", tr("Kiosk")}};
    for (const auto &[key, text] : roles) {
        m_role->addItem(text, QByteArray(key));
    }
    m_role->setCurrentIndex(m_role->findData(QByteArray(role)));
    QFormLayout *form = makeForm(this);
    form->addRow(tr("Person %1").arg(number), m_name);
    form->addRow(tr("Role"), m_role);
}

QString PersonRow::name() const
{
    return m_name->text().trimmed();
}

Operator PersonRow::person() const
{
    Operator person;
    person.name = name().toStdString();
    person.roles = {m_role->currentData().toByteArray().toStdString()};
    return person;
}

} // namespace bayboard
