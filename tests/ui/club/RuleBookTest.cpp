// The rule book from the window: by fields, as text, tried on the past, saved as one step; what is
// broken is said and not saved.

#include "tests/ui/window/OpenWindow.h"
#include "ui/club/RuleBookDialog.h"
#include "ui/club/RuleChoice.h"
#include "ui/club/RuleForm.h"
#include "ui/club/RuleListPage.h"
#include "ui/club/RuleTextEdit.h"
#include "ui/club/RuleTrialModel.h"
#include "ui/club/RuleTrialPage.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/panes/DateField.h"

#include <QAccessible>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

const char *const twoRules = "{\n"
                             "  \"version\": 1,\n"
                             "  \"note\": \"ours\",\n"
                             "  \"rules\": [\n"
                             "    {\"id\": \"length\", \"rule\": \"duration\", \"minimum\": 30},\n"
                             "    {\"id\": \"pay\", \"rule\": \"deposit\", \"amount\": 1000}\n"
                             "  ]\n"
                             "}\n";

class RuleBooks : public testing::Test
{
protected:
    RuleBooks() : open(twoRules) { open.page().setActor(open.club.person("Olga")); }

    RuleBookDialog &dialog()
    {
        if (shown == nullptr) {
            open.settle();
            open.board().setFocus();
            open.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
            open.settle();
            shown = open.window().findChild<RuleBookDialog *>();
            EXPECT_NE(shown, nullptr);
        }
        return *shown;
    }

    template <typename Widget> Widget &field(const char *name)
    {
        auto *found = dialog().findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    void click(const char *name)
    {
        field<QAbstractButton>(name).click();
        open.settle();
    }

    void showTab(int index)
    {
        dialog().findChild<QTabWidget *>()->setCurrentIndex(index);
        open.settle();
    }

    QString warning() { return field<QLabel>("warning").text(); }

    QStringList rules()
    {
        QStringList all;
        auto &list = field<QListWidget>("ruleList");
        for (int row = 0; row < list.count(); ++row) {
            all += list.item(row)->text();
        }
        return all;
    }

    std::string inForce()
    {
        std::optional<std::string> text;
        open.club->read<Store::RuleBookText>(
            [](Store &store) { return store.loadRuleBook(); },
            [&](const Result<Store::RuleBookText> &book) { text = book.value().text; });
        open.settle();
        return text.value_or("");
    }

    void putInForce(const std::string &text)
    {
        bool done = false;
        open.club->setRuleBook(text, [&](const Outcome &outcome) {
            EXPECT_TRUE(outcome);
            done = true;
        });
        open.settle();
        EXPECT_TRUE(done);
    }

    static std::string changed(const char *from, const char *to)
    {
        std::string text = twoRules;
        text.replace(text.find(from), std::string(from).size(), to);
        return text;
    }

    OpenWindow open;
    QPointer<RuleBookDialog> shown;
};

} // namespace

TEST_F(RuleBooks, AreListedAsSentences)
{
    dialog();
    EXPECT_EQ(rules(),
              (QStringList{QStringLiteral("Length of bookings\nAt least 30 min"),
                           QStringLiteral("Deposit\n$10.00 for new bookings that are not paid\n"
                                          "warns only")}));
    EXPECT_FALSE(field<QAbstractButton>("saveRules").isEnabled());
    EXPECT_FALSE(dialog().isChanged());
}

TEST_F(RuleBooks, WhatTheKeyboardComesToHasANameThatCanBeSpoken)
{
    dialog();
    for (int tab = 0; tab < 3; ++tab) {
        showTab(tab);
        const QList<QWidget *> widgets = dialog().findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisibleTo(&dialog()) || !widget->isEnabled()
                || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr) {
                continue;
            }
            const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(heard, nullptr);
            EXPECT_FALSE(heard->text(QAccessible::Name).trimmed().isEmpty())
                << widget->metaObject()->className() << " " << widget->objectName().toStdString();
        }
    }
    EXPECT_EQ(field<RuleChoice>("rule_scope_tiers").accessibleName(), QStringLiteral("Tiers: all"));
}

