#include "ui/club/RolePage.h"

#include "core/desk/DeskPeople.h"
#include "core/desk/PeopleFault.h"
#include "core/desk/PlaceFault.h"
#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"
#include "ui/club/RoleChoice.h"
#include "ui/club/VerbChoice.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int longestRoleName = 40;
const std::string everything = "*";

ListedPage::Texts roleTexts()
{
    return {RolePage::tr("Roles"),
            RolePage::tr("Ne&w role"),
            RolePage::tr("&Retire…"),
            RolePage::tr("B&ring back"),
            RolePage::tr("Retire the role %1? Whoever has it may do nothing by it any more."),
            RolePage::tr("Retire it")};
}

} // namespace

RolePage::RolePage(Desk &desk, DeskSignals &signals_)
    : ListedPage(desk, signals_, roleTexts(), "role")
    , m_form(new QWidget)
    , m_name(new QLineEdit)
    , m_inherits(new RoleChoice)
    , m_all(new QCheckBox(tr("&Everything, also what comes with later versions")))
    , m_verbs(new VerbChoice)
    , m_ahead(new QSpinBox)
    , m_holders(new QLabel)
{
    m_name->setObjectName(QStringLiteral("roleName"));
    m_name->setMaxLength(longestRoleName);
    m_inherits->setObjectName(QStringLiteral("roleInherits"));
    m_inherits->setAccessibleName(tr("Has the permissions of"));
    m_all->setObjectName(QStringLiteral("roleAll"));
    m_verbs->setObjectName(QStringLiteral("roleVerbs"));
    m_verbs->setAccessibleName(tr("May"));
    m_ahead->setObjectName(QStringLiteral("roleAhead"));
    m_ahead->setRange(-1, mostDaysAhead);
    m_ahead->setSpecialValueText(tr("as inherited, else without limit"));
    m_ahead->setSuffix(tr(" days"));
    m_holders->setObjectName(QStringLiteral("muted"));
    m_holders->setTextFormat(Qt::PlainText);
    m_holders->setWordWrap(true);
    auto *form = new QFormLayout(m_form);
    addRows(*form);
    connect(m_name, &QLineEdit::textChanged, this, &RolePage::touched);
    connect(m_all, &QCheckBox::toggled, this, [this] {
        m_verbs->setEnabled(!m_all->isChecked());
        touched();
    });
    connect(m_verbs, &VerbChoice::changed, this, &RolePage::touched);
    connect(m_ahead, &QSpinBox::valueChanged, this, &RolePage::touched);
    connect(m_inherits, &RoleChoice::changed, this, [this] {
        showVerbs();
        touched();
    });
    m_untouched = typed();
    build(m_form, m_name);
}

void RolePage::addRows(QFormLayout &form)
{
    auto *rights = new QWidget;
    auto *column = new QVBoxLayout(rights);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_all);
    column->addWidget(m_verbs);
    form.setContentsMargins(0, 0, 10, 0);
    form.setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form.setVerticalSpacing(8);
    form.addRow(tr("&Name"), m_name);
    form.addRow(tr("&Has the permissions of"), m_inherits);
    form.addRow(tr("Ma&y"), rights);
    form.addRow(tr("Lays &blocks ahead"), m_ahead);
    form.addRow(m_holders);
}

std::vector<ListedPage::Entry> RolePage::entries() const
{
    std::vector<Entry> all;
    for (const Role &role : desk().club().roles()) {
        all.push_back({QString::fromStdString(role.id.toString()),
                       text::role(desk().club(), role.key),
                       role.withdrawn});
    }
    return all;
}

void RolePage::load(const QString &id)
{
    m_shown = Role{};
    for (const Role &role : desk().club().roles()) {
        if (role.id.toString() == id.toStdString()) {
            m_shown = role;
        }
    }
    m_isFilling = true;
    m_name->setText(text::fromUtf8(m_shown.name));
    m_name->setPlaceholderText(m_shown.key.empty() ? QString() : text::shippedRole(m_shown.key));
    m_inherits->setChosen(desk().club(),
                          m_shown.inherits,
                          m_shown.key.empty() ? std::vector<std::string>()
                                              : heirsOf(desk().club(), m_shown.key));
    const auto &own = m_shown.permissions;
    m_all->setChecked(std::find(own.begin(), own.end(), everything) != own.end());
    std::vector<std::string> verbs = own;
    std::erase(verbs, everything);
    m_verbs->setVerbs(desk().club(), verbs, m_shown.inherits);
    m_verbs->setEnabled(!m_all->isChecked());
    m_ahead->setValue(m_shown.blockAhead ? static_cast<int>(*m_shown.blockAhead) : -1);
    m_holders->setText(m_shown.key.empty() ? QString() : holders());
    m_isFilling = false;
    m_untouched = typed();
}

