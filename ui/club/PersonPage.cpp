#include "ui/club/PersonPage.h"

#include "core/desk/DeskPeople.h"
#include "core/desk/PeopleFault.h"
#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"
#include "ui/club/GrantMatrix.h"
#include "ui/club/TagText.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace bayboard {
namespace {

constexpr int longestPersonName = 60;

ListedPage::Texts personTexts()
{
    return {PersonPage::tr("Operators"),
            PersonPage::tr("Ne&w operator"),
            PersonPage::tr("&Remove…"),
            PersonPage::tr("B&ring back"),
            PersonPage::tr("Remove %1? They can no longer be chosen and may do nothing. What they "
                           "have done stays in the history under their name."),
            PersonPage::tr("Remove")};
}

} // namespace

PersonPage::PersonPage(Desk &desk, DeskSignals &signals_)
    : ListedPage(desk, signals_, personTexts(), "person")
    , m_form(new QWidget)
    , m_name(new QLineEdit)
    , m_active(new QCheckBox(tr("&May work with the program")))
    , m_roles(new GrantMatrix)
    , m_tags(new QLineEdit)
{
    m_name->setObjectName(QStringLiteral("personName"));
    m_name->setMaxLength(longestPersonName);
    m_active->setObjectName(QStringLiteral("personActive"));
    m_roles->setObjectName(QStringLiteral("personRoles"));
    m_roles->setAccessibleName(tr("Roles, and where they hold"));
    m_tags->setObjectName(QStringLiteral("personTags"));
    m_tags->setPlaceholderText(tr("trainee, evenings"));
    auto *rolesLabel = new QLabel(tr("R&oles, and where they hold"));
    rolesLabel->setBuddy(m_roles);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 10, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_active);
    form->addRow(rolesLabel);
    form->addRow(m_roles);
    form->addRow(tr("&Tags"), m_tags);
    const auto touched = [this] {
        if (!m_isFilling) {
            fieldsChanged();
        }
    };
    connect(m_name, &QLineEdit::textChanged, this, touched);
    connect(m_tags, &QLineEdit::textChanged, this, touched);
    connect(m_active, &QCheckBox::toggled, this, touched);
    connect(m_roles, &GrantMatrix::changed, this, touched);
    m_untouched = typed();
    build(m_form, m_name);
}

std::vector<ListedPage::Entry> PersonPage::entries() const
{
    std::vector<Entry> all;
    for (const Operator &person : desk().club().operators()) {
        if (person.id != systemOperator()) {
            all.push_back({QString::fromStdString(person.id.toString()),
                           text::fromUtf8(person.name),
                           person.withdrawn});
        }
    }
    return all;
}

void PersonPage::load(const QString &id)
{
    const auto parsed = OperatorId::parse(id.toStdString());
    const Operator *known = parsed ? desk().club().person(*parsed) : nullptr;
    m_shown = known != nullptr ? *known : Operator{};
    m_isFilling = true;
    m_name->setText(text::fromUtf8(m_shown.name));
    m_active->setChecked(m_shown.active);
    m_roles->setGrants(desk().club(), m_shown.roles);
    m_tags->setText(tagText(m_shown.tags));
    m_isFilling = false;
    m_untouched = typed();
}

Operator PersonPage::typed() const
{
    Operator person = m_shown;
    person.name = m_name->text().trimmed().toStdString();
    person.active = m_active->isChecked();
    person.roles = m_roles->grants();
    person.tags = tagsFrom(m_tags->text());
    return person;
}

Operator PersonPage::wanted() const
{
    Operator person = typed();
    if (person.roles == m_untouched.roles) {
        person.roles = m_shown.roles;
    }
    if (person.tags == m_untouched.tags) {
        person.tags = m_shown.tags;
    }
    return person;
}

bool PersonPage::isChanged() const
{
    return typed() != m_untouched;
}

bool PersonPage::isBlank() const
{
    return m_name->text().trimmed().isEmpty();
}

QString PersonPage::fault() const
{
    if (!isChanged()) {
        return {};
    }
    const EntityRef entity{EntityKind::Operator, m_shown.id.value};
    const Operator person = wanted();
    const auto wrong
        = peopleFault(desk().club(),
                      desk().actor(),
                      {isNew() ? creation(entity, toRecord(person))
                               : difference(entity, toRecord(m_shown), toRecord(person))});
    return wrong ? text::sentence(*wrong) : QString();
}

void PersonPage::save(Done done)
{
    if (isNew()) {
        DeskPeople(desk()).addPerson(wanted(), std::move(done));
    } else {
        DeskPeople(desk()).editPerson(m_shown, wanted(), std::move(done));
    }
}

void PersonPage::kept(const QString &id)
{
    m_shown = wanted();
    m_shown.id = OperatorId::parse(id.toStdString()).value_or(m_shown.id);
    m_untouched = typed();
}

void PersonPage::setWithdrawn(bool withdrawn, Done done)
{
    Operator person = m_shown;
    person.withdrawn = withdrawn;
    DeskPeople(desk()).editPerson(m_shown, person, std::move(done));
}

void PersonPage::setFieldsEnabled(bool enabled)
{
    m_form->setEnabled(enabled);
}

} // namespace bayboard
