#include "ui/dialogs/NewClubWizard.h"

#include "ui/dialogs/MessageBox.h"
#include "ui/dialogs/NewClubRows.h"
#include "ui/panes/Words.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

enum Page { ClubPageId, PlacesPageId, PeoplePageId, FilePageId };

bool isCurrency(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return letter.toUpper() >= u'A' && letter.toUpper() <= u'Z';
           });
}

/// A page with a column that scrolls and a button that adds another row.
QVBoxLayout *makeRows(QWizardPage *page, QPushButton *add)
{
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->addStretch(1);
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(rows);
    auto *outer = new QVBoxLayout(page);
    outer->addWidget(scroll, 1);
    outer->addWidget(add, 0, Qt::AlignLeft);
    return column;
}

QString fileNameFor(const QString &club)
{
    QString name;
    for (const QChar letter : club.toLower()) {
        name += letter.isLetterOrNumber() ? letter : QLatin1Char('-');
    }
    return (name.isEmpty() ? QStringLiteral("club") : name) + QStringLiteral(".bayboard");
}

} // namespace

NewClubWizard::NewClubWizard(const QString &folder, QWidget *parent)
    : QWizard(parent)
    , m_folder(folder)
{
    setWindowTitle(tr("A new club"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setMinimumSize(560, 460);
    setPage(ClubPageId, makeClubPage());
    setPage(PlacesPageId, makePlacesPage());
    setPage(PeoplePageId, makePeoplePage());
    setPage(FilePageId, makeFilePage());
    // After the wizard has chosen a button: who goes on wants to type.
    connect(
        this,
        &QWizard::currentIdChanged,
        this,
        [this](int id) {
            if (id == PlacesPageId) {
                m_places.front()->setFocus(Qt::OtherFocusReason);
            } else if (id == PeoplePageId) {
                m_people.front()->setFocus(Qt::OtherFocusReason);
            }
        },
        Qt::QueuedConnection);
}

QWizardPage *NewClubWizard::makeClubPage()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("The club"));
    page->setSubTitle(tr("All of this can be changed later."));
    m_name = new QLineEdit(page);
    setFocusProxy(m_name);
    m_name->setObjectName(QStringLiteral("clubName"));
    m_bayWord = new QComboBox(page);
    m_bayWord->setObjectName(QStringLiteral("bayWord"));
    m_bayWord->setEditable(true);
    m_bayWord->addItems({tr("Bay"), tr("Box"), tr("Court"), tr("Lane"), tr("Room"), tr("Table")});
    m_weekStart = new QComboBox(page);
    for (int day = 0; day < 7; ++day) {
        m_weekStart->addItem(QLocale().standaloneDayName(day == 0 ? 7 : day));
    }
    m_weekStart->setCurrentIndex(static_cast<int>(QLocale().firstDayOfWeek()) % 7);
    const QString currency = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    m_currency = new QLineEdit(currency.isEmpty() ? QStringLiteral("CAD") : currency, page);
    m_currency->setMaxLength(3);
    m_currency->setObjectName(QStringLiteral("clubCurrency"));
    auto *form = new QFormLayout(page);
    form->addRow(tr("Name of the club"), m_name);
    form->addRow(tr("What is rented is called"), m_bayWord);
    form->addRow(tr("The week starts on"), m_weekStart);
    form->addRow(tr("Currency"), m_currency);
    return page;
}

QWizardPage *NewClubWizard::makePlacesPage()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("Locations"));
    page->setSubTitle(tr("Times are always shown in the location's own zone."));
    auto *add = new QPushButton(tr("Add a location"), page);
    m_placeColumn = makeRows(page, add);
    connect(add, &QPushButton::clicked, this, [this] {
        addPlace();
        m_places.back()->setFocus(Qt::OtherFocusReason);
    });
    addPlace();
    return page;
}

QWizardPage *NewClubWizard::makePeoplePage()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("Who works here"));
    page->setSubTitle(tr("Every change keeps the name of who made it."));
    auto *add = new QPushButton(tr("Add a person"), page);
    m_peopleColumn = makeRows(page, add);
    connect(add, &QPushButton::clicked, this, [this] {
        addPerson();
        m_people.back()->setFocus(Qt::OtherFocusReason);
    });
    addPerson();
    return page;
}

QWizardPage *NewClubWizard::makeFilePage()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("Where the club is kept"));
    page->setSubTitle(tr("One file on this computer. It is backed up every day beside itself."));
    m_file = new QLineEdit(page);
    m_file->setObjectName(QStringLiteral("clubFile"));
    auto *choose = new QPushButton(tr("Choose…"), page);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Where the club is kept"), m_file->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("bayboard"));
        connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
        dialog->open();
    });
    auto *form = new QFormLayout(page);
    form->addRow(tr("File"), m_file);
    form->addRow(QString(), choose);
    return page;
}

