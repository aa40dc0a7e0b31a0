#include "ui/blocks/HitsDialog.h"

#include "ui/blocks/Answers.h"
#include "ui/blocks/BlockWords.h"
#include "ui/blocks/HitModel.h"
#include "ui/blocks/HitPane.h"

#include <QDialogButtonBox>
#include <QLabel>
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
                       QWidget *parent)
    : QDialog(parent)
    , m_hits(new HitPane)
    , m_open(plainLabel({}, "muted", this))
    , m_go(new QPushButton(title))
{
    setObjectName(QStringLiteral("hitsDialog"));
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(plainLabel(blockwords::counts(preview->plan), "blockCounts", this));
    column->addWidget(plainLabel(notice, "warning", this));
    column->addWidget(m_hits, 1);
    column->addWidget(m_open);
    auto *buttons = new QDialogButtonBox(this);
    m_go->setObjectName(QStringLiteral("primary"));
    m_go->setProperty("primary", true);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    m_hits->model().setPreview(std::move(preview), {});
    m_hits->refresh({});
    connect(&m_hits->model(), &HitModel::answersChanged, this, &HitsDialog::showOpen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT decided();
        accept();
    });
    showOpen();
    resize(860, 520);
    m_hits->goToOpen();
}

std::vector<BlockAnswer> HitsDialog::answers() const
{
    return m_hits->model().answers();
}

void HitsDialog::showOpen()
{
    const auto totals = totalsOf(m_hits->model().preview()->plan, answers());
    const auto open = static_cast<int>(totals.open);
    m_open->setText(tr("%n booking(s) still to be decided", nullptr, open));
    m_open->setVisible(open > 0);
    m_go->setEnabled(open == 0 && !m_hits->model().hasFaults());
}

} // namespace bayboard
