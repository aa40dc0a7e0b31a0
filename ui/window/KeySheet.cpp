#include "ui/window/KeySheet.h"

#include "ui/dialogs/MessageBox.h"
#include "ui/window/KeyField.h"
#include "ui/window/KeyTexts.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int commandRole = Qt::UserRole;

QPushButton *button(QWidget *parent, const char *name, const QString &text)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

KeySheet::KeySheet(Actions &actions, BoardView &board, QWidget *parent)
    : QDialog(parent)
    , m_keys(actions, board)
    , m_find(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_title(new QLabel(this))
    , m_field(new KeyField(this))
    , m_use(button(this, "useKey", tr("&Use")))
    , m_add(button(this, "addKey", tr("&Add")))
    , m_none(button(this, "noKey", tr("&No key")))
    , m_usual(button(this, "usualKey", tr("U&sual key")))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    resize(640, 700);
    m_find->setObjectName(QStringLiteral("findKey"));
    m_find->setPlaceholderText(tr("Find a command or a key"));
    m_find->setAccessibleName(tr("Find a command or a key"));
    m_find->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("keys"));
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *all = button(this, "usualKeys", tr("All keys as &usual…"));
    buttons->addButton(all, QDialogButtonBox::ResetRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_find);
    column->addWidget(m_tree, 1);
    column->addWidget(makeEditor());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, &KeySheet::askToResetAll);
    connect(m_find, &QLineEdit::textChanged, this, &KeySheet::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeySheet::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (chosen() != nullptr) {
            m_field->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_field, &KeyField::keysPressed, this, &KeySheet::weigh);
    connect(m_use, &QPushButton::clicked, this, [this] { useKey(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { useKey(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { give({}); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (const KeyBindings::Binding *binding = chosen()) {
            give(binding->usual);
        }
    });
    fill();
    showChosen();
    m_find->setFocus();
}

QWidget *KeySheet::makeEditor()
{
    auto *editor = new QWidget(this);
    m_title->setObjectName(QStringLiteral("keyTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_field->setObjectName(QStringLiteral("newKey"));
    m_title->setBuddy(m_field);
    m_note->setObjectName(QStringLiteral("keyNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_use->setToolTip(tr("These keys, and no others"));
    m_add->setToolTip(tr("These keys besides those that it has"));
    m_none->setToolTip(tr("Takes the command off the keyboard"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    for (QPushButton *each : {m_use, m_add, m_none, m_usual}) {
        row->addWidget(each);
    }
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 6, 0, 6);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_note);
    return editor;
}

void KeySheet::fill()
{
    const QString kept = chosen() != nullptr ? chosen()->command : QString();
    m_bindings = m_keys.all();
    m_tree->clear();
    QTreeWidgetItem *group = nullptr;
    for (const KeyBindings::Binding &binding : m_bindings) {
        if (group == nullptr || group->text(0) != binding.group) {
            group = new QTreeWidgetItem(m_tree, QStringList{binding.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            QFont bold = m_tree->font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(group, QStringList{binding.text, keyTexts(binding.keys)});
        item->setData(0, commandRole, binding.command);
        if (binding.keys != binding.usual) {
            QFont changed = m_tree->font();
            changed.setItalic(true);
            item->setFont(1, changed);
            const QString usual = keyTexts(binding.usual);
            item->setToolTip(
                1, usual.isEmpty() ? tr("Usually without keys") : tr("Usually %1").arg(usual));
        }
        if (binding.command == kept) {
            m_tree->setCurrentItem(item);
        }
    }
    filter();
}

/// Rows whose command or keys have every word that was typed.
void KeySheet::filter()
{
    const QStringList words = m_find->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int top = 0; top < m_tree->topLevelItemCount(); ++top) {
        QTreeWidgetItem *group = m_tree->topLevelItem(top);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const QString text = item->text(0) + QLatin1Char(' ') + item->text(1);
            const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

const KeyBindings::Binding *KeySheet::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString command = item != nullptr ? item->data(0, commandRole).toString() : QString();
    const auto found
        = std::find_if(m_bindings.begin(), m_bindings.end(), [&](const KeyBindings::Binding &each) {
              return each.command == command;
          });
    return command.isEmpty() || found == m_bindings.end() ? nullptr : &*found;
}

void KeySheet::showChosen()
{
    const KeyBindings::Binding *binding = chosen();
    m_field->forget();
    m_field->setEnabled(binding != nullptr);
    m_title->setText(binding != nullptr ? tr("Keys of “%1”").arg(binding->text)
                                        : tr("Choose a command to change its keys."));
    m_none->setEnabled(binding != nullptr && !binding->keys.isEmpty());
    m_usual->setEnabled(binding != nullptr && binding->keys != binding->usual);
    m_use->setEnabled(false);
    m_add->setEnabled(false);
    say({});
}

/// What giving the keys that were pressed would mean.
void KeySheet::weigh()
{
    const KeyBindings::Binding *binding = chosen();
    if (binding == nullptr) {
        return;
    }
    const QKeySequence &key = m_field->pressed();
    const QString fault = KeyBindings::faultOf(*binding, key);
    const bool isNew = !binding->keys.contains(key);
    m_use->setEnabled(fault.isEmpty() && (isNew || binding->keys.size() > 1));
    m_add->setEnabled(fault.isEmpty() && isNew && !binding->keys.isEmpty());
    const QStringList losers = m_keys.losers(binding->command, {key});
    if (!fault.isEmpty()) {
        say(fault);
    } else if (!losers.isEmpty()) {
        say(tr("Now %1 is for “%2”, which would lose it.")
                .arg(key.toString(QKeySequence::NativeText), losers.join(tr("”, “"))));
    } else {
        say(isNew ? QString() : tr("It has these keys already."));
    }
}

void KeySheet::useKey(bool besides)
{
    const KeyBindings::Binding *binding = chosen();
    if (binding == nullptr || !KeyBindings::faultOf(*binding, m_field->pressed()).isEmpty()) {
        return;
    }
    QList<QKeySequence> keys = besides ? binding->keys : QList<QKeySequence>();
    keys += m_field->pressed();
    give(keys);
}

// A copy: the list that they come from is filled anew here.
void KeySheet::give(QList<QKeySequence> keys)
{
    const KeyBindings::Binding *binding = chosen();
    if (binding == nullptr) {
        return;
    }
    const QString text = binding->text;
    m_keys.set(binding->command, keys);
    fill();
    showChosen();
    say(keys.isEmpty() ? tr("“%1” has no keys now.").arg(text)
                       : tr("“%1” is %2 now.").arg(text, keyTexts(keys)));
    m_tree->setFocus();
}

void KeySheet::askToResetAll()
{
    MessageBox::confirm(this,
                        tr("Keys"),
                        tr("Shall every command have its usual keys again? What was changed on "
                           "this computer is forgotten."),
                        tr("Usual keys"),
                        [this] {
                            m_keys.resetAll();
                            fill();
                            showChosen();
                            say(tr("All keys are the usual ones."));
                        });
}

void KeySheet::say(const QString &sentence)
{
    m_note->setText(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

/// Enter on a row goes to its keys; it does not close the page.
void KeySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_find->hasFocus()) {
            m_tree->setFocus();
        }
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace bayboard
