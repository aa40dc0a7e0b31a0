#include "ui/blocks/SeriesChanges.h"

#include "core/desk/BlockSight.h"
#include "core/text/Words.h"
#include "ui/blocks/BlockWords.h"
#include "ui/blocks/HitsDialog.h"
#include "ui/panes/Words.h"

#include <QWidget>

#include <algorithm>

namespace bayboard {

SeriesChanges::SeriesChanges(Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
    , m_job(new BlockJob(desk, this))
{
    connect(m_job, &BlockJob::looked, this, &SeriesChanges::look);
    connect(m_job, &BlockJob::finished, this, &SeriesChanges::finish);
    connect(m_job, &BlockJob::progressed, this, [this](qint64 written, qint64 all) {
        Q_EMIT progressed(m_title, written, all);
    });
}

void SeriesChanges::stop()
{
    m_job->stop();
}

bool SeriesChanges::run(const SeriesEdit &edit, const QString &title)
{
    if (m_isBusy) {
        return false;
    }
    m_isBusy = true;
    m_title = title;
    m_reason.reset();
    m_job->ask(edit, WayFirst::OtherBay);
    return true;
}

void SeriesChanges::look()
{
    const auto &preview = m_job->preview();
    if (!preview) {
        m_isBusy = false;
        Q_EMIT refused(words::error(preview.error()));
    } else if ((*preview)->plan.hits.empty()) {
        lay(*preview, {});
    } else {
        askAbout(*preview, {});
    }
}

void SeriesChanges::askAbout(const std::shared_ptr<const BlockPreview> &preview,
                             const QString &notice)
{
    const QString own = maySee(*preview) ? ownReason(preview->plan.draft) : QString();
    auto *dialog = new HitsDialog(m_title, preview, notice, m_reason.value_or(own), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { m_isBusy = false; });
    connect(dialog, &HitsDialog::decided, this, [this, preview, dialog] {
        m_reason = dialog->reason();
        lay(preview, dialog->answers());
    });
    dialog->open();
}

bool SeriesChanges::maySee(const BlockPreview &preview) const
{
    const BlockSight sight(m_desk.club(), preview.who);
    const auto &blocks = preview.plan.draft.blocks;
    return std::all_of(blocks.begin(), blocks.end(), [&sight](const DraftedBlock &block) {
        return sight.sees(block);
    });
}

/// Without a reason the title, else the kind: what a block that is laid says of itself too.
QString SeriesChanges::ownReason(const BlockDraft &draft) const
{
    const auto first = [this](const auto &drafted) {
        const std::string &given = drafted.reason.empty() ? drafted.title : drafted.reason;
        return given.empty() ? text::blockKind(m_desk.club(), drafted.kind) : text::fromUtf8(given);
    };
    if (!draft.blocks.empty()) {
        return first(draft.blocks.front().after);
    }
    return draft.series.empty() ? QString() : first(draft.series.front().after);
}

void SeriesChanges::lay(std::shared_ptr<const BlockPreview> preview,
                        std::vector<BlockAnswer> answers)
{
    m_preview = preview;
    const QString own = ownReason(preview->plan.draft);
    m_job->lay(std::move(preview), std::move(answers), m_reason.value_or(own));
}

void SeriesChanges::finish()
{
    const LayOutcome &outcome = m_job->outcome();
    if (outcome) {
        m_isBusy = false;
        Q_EMIT done(Committed{outcome->id, outcome->entity, {}});
        return;
    }
    const LayRefusal &refusal = outcome.error();
    if (refusal.fresh || !refusal.faults.empty()) {
        // The schedule went on meanwhile: what is different is said, and asked again.
        const QStringList changes = blockwords::changes(m_desk.club(), refusal);
        askAbout(refusal.fresh ? refusal.fresh : m_preview, changes.join(QLatin1Char('\n')));
        return;
    }
    m_isBusy = false;
    Q_EMIT refused(refusal.error ? words::error(*refusal.error) : QString());
}

} // namespace bayboard
