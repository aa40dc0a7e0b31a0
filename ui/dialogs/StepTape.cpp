#include "ui/dialogs/StepTape.h"

#include "core/text/Words.h"
#include "ui/dialogs/RowTable.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/StepFoot.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bayboard {
namespace {

constexpr std::int64_t stepsAtOnce = 200;
/// How far back own steps are looked for until somebody scrolls there.
constexpr std::int64_t lookedThrough = 5'000;
constexpr int rowsEnough = 40; // the bar has something to scroll

enum Column { When, Who, What, State, ColumnCount };

/// Lines of the history that no step takes back: they change no data, or are the program's own.
bool staysForGood(LabelCode code)
{
    return isLineOnly(code) || code == LabelCode::StartClub || code == LabelCode::Rescue
        || code == LabelCode::RollSeries;
}

QPushButton *button(QWidget *parent, const char *name, const QString &text)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

QString personOf(const Club &club, OperatorId who)
{
    const Operator *person = club.person(who);
    return person != nullptr ? text::fromUtf8(person->name) : QString();
}

} // namespace

StepTape::StepTape(Desk &desk, DeskSignals &signals_, LocationId location, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_location(location)
    , m_mine(new QCheckBox(tr("Only &my steps"), this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_empty(new QLabel(tr("Nothing has been done yet."), this))
    , m_back(button(this, "takeBack", {}))
    , m_alone(button(this, "takeAlone", tr("Take back &only this one")))
    , m_again(button(this, "doAgain", tr("&Do it again")))
    , m_foot(new StepFoot(desk, this))
    , m_limit(stepsAtOnce)
{
    setObjectName(QStringLiteral("stepTape"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Steps"));
    resize(760, 520);
    m_mine->setObjectName(QStringLiteral("onlyMine"));
    m_mine->setChecked(true);
    m_empty->setObjectName(QStringLiteral("muted"));
    makeTable();
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_back);
    choices->addWidget(m_alone);
    choices->addWidget(m_again);
    choices->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_mine);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty);
    column->addLayout(choices);
    column->addWidget(m_foot);
    connect(m_mine, &QCheckBox::toggled, this, &StepTape::load);
    connect(m_back, &QPushButton::clicked, this, [this] { takeBack(downToChosen()); });
    connect(m_alone, &QPushButton::clicked, this, [this] { takeBack({m_chosen}); });
    connect(m_again, &QPushButton::clicked, this, &StepTape::doAgain);
    for (const auto changed : {&DeskSignals::undoChanged, &DeskSignals::clubEdited}) {
        connect(&signals_, changed, this, &StepTape::load);
    }
    connect(&signals_, &DeskSignals::stepSaved, this, &StepTape::load);
    connect(&signals_, &DeskSignals::stepsFell, this, &StepTape::load);
    load();
    m_table->setFocus();
}

void StepTape::makeTable()
{
    m_table->setObjectName(QStringLiteral("steps"));
    m_table->setAccessibleName(tr("Steps, the newest first"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("Step"), tr("State")});
    dressRows(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &StepTape::showChoice);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &StepTape::lookForMore);
}

void StepTape::load()
{
    const quint64 question = ++m_question;
    m_desk.journal(0, m_limit, [there = QPointer(this), question](auto steps) {
        if (there == nullptr || there->m_question != question) {
            return;
        }
        if (steps) {
            there->m_hasMore = static_cast<std::int64_t>(steps->size()) >= there->m_limit;
            there->fill(std::move(*steps));
        } else {
            there->m_foot->say(words::error(steps.error()));
        }
    });
}

void StepTape::fill(std::vector<Step> steps)
{
    std::erase_if(steps, [this](const Step &step) {
        return step.head.kind != ChangeKind::Do || staysForGood(step.head.label.code)
            || (m_mine->isChecked() && !isOwn(step));
    });
    m_steps = std::move(steps);
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_steps.size()));
    int chosen = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Step &step = m_steps[static_cast<std::size_t>(row)];
        showRow(row, step);
        chosen = step.head.id == m_chosen ? row : chosen;
    }
    if (m_hasMore && m_table->rowCount() < rowsEnough && m_limit < lookedThrough) {
        m_limit = std::min(m_limit * 4, lookedThrough);
        load();
        return;
    }
    m_empty->setVisible(m_steps.empty());
    if (chosen < 0) { // what was chosen is no more: the step that undo would take
        const auto next = std::find_if(m_steps.begin(), m_steps.end(), [this](const Step &step) {
            return isOwn(step) && !step.undone;
        });
        chosen = next == m_steps.end() ? 0 : static_cast<int>(next - m_steps.begin());
    }
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(chosen, What);
    }
    showChoice();
}

void StepTape::showRow(int row, const Step &step)
{
    const Club &club = m_desk.club();
    const Zone &zone = club.zone(m_location);
    const QStringList texts{timetext::past(step.head.at, m_desk.now(), zone),
                            personOf(club, step.head.actor),
                            words::step(step.head.label, club),
                            {}};
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(texts.at(column));
        m_table->setItem(row, column, item);
    }
}