TEST_F(RuleBooks, ARowIsAsTallAsItsTextsNeed)
{
    dialog();
    auto &list = field<QListWidget>("ruleList");
    const int line = list.fontMetrics().height();
    EXPECT_GE(list.sizeHintForRow(0), 2 * line);
    EXPECT_GE(list.sizeHintForRow(1), 3 * line);
    const int before = list.sizeHintForRow(1);
    list.setFixedWidth(list.fontMetrics().averageCharWidth() * 20);
    open.settle();
    EXPECT_GT(list.sizeHintForRow(1), before);
}

TEST_F(RuleBooks, AFigureIsSavedAsOneStepThatLeavesTheRestOfTheTextAndIsTakenBack)
{
    dialog();
    field<QSpinBox>("rule_minimum").setValue(90);
    open.settle();
    EXPECT_EQ(rules().front(), QStringLiteral("Length of bookings\nAt least 90 min"));
    click("saveRules");
    EXPECT_EQ(inForce(), changed("\"minimum\": 30", "\"minimum\": 90"));
    EXPECT_FALSE(dialog().isChanged());
    EXPECT_EQ(dialog().said(), QStringLiteral("The rules are saved and in force"));
    EXPECT_TRUE(open.club->check(open.club.proposal("D1", "18:00", "19:00"))
                    .has(RuleCode::InvalidDuration));
    click("footUndo");
    EXPECT_EQ(inForce(), twoRules);
    EXPECT_EQ(field<QSpinBox>("rule_minimum").value(), 30);
}

TEST_F(RuleBooks, WhatIsNotSetIsLeftOutOfTheText)
{
    dialog();
    auto &maximum = field<QSpinBox>("rule_maximum");
    EXPECT_EQ(maximum.text(), QStringLiteral("not set"));
    maximum.setValue(240);
    EXPECT_EQ(dialog().draft().text(),
              changed("\"minimum\": 30", "\"minimum\": 30, \"maximum\": 240"));
    maximum.setValue(maximum.minimum());
    EXPECT_EQ(dialog().draft().text(), twoRules);
}

TEST_F(RuleBooks, ScopeSeverityAndSwitchAreFields)
{
    dialog();
    auto &tiers = field<RuleChoice>("rule_scope_tiers");
    tiers.menu()->actions().front()->trigger();
    const std::string key = open.club->club().tiers().front().key;
    EXPECT_NE(dialog().draft().text().find("\"scope\": {\"tiers\": [\"" + key + "\"]}"),
              std::string::npos);
    auto &severity = field<QComboBox>("rule_severity");
    severity.setCurrentIndex(1);
    EXPECT_NE(dialog().draft().text().find("\"severity\": \"warn\""), std::string::npos);
    field<QAbstractButton>("rule_off").click();
    EXPECT_NE(dialog().draft().text().find("\"off\": true"), std::string::npos);
    EXPECT_TRUE(rules().front().startsWith(QStringLiteral("Length of bookings (switched off)")));
    EXPECT_FALSE(dialog().draft().fault());
    tiers.menu()->actions().front()->trigger();
    severity.setCurrentIndex(0);
    field<QAbstractButton>("rule_off").click();
    EXPECT_EQ(dialog().draft().text(), twoRules);
}

TEST_F(RuleBooks, MoneyIsTypedInTheClubsCurrencyAndWrittenInCents)
{
    dialog().rules().choose(1);
    open.settle();
    auto &amount = field<QDoubleSpinBox>("rule_amount");
    EXPECT_DOUBLE_EQ(amount.value(), 10.0);
    amount.setValue(12.5);
    EXPECT_EQ(dialog().draft().text(), changed("1000", "1250"));
}

