#include "ui/club/KindEditor.h"

#include "core/desk/DeskKinds.h"
#include "core/desk/KindFault.h"
#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"
#include "ui/blocks/KindSwatch.h"
#include "ui/club/KindForm.h"
#include "ui/club/ListRow.h"
#include "ui/club/PageButton.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/StepFoot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace bayboard {
namespace {

/// What a new kind begins with.
BlockKind freshKind()
{
    BlockKind kind;
    kind.colour = "#64748b";
    kind.hatch = "diagonal";
    kind.length = 60;
    return kind;
}

} // namespace

KindEditor::KindEditor(Desk &desk, DeskSignals &signals_, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_list(new QListWidget)
    , m_form(new KindForm)
    , m_use(new QLabel)
    , m_fault(new QLabel)
    , m_foot(new StepFoot(desk, this))
    , m_new(pageButton("newKind", tr("Ne&w kind")))
    , m_retire(pageButton("retireKind", tr("&Retire…")))
    , m_save(pageButton("saveKind", tr("Save")))
{
    setObjectName(QStringLiteral("kindEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Kinds of block"));
    resize(760, 680);
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &KindEditor::rowChosen);
    connect(m_form, &KindForm::changed, this, &KindEditor::showButtons);
    connect(m_new, &QPushButton::clicked, this, &KindEditor::begin);
    connect(m_retire, &QPushButton::clicked, this, &KindEditor::retire);
    connect(m_save, &QPushButton::clicked, this, &KindEditor::save);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        if (m_save->isEnabled()) {
            save();
        }
    });
    connect(&signals_, &DeskSignals::clubEdited, this, &KindEditor::fill);
    m_untouched = m_form->kind();
    fill();
    m_list->setFocus();
}

void KindEditor::build()
{
    m_list->setObjectName(QStringLiteral("kinds"));
    m_list->setAccessibleName(tr("Kinds of block"));
    m_list->setFixedWidth(210);
    m_use->setObjectName(QStringLiteral("muted"));
    m_fault->setObjectName(QStringLiteral("warning"));
    for (QLabel *label : {m_use, m_fault}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 10, 0);
    inner->addWidget(m_form);
    inner->addWidget(m_use);
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(scroll, 1);
    right->addWidget(m_fault);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(listSide());
    sides->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addLayout(sides, 1);
    column->addLayout(foot());
}

QLayout *KindEditor::listSide()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addWidget(m_new);
    return column;
}

QLayout *KindEditor::foot()
{
    m_save->setProperty("primary", true);
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_foot, 1);
    row->addWidget(m_retire);
    row->addWidget(m_save);
    return row;
}

/// The list as the club has it; what is being typed stays.
void KindEditor::fill()
{
    const Club &club = m_desk.club();
    const std::string key = m_shown.key;
    m_isFilling = true;
    m_list->clear();
    const auto add = [&](const BlockKind &kind) {
        const QString name = text::blockKind(club, kind.key);
        auto *item = new QListWidgetItem(
            kindSwatch(kind, *this), kind.withdrawn ? tr("%1 (retired)").arg(name) : name, m_list);
        item->setSizeHint(listRow(*m_list));
        item->setData(Qt::UserRole, QString::fromStdString(kind.key));
        if (kind.withdrawn) {
            item->setForeground(palette().color(QPalette::PlaceholderText));
        }
    };
    for (const bool withdrawn : {false, true}) {
        for (const BlockKind &kind : club.blockKinds()) {
            if (kind.withdrawn == withdrawn) {
                add(kind);
            }
        }
    }
    m_isFilling = false;
    if (m_isNew) {
        return;
    }
    const BlockKind *known = club.blockKind(key);
    if (known == nullptr && m_list->count() > 0) {
        m_list->setCurrentRow(0);
        return;
    }
    choose(key);
    if (std::exchange(m_isSaved, false)) {
        m_list->setFocus(); // in a field Ctrl+Z is the field's
    }
    if (known != nullptr && !isChanged()) {
        showKind(*known, false);
    }
}

void KindEditor::choose(const std::string &key)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString().toStdString() == key) {
            m_list->setCurrentRow(row);
        }
    }
}

void KindEditor::rowChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (m_isFilling || item == nullptr) {
        return;
    }
    const std::string key = item->data(Qt::UserRole).toString().toStdString();
    if (!m_isNew && key == m_shown.key) {
        return;
    }
    const auto go = [this, key] {
        if (const BlockKind *kind = m_desk.club().blockKind(key)) {
            showKind(*kind, false);
            choose(key);
        }
    };
    if (!isChanged()) {
        go();
        return;
    }
    // Back to where the fields belong until it is decided.
    m_isFilling = true;
    m_isNew ? m_list->setCurrentRow(-1) : choose(m_shown.key);
    m_isFilling = false;
    afterUnsaved(go);
}

bool KindEditor::isChanged() const
{
    return m_form->kind() != m_untouched;
}

/// As the fields have it; what nobody touched stays as it is saved, order of roles and all.
BlockKind KindEditor::wanted() const
{
    BlockKind kind = m_form->kind();
    const auto keep = [&](auto BlockKind::*field) {
        if (kind.*field == m_untouched.*field) {
            kind.*field = m_shown.*field;
        }
    };
    keep(&BlockKind::bookOver);
    keep(&BlockKind::creators);
    keep(&BlockKind::seenBy);
    keep(&BlockKind::hatch);
    keep(&BlockKind::length);
    if (m_isNew) {
        kind.key = kindKeyFor(m_desk.club(), kind.name);
    }
    return kind;
}