void RolePage::touched()
{
    if (!m_isFilling) {
        fieldsChanged();
    }
}

void RolePage::showVerbs()
{
    m_verbs->setVerbs(desk().club(), m_verbs->own(), m_inherits->chosen());
}

/// "Sam (Dartmouth), Mia"
QString RolePage::holders() const
{
    const Club &club = desk().club();
    QStringList names;
    for (const Operator &person : club.operators()) {
        if (person.withdrawn) {
            continue;
        }
        bool everywhere = false;
        QStringList places;
        for (const std::string &grant : person.roles) {
            const std::size_t mark = grant.find('@');
            if (grant.substr(0, mark) != m_shown.key) {
                continue;
            }
            everywhere = everywhere || mark == std::string::npos;
            const auto at = mark == std::string::npos ? std::nullopt
                                                      : LocationId::parse(grant.substr(mark + 1));
            if (const Location *place = at ? club.location(*at) : nullptr) {
                places += text::fromUtf8(place->name);
            }
        }
        const QString name = text::fromUtf8(person.name);
        if (everywhere) {
            names += name;
        } else if (!places.isEmpty()) {
            names += QStringLiteral("%1 (%2)").arg(name, places.join(QStringLiteral(", ")));
        }
    }
    return names.isEmpty() ? tr("Nobody has it.")
                           : tr("Who has it: %1").arg(names.join(QStringLiteral(", ")));
}

Role RolePage::typed() const
{
    Role role = m_shown;
    role.name = m_name->text().trimmed().toStdString();
    role.inherits = m_inherits->chosen();
    role.permissions = m_verbs->own();
    if (m_all->isChecked()) {
        role.permissions.insert(role.permissions.begin(), everything);
    }
    role.blockAhead
        = m_ahead->value() < 0 ? std::nullopt : std::optional<std::int64_t>(m_ahead->value());
    return role;
}

/// What nobody touched stays as it is saved, order and all.
Role RolePage::wanted() const
{
    Role role = typed();
    if (role.inherits == m_untouched.inherits) {
        role.inherits = m_shown.inherits;
    }
    if (role.permissions == m_untouched.permissions) {
        role.permissions = m_shown.permissions;
    }
    if (isNew()) {
        role.key = roleKeyFor(desk().club(), role.name);
    }
    return role;
}

bool RolePage::isChanged() const
{
    return typed() != m_untouched;
}

bool RolePage::isBlank() const
{
    return m_name->text().trimmed().isEmpty();
}

QString RolePage::fault() const
{
    if (!isChanged()) {
        return {};
    }
    const EntityRef entity{EntityKind::Role, m_shown.id};
    const Role role = wanted();
    const auto wrong
        = peopleFault(desk().club(),
                      desk().actor(),
                      {isNew() ? creation(entity, toRecord(role))
                               : difference(entity, toRecord(m_shown), toRecord(role))});
    return wrong ? text::sentence(*wrong) : QString();
}

void RolePage::save(Done done)
{
    if (isNew()) {
        DeskPeople(desk()).addRole(wanted(), std::move(done));
    } else {
        DeskPeople(desk()).editRole(m_shown, wanted(), std::move(done));
    }
}

void RolePage::kept(const QString &id)
{
    const bool wasNew = m_shown.key.empty();
    Role role = typed();
    if (wasNew) {
        role.key = roleKeyFor(desk().club(), role.name);
    }
    role.id = Uuid::parse(id.toStdString()).value_or(role.id);
    m_shown = role;
    m_untouched = typed();
}

void RolePage::setWithdrawn(bool withdrawn, Done done)
{
    Role role = m_shown;
    role.withdrawn = withdrawn;
    DeskPeople(desk()).editRole(m_shown, role, std::move(done));
}

void RolePage::setFieldsEnabled(bool enabled)
{
    m_form->setEnabled(enabled);
}

} // namespace bayboard
