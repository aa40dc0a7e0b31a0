#include "app/desktop/ClubChooser.h"

#include "ui/dialogs/NewClubWizard.h"

#include <QFileDialog>

namespace bayboard {

ClubChooser::ClubChooser(const QString &folder, QWidget &window)
    : QObject(&window)
    , m_folder(folder)
    , m_window(window)
{ }

void ClubChooser::askForNewClub()
{
    openWizard({});
}

void ClubChooser::askForImport()
{
    auto *dialog = new QFileDialog(&m_window, tr("What to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Exports (*.csv *.tsv *.txt *.ics)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ClubChooser::openWizard);
    dialog->open();
}

void ClubChooser::openWizard(const QString &importFile)
{
    auto *wizard = new NewClubWizard(m_folder, &m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, wizard, importFile] {
        Q_EMIT newClubChosen(wizard->filePath(), wizard->clubTemplate(), importFile);
    });
    wizard->open();
}

void ClubChooser::askForFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a club's file"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Clubs (*.bayboard)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ClubChooser::fileChosen);
    dialog->open();
}

} // namespace bayboard
