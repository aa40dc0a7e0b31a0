#include "ui/print/RunSheetDialog.h"

#include "core/text/Words.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/PaneScroll.h"
#include "ui/panes/Words.h"
#include "ui/print/RunSheetFields.h"
#include "ui/print/SheetPreview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {

namespace {

QPushButton *button(QWidget *parent, const char *name, const QString &text)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

/// Days and customers' names that stand on a sheet.
bool concernsSheets(const DeskChange &change)
{
    return std::any_of(change.entities.begin(), change.entities.end(), [](const EntityRef &entity) {
        return entity.kind == EntityKind::Booking || entity.kind == EntityKind::Block
            || entity.kind == EntityKind::Customer;
    });
}

} // namespace

RunSheetDialog::RunSheetDialog(
    Desk &desk, DeskSignals &signals_, LocationId location, LocalDate date, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_job(new RunSheetJob(desk, this))
    , m_fields(new RunSheetFields(desk, location, date, this))
    , m_preview(new SheetPreview(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(button(this, "sheetStop", {}))
    , m_print(button(this, "sheetPrint", tr("Print…")))
    , m_save(button(this, "sheetSave", tr("Save as PDF…")))
{
    setObjectName(QStringLiteral("runSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Run sheet"));
    resize(QSize(1060, 720).boundedTo(screen()->availableSize() * 9 / 10));
    build();
    connect(m_fields, &RunSheetFields::changed, this, [this] {
        m_said.clear();
        ask();
    });
    connect(m_job, &RunSheetJob::progressed, this, &RunSheetDialog::showProgress);
    connect(m_job, &RunSheetJob::finished, this, &RunSheetDialog::showSheet);
    connect(m_preview, &SheetPreview::pageChanged, this, &RunSheetDialog::showFoot);
    connect(m_stop, &QPushButton::clicked, this, &RunSheetDialog::stop);
    connect(m_print, &QPushButton::clicked, this, &RunSheetDialog::choosePrinter);
    connect(m_save, &QPushButton::clicked, this, &RunSheetDialog::choosePdf);
    follow(signals_);
    ask();
}

RunSheetDialog::~RunSheetDialog()
{
    if (m_output != nullptr && m_pdf == nullptr)
        m_printer->abort();
    delete m_output; // before what it paints on
    m_fields->choices().keep();
}

void RunSheetDialog::build()
{
    m_status->setObjectName(QStringLiteral("sheetStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("sheetProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_stop->hide();
    m_print->setProperty("primary", true); // before the box lays it out, which fixes its look
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    auto *scroll = new PaneScroll(m_fields, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    row->addWidget(scroll);
    row->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addLayout(row, 1);
    column->addLayout(makeFoot());
}

QLayout *RunSheetDialog::makeFoot()
{
    auto *close = button(this, "sheetClose", tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_status, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addWidget(close);
    return row;
}

/// The sheet is read from the disk, so what was saved is what it shows.
void RunSheetDialog::follow(DeskSignals &signals_)
{
    connect(&signals_, &DeskSignals::stepSaved, this, &RunSheetDialog::askSoon);
    connect(&signals_, &DeskSignals::bookingsChanged, this, [this](const DeskChange &change) {
        if (change.everything) // somebody else works, perhaps
            m_fields->follow();
        else if (concernsSheets(change))
            askSoon();
    });
    connect(&signals_, &DeskSignals::clubEdited, m_fields, &RunSheetFields::follow);
}

/// Once for all that comes in one turn of the event loop, and not while it is read already.
void RunSheetDialog::askSoon()
{
    if (std::exchange(m_isStale, true) || m_job->isRunning() || m_output != nullptr)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isStale && !m_job->isRunning() && m_output == nullptr)
                ask();
        },
        Qt::QueuedConnection);
}

void RunSheetDialog::ask()
{
    if (m_output != nullptr)
        return;
    m_isStale = false;
    m_isStopped = false;
    m_progress->setRange(0, 0);
    if (m_fields->isComplete()) {
        m_job->ask(m_fields->order(), m_fields->choices().paper, font());
    } else {
        m_job->stop();
        m_preview->setDocument(nullptr);
    }
    showFoot();
}

std::shared_ptr<const SheetDocument> RunSheetDialog::sheet() const
{
    const bool isThere = !m_job->isRunning() && !m_isStopped && m_fields->isComplete()
        && m_job->document() != nullptr && !m_job->document()->pages.empty();
    return isThere ? m_job->document() : nullptr;
}

void RunSheetDialog::showSheet()
{
    m_preview->setDocument(m_job->document());
    showFoot();
    if (m_isStale)
        ask();
}

void RunSheetDialog::showProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    showFoot();
}

void RunSheetDialog::showFoot()
{
    const bool isBusy = m_job->isRunning() || m_output != nullptr;
    const auto document = sheet();
    m_progress->setVisible(isBusy && m_progress->maximum() > 1);
    m_stop->setVisible(m_progress->isVisibleTo(this) || m_isStopped);
    m_stop->setText(m_isStopped ? tr("Read again") : tr("Stop"));
    m_fields->setEnabled(m_output == nullptr);
    m_print->setEnabled(document != nullptr && m_output == nullptr);
    m_save->setEnabled(document != nullptr && m_output == nullptr);
    if (!m_fields->isComplete())
        m_status->setText(tr("No bay is chosen"));
    else if (m_isStopped)
        m_status->setText(tr("Stopped; the pages are those of before"));
    else if (m_job->isRunning())
        m_status->setText(tr("Reading the days…"));
    else if (m_job->error())
        m_status->setText(words::error(*m_job->error()));
    else if (!m_said.isEmpty())
        m_status->setText(m_said);
    else if (document != nullptr)
        m_status->setText(
            tr("Page %1 of %2").arg(m_preview->pageInView() + 1).arg(document->pages.size()));
    else
        m_status->clear();
}

void RunSheetDialog::stop()
{
    if (m_isStopped) {
        ask();
    } else if (m_output != nullptr) {
        if (m_pdf == nullptr)
            m_printer->abort(); // while it is painted on: nothing of it is sent
        m_output->stop();
    } else {
        m_job->stop();
        m_isStopped = true;
        showFoot();
    }
}

QString RunSheetDialog::title() const
{
    const RunSheetOrder order = m_fields->order();
    QString when = QString::fromStdString(formatDate(order.from));
    if (order.to != order.from)
        when += QStringLiteral(" – ") + QString::fromStdString(formatDate(order.to));
    const Location *place = m_desk.club().location(order.location);
    return place == nullptr ? when : text::fromUtf8(place->name) + QLatin1Char(' ') + when;
}

void RunSheetDialog::run(QPagedPaintDevice &device,
                         SheetOutput::Range range,
                         std::function<void(SheetOutput::End)> done)
{
    m_said.clear();
    m_output = new SheetOutput(sheet(), device, range, this);
    connect(m_output, &SheetOutput::progressed, this, &RunSheetDialog::showProgress);
    connect(m_output,
            &SheetOutput::finished,
            this,
            [this, done = std::move(done)](SheetOutput::End how) {
                m_output->deleteLater();
                m_output.clear();
                done(how);
                m_progress->setRange(0, 0);
                showFoot();
                if (m_isStale)
                    ask();
            });
    m_output->start();
    showFoot();
}

void RunSheetDialog::choosePdf()
{
    QString folder = m_fields->choices().folder;
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name = title() + QStringLiteral(".pdf");
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &RunSheetDialog::savePdf);
    dialog->open();
}

void RunSheetDialog::savePdf(const QString &path)
{
    const auto document = sheet();
    if (document == nullptr || m_output != nullptr)
        return;
    m_fields->setFolder(QFileInfo(path).absolutePath());
    m_pdf = std::make_unique<PdfFile>(path, title());
    if (const Status opened = m_pdf->open(); !opened) {
        tell(opened.error());
        return;
    }
    run(m_pdf->device(), {0, document->pages.size() - 1}, [this, path](SheetOutput::End how) {
        pdfDone(path, how);
    });
}

void RunSheetDialog::pdfDone(const QString &path, SheetOutput::End how)
{
    Status written;
    if (how == SheetOutput::End::Done)
        written = m_pdf->finish();
    else
        m_pdf->discard();
    m_pdf.reset();
    if (how == SheetOutput::End::Stopped)
        m_said = tr("Stopped; nothing was written");
    else if (how == SheetOutput::End::Refused)
        tell({ErrorCode::FileNotWritable,
              {path.toStdString(), Phrase::tr("it takes no further page")}});
    else if (!written)
        tell(written.error());
    else
        m_said = tr("Saved as %1").arg(path);
}

void RunSheetDialog::choosePrinter()
{
    const auto document = sheet();
    if (document == nullptr)
        return;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(title());
    m_printer->setCreator(QStringLiteral("Bayboard"));
    m_printer->setPageLayout(document->paper.pageLayout());
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, int(document->pages.size()));
    connect(dialog, &QDialog::accepted, this, [this, pages = document->pages.size()] {
        const bool some = m_printer->printRange() == QPrinter::PageRange;
        const auto from = static_cast<std::size_t>(std::max(1, m_printer->fromPage()));
        const auto to = static_cast<std::size_t>(std::max(1, m_printer->toPage()));
        startPrinting(some ? SheetOutput::Range{from - 1, to - 1}
                           : SheetOutput::Range{0, pages - 1});
    });
    dialog->open();
}

void RunSheetDialog::startPrinting(SheetOutput::Range range)
{
    if (sheet() == nullptr || m_output != nullptr)
        return;
    run(*m_printer, range, [this](SheetOutput::End how) { printingDone(how); });
}

void RunSheetDialog::printingDone(SheetOutput::End how)
{
    const QString file = m_printer->outputFileName();
    const QString name = file.isEmpty() ? m_printer->printerName() : file;
    if (how == SheetOutput::End::Refused) {
        tell({ErrorCode::FileNotWritable,
              {name.toStdString(), Phrase::tr("it takes no further page")}});
        return;
    }
    m_said = how == SheetOutput::End::Stopped ? tr("Stopped; nothing was printed")
        : file.isEmpty()                      ? tr("Sent to %1").arg(name)
                                              : tr("Saved as %1").arg(name);
}

void RunSheetDialog::tell(const Error &error)
{
    MessageBox::tell(this, windowTitle(), words::error(error));
}

} // namespace bayboard
