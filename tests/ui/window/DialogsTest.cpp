#include "tests/support/TestDesk.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/dialogs/NewClubWizard.h"
#include "ui/dialogs/PinDialog.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/dialogs/WelcomePage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

template <typename Widget> Widget *find(QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QLatin1String(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
}

void fill(QWidget &parent, const char *name, const char *text)
{
    auto *field = find<QLineEdit>(parent, name);
    field->clear();
    QTest::keyClicks(field, QLatin1String(text));
}

QString faultOf(QWizard &wizard)
{
    MessageBox::scriptNext(QMessageBox::Ok);
    const int before = wizard.currentId();
    wizard.next();
    EXPECT_EQ(wizard.currentId(), before);
    const QList<MessageBox::Shown> shown = MessageBox::takeShown();
    return shown.isEmpty() ? QString() : shown.front().text;
}

} // namespace

TEST(NewClubWizard, AsksForWhatAClubNeedsAndGivesAWholeTemplate)
{
    test::TemporaryFolder folder;
    NewClubWizard wizard(QString::fromStdString(folder.path("").string()));
    wizard.restart();
    fill(wizard, "clubName", "Links Club");
    find<QComboBox>(wizard, "bayWord")->setCurrentText(QStringLiteral("Box"));
    wizard.next();
    fill(wizard, "placeName1", "Harbour");
    find<QComboBox>(wizard, "placeZone1")->setCurrentText(QStringLiteral("Europe/London"));
    find<QSpinBox>(wizard, "placeBays1")->setValue(3);
    find<QComboBox>(wizard, "placeHours1")->setCurrentText(QStringLiteral("daily 18:00-02:00"));
    wizard.next();
    fill(wizard, "personName1", "Olga");
    wizard.next();
    const ClubTemplate plan = wizard.clubTemplate();
    EXPECT_FALSE(findFault(plan).has_value());
    EXPECT_EQ(plan.settings.name, "Links Club");
    EXPECT_EQ(plan.settings.bayWord, "Box");
    ASSERT_EQ(plan.sites.size(), 1U);
    EXPECT_EQ(plan.sites.front().location.zone, "Europe/London");
    EXPECT_FALSE(plan.sites.front().location.hours.isAlwaysOpen());
    ASSERT_EQ(plan.sites.front().bays.size(), 3U);
    EXPECT_EQ(plan.sites.front().bays.back().name, "Box 3");
    EXPECT_TRUE(wizard.filePath().endsWith(QStringLiteral("links-club.bayboard")));
}

TEST(NewClubWizard, BeginsEachPageInItsFirstField)
{
    NewClubWizard wizard(QStringLiteral("/nowhere"));
    wizard.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&wizard));
    const auto begins = [](const char *name) {
        return QTest::qWaitFor([name] {
            const QWidget *field = QApplication::focusWidget();
            return field != nullptr && field->objectName() == QLatin1String(name);
        });
    };
    fill(wizard, "clubName", "Links");
    wizard.next();
    EXPECT_TRUE(begins("placeName1"));
    fill(wizard, "placeName1", "Harbour");
    wizard.next();
    EXPECT_TRUE(begins("personName1"));
}

