#include "ui/club/RuleListPage.h"

#include "core/rules/Registry.h"
#include "core/text/Words.h"
#include "ui/club/RuleForm.h"
#include "ui/club/RuleRow.h"
#include "ui/club/RuleSentences.h"
#include "ui/club/RuleWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace bayboard {
namespace {

/// Of the width of the page, in percent.
constexpr int listShare = 42;

QToolButton *arrow(const char *name, const QString &text, const QString &says)
{
    auto *made = new QToolButton;
    made->setObjectName(QLatin1String(name));
    made->setText(text);
    made->setToolTip(says);
    made->setAccessibleName(says);
    return made;
}

} // namespace

RuleListPage::RuleListPage(Desk &desk)
    : m_desk(desk)
    , m_list(new QListWidget)
    , m_form(new RuleForm)
    , m_scroll(new QScrollArea)
    , m_broken(new QLabel)
    , m_add(new QPushButton(tr("&Add a rule")))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_up(arrow("ruleUp", QStringLiteral("↑"), tr("Before the rule above")))
    , m_down(arrow("ruleDown", QStringLiteral("↓"), tr("Behind the rule below")))
{
    build();
    fillKinds();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_isFilling) {
            showForm();
        }
    });
    connect(m_form, &RuleForm::edited, this, &RuleListPage::figureEdited);
    connect(m_remove, &QPushButton::clicked, this, &RuleListPage::removeRule);
    connect(m_up, &QToolButton::clicked, this, [this] { moveRule(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveRule(1); });
}

void RuleListPage::build()
{
    m_list->setObjectName(QStringLiteral("ruleList"));
    m_list->setAccessibleName(tr("Rules"));
    setFocusProxy(m_list);
    m_list->setItemDelegate(new RuleRow(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_broken->setObjectName(QStringLiteral("warning"));
    m_broken->setTextFormat(Qt::PlainText);
    m_broken->setWordWrap(true);
    m_broken->hide();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 10, 0);
    inner->addWidget(m_form);
    inner->addStretch(1);
    m_scroll->setWidget(page);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(listSide(), listShare);
    sides->addWidget(m_scroll, 100 - listShare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 6);
    column->addWidget(m_broken);
    column->addLayout(sides, 1);
}

QLayout *RuleListPage::listSide()
{
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
    }
    m_add->setObjectName(QStringLiteral("addRule"));
    m_remove->setObjectName(QStringLiteral("removeRule"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    return column;
}

void RuleListPage::fillKinds()
{
    std::vector<std::pair<QString, std::string>> kinds;
    for (const std::string_view word : ruleWords()) {
        kinds.emplace_back(rulewords::kind(word), std::string(word));
    }
    std::sort(kinds.begin(), kinds.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (const auto &[name, word] : kinds) {
        QAction *entry = menu->addAction(name);
        entry->setToolTip(rulewords::about(word));
        entry->setData(text::fromUtf8(word));
        connect(entry, &QAction::triggered, this, [this, kind = word] { addRule(kind); });
    }
    m_add->setMenu(menu);
}

void RuleListPage::setDraft(const BookDraft &draft)
{
    m_draft = draft;
    fillList();
}

void RuleListPage::setMayEdit(bool may)
{
    m_mayEdit = may;
    showButtons();
}

void RuleListPage::choose(std::size_t rule)
{
    m_list->setCurrentRow(static_cast<int>(rule));
    if (m_list->currentItem() != nullptr) {
        m_list->scrollToItem(m_list->currentItem());
    }
}

std::optional<std::size_t> RuleListPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_draft.size()
        ? std::optional(static_cast<std::size_t>(row))
        : std::nullopt;
}

void RuleListPage::fillList()
{
    const int before = m_list->currentRow();
    m_isFilling = true;
    m_list->clear();
    for (std::size_t i = 0; i < m_draft.size(); ++i) {
        m_list->addItem(QString());
        showRow(i);
    }
    m_list->setCurrentRow(std::min(std::max(before, 0), m_list->count() - 1));
    m_isFilling = false;
    m_broken->setText(tr("The text cannot be read as rules. Put it right under “Text” first."));
    m_broken->setVisible(!m_draft.hasRules());
    showForm();
}

void RuleListPage::showRow(std::size_t rule)
{
    const Club &club = m_desk.club();
    const JsonNode &node = m_draft.rule(rule);
    const JsonNode *off = node.find("off");
    const bool isOff = off != nullptr && off->boolean;
    const QString name = rulewords::kind(m_draft.word(rule));
    const QString title = isOff ? tr("%1 (switched off)").arg(name) : name;
    const QString sentence = rulewords::sentence(node, club);
    const QString frame = rulewords::frame(node, club);
    QStringList lines{title, sentence, frame};
    lines.removeAll(QString());
    QListWidgetItem *item = m_list->item(static_cast<int>(rule));
    item->setText(lines.join(QLatin1Char('\n'))); // for who hears it
    item->setData(RuleRow::KindRole, title);
    item->setData(RuleRow::SentenceRole, sentence);
    item->setData(RuleRow::FrameRole, frame);
    item->setData(RuleRow::OffRole, isOff);
    item->setToolTip(text::fromUtf8(m_draft.id(rule)));
}

void RuleListPage::showForm()
{
    const auto rule = chosen();
    if (rule) {
        m_form->setRule(
            m_draft, *rule, m_desk.clubSnapshot(), m_desk.club().mainZone().dateAt(m_desk.now()));
        m_scroll->ensureVisible(0, 0);
    } else {
        m_form->clear();
    }
    showButtons();
}

void RuleListPage::showButtons()
{
    const auto rule = chosen();
    m_add->setEnabled(m_mayEdit && m_draft.hasRules());
    m_remove->setEnabled(m_mayEdit && rule.has_value());
    m_up->setEnabled(m_mayEdit && rule && *rule > 0);
    m_down->setEnabled(m_mayEdit && rule && *rule + 1 < m_draft.size());
    m_form->setEnabled(m_mayEdit);
}

void RuleListPage::figureEdited(const JsonPath &path, const std::optional<std::string> &raw)
{
    const auto rule = chosen();
    if (!rule) {
        return;
    }
    if (raw) {
        m_draft.set(*rule, path, *raw);
    } else {
        m_draft.clear(*rule, path);
    }
    showRow(*rule);
    Q_EMIT draftChanged(m_draft);
}

void RuleListPage::addRule(const std::string &word)
{
    const std::size_t at = m_draft.add(word, chosen());
    fillList();
    choose(at);
    Q_EMIT draftChanged(m_draft);
}

void RuleListPage::removeRule()
{
    if (const auto rule = chosen()) {
        m_draft.remove(*rule);
        fillList();
        Q_EMIT draftChanged(m_draft);
    }
}

void RuleListPage::moveRule(int by)
{
    const auto rule = chosen();
    if (!rule) {
        return;
    }
    const std::size_t to = by < 0 ? *rule - 1 : *rule + 1;
    m_draft.move(*rule, to);
    fillList();
    choose(to);
    Q_EMIT draftChanged(m_draft);
}

} // namespace bayboard
