#pragma once

#include "ui/print/PdfFile.h"
#include "ui/print/RunSheetJob.h"
#include "ui/print/SheetOutput.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLayout;
class QPrinter;
class QProgressBar;
class QPushButton;

namespace bayboard {

class DeskSignals;
class RunSheetFields;
class SheetPreview;

/// Chooses what a run sheet shows, shows it as it will be on paper, prints it or writes it to a
/// PDF. Follows what is saved meanwhile. The desk must outlive it.
class RunSheetDialog final : public QDialog
{
    Q_OBJECT
public:
    RunSheetDialog(Desk &desk,
                   DeskSignals &signals_,
                   LocationId location,
                   LocalDate date,
                   QWidget *parent = nullptr);
    ~RunSheetDialog() override;

    /// Writes the sheet in view there. What goes wrong is told in a box.
    void savePdf(const QString &path);

    [[nodiscard]] SheetPreview &preview() const { return *m_preview; }

    [[nodiscard]] RunSheetFields &fields() const { return *m_fields; }

    /// Null while there is none to be printed.
    [[nodiscard]] std::shared_ptr<const SheetDocument> sheet() const;

private:
    void build();
    [[nodiscard]] QLayout *makeFoot();
    void follow(DeskSignals &signals_);
    void ask();
    void askSoon();
    void showSheet();
    void showProgress(int done, int all);
    void showFoot();
    void choosePdf();
    void choosePrinter();
    void startPrinting(SheetOutput::Range range);
    void run(QPagedPaintDevice &device,
             SheetOutput::Range range,
             std::function<void(SheetOutput::End)> done);
    void pdfDone(const QString &path, SheetOutput::End how);
    void printingDone(SheetOutput::End how);
    void stop();
    [[nodiscard]] QString title() const;
    void tell(const Error &error);

    Desk &m_desk;
    RunSheetJob *m_job;
    RunSheetFields *m_fields;
    SheetPreview *m_preview;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_print;
    QPushButton *m_save;
    QString m_said; ///< what became of the last printing; empty: how many pages there are
    bool m_isStale = false; ///< something was saved since it was read
    bool m_isStopped = false;
    std::unique_ptr<PdfFile> m_pdf;
    std::unique_ptr<QPrinter> m_printer;
    QPointer<SheetOutput> m_output; ///< paints on one of them
};

} // namespace bayboard