void NewClubWizard::addPlace()
{
    auto *row = new PlaceRow(static_cast<int>(m_places.size()) + 1);
    m_placeColumn->insertWidget(m_placeColumn->count() - 1, row);
    m_places.push_back(row);
}

void NewClubWizard::addPerson()
{
    auto *row = new PersonRow(static_cast<int>(m_people.size()) + 1,
                              m_people.empty() ? "owner" : "front_desk");
    m_peopleColumn->insertWidget(m_peopleColumn->count() - 1, row);
    m_people.push_back(row);
}

void NewClubWizard::initializePage(int id)
{
    QWizard::initializePage(id);
    if (id == FilePageId && m_file->text().isEmpty()) {
        m_file->setText(QDir(m_folder).filePath(fileNameFor(m_name->text().trimmed())));
    }
}

QString NewClubWizard::faultOfPlaces() const
{
    QSet<QString> seen;
    for (const PlaceRow *row : m_places) {
        if (row->name().isEmpty()) {
            continue;
        }
        if (seen.contains(row->name())) {
            return tr("Two locations are called “%1”.").arg(row->name());
        }
        seen.insert(row->name());
        if (const QString fault = row->fault(); !fault.isEmpty()) {
            return fault;
        }
    }
    return seen.isEmpty() ? tr("A club has one location at least; give it a name.") : QString();
}

QString NewClubWizard::faultOfPeople() const
{
    QSet<QString> seen;
    bool owner = false;
    for (const PersonRow *row : m_people) {
        if (row->name().isEmpty()) {
            continue;
        }
        if (seen.contains(row->name())) {
            return tr("Two people are called “%1”.").arg(row->name());
        }
        seen.insert(row->name());
        const std::string role = row->person().roles.front();
        owner = owner || role == "owner" || role == "admin";
    }
    return owner ? QString()
                 : tr("Somebody must be owner or administrator; give that person a name.");
}

/// What would keep the club from being made is said while its pages can still be mended.
QString NewClubWizard::faultOfClub() const
{
    const auto found = findFault(clubTemplate());
    return found ? words::error({ErrorCode::InvalidArgument, {found->where, found->reason}})
                 : QString();
}

QString NewClubWizard::faultOfPage() const
{
    switch (currentId()) {
    case ClubPageId:
        if (m_name->text().trimmed().isEmpty()) {
            return tr("The club needs a name.");
        }
        return isCurrency(m_currency->text().trimmed())
            ? QString()
            : tr("The currency is written with three letters, like CAD.");
    case PlacesPageId:
        return faultOfPlaces();
    case PeoplePageId:
        return faultOfPeople();
    case FilePageId:
        return QFile::exists(m_file->text())
            ? tr("There is a file %1 already; choose another name.").arg(m_file->text())
            : faultOfClub();
    default:
        return {};
    }
}

bool NewClubWizard::validateCurrentPage()
{
    const QString fault = faultOfPage();
    if (!fault.isEmpty()) {
        MessageBox::tell(this, windowTitle(), fault);
        return false;
    }
    return QWizard::validateCurrentPage();
}

ClubTemplate NewClubWizard::clubTemplate() const
{
    ClubTemplate plan;
    const QString word = m_bayWord->currentText().trimmed();
    plan.settings.name = m_name->text().trimmed().toStdString();
    plan.settings.bayWord = word == tr("Bay") ? std::string() : word.toStdString();
    plan.settings.currency = m_currency->text().trimmed().toUpper().toStdString();
    plan.settings.weekStart = m_weekStart->currentIndex();
    const QString shown = word.isEmpty() ? tr("Bay") : word;
    for (const PlaceRow *row : m_places) {
        if (row->name().isEmpty()) {
            continue;
        }
        ClubTemplate::Site site;
        site.location = row->location();
        for (int number = 1; number <= row->bayCount(); ++number) {
            Bay bay;
            bay.name = QStringLiteral("%1 %2").arg(shown).arg(number).toStdString();
            site.bays.push_back(bay);
        }
        plan.sites.push_back(std::move(site));
    }
    for (const PersonRow *row : m_people) {
        if (!row->name().isEmpty()) {
            plan.operators.push_back(row->person());
        }
    }
    return plan;
}

QString NewClubWizard::filePath() const
{
    return m_file->text();
}

} // namespace bayboard
