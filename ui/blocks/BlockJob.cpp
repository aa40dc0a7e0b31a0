#include "ui/blocks/BlockJob.h"

#include <QPointer>

namespace bayboard {

BlockJob::BlockJob(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

BlockJob::~BlockJob()
{
    stop();
}

void BlockJob::ask(BlockAsk what, WayFirst first)
{
    if (m_isLooking) {
        m_forgotten = m_asked;
        m_waiting = Question{std::move(what), first};
        return;
    }
    run({std::move(what), first});
}

void BlockJob::forget()
{
    m_forgotten = m_asked;
    m_waiting.reset();
}

void BlockJob::run(Question question)
{
    m_isLooking = true;
    const quint64 number = ++m_asked;
    m_desk.previewBlocks(std::move(question.what),
                         question.first,
                         [guard = QPointer<BlockJob>(this),
                          number](const Result<std::shared_ptr<const BlockPreview>> &preview) {
                             if (!guard) {
                                 return;
                             }
                             guard->m_isLooking = false;
                             if (auto next = std::exchange(guard->m_waiting, std::nullopt)) {
                                 guard->run(std::move(*next));
                             } else if (number > guard->m_forgotten) {
                                 guard->m_preview = preview;
                                 Q_EMIT guard->looked();
                             }
                         });
}

void BlockJob::lay(std::shared_ptr<const BlockPreview> preview,
                   std::vector<BlockAnswer> answers,
                   const QString &reason)
{
    m_isLaying = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    LayOptions options;
    options.reason = reason.toStdString();
    options.watch.stop = m_stop;
    options.watch.progress
        = [guard = QPointer<BlockJob>(this)](std::int64_t written, std::int64_t all) {
              if (guard && guard->m_isLaying) {
                  Q_EMIT guard->progressed(written, all);
              }
          };
    m_desk.layBlocks(std::move(preview),
                     std::move(answers),
                     std::move(options),
                     [guard = QPointer<BlockJob>(this)](const LayOutcome &outcome) {
                         if (guard) {
                             guard->m_isLaying = false;
                             guard->m_outcome = outcome;
                             Q_EMIT guard->finished();
                         }
                     });
}

void BlockJob::stop()
{
    if (m_stop) {
        m_stop->store(true);
    }
}

} // namespace bayboard
