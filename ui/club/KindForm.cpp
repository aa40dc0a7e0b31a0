#include "ui/club/KindForm.h"

#include "core/access/BlockAccess.h"
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
constexpr const char *theseRoles = "roles"; ///< no permission is called so

QLabel *meaning()
{
    auto *label = new QLabel;
    label->setObjectName(QStringLiteral("caption"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget *stacked(std::initializer_list<QWidget *> widgets)
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (QWidget *widget : widgets) {
        column->addWidget(widget);
    }
    return all;
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
    , m_bookOverRoles(new RoleChoice)
    , m_bookOverSays(meaning())
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
    for (RoleChoice *roles : {m_bookOverRoles, m_creators, m_seenBy}) {
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
    m_bookOverRoles->setObjectName(QStringLiteral("kindBookOverRoles"));
    m_bookOverRoles->setAccessibleName(tr("Roles that may book over it"));
    m_creators->setObjectName(QStringLiteral("kindCreators"));
    m_creators->setAccessibleName(tr("Who may lay it"));
    m_seenBy->setObjectName(QStringLiteral("kindSeenBy"));
    m_seenBy->setAccessibleName(tr("Who sees what it is"));
    form.addRow(tr("Usual &length"), m_length);
    form.addRow(tr("Its &time is"), m_counted);
    auto *bookOverText = new QLabel(tr("Who may &book over it"));
    bookOverText->setBuddy(m_bookOver);
    form.addRow(bookOverText, stacked({m_bookOver, m_bookOverRoles, m_bookOverSays}));
    form.addRow(tr("Who may la&y it"), stacked({m_creators, m_creatorsSay}));
    form.addRow(tr("Who &sees what it is"), stacked({m_seenBy, m_seenBySays}));
}

/// Nobody, whoever has one of the rights that make sense, or some roles; what else is set stays.
void KindForm::fillBookOver(const Club &club, const std::string &words)
{
    m_bookOver->clear();
    m_bookOver->addItem(tr("nobody"), QString());
    const auto said = [&club](std::string_view word) {
        const auto right = permissionFor(word);
        return right ? tr("who may %1").arg(text::word(*right)) : text::role(club, word);
    };
    for (const Permission right :
         {Permission::BlockBookOver, Permission::RuleOverride, Permission::BookingCreate}) {
        m_bookOver->addItem(said(wordFor(right)), QLatin1String(wordFor(right)));
    }
    m_bookOver->addItem(tr("these roles"), QLatin1String(theseRoles));
    std::vector<std::string> roles;
    QStringList all;
    for (const std::string_view word : bookOverWords(words)) {
        all += said(word);
        if (!permissionFor(word)) {
            roles.emplace_back(word);
        }
    }
    m_bookOverRoles->setChosen(club, roles);
    QString key = QString::fromStdString(words);
    if (!roles.empty() && static_cast<qsizetype>(roles.size()) == all.size()) {
        key = QLatin1String(theseRoles);
    } else if (m_bookOver->findData(key) < 0) {
        m_bookOver->addItem(all.join(QStringLiteral(", ")), key);
    }
    m_bookOver->setCurrentIndex(std::max(0, m_bookOver->findData(key)));
}

std::string KindForm::bookOver() const
{
    std::string words = m_bookOver->currentData().toString().toStdString();
    if (words == theseRoles) {
        words.clear();
        for (const std::string &key : m_bookOverRoles->chosen()) {
            words += words.empty() ? key : ',' + key;
        }
    }
    return words;
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
    fillBookOver(club, kind.bookOver);
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
    kind.bookOver = bookOver();
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
    const bool byRoles = m_bookOver->currentData().toString() == QLatin1String(theseRoles);
    m_bookOverRoles->setVisible(byRoles);
    m_bookOverSays->setText(kind.bookOver.empty()
                                ? byRoles ? tr("None checked: nobody.") : QString()
                                : tr("A booking lifts that part of the block."));
    m_bookOverSays->setVisible(!m_bookOverSays->text().isEmpty());
    m_creatorsSay->setText(kind.creators.empty()
                               ? tr("None checked: everybody who may lay blocks.")
                               : tr("Only these roles, where they may lay blocks."));
    m_seenBySays->setText(kind.seenBy.empty()
                              ? tr("None checked: everybody.")
                              : tr("Others see that the time is taken, and no more."));
}

} // namespace bayboard
