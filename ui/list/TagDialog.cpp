#include "ui/list/TagDialog.h"

#include "core/club/LineText.h"
#include "core/text/ErrorSentences.h"
#include "ui/panes/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace bayboard {

TagDialog::TagDialog(int bookings, const QStringList &present, QWidget *parent)
    : QuestionDialog(tr("Tags"), parent)
    , m_add(new QRadioButton(tr("&Add"), this))
    , m_take(new QRadioButton(tr("&Take off"), this))
    , m_tag(new QComboBox(this))
{
    setObjectName(QStringLiteral("tagDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    addText(tr("A tag for %n booking(s)", nullptr, bookings));
    m_add->setChecked(true);
    m_take->setEnabled(!present.isEmpty());
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_take);
    row->addStretch(1);
    add(row);
    m_tag->setObjectName(QStringLiteral("tag"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setEditable(true);
    m_tag->addItems(present);
    m_tag->setCurrentText({});
    m_tag->lineEdit()->setPlaceholderText(tr("Tag"));
    add(m_tag);
    addButtons(tr("Change"));
    button().setEnabled(false);
    connect(m_tag, &QComboBox::editTextChanged, this, [this](const QString &text) {
        button().setEnabled(!text.trimmed().isEmpty());
        complain({});
    });
    m_tag->setFocus();
}

void TagDialog::submit()
{
    const QString tag = m_tag->currentText().trimmed();
    if (auto fault = lineFault(tag.toStdString())) {
        complain(words::error({ErrorCode::InvalidArgument, {Phrase::tr("a tag"), *fault}}));
        return;
    }
    accept();
    Q_EMIT tagChosen(tag, m_add->isChecked());
}

} // namespace bayboard
