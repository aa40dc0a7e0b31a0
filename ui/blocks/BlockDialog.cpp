#include "ui/blocks/BlockDialog.h"

#include "core/text/Words.h"
#include "ui/blocks/Answers.h"
#include "ui/blocks/BlockFields.h"
#include "ui/blocks/BlockWords.h"
#include "ui/blocks/HitModel.h"
#include "ui/blocks/HitPane.h"
#include "ui/blocks/LayBar.h"
#include "ui/blocks/NoticeBox.h"
#include "ui/blocks/ScopeBox.h"
#include "ui/blocks/SeriesPane.h"
#include "ui/blocks/YearStrip.h"
#include "ui/panes/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace bayboard {
namespace {

constexpr QSize wished(1180, 780);
constexpr int edge = 24; ///< pixels of the window that stay in sight around the dialog
constexpr int fieldsWidth = 320;
constexpr std::size_t mostLines = 12;

QLabel *plainLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BlockDialog::BlockDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_job(new BlockJob(desk, this))
    , m_fields(new BlockFields(desk))
    , m_series(new SeriesPane)
    , m_hits(new HitPane)
    , m_counts(plainLabel("blockCounts"))
    , m_taken(plainLabel("muted"))
    , m_notice(new NoticeBox)
    , m_foot(new LayBar)
{
    setObjectName(QStringLiteral("blockDialog"));
    setWindowTitle(tr("Maintenance blocks"));
    connect(m_fields, &BlockFields::changed, this, &BlockDialog::look);
    connect(m_series, &SeriesPane::dateToggled, this, &BlockDialog::toggleDate);
    connect(m_hits, &HitPane::firstChanged, this, &BlockDialog::look);
    connect(&m_hits->model(), &HitModel::answersChanged, this, [this] {
        if (m_hits->model().preview()) { // what was decided outlives a form that says nothing
            m_answers = m_hits->model().answers();
            m_counts->setText(blockwords::counts(m_hits->model().preview()->plan, m_answers));
        }
        showObstacle();
    });
    connect(m_job, &BlockJob::looked, this, [this] { showPreview(m_job->preview()); });
    connect(m_job, &BlockJob::finished, this, [this] { showOutcome(m_job->outcome()); });
    connect(m_job, &BlockJob::progressed, m_foot, &LayBar::setProgress);
    connect(m_foot, &LayBar::leaveWanted, this, &BlockDialog::reject);
    connect(m_foot, &LayBar::layWanted, this, &BlockDialog::layNow);
    const QSize room
        = parent != nullptr ? parent->window()->size() - QSize(2 * edge, 2 * edge) : wished;
    resize(wished.boundedTo(room));
}

BlockDialog::BlockDialog(Desk &desk, const BlockForm &form, bool isLengthChosen, QWidget *parent)
    : BlockDialog(desk, parent)
{
    build();
    m_fields->setForm(form, isLengthChosen);
    m_fields->entry()->setFocus();
}

BlockDialog::BlockDialog(Desk &desk, const EditedSeries &edited, QWidget *parent)
    : BlockDialog(desk, parent)
{
    m_edited = edited;
    setWindowTitle(edited.series ? tr("Change the series") : tr("Change the block"));
    m_foot->setChanges();
    m_fields->setEdited(edited.taken);
    if (edited.series && !edited.series->recurrence.empty()) {
        addScope();
    }
    build();
    fillFromSeries();
    look();
    m_fields->entry()->setFocus();
}

void BlockDialog::addScope()
{
    m_scope = new ScopeBox(this);
    m_scope->leaveOutThis();
    m_edited->scope = m_scope->scope();
    connect(m_scope, &ScopeBox::changed, this, [this] {
        if (m_scope->scope() != m_edited->scope) { // told for the old button and the new one
            chooseScope();
        }
    });
}

/// What is read back is what the fields can say: only what somebody changes then is a wish.
void BlockDialog::fillFromSeries()
{
    const QSignalBlocker still(m_fields);
    m_fields->setForm(formOf(*m_edited, m_desk.club()), true);
    m_was = m_fields->form();
}

/// What was changed stays; how it repeats is that of the dates that are meant now.
void BlockDialog::chooseScope()
{
    const BlockForm was = std::exchange(m_was, {});
    BlockForm form = m_fields->form();
    m_edited->scope = m_scope->scope();
    fillFromSeries();
    if (repeatsAlike(form, was)) {
        form.repeat = m_was.repeat;
        form.form = m_was.form;
        form.rule = m_was.rule;
    }
    m_fields->setForm(form, true);
}

/// Why the edit does not reach that date; empty where it does.
QString BlockDialog::outOfReach(LocalDate date) const
{
    if (!m_edited || !m_edited->series) {
        return {};
    }
    const Zone &zone = m_desk.club().zone(m_edited->taken.location);
    if (zone.startOfDay(date + days(1)) <= m_desk.now()) {
        return tr("That date is over and stays as it was.");
    }
    const auto from = wallOf(m_edited->taken.recurrenceId);
    return m_edited->scope == EditScope::Following && from && date < dateOf(*from)
        ? tr("That date comes before those that are meant; choose all dates to change it.")
        : QString();
}

void BlockDialog::toggleDate(LocalDate date)
{
    if (const QString why = outOfReach(date); !why.isEmpty()) {
        m_notice->tell(NoticeBox::Tone::Caution, why);
        return;
    }
    const DayMarks &marks = m_series->strip().marks();
    const auto mark = marks.find(date);
    m_fields->toggleDate(date, mark != marks.end() ? mark->second.kind : DayMark::Kind::Laid);
}

void BlockDialog::build()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("fieldsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 14, 0);
    if (m_scope != nullptr) {
        inner->addWidget(m_scope);
    }
    inner->addWidget(m_fields);
    scroll->setWidget(page);
    scroll->setFixedWidth(fieldsWidth + 14);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(14);
    sides->addWidget(scroll);
    sides->addWidget(rightSide(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addLayout(sides, 1);
    column->addWidget(m_foot);
}

QWidget *BlockDialog::rightSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_counts);
    column->addWidget(m_series);
    column->addWidget(m_taken);
    column->addWidget(m_notice);
    column->addWidget(m_hits, 1);
    m_taken->hide();
    return side;
}

/// Each change of the fields asks the desk anew; the job keeps up with typing.
void BlockDialog::look()
{
    if (m_job->isLaying()) {
        return;
    }
    m_notice->hide();
    m_fault.clear();
    const auto ask = asked();
    m_fields->showFault(ask ? std::nullopt : std::optional(ask.error()));
    if (!ask) {
        m_series->setVisible(false);
        showNothing(ask.error().sentence,
                    tr("Bookings in the way are shown here before anything is made."));
        return;
    }
    const Status shown = showSeries(*ask);
    if (!*ask) {
        showNothing(tr("Nothing is different yet"), {});
        return;
    }
    if (!shown) {
        m_fault = words::error(shown.error());
    }
    m_job->ask(**ask, m_hits->first());
    showObstacle();
}

/// Nothing where the fields say what stands already.
tl::expected<std::optional<BlockAsk>, FormFault> BlockDialog::asked() const
{
    const BlockForm form = m_fields->form();
    if (!m_edited) {
        auto request = requestOf(form, m_desk.club());
        if (!request) {
            return tl::unexpected(request.error());
        }
        return BlockAsk(std::move(*request));
    }
    auto edit = editOf(*m_edited, m_was, form, m_desk.club());
    if (!edit) {
        return tl::unexpected(edit.error());
    }
    return *edit ? std::optional(BlockAsk(std::move(**edit))) : std::nullopt;
}

/// What is asked for; of a series that stands how it is, until the preview says what it becomes.
Status BlockDialog::showSeries(const std::optional<BlockAsk> &ask)
{
    std::vector<Series> all;
    if (const auto *request = ask ? std::get_if<BlockRequest>(&*ask) : nullptr) {
        all = seriesOf(*request, m_desk.club());
    } else if (ask) {
        return {};
    } else if (m_edited->series) {
        all.push_back(*m_edited->series);
    }
    return m_series->show(std::move(all), m_desk.clubSnapshot(), m_desk.now());
}

void BlockDialog::showNothing(const QString &fault, const QString &hint)
{
    m_fault = fault;
    m_job->forget();
    m_hits->model().setPreview(nullptr, {});
    m_counts->setText({});
    m_taken->hide();
    m_hits->refresh(hint);
    showObstacle();
}

void BlockDialog::showPreview(const BlockJob::Preview &preview)
{
    if (!preview) {
        showNothing(words::error(preview.error()), {});
        m_notice->tell(NoticeBox::Tone::Refuse, m_fault);
        return;
    }
    showPlan(*preview,
             m_answered ? carriedOver(m_answered->plan, m_answers, (*preview)->plan)
                        : std::vector<BlockAnswer>());
}

void BlockDialog::showPlan(std::shared_ptr<const BlockPreview> preview,
                           std::vector<BlockAnswer> answers)
{
    m_answered = preview;
    if (m_edited) {
        std::vector<Series> all;
        for (const DraftedSeries &drafted : preview->plan.draft.series) {
            all.push_back(drafted.after);
        }
        if (const Status shown
            = m_series->show(std::move(all), m_desk.clubSnapshot(), m_desk.now());
            !shown) {
            m_fault = words::error(shown.error());
        }
    }
    const auto taken = static_cast<int>(preview->plan.taken.size());
    m_taken->setVisible(taken > 0);
    m_taken->setText(
        tr("%n part(s) are closed by other blocks already and stay as they are.", nullptr, taken));
    m_taken->setToolTip(blockwords::taken(preview->plan, mostLines).join(QLatin1Char('\n')));
    m_hits->model().setPreview(std::move(preview), std::move(answers));
    m_hits->refresh(tr("Nobody is in the way."));
    showObstacle();
}

std::size_t BlockDialog::blocksToLay() const
{
    const auto &preview = m_hits->model().preview();
    if (!preview) {
        return 0;
    }
    return preview->plan.draft.blocks.size()
        - totalsOf(preview->plan, m_hits->model().answers()).skipped;
}

QString BlockDialog::obstacle() const
{
    if (!m_fault.isEmpty()) {
        return m_fault;
    }
    if (m_job->isLaying()) {
        return tr("Writing…");
    }
    const auto &preview = m_hits->model().preview();
    if (m_job->isLooking() || !preview) {
        return tr("Looking at the schedule…");
    }
    const bool isOfSeries = m_edited && !preview->plan.draft.series.empty();
    if (preview->plan.draft.blocks.empty() && !isOfSeries) {
        return tr("All of it is closed already; there is nothing to lay");
    }
    const AnswerTotals totals = totalsOf(preview->plan, m_hits->model().answers());
    if (totals.open > 0) {
        return tr("%n booking(s) still need a decision", nullptr, static_cast<int>(totals.open));
    }
    if (m_hits->model().hasFaults()) {
        return tr("Some bookings would go where it is not free: see their rows");
    }
    return blocksToLay() == 0 && !isOfSeries ? tr("All blocks are skipped; there is nothing to lay")
                                             : QString();
}

void BlockDialog::showObstacle()
{
    m_foot->tell(obstacle(), static_cast<int>(blocksToLay()));
}

/// What those concerned are told; without a reason the title, else the kind.
QString BlockDialog::reason() const
{
    const BlockForm form = m_fields->form();
    const std::string &given = form.reason.empty() ? form.title : form.reason;
    return given.empty() ? text::blockKind(m_desk.club(), form.kind) : text::fromUtf8(given);
}

void BlockDialog::layNow()
{
    if (!obstacle().isEmpty()) {
        return;
    }
    m_notice->hide();
    m_job->lay(m_hits->model().preview(), m_hits->model().answers(), reason());
    showLaying(m_job->isLaying());
}

void BlockDialog::showLaying(bool isLaying)
{
    m_fields->setEnabled(!isLaying);
    m_series->setEnabled(!isLaying);
    m_hits->setEnabled(!isLaying);
    m_foot->setLaying(isLaying);
    showObstacle();
}

void BlockDialog::showOutcome(const LayOutcome &outcome)
{
    showLaying(false);
    if (outcome) {
        Q_EMIT laid(*outcome);
        accept();
        return;
    }
    const LayRefusal &refusal = outcome.error();
    if (refusal.fresh) {
        QStringList lines = blockwords::changes(m_desk.club(), refusal);
        if (static_cast<std::size_t>(lines.size()) > mostLines) {
            const auto more = lines.size() - static_cast<qsizetype>(mostLines);
            lines = lines.mid(0, static_cast<qsizetype>(mostLines));
            lines += tr("… and %n more", nullptr, static_cast<int>(more));
        }
        showPlan(refusal.fresh, carriedOver(m_answered->plan, m_answers, refusal.fresh->plan));
        lines.prepend(tr("The schedule has changed meanwhile; nothing was laid. Look again:"));
        m_notice->tell(NoticeBox::Tone::Caution, lines.join(QLatin1Char('\n')));
        m_hits->goToOpen();
    } else if (!refusal.faults.empty()) {
        m_hits->model().setFaults(refusal.faults);
        m_notice->tell(NoticeBox::Tone::Refuse,
                       tr("Nothing was laid: %n decision(s) cannot be kept.",
                          nullptr,
                          static_cast<int>(refusal.faults.size())));
    } else if (refusal.error && refusal.error->code == ErrorCode::Stopped) {
        m_notice->tell(NoticeBox::Tone::Caution, tr("Stopped. Nothing was laid."));
    } else {
        m_notice->tell(NoticeBox::Tone::Refuse, words::error(refusal.error.value_or(Error{})));
    }
}

QString BlockDialog::counts() const
{
    return m_counts->text();
}

QString BlockDialog::notice() const
{
    return m_notice->told();
}

/// While it is written, leaving means stopping; what became of it is told first.
void BlockDialog::reject()
{
    if (m_job->isLaying()) {
        m_job->stop();
        m_foot->setStopping();
        return;
    }
    QDialog::reject();
}

} // namespace bayboard
