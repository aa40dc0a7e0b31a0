#pragma once

#include "core/desk/ClubTemplate.h"

#include <QObject>

class QWidget;

namespace bayboard {

/// The dialogs that lead to a club: the wizard, the file to open, the export to begin with.
class ClubChooser final : public QObject
{
    Q_OBJECT
public:
    /// `folder`: where clubs are kept unless the operator says otherwise.
    ClubChooser(const QString &folder, QWidget &window);

    void askForNewClub();
    /// First what to import, then the new club for it.
    void askForImport();
    void askForFile();

Q_SIGNALS:
    /// `importFile` is empty for a club that begins empty.
    void newClubChosen(const QString &path,
                       const bayboard::ClubTemplate &plan,
                       const QString &importFile);
    void fileChosen(const QString &path);

private:
    void openWizard(const QString &importFile);

    QString m_folder;
    QWidget &m_window;
};

} // namespace bayboard
