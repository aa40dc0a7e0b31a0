#include "ui/club/RuleBookDialog.h"

#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"
#include "ui/club/PageButton.h"
#include "ui/club/RuleListPage.h"
#include "ui/club/RuleTextEdit.h"
#include "ui/club/RuleTrialPage.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/StepFoot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTabWidget>

namespace bayboard {
namespace {

enum Tab { Rules, Text, Trial };

QLabel *hiddenLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

RuleBookDialog::RuleBookDialog(Desk &desk, DeskSignals &signals_, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_tabs(new QTabWidget)
    , m_rules(new RuleListPage(desk))
    , m_text(new RuleTextEdit)
    , m_trial(new RuleTrialPage(desk))
    , m_textFault(hiddenLabel("muted"))
    , m_fault(hiddenLabel("warning"))
    , m_meanwhile(hiddenLabel("warning"))
    , m_takeTheirs(pageButton("takeTheirs", tr("&Show that one…")))
    , m_foot(new StepFoot(desk, this))
    , m_back(pageButton("backToSaved", tr("&Back to the saved book…")))
    , m_save(pageButton("saveRules", tr("Save")))
    , m_actor(desk.actor())
{
    setObjectName(QStringLiteral("ruleBook"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rules"));
    resize(1020, 720);
    build();
    connect(m_rules, &RuleListPage::draftChanged, this, &RuleBookDialog::draftEdited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RuleBookDialog::textEdited);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RuleBookDialog::tabChosen);
    connect(m_trial, &RuleTrialPage::bookingWanted, this, &RuleBookDialog::bookingWanted);
    connect(m_takeTheirs, &QPushButton::clicked, this, &RuleBookDialog::takeTheirs);
    connect(m_back, &QPushButton::clicked, this, &RuleBookDialog::backToSaved);
    connect(m_save, &QPushButton::clicked, this, &RuleBookDialog::saveWanted);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        if (m_save->isEnabled()) {
            saveWanted();
        }
    });
    connect(&signals_, &DeskSignals::clubEdited, this, &RuleBookDialog::ask);
    connect(&signals_, &DeskSignals::undoChanged, this, &RuleBookDialog::actorMayBeOther);
    showState();
    ask();
    m_rules->setFocus();
}

void RuleBookDialog::build()
{
    m_tabs->addTab(m_rules, tr("R&ules"));
    m_tabs->addTab(textPage(), tr("Te&xt"));
    m_tabs->addTab(m_trial, tr("Tr&y it"));
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 6, 4, 8);
    column->setSpacing(8);
    column->addLayout(meanwhileRow());
    column->addWidget(m_tabs, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(12, 0, 12, 0);
    below->setSpacing(8);
    below->addWidget(m_fault);
    below->addLayout(foot());
    column->addLayout(below);
}

QWidget *RuleBookDialog::textPage()
{
    m_text->setObjectName(QStringLiteral("ruleText"));
    m_text->setAccessibleName(tr("The rule book as text"));
    m_textFault->setObjectName(QStringLiteral("ruleTextFault"));
    m_textFault->show();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 12, 12, 6);
    column->addWidget(m_text, 1);
    column->addWidget(m_textFault);
    return page;
}

QLayout *RuleBookDialog::meanwhileRow()
{
    m_meanwhile->setText(tr("The rule book in force has changed meanwhile. What you have here is "
                            "kept; saving it would put it in the place of that one."));
    m_takeTheirs->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_meanwhile, 1);
    row->addWidget(m_takeTheirs);
    return row;
}

QLayout *RuleBookDialog::foot()
{
    m_save->setProperty("primary", true);
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_foot, 1);
    row->addWidget(m_back);
    row->addWidget(m_save);
    return row;
}

void RuleBookDialog::ask()
{
    m_desk.read<Store::RuleBookText>(
        [](Store &store) { return store.loadRuleBook(); },
        [there = QPointer(this)](const Result<Store::RuleBookText> &book) {
            if (there == nullptr) {
                return;
            }
            if (!book) {
                there->m_foot->say(text::sentence(book.error()));
                return;
            }
            there->came(book->text.empty() ? std::string(RuleBook::defaultText()) : book->text);
        });
}

void RuleBookDialog::came(const std::string &inForce)
{
    if (!m_isLoaded || (!isChanged() && inForce != m_saved)) {
        takeBook(inForce);
        return;
    }
    if (inForce == m_saved || m_saving == inForce) {
        m_theirs.reset();
    } else if (inForce == m_draft.text()) {
        takeBook(inForce); // somebody else had the same in mind
        return;
    } else {
        m_theirs = inForce;
    }
    m_rules->setDraft(m_draft); // tiers and places may have other names
    showState();
}

void RuleBookDialog::takeBook(const std::string &text)
{
    m_isLoaded = true;
    m_theirs.reset();
    m_saved = text;
    m_draft.setText(text);
    m_rules->setDraft(m_draft);
    const QScopedValueRollback filling(m_isFilling, true);
    m_text->takeText(text::fromUtf8(text));
    showState();
}

