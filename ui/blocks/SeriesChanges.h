#pragma once

#include "ui/blocks/BlockJob.h"

class QWidget;

namespace bayboard {

/// Carries out edits of blocks that stand already: looks whom they hit, lays them at once where
/// nobody is in the way, else shows who is and asks. One at a time. GUI thread.
class SeriesChanges final : public QObject
{
    Q_OBJECT
public:
    /// `window`: parent of the dialog.
    SeriesChanges(Desk &desk, QWidget &window);

    /// `title` names the change in the dialog. While one is under way the next is refused (false).
    bool run(const SeriesEdit &edit, const QString &title);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Stops what is being written; refused() tells.
    void stop();

Q_SIGNALS:
    /// While it is written; `title` as of run().
    void progressed(const QString &title, qint64 written, qint64 all);
    void done(const bayboard::Committed &committed);
    void refused(const QString &sentence);

private:
    void look();
    void finish();
    void askAbout(const std::shared_ptr<const BlockPreview> &preview, const QString &notice);
    void lay(std::shared_ptr<const BlockPreview> preview, std::vector<BlockAnswer> answers);
    [[nodiscard]] bool maySee(const BlockPreview &preview) const;
    [[nodiscard]] QString ownReason(const BlockDraft &draft) const;

    Desk &m_desk;
    QWidget &m_window;
    BlockJob *m_job;
    QString m_title;
    std::optional<QString> m_reason; ///< as somebody wrote it; else the block's own
    std::shared_ptr<const BlockPreview> m_preview; ///< that is being laid
    bool m_isBusy = false;
};

} // namespace bayboard