TEST_F(RuleBooks, RulesAreAddedMovedAndRemoved)
{
    dialog();
    const QList<QAction *> kinds = field<QPushButton>("addRule").menu()->actions();
    EXPECT_EQ(kinds.size(), 19);
    for (QAction *kind : kinds) {
        if (kind->data().toString() == QStringLiteral("startGrid")) {
            kind->trigger();
        }
    }
    ASSERT_EQ(rules().size(), 3);
    EXPECT_TRUE(rules().at(1).startsWith(QStringLiteral("Start times\nEvery 30 min")));
    EXPECT_EQ(dialog().rules().chosen(), 1U);
    click("ruleUp");
    EXPECT_TRUE(rules().front().startsWith(QStringLiteral("Start times")));
    EXPECT_FALSE(field<QAbstractButton>("ruleUp").isEnabled());
    click("ruleDown");
    click("removeRule");
    EXPECT_EQ(dialog().draft().text(), twoRules);
}

TEST_F(RuleBooks, AFaultInTheTextIsMarkedOnItsLineAndNotSaved)
{
    dialog();
    showTab(1);
    RuleTextEdit &text = dialog().textEdit();
    text.setPlainText(
        QString::fromStdString(changed("\"minimum\": 30", "\"minimum\": 30, \"maximun\": 60")));
    open.settle();
    EXPECT_EQ(text.markedLine(), 5);
    EXPECT_TRUE(
        dialog().fault().startsWith(QStringLiteral("Line 5: \"maximun\" is not known here")));
    EXPECT_FALSE(field<QAbstractButton>("saveRules").isEnabled());
    EXPECT_FALSE(field<QAbstractButton>("trialRun").isEnabled());
    EXPECT_EQ(inForce(), twoRules);
    text.setPlainText(QString::fromStdString(changed("30", "60")));
    open.settle();
    EXPECT_FALSE(text.markedLine());
    showTab(0);
    EXPECT_EQ(field<QSpinBox>("rule_minimum").value(), 60);
}

TEST_F(RuleBooks, ATextThatIsNoJsonCannotBeChangedByFields)
{
    dialog();
    showTab(1);
    dialog().textEdit().setPlainText(QStringLiteral("{"));
    showTab(0);
    EXPECT_TRUE(rules().isEmpty());
    EXPECT_FALSE(field<QAbstractButton>("addRule").isEnabled());
    EXPECT_FALSE(dialog().fault().isEmpty());
}

TEST_F(RuleBooks, NamesThatTheClubHasNotAreAFaultWithTheirLine)
{
    dialog();
    field<QLineEdit>("rule_scope_bays").setText({});
    QTest::keyClicks(&field<QLineEdit>("rule_scope_bays"), QStringLiteral("Z9"));
    EXPECT_EQ(dialog().textEdit().markedLine(), 5);
    EXPECT_TRUE(dialog().fault().contains(QStringLiteral("no bay called \"Z9\"")));
    EXPECT_FALSE(field<QAbstractButton>("saveRules").isEnabled());
}

TEST_F(RuleBooks, UndoOfTheTextTakesBackWhatAFieldChanged)
{
    dialog();
    field<QSpinBox>("rule_minimum").setValue(90);
    dialog().textEdit().undo();
    open.settle();
    EXPECT_EQ(dialog().draft().text(), twoRules);
}

TEST_F(RuleBooks, ShowWhichBookingsOfThePastAChangeWouldHaveRefused)
{
    open.club.showDay();
    open.club.book("D1", "18:00", "18:30", "A. Haddad");
    open.club.book("D2", "18:00", "19:30", "P. Quinn");
    dialog();
    field<QSpinBox>("rule_minimum").setValue(60);
    showTab(2);
    click("trialRun");
    RuleTrialModel &model = dialog().trial().model();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, RuleTrialModel::Change).data().toString(),
              QStringLiteral("Would be refused"));
    EXPECT_EQ(model.index(0, RuleTrialModel::Who).data().toString(), QStringLiteral("A. Haddad"));
    EXPECT_TRUE(dialog().trial().said().startsWith(QStringLiteral("2 booking(s) judged")));
    EXPECT_EQ(inForce(), twoRules);
    QSignalSpy wanted(shown.data(), &RuleBookDialog::bookingWanted);
    auto &table = field<QTableView>("lines");
    Q_EMIT table.doubleClicked(table.model()->index(0, 0));
    EXPECT_EQ(wanted.size(), 1);
    open.settle();
    EXPECT_EQ(open.board().selection().booking(), model.entry(0).booking);
}

