#pragma once

#include "core/desk/Desk.h"

#include <QObject>

namespace bayboard {

/// Asks the desk for previews, one at a time: while one is on its way the newest question waits and
/// older ones are forgotten, so that typing costs no more than the desk can answer. Lays what was
/// previewed and can be told to stop. GUI thread; the desk must outlive it.
class BlockJob final : public QObject
{
    Q_OBJECT
public:
    explicit BlockJob(Desk &desk, QObject *parent = nullptr);
    ~BlockJob() override;

    void ask(BlockAsk what, WayFirst first);
    /// What was asked is not wanted any more.
    void forget();
    void lay(std::shared_ptr<const BlockPreview> preview,
             std::vector<BlockAnswer> answers,
             const QString &reason);
    /// Stops what is being laid; laid() tells.
    void stop();

    using Preview = Result<std::shared_ptr<const BlockPreview>>;

    /// The last answer.
    [[nodiscard]] const Preview &preview() const { return m_preview; }

    /// What became of the last laying.
    [[nodiscard]] const LayOutcome &outcome() const { return m_outcome; }

    [[nodiscard]] bool isLooking() const { return m_isLooking || m_waiting.has_value(); }

    [[nodiscard]] bool isLaying() const { return m_isLaying; }

Q_SIGNALS:
    void looked(); ///< see preview()
    void progressed(qint64 written, qint64 all);
    void finished(); ///< see outcome()

private:
    struct Question
    {
        BlockAsk what;
        WayFirst first;
    };

    void run(Question question);

    Desk &m_desk;
    std::optional<Question> m_waiting;
    Preview m_preview;
    LayOutcome m_outcome = tl::unexpected(LayRefusal{});
    std::shared_ptr<std::atomic<bool>> m_stop;
    quint64 m_forgotten = 0; ///< questions up to that one are not told
    quint64 m_asked = 0;
    bool m_isLooking = false;
    bool m_isLaying = false;
};

} // namespace bayboard
