#pragma once

#include "core/desk/Desk.h"
#include "core/reports/RunSheet.h"
#include "ui/print/SheetLayout.h"

#include <QFont>
#include <QObject>

namespace bayboard {

/// Reads a run sheet in the background, a day at a time, and lays each day out as it comes, so that
/// neither the desk's reader nor the window is held for long. The newest question counts. GUI
/// thread; the desk must outlive it.
class RunSheetJob final : public QObject
{
    Q_OBJECT
public:
    explicit RunSheetJob(Desk &desk, QObject *parent = nullptr);
    ~RunSheetJob() override;

    /// `font` gives the family. What was asked before is not told any more.
    void ask(const RunSheetOrder &order, const SheetPaper &paper, const QFont &font);
    /// Does not go on; nothing is told.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }

    /// The last sheet that was finished; null: none yet, or the last question failed.
    [[nodiscard]] const std::shared_ptr<const SheetDocument> &document() const
    {
        return m_document;
    }

    /// Why there is none.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(); ///< see document() and error()

private:
    struct Work;
    void readNext();
    void take(const std::shared_ptr<Work> &work, Result<RunSheetDay> day);
    void end(std::shared_ptr<const SheetDocument> document, std::optional<Error> error);

    Desk &m_desk;
    std::shared_ptr<Work> m_work; ///< what is being asked; null: nothing
    std::shared_ptr<const SheetDocument> m_document;
    std::optional<Error> m_error;
};

} // namespace bayboard