const Step *StepTape::chosen() const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [this](const Step &step) {
        return step.head.id == m_chosen;
    });
    return found == m_steps.end() ? nullptr : &*found;
}

bool StepTape::isOwn(const Step &step) const
{
    return step.head.actor == m_desk.actor() && step.head.desk == m_desk.id();
}

bool StepTape::mayTakeBack(const Step &step) const
{
    return !step.undone && (isOwn(step) || m_desk.may(Permission::UndoOther));
}

std::vector<ChangeSetId> StepTape::downToChosen() const
{
    std::vector<ChangeSetId> steps;
    const Step *last = chosen();
    if (last == nullptr || !isOwn(*last) || last->undone) {
        return steps;
    }
    for (const Step &step : m_steps) {
        if (isOwn(step) && !step.undone) {
            steps.push_back(step.head.id);
        }
        if (&step == last) {
            break;
        }
    }
    return steps;
}

QString StepTape::stateOf(const Step &step, bool isMeant) const
{
    if (isMeant) {
        return tr("goes back");
    }
    if (step.undone) {
        return tr("taken back");
    }
    return step.waiting ? tr("waits for the server") : QString();
}

/// What the buttons would do with the row that is chosen, seen in the rows before it is done.
void StepTape::showChoice()
{
    const int row = m_table->currentRow();
    const bool isRow = row >= 0 && static_cast<std::size_t>(row) < m_steps.size();
    m_chosen = isRow ? m_steps[static_cast<std::size_t>(row)].head.id : ChangeSetId();
    const std::vector<ChangeSetId> meant = downToChosen();
    for (int each = 0; each < m_table->rowCount(); ++each) {
        const Step &step = m_steps[static_cast<std::size_t>(each)];
        const bool isMeant = std::find(meant.begin(), meant.end(), step.head.id) != meant.end();
        m_table->item(each, State)->setText(stateOf(step, isMeant));
        for (int column = 0; column < ColumnCount; ++column) {
            QFont font = m_table->font();
            font.setStrikeOut(step.undone);
            font.setBold(isMeant);
            m_table->item(each, column)->setFont(font);
        }
    }
    const Step *step = chosen();
    const bool rests = m_queue.empty();
    m_back->setText(
        tr("Take &back %n step(s), down to this one", nullptr, static_cast<int>(meant.size())));
    m_back->setEnabled(rests && !meant.empty());
    m_alone->setEnabled(rests && step != nullptr && mayTakeBack(*step));
    m_again->setEnabled(rests && step != nullptr && step->undone);
}

void StepTape::takeBack(std::vector<ChangeSetId> steps)
{
    if (steps.empty() || !m_queue.empty()) {
        return;
    }
    std::reverse(steps.begin(), steps.end());
    m_queue = std::move(steps);
    m_wanted = m_queue.size();
    takeNext();
}

/// One after the other: each is judged against what the ones before it left.
void StepTape::takeNext()
{
    const ChangeSetId step = m_queue.back();
    m_desk.undo(step, [there = QPointer(this), step](const Outcome &outcome) {
        if (there != nullptr) {
            there->tookBack(step, outcome);
        }
    });
}

void StepTape::tookBack(ChangeSetId step, const Outcome &outcome)
{
    const std::size_t done = m_wanted - m_queue.size();
    if (!outcome) {
        m_queue.clear();
        const QString why = words::refusal(outcome.error(), m_desk, m_location);
        m_foot->say(done == 0
                        ? tr("“%1” stays: %2").arg(nameOf(step), why)
                        : tr("%n step(s) taken back. “%1” stays: %2", "", static_cast<int>(done))
                              .arg(nameOf(step), why));
    } else {
        m_queue.pop_back();
        if (!m_queue.empty()) {
            takeNext();
            return;
        }
        m_foot->say(m_wanted == 1 ? tr("Taken back: %1").arg(nameOf(step))
                                  : tr("%n step(s) taken back", "", static_cast<int>(m_wanted)));
    }
    load();
}

void StepTape::doAgain()
{
    const Step *step = chosen();
    if (step == nullptr || !step->undone) {
        return;
    }
    const ChangeSetId id = step->head.id;
    m_desk.redo(id, [there = QPointer(this), id](const Outcome &outcome) {
        if (there == nullptr) {
            return;
        }
        there->m_foot->say(outcome
                               ? tr("Done again: %1").arg(there->nameOf(id))
                               : words::refusal(outcome.error(), there->m_desk, there->m_location));
        there->load();
    });
}

void StepTape::lookForMore()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    if (m_hasMore && bar->value() == bar->maximum()) {
        m_limit += stepsAtOnce;
        m_hasMore = false; // until it has come
        load();
    }
}

QString StepTape::nameOf(ChangeSetId step) const
{
    const auto found = std::find_if(
        m_steps.begin(), m_steps.end(), [&](const Step &each) { return each.head.id == step; });
    return found == m_steps.end() ? QString() : words::step(found->head.label, m_desk.club());
}

} // namespace bayboard