TEST_F(RuleBooks, ATrialOfAnotherTextIsSaidToBeOld)
{
    dialog();
    showTab(2);
    click("trialRun");
    QLabel *old = dialog().trial().findChild<QLabel *>(QStringLiteral("warning"));
    EXPECT_TRUE(old->isHidden());
    field<QSpinBox>("rule_minimum").setValue(60);
    EXPECT_FALSE(old->isHidden());
}

TEST_F(RuleBooks, WhoMayNotEditThemReadsThemWithTheReason)
{
    open.page().setActor(open.club.person("Kim"));
    dialog();
    EXPECT_EQ(rules().size(), 2);
    EXPECT_TRUE(dialog().fault().startsWith(QStringLiteral("You may not ")));
    EXPECT_FALSE(field<QSpinBox>("rule_minimum").isEnabled());
    EXPECT_FALSE(field<QAbstractButton>("addRule").isEnabled());
    EXPECT_TRUE(dialog().textEdit().isReadOnly());
    EXPECT_FALSE(field<QAbstractButton>("saveRules").isEnabled());
}

TEST_F(RuleBooks, WhatIsNotSavedIsAskedAboutBeforeItCloses)
{
    dialog();
    field<QSpinBox>("rule_minimum").setValue(90);
    MessageBox::scriptNext(QMessageBox::Cancel);
    dialog().reject();
    open.settle();
    ASSERT_FALSE(shown.isNull());
    EXPECT_TRUE(shown->isVisible());
    MessageBox::scriptNext(QMessageBox::Yes);
    dialog().reject();
    open.settle();
    EXPECT_TRUE(shown.isNull());
    EXPECT_EQ(MessageBox::takeShown().size(), 2);
    EXPECT_EQ(inForce(), twoRules);
}

TEST_F(RuleBooks, ABookThatSomebodyElseChangedIsShownWhereNothingWasBegun)
{
    dialog();
    putInForce(changed("30", "45"));
    EXPECT_EQ(field<QSpinBox>("rule_minimum").value(), 45);
    EXPECT_FALSE(dialog().isChanged());
}

TEST_F(RuleBooks, ABookThatSomebodyElseChangedMeanwhileIsSaidAndNothingIsLost)
{
    dialog();
    field<QSpinBox>("rule_minimum").setValue(90);
    const std::string theirs = changed("1000", "2000");
    putInForce(theirs);
    EXPECT_FALSE(field<QAbstractButton>("takeTheirs").isHidden());
    EXPECT_EQ(dialog().draft().text(), changed("\"minimum\": 30", "\"minimum\": 90"));
    MessageBox::scriptNext(QMessageBox::Cancel);
    click("saveRules");
    EXPECT_EQ(inForce(), theirs);
    MessageBox::scriptNext(QMessageBox::Yes);
    click("saveRules");
    EXPECT_EQ(inForce(), changed("\"minimum\": 30", "\"minimum\": 90"));
    EXPECT_TRUE(field<QAbstractButton>("takeTheirs").isHidden());
    EXPECT_EQ(MessageBox::takeShown().size(), 2);
}

TEST_F(RuleBooks, TheBookInForceCanBeTakenInPlaceOfOnesOwn)
{
    dialog();
    field<QSpinBox>("rule_minimum").setValue(90);
    const std::string theirs = changed("1000", "2000");
    putInForce(theirs);
    MessageBox::scriptNext(QMessageBox::Yes);
    click("takeTheirs");
    EXPECT_EQ(dialog().draft().text(), theirs);
    EXPECT_FALSE(dialog().isChanged());
    EXPECT_EQ(MessageBox::takeShown().size(), 1);
}
