#include "ui/club/KindForm.h"

#include "core/access/Permission.h"
#include "core/text/BlockIcons.h"
#include "core/text/Words.h"
#include "ui/club/ColourButton.h"
#include "ui/club/KindPreview.h"
#include "ui/club/RoleChoice.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace bayboard {
namespace {

constexpr int longestKindName = 40;
constexpr int longestIcon = 4;
constexpr int longestLength = 14 * 24 * 60; // minutes; longer ones are said when they are laid
constexpr int lengthStep = 15;

QLabel *meaning()
{
    auto *label = new QLabel;
    label->setObjectName(QStringLiteral("caption"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget *withMeaning(QWidget *field, QLabel *says)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(says);
    return both;
}

} // namespace

KindForm::KindForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_colour(new ColourButton)
    , m_hatch(new QComboBox)
    , m_icon(new QComboBox)
    , m_preview(new KindPreview)
    , m_length(new QSpinBox)
    , m_counted(new QComboBox)
    , m_bookOver(new QComboBox)
    , m_creators(new RoleChoice)
    , m_creatorsSay(meaning())
    , m_seenBy(new RoleChoice)
    , m_seenBySays(meaning())
{
    build();
    connect(m_name, &QLineEdit::textChanged, this, &KindForm::fieldChanged);
    connect(m_colour, &ColourButton::colourChosen, this, &KindForm::fieldChanged);
    for (QComboBox *box : {m_hatch, m_counted, m_bookOver}) {
        connect(box, &QComboBox::currentIndexChanged, this, &KindForm::fieldChanged);
    }
    connect(m_icon, &QComboBox::currentTextChanged, this, &KindForm::fieldChanged);
    connect(m_length, &QSpinBox::valueChanged, this, &KindForm::fieldChanged);
    for (RoleChoice *roles : {m_creators, m_seenBy}) {
        connect(roles, &RoleChoice::changed, this, &KindForm::fieldChanged);
    }
}

void KindForm::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    m_name->setObjectName(QStringLiteral("kindName"));
    m_name->setMaxLength(longestKindName);
    form->addRow(tr("&Name"), m_name);
    addLook(*form);
    addUse(*form);
}

void KindForm::addLook(QFormLayout &form)
{
    m_colour->setObjectName(QStringLiteral("kindColour"));
    m_hatch->setObjectName(QStringLiteral("kindHatch"));
    m_hatch->addItem(tr("Stripes"), QStringLiteral("diagonal"));
    m_hatch->addItem(tr("Crossed stripes"), QStringLiteral("cross"));
    m_hatch->addItem(tr("Plain"), QStringLiteral("none"));
    m_icon->setObjectName(QStringLiteral("kindIcon"));
    m_icon->setEditable(true);
    m_icon->setInsertPolicy(QComboBox::NoInsert);
    for (const char16_t sign : u"⚒✧⚙◎⊘★✎⚑✕❄☂♪⚡☕✂") {
        if (sign != u'\0') {
            m_icon->addItem(QString(QChar(sign)));
        }
    }
    m_icon->lineEdit()->setMaxLength(longestIcon);
    form.addRow(tr("Colo&ur"), m_colour);
    form.addRow(tr("&Hatch"), m_hatch);
    form.addRow(tr("&Icon"), m_icon);
    form.addRow(QString(), m_preview);
}

void KindForm::addUse(QFormLayout &form)
{
    m_length->setObjectName(QStringLiteral("kindLength"));
    m_length->setRange(0, longestLength);
    m_length->setSingleStep(lengthStep);
    m_length->setSpecialValueText(tr("none"));
    m_length->setSuffix(tr(" min"));
    m_counted->setObjectName(QStringLiteral("kindCounted"));
    m_counted->addItem(tr("taken out of the open time"), false);
    m_counted->addItem(tr("counted as time in use"), true);
    m_bookOver->setObjectName(QStringLiteral("kindBookOver"));
    m_creators->setObjectName(QStringLiteral("kindCreators"));
    m_creators->setAccessibleName(tr("Who may lay it"));
    m_seenBy->setObjectName(QStringLiteral("kindSeenBy"));
    m_seenBy->setAccessibleName(tr("Who sees what it is"));
    form.addRow(tr("Usual &length"), m_length);
    form.addRow(tr("Its &time is"), m_counted);
    form.addRow(tr("Who may &book over it"), m_bookOver);
    form.addRow(tr("Who may la&y it"), withMeaning(m_creators, m_creatorsSay));
    form.addRow(tr("Who &sees what it is"), withMeaning(m_seenBy, m_seenBySays));
}

/// Nobody, or whoever has one of the rights that make sense; another one that is set stays.
void KindForm::fillBookOver(const std::string &permission)
{
    m_bookOver->clear();
    m_bookOver->addItem(tr("nobody"), QString());
    const auto add = [this](Permission right) {
        m_bookOver->addItem(tr("who may %1").arg(text::word(right)), QLatin1String(wordFor(right)));
    };
    for (const Permission right :
         {Permission::BlockBookOver, Permission::RuleOverride, Permission::BookingCreate}) {
        add(right);
    }
    const QString key = QString::fromStdString(permission);
    if (const auto own = permissionFor(permission); own && m_bookOver->findData(key) < 0) {
        add(*own);
    }
    m_bookOver->setCurrentIndex(std::max(0, m_bookOver->findData(key)));
}

void KindForm::setKind(const Club &club, const BlockKind &kind)
{
    m_filling = true;
    m_kind = kind;
    m_usualName = text::shippedBlockKind(kind.key);
    m_usualIcon = text::usualBlockIcon(kind.key);
    m_name->setText(text::fromUtf8(kind.name));
    m_name->setPlaceholderText(m_usualName);
    m_colour->setColour(QString::fromStdString(kind.colour));
    m_hatch->setCurrentIndex(
        std::max(0,
                 m_hatch->findData(kind.hatch.empty() ? QStringLiteral("none")
                                                      : QString::fromStdString(kind.hatch))));
    m_icon->setCurrentText(text::fromUtf8(kind.icon));
    m_icon->lineEdit()->setPlaceholderText(m_usualIcon);
    m_length->setValue(static_cast<int>(kind.length));
    m_counted->setCurrentIndex(m_counted->findData(kind.counted));
    fillBookOver(kind.bookOver);
    m_creators->setChosen(club, kind.creators);
    m_seenBy->setChosen(club, kind.seenBy);
    m_filling = false;
    showMeaning();
}

BlockKind KindForm::kind() const
{
    BlockKind kind = m_kind;
    kind.name = m_name->text().trimmed().toStdString();
    kind.colour = m_colour->colour().toStdString();
    const std::string hatch = m_hatch->currentData().toString().toStdString();
    kind.hatch = kind.hatch.empty() && hatch == "none" ? std::string() : hatch;
    kind.icon = m_icon->currentText().trimmed().toStdString();
    kind.length = m_length->value();
    kind.counted = m_counted->currentData().toBool();
    kind.bookOver = m_bookOver->currentData().toString().toStdString();
    kind.creators = m_creators->chosen();
    kind.seenBy = m_seenBy->chosen();
    return kind;
}

void KindForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void KindForm::fieldChanged()
{
    if (!m_filling) {
        showMeaning();
        Q_EMIT changed();
    }
}

void KindForm::showMeaning()
{
    const BlockKind kind = this->kind();
    m_preview->setKind(kind,
                       kind.name.empty() ? m_usualName : text::fromUtf8(kind.name),
                       kind.icon.empty() ? m_usualIcon : text::fromUtf8(kind.icon));
    m_creatorsSay->setText(kind.creators.empty()
                               ? tr("None checked: everybody who may lay blocks.")
                               : tr("Only these roles, where they may lay blocks."));
    m_seenBySays->setText(kind.seenBy.empty()
                              ? tr("None checked: everybody.")
                              : tr("Others see that the time is taken, and no more."));
}

} // namespace bayboard
