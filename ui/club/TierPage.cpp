#include "ui/club/TierPage.h"

#include "core/desk/DeskPlaces.h"
#include "core/desk/PlaceFault.h"
#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"
#include "ui/club/ColourButton.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace bayboard {
namespace {

constexpr int longestTierName = 40;

ListedPage::Texts tierPageTexts()
{
    return {TierPage::tr("Tiers of customers"),
            TierPage::tr("Ne&w tier"),
            TierPage::tr("&Remove…"),
            TierPage::tr("B&ring back"),
            TierPage::tr("Remove the tier %1? Customers who have it keep it, and what the rules "
                         "say of it holds for them."),
            TierPage::tr("Remove")};
}

} // namespace

TierPage::TierPage(Desk &desk, DeskSignals &signals_)
    : ListedPage(desk, signals_, tierPageTexts(), "tier", Permission::ClubEdit)
    , m_form(new QWidget)
    , m_name(new QLineEdit)
    , m_colour(new ColourButton)
    , m_ahead(new QSpinBox)
    , m_says(new QLabel)
{
    m_name->setObjectName(QStringLiteral("tierName"));
    m_name->setMaxLength(longestTierName);
    m_colour->setObjectName(QStringLiteral("tierColour"));
    m_ahead->setObjectName(QStringLiteral("tierAhead"));
    m_ahead->setRange(0, mostDaysAhead);
    m_ahead->setSpecialValueText(tr("as the rules say"));
    m_ahead->setSuffix(tr(" days"));
    m_says->setObjectName(QStringLiteral("muted"));
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 10, 0);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Colo&ur"), m_colour);
    form->addRow(tr("Booked &ahead at most"), m_ahead);
    form->addRow(m_says);
    column->addLayout(form);
    column->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &TierPage::touched);
    connect(m_colour, &ColourButton::colourChosen, this, &TierPage::touched);
    connect(m_ahead, &QSpinBox::valueChanged, this, &TierPage::touched);
    m_untouched = typed();
    letMove();
    build(m_form, m_name);
}

std::vector<ListedPage::Entry> TierPage::entries() const
{
    std::vector<Entry> all;
    for (const Tier &tier : desk().club().tiers()) {
        all.push_back({QString::fromStdString(tier.id.toString()),
                       text::tier(desk().club(), tier.key),
                       tier.withdrawn});
    }
    return all;
}

void TierPage::load(const QString &id)
{
    m_shown = Tier{};
    for (const Tier &tier : desk().club().tiers()) {
        if (tier.id.toString() == id.toStdString()) {
            m_shown = tier;
        }
    }
    m_isFilling = true;
    m_name->setText(text::fromUtf8(m_shown.name));
    m_name->setPlaceholderText(m_shown.key.empty() ? QString() : text::shippedTier(m_shown.key));
    m_colour->setColour(QString::fromStdString(m_shown.colour));
    m_ahead->setValue(static_cast<int>(m_shown.advanceLimit));
    m_isFilling = false;
    m_untouched = typed();
    showMeaning();
}

void TierPage::showMeaning()
{
    const bool isFirst
        = !m_shown.key.empty() && desk().club().defaultTier() == std::string_view(m_shown.key);
    QStringList parts;
    if (!m_shown.key.empty()) {
        parts += tr("Rules and files call it “%1”.").arg(QString::fromStdString(m_shown.key));
    }
    if (isFirst) {
        parts += tr("It is the first one, which customers have who have no other.");
    }
    m_says->setText(parts.join(QLatin1Char(' ')));
}

void TierPage::touched()
{
    if (!m_isFilling) {
        fieldsChanged();
    }
}

Tier TierPage::typed() const
{
    Tier tier = m_shown;
    tier.name = m_name->text().trimmed().toStdString();
    tier.colour = m_colour->colour().toStdString();
    tier.advanceLimit = m_ahead->value();
    return tier;
}

Tier TierPage::wanted() const
{
    Tier tier = typed();
    if (isNew()) {
        tier.key = tierKeyFor(desk().club(), tier.name);
    }
    return tier;
}

bool TierPage::isChanged() const
{
    return typed() != m_untouched;
}

bool TierPage::isBlank() const
{
    return m_name->text().trimmed().isEmpty();
}

QString TierPage::fault() const
{
    if (!isChanged()) {
        return {};
    }
    const EntityRef entity{EntityKind::Tier, m_shown.id};
    const Tier tier = wanted();
    const auto wrong = DeskPlaces(desk()).faultOf(
        isNew() ? creation(entity, toRecord(tier))
                : difference(entity, toRecord(m_shown), toRecord(tier)));
    return wrong ? text::sentence(*wrong) : QString();
}

void TierPage::save(Done done)
{
    if (isNew()) {
        DeskPlaces(desk()).addTier(wanted(), std::move(done));
    } else {
        DeskPlaces(desk()).editTier(m_shown, wanted(), std::move(done));
    }
}

void TierPage::kept(const QString &id)
{
    Tier tier = typed();
    if (tier.key.empty()) {
        tier.key = tierKeyFor(desk().club(), tier.name);
    }
    tier.id = Uuid::parse(id.toStdString()).value_or(tier.id);
    m_shown = tier;
    m_untouched = typed();
}

void TierPage::setWithdrawn(bool withdrawn, Done done)
{
    Tier tier = m_shown;
    tier.withdrawn = withdrawn;
    DeskPlaces(desk()).editTier(m_shown, tier, std::move(done));
}

void TierPage::setFieldsEnabled(bool enabled)
{
    m_form->setEnabled(enabled);
}

void TierPage::move(const QString &id, int by, Done done)
{
    if (const auto parsed = Uuid::parse(id.toStdString())) {
        DeskPlaces(desk()).move({EntityKind::Tier, *parsed}, by, std::move(done));
    }
}

} // namespace bayboard
