#include "ui/club/ListedPage.h"

#include "core/text/Words.h"
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

constexpr int listedWidth = 210;

} // namespace

ListedPage::ListedPage(
    Desk &desk, DeskSignals &signals_, Texts texts, const char *name, Permission needed)
    : m_desk(desk)
    , m_texts(std::move(texts))
    , m_needed(needed)
    , m_list(new QListWidget)
    , m_fault(new QLabel)
    , m_foot(new StepFoot(desk, this))
    , m_new(pageButton(QStringLiteral("new_%1").arg(QLatin1String(name)), m_texts.fresh))
    , m_retire(pageButton(QStringLiteral("retire_%1").arg(QLatin1String(name)), m_texts.retire))
    , m_save(pageButton(QStringLiteral("save_%1").arg(QLatin1String(name)), tr("Save")))
{
    setObjectName(QLatin1String(name));
    m_list->setObjectName(QStringLiteral("list_%1").arg(QLatin1String(name)));
    m_list->setAccessibleName(m_texts.title);
    m_list->setFixedWidth(listedWidth);
    m_fault->setObjectName(QStringLiteral("warning"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_save->setProperty("primary", true);
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    connect(m_list, &QListWidget::currentRowChanged, this, &ListedPage::rowChosen);
    connect(m_new, &QPushButton::clicked, this, &ListedPage::begin);
    connect(m_retire, &QPushButton::clicked, this, &ListedPage::retireWanted);
    connect(m_save, &QPushButton::clicked, this, &ListedPage::saveWanted);
    auto *keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] {
        if (m_save->isEnabled()) {
            saveWanted();
        }
    });
    connect(&signals_, &DeskSignals::clubEdited, this, &ListedPage::fill);
    // Also told when somebody else works.
    connect(&signals_, &DeskSignals::undoChanged, this, &ListedPage::showButtons);
}

void ListedPage::letMove()
{
    const QString name = objectName();
    const auto add = [&](const QString &which, const QString &text, int by, Qt::Key key) {
        QPushButton *made = pageButton(which.arg(name), text);
        const QKeySequence keys(Qt::ALT | key);
        made->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(made, &QPushButton::clicked, this, [this, by] { moveBy(by); });
        auto *shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, made, &QPushButton::click);
        return made;
    };
    m_up = add(QStringLiteral("up_%1"), tr("Move up"), -1, Qt::Key_Up);
    m_down = add(QStringLiteral("down_%1"), tr("Move down"), 1, Qt::Key_Down);
}

void ListedPage::build(QWidget *form, QWidget *first, QWidget *above)
{
    m_first = first;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    if (above != nullptr) {
        left->addWidget(above);
    }
    left->addWidget(m_list, 1);
    if (m_up != nullptr) {
        auto *order = new QHBoxLayout;
        order->addWidget(m_up);
        order->addWidget(m_down);
        left->addLayout(order);
    }
    left->addWidget(m_new);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(scroll, 1);
    right->addWidget(m_fault);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(left);
    sides->addLayout(right, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_retire);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 10);
    column->setSpacing(10);
    column->addLayout(sides, 1);
    column->addLayout(foot);
    fill();
}

void ListedPage::fill()
{
    const auto all = entries();
    m_isFilling = true;
    m_list->clear();
    for (const bool withdrawn : {false, true}) {
        for (const Entry &entry : all) {
            if (entry.withdrawn != withdrawn) {
                continue;
            }
            auto *item = new QListWidgetItem(
                withdrawn ? tr("%1 (removed)").arg(entry.name) : entry.name, m_list);
            item->setSizeHint(listRow(*m_list));
            item->setData(Qt::UserRole, entry.id);
            if (withdrawn) {
                item->setForeground(palette().color(QPalette::PlaceholderText));
            }
        }
    }
    m_isFilling = false;
    if (m_isNew) {
        return;
    }
    const bool isThere = std::any_of(
        all.begin(), all.end(), [this](const Entry &entry) { return entry.id == m_id; });
    if (!isThere) {
        m_list->setCurrentRow(0);
        return;
    }
    const QString id = m_id;
    choose(id);
    if (std::exchange(m_isSaved, false)) {
        m_list->setFocus(); // in a field Ctrl+Z is the field's
    }
    if (!isChanged()) {
        show(id, false);
    }
}

void ListedPage::startOver()
{
    m_isNew = false;
    m_id.clear();
    load({});
    fill();
    if (m_list->count() == 0) {
        show({}, false);
    }
}

void ListedPage::choose(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id) {
            m_list->setCurrentRow(row);
        }
    }
}

QString ListedPage::nameOf(const QString &id) const
{
    for (const Entry &entry : entries()) {
        if (entry.id == id) {
            return entry.name;
        }
    }
    return {};
}

