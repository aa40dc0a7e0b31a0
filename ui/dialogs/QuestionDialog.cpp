#include "ui/dialogs/QuestionDialog.h"

#include "ui/access/Announcement.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bayboard {
namespace {

constexpr int usualWidth = 420;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

QuestionDialog::QuestionDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    setWindowTitle(title);
    setMinimumWidth(usualWidth);
    m_column->setContentsMargins(16, 14, 16, 14);
    m_column->setSpacing(10);
}

QLabel *QuestionDialog::addText(const QString &text)
{
    QLabel *label = plainLabel(text, this);
    m_column->addWidget(label);
    return label;
}

void QuestionDialog::setText(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
    if (isVisible()) {
        fit();
    }
}

void QuestionDialog::addCaution(const QStringList &lines)
{
    QLabel *box = addText(lines.join(QLatin1Char('\n')));
    box->setObjectName(QStringLiteral("verdict"));
    box->setProperty("kind", QStringLiteral("caution"));
}

void QuestionDialog::add(QWidget *part)
{
    m_column->addWidget(part);
}

void QuestionDialog::add(QLayout *part)
{
    m_column->addLayout(part);
}

QFormLayout *QuestionDialog::addForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_column->addLayout(form);
    return form;
}

void QuestionDialog::addButtons(const QString &go, bool isDangerous)
{
    m_wrong = addText({});
    m_wrong->setObjectName(QStringLiteral("warning"));
    auto *buttons = new QDialogButtonBox(this);
    m_button = new QPushButton(go, buttons);
    m_button->setObjectName(isDangerous ? QStringLiteral("danger") : QStringLiteral("primary"));
    // Before the box lays it out, which fixes its look.
    m_button->setProperty(isDangerous ? "danger" : "primary", true);
    m_button->setDefault(true);
    buttons->addButton(m_button, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    m_column->addSpacing(2);
    m_column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QuestionDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void QuestionDialog::complain(const QString &wrong)
{
    if (m_wrong->text() == wrong) {
        return;
    }
    m_wrong->setAccessibleName(wrong);
    setText(*m_wrong, wrong);
    announce(*this, wrong);
}

void QuestionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

/// Its sentences are as tall as its width lets them be, which a window does not follow by itself.
void QuestionDialog::fit()
{
    m_column->invalidate();
    m_column->activate();
    const int wide = std::max(width(), m_column->minimumSize().width());
    resize(wide,
           m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(wide)
                                         : m_column->totalSizeHint().height());
}

} // namespace bayboard