TEST(NewClubWizard, SaysWhatIsMissingInOneSentence)
{
    NewClubWizard wizard(QStringLiteral("/nowhere"));
    wizard.restart();
    EXPECT_FALSE(faultOf(wizard).isEmpty());
    fill(wizard, "clubName", "Links Club");
    for (const char *none : {"ZZ9", "CA", "€"}) {
        find<QLineEdit>(wizard, "clubCurrency")->setText(QString::fromUtf8(none));
        EXPECT_TRUE(faultOf(wizard).contains(QStringLiteral("CAD"))) << none;
    }
    find<QLineEdit>(wizard, "clubCurrency")->setText(QStringLiteral("eur"));
    wizard.next();
    EXPECT_FALSE(faultOf(wizard).isEmpty());
    fill(wizard, "placeName1", "Harbour");
    find<QComboBox>(wizard, "placeZone1")->setCurrentText(QStringLiteral("Halifax"));
    EXPECT_TRUE(faultOf(wizard).contains(QStringLiteral("Halifax")));
    find<QComboBox>(wizard, "placeZone1")->setCurrentText(QStringLiteral("America/Halifax"));
    find<QComboBox>(wizard, "placeHours1")->setCurrentText(QStringLiteral("nine to five"));
    EXPECT_TRUE(faultOf(wizard).contains(QStringLiteral("nine to five")));
    find<QComboBox>(wizard, "placeHours1")->setCurrentIndex(0);
    wizard.next();
    EXPECT_FALSE(faultOf(wizard).isEmpty());
}

TEST(WelcomePage, EachChoiceIsReported)
{
    WelcomePage page{WelcomePage::Gone()};
    QSignalSpy demo(&page, &WelcomePage::demoWanted);
    QSignalSpy fresh(&page, &WelcomePage::newClubWanted);
    QSignalSpy import(&page, &WelcomePage::importWanted);
    QSignalSpy open(&page, &WelcomePage::openWanted);
    for (const char *name : {"demo", "newClub", "import", "open"}) {
        QTest::mouseClick(find<QAbstractButton>(page, name), Qt::LeftButton);
    }
    EXPECT_EQ(demo.count() + fresh.count() + import.count() + open.count(), 4);
}

TEST(PinDialog, IsAsTallAsWhatItSaysAndForgetsWhatWasWrongWhenSomethingIsTyped)
{
    PinDialog::Texts texts;
    texts.title = QStringLiteral("PIN of Mia");
    texts.question = QStringLiteral("Mia has a PIN.");
    texts.button = QStringLiteral("Continue");
    const QString wrong
        = QStringLiteral("Too many wrong tries, so that nobody looks. ").repeated(6);
    auto *dialog = new PinDialog(
        texts,
        [&](const QString &pin, const QString &, const PinDialog::Answer &answer) {
            EXPECT_EQ(pin, QStringLiteral("111111"));
            answer(wrong);
        },
        nullptr);
    dialog->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog));
    const int before = dialog->height();
    auto *line = find<QLineEdit>(*dialog, "pin");
    QTest::keyClicks(line, QStringLiteral("111111"));
    QTest::keyClick(line, Qt::Key_Return);
    auto *said = find<QLabel>(*dialog, "warning");
    EXPECT_EQ(said->text(), wrong);
    EXPECT_GT(dialog->height(), before);
    EXPECT_GE(said->height(), said->heightForWidth(said->width()));
    QTest::keyClicks(line, QStringLiteral("2"));
    EXPECT_FALSE(said->isVisible());
    EXPECT_EQ(dialog->height(), before);
    delete dialog;
}

TEST(ReasonDialog, GivesTheReasonOnceThereIsOne)
{
    ReasonDialog::Texts texts;
    texts.button = QStringLiteral("Do it");
    texts.suggestions = {QStringLiteral("Customer asked")};
    ReasonDialog dialog(texts);
    QString given;
    QObject::connect(&dialog, &ReasonDialog::reasonGiven, &dialog, [&given](const QString &reason) {
        given = reason;
    });
    auto *button = find<QAbstractButton>(dialog, "primary");
    EXPECT_FALSE(button->isEnabled());
    fill(dialog, "reason", "   ");
    EXPECT_FALSE(button->isEnabled());
    QTest::mouseClick(find<QAbstractButton>(dialog, "suggestion"), Qt::LeftButton);
    EXPECT_EQ(dialog.reason(), QStringLiteral("Customer asked"));
    EXPECT_TRUE(button->isEnabled());
    fill(dialog, "reason", " regular ");
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(given, QStringLiteral("regular"));
}
