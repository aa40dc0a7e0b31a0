#include "ui/club/BayForm.h"

#include "core/text/Words.h"
#include "ui/club/ListRow.h"
#include "ui/club/TagText.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int longestBayName = 60;
constexpr int mostPeople = 1000;
constexpr int listHeight = 130;

} // namespace

BayForm::BayForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_capacity(new QSpinBox)
    , m_active(new QCheckBox(tr("M&ay be booked")))
    , m_inside(new QListWidget)
    , m_tags(new QLineEdit)
{
    m_name->setObjectName(QStringLiteral("bayName"));
    m_name->setMaxLength(longestBayName);
    m_capacity->setObjectName(QStringLiteral("bayCapacity"));
    m_capacity->setRange(1, mostPeople);
    m_active->setObjectName(QStringLiteral("bayActive"));
    m_inside->setObjectName(QStringLiteral("bayInside"));
    m_inside->setAccessibleName(tr("Bays inside it, which are taken when it is"));
    m_inside->setFixedHeight(listHeight);
    m_tags->setObjectName(QStringLiteral("bayTags"));
    m_tags->setPlaceholderText(tr("left-handed, window"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 10, 0);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("People at &most"), m_capacity);
    form->addRow(QString(), m_active);
    form->addRow(tr("Bays insid&e it"), m_inside);
    form->addRow(tr("Ta&gs"), m_tags);
    column->addLayout(form);
    column->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &BayForm::fieldChanged);
    connect(m_tags, &QLineEdit::textChanged, this, &BayForm::fieldChanged);
    connect(m_capacity, &QSpinBox::valueChanged, this, &BayForm::fieldChanged);
    connect(m_active, &QCheckBox::toggled, this, &BayForm::fieldChanged);
    connect(m_inside, &QListWidget::itemChanged, this, &BayForm::fieldChanged);
}

void BayForm::setBay(const Club &club, const Bay &bay)
{
    m_isFilling = true;
    m_bay = bay;
    m_name->setText(text::fromUtf8(bay.name));
    m_capacity->setValue(static_cast<int>(bay.capacity));
    m_active->setChecked(bay.active);
    fillInside(club);
    m_tags->setText(tagText(bay.tags));
    m_isFilling = false;
}

/// The others of its location; one that was taken out since is still named, so that it can be
/// unchecked.
void BayForm::fillInside(const Club &club)
{
    m_inside->clear();
    for (const Bay &other : club.bays()) {
        const std::string id = other.id.toString();
        const bool isInside
            = std::find(m_bay.links.begin(), m_bay.links.end(), id) != m_bay.links.end();
        if (other.location != m_bay.location || other.id == m_bay.id
            || (other.withdrawn && !isInside)) {
            continue;
        }
        auto *item = new QListWidgetItem(text::fromUtf8(other.name), m_inside);
        item->setSizeHint(listRow(*m_inside));
        item->setData(Qt::UserRole, QString::fromStdString(id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isInside ? Qt::Checked : Qt::Unchecked);
    }
    if (m_inside->count() > 0) {
        m_inside->setCurrentRow(0); // for the keys
        m_inside->clearSelection();
    }
}

Bay BayForm::bay() const
{
    Bay bay = m_bay;
    bay.name = m_name->text().trimmed().toStdString();
    bay.capacity = m_capacity->value();
    bay.active = m_active->isChecked();
    bay.tags = tagsFrom(m_tags->text());
    bay.links.clear();
    for (int row = 0; row < m_inside->count(); ++row) {
        if (m_inside->item(row)->checkState() == Qt::Checked) {
            bay.links.push_back(m_inside->item(row)->data(Qt::UserRole).toString().toStdString());
        }
    }
    return bay;
}

QWidget *BayForm::firstField() const
{
    return m_name;
}

void BayForm::fieldChanged()
{
    if (!m_isFilling) {
        Q_EMIT changed();
    }
}

} // namespace bayboard