void KindEditor::afterUnsaved(std::function<void()> go)
{
    MessageBox::confirm(
        this,
        windowTitle(),
        tr("The changes of %1 are not saved.")
            .arg(m_isNew ? tr("the new kind") : text::blockKind(m_desk.club(), m_shown.key)),
        tr("Forget them"),
        std::move(go));
}

void KindEditor::showKind(const BlockKind &kind, bool isNew)
{
    m_isNew = isNew;
    m_form->setKind(m_desk.club(), kind);
    m_shown = kind;
    m_untouched = m_form->kind();
    m_use->clear();
    if (!isNew) {
        showUse();
    }
    showButtons();
}

void KindEditor::showUse()
{
    DeskKinds(m_desk).countUse(
        [there = QPointer(this), key = m_shown.key](const Result<KindUses> &uses) {
            if (there == nullptr || there->m_shown.key != key || !uses) {
                return;
            }
            const auto use = uses->find(key);
            if (use == uses->end()) {
                there->m_use->setText(tr("No block that is still to come is of this kind."));
                return;
            }
            QStringList parts;
            if (use->second.blocks > 0) {
                parts += tr("%n block(s) ahead", nullptr, static_cast<int>(use->second.blocks));
            }
            if (use->second.series > 0) {
                parts += tr("%n series", nullptr, static_cast<int>(use->second.series));
            }
            there->m_use->setText(tr("In use: %1").arg(parts.join(QStringLiteral(" · "))));
        });
}

QString KindEditor::fault() const
{
    if (!m_desk.may(Permission::ClubEdit)) {
        return tr("You may not %1.").arg(text::word(Permission::ClubEdit));
    }
    const auto wrong = m_isNew || isChanged() ? kindFault(m_desk.club(), wanted()) : std::nullopt;
    return wrong ? text::sentence(*wrong) : QString();
}

void KindEditor::showButtons()
{
    const QString wrong = fault();
    const bool may = m_desk.may(Permission::ClubEdit);
    // A name that was not typed yet is no fault.
    m_fault->setText(m_isNew && m_form->kind().name.empty() ? QString() : wrong);
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_save->setEnabled(wrong.isEmpty() && isChanged());
    m_save->setText(m_isNew ? tr("Add it") : tr("Save"));
    m_retire->setText(m_shown.withdrawn ? tr("Offe&r it again") : tr("&Retire…"));
    m_retire->setEnabled(may && !m_isNew);
    m_new->setEnabled(may);
    m_form->setEnabled(may);
}

void KindEditor::begin()
{
    const auto go = [this] {
        m_isFilling = true;
        m_list->setCurrentRow(-1);
        m_isFilling = false;
        showKind(freshKind(), true);
        m_form->focusName();
    };
    isChanged() ? afterUnsaved(go) : go();
}

void KindEditor::save()
{
    const BlockKind wanted = this->wanted();
    const BlockKind before = m_shown;
    const bool isNew = m_isNew;
    const QString name
        = wanted.name.empty() ? text::shippedBlockKind(wanted.key) : text::fromUtf8(wanted.name);
    const auto done = [there = QPointer(this), wanted, name, isNew](const Outcome &outcome) {
        if (there == nullptr) {
            return;
        }
        if (outcome) {
            BlockKind saved = wanted;
            saved.id = isNew ? outcome->entity : wanted.id;
            there->showKind(saved, false);
            there->m_isSaved = true;
        }
        there->m_foot->tell(
            outcome, (isNew ? tr("%1 is a kind of block now") : tr("%1 is saved")).arg(name));
    };
    if (isNew) {
        DeskKinds(m_desk).add(wanted, done);
    } else {
        DeskKinds(m_desk).edit(before, wanted, done);
    }
}

void KindEditor::retire()
{
    if (m_shown.withdrawn) {
        setRetired(false);
        return;
    }
    const QString name = text::blockKind(m_desk.club(), m_shown.key);
    QString question = tr("Retire %1? It is offered no more. Blocks and series that have it stay, "
                          "and it can be offered again.")
                           .arg(name);
    if (!m_use->text().isEmpty()) {
        question += QStringLiteral("\n\n") + m_use->text();
    }
    MessageBox::confirm(
        this, windowTitle(), question, tr("Retire it"), [this] { setRetired(true); });
}

void KindEditor::setRetired(bool retired)
{
    BlockKind wanted = m_shown;
    wanted.withdrawn = retired;
    const QString name = text::blockKind(m_desk.club(), m_shown.key);
    DeskKinds(m_desk).edit(
        m_shown, wanted, [there = QPointer(this), wanted, name](const Outcome &outcome) {
            if (there == nullptr) {
                return;
            }
            if (outcome) {
                there->showKind(wanted, false);
            }
            there->m_foot->tell(
                outcome,
                (wanted.withdrawn ? tr("%1 is retired") : tr("%1 is offered again")).arg(name));
        });
}

QString KindEditor::said() const
{
    return m_foot->said();
}

void KindEditor::reject()
{
    if (isChanged()) {
        afterUnsaved([this] { QDialog::reject(); });
    } else {
        QDialog::reject();
    }
}

} // namespace bayboard
