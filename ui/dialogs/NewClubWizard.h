#pragma once

#include "core/desk/ClubTemplate.h"

#include <QWizard>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace bayboard {

class PlaceRow;
class PersonRow;

/// Asks what a new club needs: its name and words, its locations with bays and hours, who works
/// there, and where the file goes. Nothing is made here: `finished with accept` means that
/// clubTemplate() is whole.
class NewClubWizard final : public QWizard
{
    Q_OBJECT
public:
    /// `folder`: where the club's file is put unless the operator chooses another place.
    explicit NewClubWizard(const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] ClubTemplate clubTemplate() const;
    [[nodiscard]] QString filePath() const;

    bool validateCurrentPage() override;

private:
    QWizardPage *makeClubPage();
    QWizardPage *makePlacesPage();
    QWizardPage *makePeoplePage();
    QWizardPage *makeFilePage();
    void addPlace();
    void addPerson();
    [[nodiscard]] QString faultOfClub() const;
    [[nodiscard]] QString faultOfPage() const;
    [[nodiscard]] QString faultOfPlaces() const;
    [[nodiscard]] QString faultOfPeople() const;
    void initializePage(int id) override;

    QString m_folder;
    QLineEdit *m_name = nullptr;
    QComboBox *m_bayWord = nullptr;
    QComboBox *m_weekStart = nullptr;
    QLineEdit *m_currency = nullptr;
    QLineEdit *m_file = nullptr;
    QVBoxLayout *m_placeColumn = nullptr;
    QVBoxLayout *m_peopleColumn = nullptr;
    std::vector<PlaceRow *> m_places;
    std::vector<PersonRow *> m_people;
};

} // namespace bayboard