void ListedPage::rowChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (m_isFilling || item == nullptr) {
        return;
    }
    const QString id = item->data(Qt::UserRole).toString();
    if (!m_isNew && id == m_id) {
        return;
    }
    const auto go = [this, id] {
        show(id, false);
        choose(id);
    };
    if (!isChanged()) {
        go();
        return;
    }
    // Back to where the fields belong until it is decided.
    m_isFilling = true;
    m_isNew ? m_list->setCurrentRow(-1) : choose(m_id);
    m_isFilling = false;
    afterUnsaved(go);
}

void ListedPage::afterUnsaved(std::function<void()> go)
{
    if (!isChanged()) {
        go();
        return;
    }
    const QString name = m_isNew ? QString(m_texts.fresh).remove(QLatin1Char('&')) : nameOf(m_id);
    MessageBox::confirm(this,
                        m_texts.title,
                        tr("The changes of “%1” are not saved.").arg(name),
                        tr("Forget them"),
                        std::move(go));
}

void ListedPage::show(const QString &id, bool isNew)
{
    m_isNew = isNew;
    m_id = id;
    m_withdrawn = false;
    for (const Entry &entry : entries()) {
        if (entry.id == id) {
            m_withdrawn = entry.withdrawn;
        }
    }
    load(id);
    showButtons();
}

void ListedPage::fieldsChanged()
{
    showButtons();
}

void ListedPage::showButtons()
{
    const bool may = m_desk.may(m_needed);
    const QString wrong = may ? fault() : tr("You may not %1.").arg(text::word(m_needed));
    m_fault->setText(m_isNew && isBlank() ? QString() : wrong);
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_save->setEnabled(wrong.isEmpty() && isChanged() && !m_isSaving);
    m_save->setText(m_isNew ? tr("Add it") : tr("Save"));
    m_retire->setText(m_withdrawn ? m_texts.restore : m_texts.retire);
    m_retire->setEnabled(may && !m_isNew && !m_id.isEmpty());
    m_new->setEnabled(may);
    if (m_up != nullptr) {
        const bool moves = may && !m_isNew && !m_id.isEmpty() && !m_withdrawn;
        const auto all = entries();
        const auto standing = std::count_if(
            all.begin(), all.end(), [](const Entry &entry) { return !entry.withdrawn; });
        const int row = m_list->currentRow();
        m_up->setEnabled(moves && row > 0);
        m_down->setEnabled(moves && row < static_cast<int>(standing) - 1);
    }
    // Nothing to type into where nothing is chosen.
    setFieldsEnabled(may && !m_isSaving && (m_isNew || !m_id.isEmpty()));
}

void ListedPage::begin()
{
    afterUnsaved([this] {
        m_isFilling = true;
        m_list->setCurrentRow(-1);
        m_isFilling = false;
        show({}, true);
        m_first->setFocus();
    });
}

void ListedPage::saveWanted()
{
    beforeSaving([there = QPointer(this)] {
        if (there != nullptr && there->m_save->isEnabled()) {
            there->saveNow();
        }
    });
}

void ListedPage::saveNow()
{
    const bool isNew = m_isNew;
    if (m_isSaving) {
        return;
    }
    m_isSaving = true;
    showButtons();
    save([there = QPointer(this), isNew](const Outcome &outcome) {
        if (there == nullptr) {
            return;
        }
        there->m_isSaving = false;
        if (outcome) {
            const QString id
                = isNew ? QString::fromStdString(outcome->entity.toString()) : there->m_id;
            there->m_isNew = false;
            there->m_isSaved = true;
            there->m_id = id;
            there->kept(id);
        }
        there->showButtons(); // the list follows when the club is read again
        there->m_foot->tell(outcome, isNew ? tr("Added") : tr("Saved"));
    });
}

void ListedPage::retireWanted()
{
    if (m_withdrawn) {
        retire(false);
        return;
    }
    beforeRetiring([there = QPointer(this), id = m_id] {
        if (there != nullptr && there->m_id == id && !there->m_withdrawn) {
            there->retire(true);
        }
    });
}

void ListedPage::beforeRetiring(std::function<void()> go)
{
    MessageBox::confirm(this,
                        m_texts.title,
                        m_texts.retireQuestion.arg(nameOf(m_id)),
                        m_texts.retireVerb,
                        std::move(go));
}

/// The list follows when the club is read again.
void ListedPage::moveBy(int by)
{
    const QString name = nameOf(m_id);
    move(m_id, by, [there = QPointer(this), by, name](const Outcome &outcome) {
        if (there != nullptr) {
            there->m_foot->tell(
                outcome,
                (by < 0 ? tr("%1 stands further up") : tr("%1 stands further down")).arg(name));
        }
    });
}

void ListedPage::retire(bool withdrawn)
{
    const QString name = nameOf(m_id);
    setWithdrawn(withdrawn, [there = QPointer(this), withdrawn, name](const Outcome &outcome) {
        if (there == nullptr) {
            return;
        }
        there->m_foot->tell(outcome,
                            (withdrawn ? tr("%1 is removed") : tr("%1 is back")).arg(name));
    });
}

QString ListedPage::said() const
{
    return m_foot->said();
}

} // namespace bayboard
