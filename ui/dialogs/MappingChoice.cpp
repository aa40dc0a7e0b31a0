#include "ui/dialogs/MappingChoice.h"

#include "core/exchange/ShippedMappings.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace bayboard {

MappingChoice::MappingChoice(QWidget *parent) : QWidget(parent)
{
    m_box = new QComboBox(this);
    m_box->setObjectName(QStringLiteral("mapping"));
    m_box->addItem(tr("the one that fits best"), QString());
    for (const Mapping &mapping : shippedMappings()) {
        const QString name = QString::fromStdString(mapping.name);
        m_box->addItem(name, name);
    }
    auto *other = new QPushButton(tr("Other mapping…"), this);
    other->setObjectName(QStringLiteral("otherMapping"));
    other->setToolTip(tr("A file of your own that says which column is what"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box, 1);
    row->addWidget(other);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &MappingChoice::chosen);
    connect(other, &QPushButton::clicked, this, &MappingChoice::askForFile);
}

QString MappingChoice::shipped() const
{
    return m_box->currentIndex() == m_own ? QString() : m_box->currentData().toString();
}

QString MappingChoice::file() const
{
    return m_box->currentIndex() == m_own ? m_box->currentData().toString() : QString();
}

void MappingChoice::setFile(const QString &path)
{
    if (m_own < 0) {
        m_own = m_box->count();
        m_box->addItem(QString());
    }
    m_box->setItemText(m_own, QFileInfo(path).fileName());
    m_box->setItemData(m_own, path);
    m_box->setItemData(m_own, path, Qt::ToolTipRole);
    m_box->setCurrentIndex(m_own);
    Q_EMIT chosen();
}

void MappingChoice::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("A mapping file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Mappings (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MappingChoice::setFile);
    dialog->open();
}

} // namespace bayboard