void RuleBookDialog::takeTheirs()
{
    MessageBox::confirm(this,
                        windowTitle(),
                        tr("Show the book that is in force now? Your changes are forgotten."),
                        tr("Forget mine"),
                        [this] {
                            if (m_theirs) {
                                takeBook(std::string(*m_theirs));
                            }
                        });
}

void RuleBookDialog::draftEdited(const BookDraft &draft)
{
    m_draft = draft;
    const QScopedValueRollback filling(m_isFilling, true);
    m_text->takeText(text::fromUtf8(m_draft.text()));
    showState();
}

void RuleBookDialog::textEdited()
{
    if (m_isFilling || !m_isLoaded) {
        return;
    }
    m_draft.setText(m_text->toPlainText().toStdString());
    showState();
}

/// Both pages show the same rule.
void RuleBookDialog::tabChosen(int index)
{
    if (index == Rules && m_tab == Text) {
        const auto rule = m_draft.ruleOnLine(static_cast<std::size_t>(m_text->line()));
        m_rules->setDraft(m_draft);
        if (rule) {
            m_rules->choose(*rule);
        }
    } else if (index == Text && m_tab == Rules && !m_text->markedLine()) {
        if (const auto rule = m_rules->chosen()) {
            m_text->goToLine(static_cast<int>(m_draft.rule(*rule).line));
        }
    }
    m_tab = index;
    showState();
}

void RuleBookDialog::actorMayBeOther()
{
    if (std::exchange(m_actor, m_desk.actor()) != m_desk.actor()) {
        m_trial->forget();
        showState();
    }
}

std::optional<Complaint> RuleBookDialog::complaint() const
{
    return m_isLoaded ? m_draft.faultFor(m_desk.club()) : std::nullopt;
}

QString RuleBookDialog::fault() const
{
    if (!m_desk.may(Permission::RuleEdit)) {
        return tr("You may not %1.").arg(text::word(Permission::RuleEdit));
    }
    if (m_desk.isReadOnly()) {
        return tr("The club's file may only be read.");
    }
    const auto wrong = complaint();
    return wrong ? tr("Line %1: %2. It is not saved like this; the book in force stays.")
                       .arg(QString::number(wrong->line), text::said(wrong->reason))
                 : QString();
}

void RuleBookDialog::showState()
{
    const auto wrong = complaint();
    const bool may = m_isLoaded && m_desk.may(Permission::RuleEdit) && !m_desk.isReadOnly();
    const QString sentence = m_isLoaded ? fault() : QString();
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_text->markLine(wrong ? std::optional(static_cast<int>(wrong->line)) : std::nullopt);
    m_textFault->setText(
        wrong ? tr("Line %1: %2").arg(QString::number(wrong->line), text::said(wrong->reason))
              : tr("The book is whole. Notes, order and blanks stay as they are written here."));
    m_text->setReadOnly(!may);
    m_rules->setMayEdit(may);
    m_trial->setBook(
        m_draft.text(),
        !wrong ? QString()
               : tr("Line %1: %2").arg(QString::number(wrong->line), text::said(wrong->reason)));
    m_meanwhile->setVisible(m_theirs.has_value());
    m_takeTheirs->setVisible(m_theirs.has_value());
    m_save->setEnabled(may && !wrong && isChanged() && !m_saving);
    m_back->setEnabled(isChanged() && !m_saving);
}

void RuleBookDialog::saveWanted()
{
    if (!m_theirs) {
        save();
        return;
    }
    MessageBox::confirm(this,
                        windowTitle(),
                        tr("The rule book in force has changed meanwhile. Put yours in its place? "
                           "The other one stays in the list of steps."),
                        tr("Put mine in its place"),
                        [this] { save(); });
}

void RuleBookDialog::save()
{
    m_saving = m_draft.text();
    showState();
    m_desk.setRuleBook(*m_saving, [there = QPointer(this)](const Outcome &outcome) {
        if (there == nullptr) {
            return;
        }
        if (outcome) {
            there->m_saved = *there->m_saving;
            there->m_theirs.reset();
        }
        there->m_saving.reset();
        there->m_foot->tell(outcome, tr("The rules are saved and in force"));
        there->showState();
    });
}

void RuleBookDialog::backToSaved()
{
    MessageBox::confirm(this,
                        windowTitle(),
                        tr("The changes of the rule book are not saved."),
                        tr("Forget them"),
                        [this] { takeBook(std::string(m_theirs.value_or(m_saved))); });
}

void RuleBookDialog::afterUnsaved(std::function<void()> go)
{
    if (!isChanged()) {
        go();
        return;
    }
    MessageBox::confirm(this,
                        windowTitle(),
                        tr("The changes of the rule book are not saved."),
                        tr("Forget them"),
                        std::move(go));
}

QString RuleBookDialog::said() const
{
    return m_foot->said();
}

void RuleBookDialog::reject()
{
    afterUnsaved([this] { QDialog::reject(); });
}

} // namespace bayboard
