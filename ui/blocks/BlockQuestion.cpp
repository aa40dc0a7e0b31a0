#include "ui/blocks/BlockQuestion.h"

#include "core/desk/BlockSight.h"
#include "core/text/Words.h"
#include "ui/blocks/ScopeBox.h"
#include "ui/blocks/TimeFields.h"
#include "ui/panes/BlockGroup.h"
#include "ui/panes/TimeText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

QString titleFor(BlockQuestion::What what)
{
    switch (what) {
    case BlockQuestion::What::Change:
        return BlockQuestion::tr("Change the block");
    case BlockQuestion::What::Move:
        return BlockQuestion::tr("Move the block");
    case BlockQuestion::What::Remove:
        return BlockQuestion::tr("Remove the block");
    case BlockQuestion::What::Lift:
        return BlockQuestion::tr("Free a part");
    }
    return {};
}

} // namespace

BlockQuestion::BlockQuestion(What what, const Desk &desk, const Block &block, QWidget *parent)
    : QDialog(parent)
    , m_what(what)
    , m_desk(desk)
    , m_block(block)
{
    setObjectName(QStringLiteral("blockQuestion"));
    setWindowTitle(titleFor(what));
    setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    const Zone &zone = desk.club().zone(block.location);
    const bool isSeen = BlockSight(desk.club(), desk.actor()).sees(block.kind, block.location);
    auto *name = new QLabel(QStringLiteral("%1, %2, %3")
                                .arg(isSeen ? text::blockName(desk.club(), block) : tr("Blocked"),
                                     text::bayNames(desk.club(), block.slot.bays),
                                     timetext::when(block.slot.span, zone)));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    column->addWidget(name);
    if (what == What::Change) {
        addFields(*column);
    }
    if (what == What::Change || what == What::Lift) {
        addTimes(*column);
    }
    if (!block.series.empty()) {
        addScope(*column);
    }
    m_fault = new QLabel(this);
    m_fault->setObjectName(QStringLiteral("warning"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *buttons = new QDialogButtonBox(this);
    m_go = new QPushButton(titleFor(what), buttons);
    m_go->setObjectName(what == What::Remove ? QStringLiteral("danger")
                                             : QStringLiteral("primary"));
    m_go->setProperty(what == What::Remove ? "danger" : "primary", true);
    m_go->setDefault(true);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    check();
}

void BlockQuestion::addFields(QVBoxLayout &column)
{
    auto *form = new QFormLayout;
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const BlockKind &kind : m_desk.club().blockKinds()) {
        if (!kind.withdrawn || kind.key == m_block.kind) {
            m_kind->addItem(text::blockKind(m_desk.club(), kind.key),
                            QString::fromStdString(kind.key));
        }
    }
    m_kind->setCurrentIndex(m_kind->findData(QString::fromStdString(m_block.kind)));
    m_bay = new QComboBox(this);
    m_bay->setObjectName(QStringLiteral("bay"));
    fillBays();
    m_title = new QLineEdit(QString::fromStdString(m_block.title), this);
    m_title->setObjectName(QStringLiteral("blockTitle"));
    m_reason = new QLineEdit(QString::fromStdString(m_block.reason), this);
    m_reason->setObjectName(QStringLiteral("reason"));
    form->addRow(tr("Kind"), m_kind);
    form->addRow(text::bayWord(m_desk.club()), m_bay);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Reason"), m_reason);
    column.addLayout(form);
}

/// All bays where the actor may change blocks, with the location where there are several.
void BlockQuestion::fillBays()
{
    const Club &club = m_desk.club();
    const BayId own = m_block.slot.bays.front();
    const auto places = std::count_if(club.locations().begin(),
                                      club.locations().end(),
                                      [](const Location &location) { return !location.withdrawn; });
    for (const Location &location : club.locations()) {
        if (location.withdrawn
            || (location.id != m_block.location
                && !m_desk.may(Permission::BlockEdit, location.id))) {
            continue;
        }
        for (const BayId bay : club.baysOf(location.id)) {
            const QString name = text::bayName(club, bay);
            m_bay->addItem(
                places > 1
                    ? tr("%1, %2", "bay and location").arg(name, text::fromUtf8(location.name))
                    : name,
                QString::fromStdString(bay.toString()));
        }
    }
    m_bay->setCurrentIndex(m_bay->findData(QString::fromStdString(own.toString())));
}

void BlockQuestion::addTimes(QVBoxLayout &column)
{
    const Zone &zone = m_desk.club().zone(m_block.location);
    const Span &span = m_block.slot.span;
    m_times = new TimeFields(this);
    m_times->setWeekStart(static_cast<int>(m_desk.club().settings().weekStart));
    const bool isOpen = span.isOpen();
    const bool lifts = m_what == What::Lift;
    const Instant from = lifts ? std::max(m_desk.now(), span.start()) : span.start();
    const Instant to
        = isOpen ? from + hours(lifts ? 2 : 24) : std::max(span.end(), from + minutes(1));
    m_times->setTimes(zone.toLocal(from), zone.toLocal(to), isOpen && !lifts, true);
    m_times->setMayBeOpen(!lifts);
    column.addWidget(m_times);
    connect(m_times, &TimeFields::changed, this, &BlockQuestion::check);
}

/// Parts are freed date by date, on one bay or on all.
void BlockQuestion::addScope(QVBoxLayout &column)
{
    if (m_what != What::Lift) {
        m_scope = new ScopeBox(this);
        connect(m_scope, &ScopeBox::changed, this, &BlockQuestion::check);
        column.addWidget(m_scope);
        return;
    }
    const auto bays = static_cast<int>(blocksOfDate(m_desk, m_block).size());
    if (bays > 1) {
        m_group = new QCheckBox(tr("On all its %n bay(s)", nullptr, bays), this);
        m_group->setObjectName(QStringLiteral("liftGroup"));
        column.addWidget(m_group);
    }
}

void BlockQuestion::setGroup(bool group) const
{
    if (m_group != nullptr) {
        m_group->setChecked(group);
    }
}

Span BlockQuestion::times() const
{
    const Zone &zone = m_desk.club().zone(m_block.location);
    const Instant start = zone.toInstant(m_times->start());
    const Instant end = m_times->isUntilLifted() ? openEnd : zone.toInstant(m_times->end());
    return Span::make(start, end).value_or(Span(start, seconds(1)));
}

QString BlockQuestion::fault() const
{
    const bool isOpen = m_times->isUntilLifted();
    if (!isOpen && m_times->end() <= m_times->start()) {
        return tr("It must end after it starts.");
    }
    if (m_what == What::Lift && !m_block.slot.span.overlaps(times())) {
        return tr("That time is not in the block.");
    }
    if (isOpen && m_scope != nullptr && m_scope->scope() != EditScope::This) {
        return tr("Only one date can last until lifted; what repeats needs an end.");
    }
    return {};
}

void BlockQuestion::check()
{
    if (m_times == nullptr) {
        return;
    }
    const QString wrong = fault();
    m_fault->setText(wrong);
    m_fault->setVisible(!wrong.isEmpty());
    if (m_go != nullptr) {
        m_go->setEnabled(wrong.isEmpty());
    }
}

/// Only what is other than it was: the rest of a series is left alone.
BlockWish BlockQuestion::fieldWish() const
{
    BlockWish wish;
    const std::string kind = m_kind->currentData().toString().toStdString();
    const std::string title = m_title->text().trimmed().toStdString();
    const std::string reason = m_reason->text().trimmed().toStdString();
    const Span span = times();
    if (kind != m_block.kind) {
        wish.kind = kind;
    }
    if (title != m_block.title) {
        wish.title = title;
    }
    if (reason != m_block.reason) {
        wish.reason = reason;
    }
    const auto bay = BayId::parse(m_bay->currentData().toString().toStdString());
    if (bay && *bay != m_block.slot.bays.front()) {
        wish.bay = *bay;
    }
    if (span != m_block.slot.span) {
        wish.start = span.start();
        wish.end = span.end();
    }
    return wish;
}

SeriesEdit BlockQuestion::edit(const BlockWish &wish) const
{
    const EditScope scope = m_scope != nullptr ? m_scope->scope() : EditScope::This;
    const bool group = m_scope != nullptr && m_scope->isGroup();
    switch (m_what) {
    case What::Change:
        return edit::Change{m_block.id, scope, group, fieldWish()};
    case What::Move:
        return edit::Change{m_block.id, scope, group, wish};
    case What::Remove:
        return edit::Remove{m_block.id, scope, group};
    case What::Lift:
        break;
    }
    return edit::Lift{m_block.id, times(), m_group != nullptr && m_group->isChecked()};
}

} // namespace bayboard
