#include "ui/blocks/HitsDialog.h"

#include "ui/blocks/Answers.h"
#include "ui/blocks/BlockWords.h"
#include "ui/blocks/HitModel.h"
#include "ui/blocks/HitPane.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bayboard {
namespace {

QLabel *plainLabel(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

HitsDialog::HitsDialog(const QString &title,
                       std::shared_ptr<const BlockPreview> preview,
                       const QString &notice,
                       const QString &reason,
                       QWidget *parent)
    : QDialog(parent)
    , m_counts(plainLabel(blockwords::counts(preview->plan, {}), "blockCounts", this))
    , m_hits(new HitPane)
    , m_told(new QWidget(this))
    , m_reason(new QLineEdit(reason, m_told))
    , m_open(plainLabel({}, "muted", this))
    , m_go(new QPushButton(title))
{
    setObjectName(QStringLiteral("hitsDialog"));
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_counts);
    column->addWidget(plainLabel(notice, "warning", this));
    column->addWidget(m_hits, 1);
    m_reason->setObjectName(QStringLiteral("hitsReason"));
    auto *told = new QFormLayout(m_told);
    told->setContentsMargins(0, 0, 0, 0);
    told->addRow(tr("Reason that those concerned are told"), m_reason);
    column->addWidget(m_told);
    column->addWidget(m_open);
    auto *buttons = new QDialogButtonBox(this);
    m_go->setObjectName(QStringLiteral("primary"));
    m_go->setProperty("primary", true);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    m_hits->model().setPreview(std::move(preview), {});
    m_hits->refresh({});
    connect(&m_hits->model(), &HitModel::answersChanged, this, &HitsDialog::showState);
    connect(m_reason, &QLineEdit::textChanged, this, &HitsDialog::showState);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT decided();
        accept();
    });
    showState();
    resize(860, 520);
    m_hits->goToOpen();
}

std::vector<BlockAnswer> HitsDialog::answers() const
{
    return m_hits->model().answers();
}

QString HitsDialog::reason() const
{
    return m_reason->text().trimmed();
}

void HitsDialog::showState()
{
    const BlockPlan &plan = m_hits->model().preview()->plan;
    m_counts->setText(blockwords::counts(plan, answers()));
    const auto totals = totalsOf(plan, answers());
    const auto open = static_cast<int>(totals.open);
    m_open->setText(tr("%n booking(s) still to be decided", nullptr, open));
    m_open->setVisible(open > 0);
    const bool tells = totals.moved + totals.cancelled > 0;
    m_told->setVisible(tells);
    // Nobody is told nothing.
    const bool isSaid = !tells || !reason().isEmpty();
    m_go->setEnabled(open == 0 && isSaid && !m_hits->model().hasFaults());
}

} // namespace bayboard
