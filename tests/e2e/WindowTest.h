#pragma once

#include "tests/e2e/Surroundings.h"
#include "tests/support/display/ScreenHand.h"
#include "tests/support/display/XServer.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QProcess>
#include <QRect>

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace bayboard::test {

/// Looks until what should come is there; false after half a minute. Each look asks a program, so
/// the loop does not spin.
template <typename Condition> bool eventually(Condition isSo)
{
    const QDeadlineTimer deadline(30000);
    do {
        if (isSo())
            return true;
    } while (!deadline.hasExpired());
    return false;
}

/// A screen, a club in a file (Harbour with Bay 1 to 3, Hillside with two; Max, Ana, Sam; zone
/// America/Halifax; it is Monday 23 November 2026, 10:00) and the program on it. What happens is
/// seen through bayboardctl: `list` reads the disk, `window` asks the window. A test that fails
/// leaves a picture of the screen in the build folder.
class WindowTest : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;

    /// Makes the club's file.
    void makeClub();
    /// The program as Max on the club's file, with these arguments besides.
    void startProgram(const QStringList &more = {});
    /// The program with just these arguments.
    void startBare(const QStringList &arguments);
    /// Waits until the window has the keys and nothing is on its way from the disk.
    void waitForWindow();
    /// Ctrl+Q, and the program ends well.
    void quit();
    void killProgram();

    [[nodiscard]] QString file() const;
    /// The club is in that file from now on, where the program has made one.
    void useFile(const QString &path);
    /// bayboardctl on the club's file.
    [[nodiscard]] Finished ctl(const QStringList &arguments) const;
    /// The same as JSON; fails the test when it does not end with `exit`.
    [[nodiscard]] QJsonObject ctlJson(const QStringList &arguments, int exit = 0) const;
    /// A booking made from outside, at Harbour on the club's Monday; its id.
    QString book(const char *bay, const char *start, int minutes, const char *name);
    /// Bookings on the disk: "Bay 1 14:00-15:00 Jo Guest confirmed", by start and bay.
    [[nodiscard]] std::vector<std::string> day(const char *date = "2026-11-23") const;
    /// Waits for these bookings.
    void expectDay(const std::vector<std::string> &expected, const char *date = "2026-11-23");

    /// What the window shows.
    [[nodiscard]] QJsonObject window(const QStringList &arguments = {}) const;

    /// Waits until `isSo(window())`.
    template <typename Condition> void expectWindow(const char *what, Condition isSo)
    {
        EXPECT_TRUE(eventually([&] { return isSo(window()); }))
            << "the window does not show: " << what << '\n'
            << describeWindow();
    }

    [[nodiscard]] std::string describeWindow() const;
    /// Where a slot is on the screen; fails the test when it is out of sight. `start` is a time of
    /// the club's Monday ("14:00") or whole ("2026-11-01T01:30:00-03:00").
    [[nodiscard]] QRect cell(const char *bay, const char *start, int minutes = 30) const;

    /// The middle of the row that begins at `start`.
    [[nodiscard]] QPoint row(const char *bay, const char *start) const
    {
        return cell(bay, start).center();
    }

    /// Clicks the booking that begins there and waits until it is chosen.
    void choose(const char *bay, const char *start);
    /// Where a button, a field or an entry of the open menu is on the screen, by its object's name
    /// or how its text begins; empty when it is out of sight.
    [[nodiscard]] QRect control(const char *name) const;
    /// Waits for it and clicks it.
    void click(const char *control);
    /// Arrows until the cursor stands there; the board says where it is.
    void steerTo(const char *start);
    /// Some window that is in sight is called so; where no club is open yet, windows are known by
    /// their titles.
    [[nodiscard]] bool titleIs(const char *pattern) const;
    /// Waits until the window that has the keys is called so.
    void expectFront(const char *title);
    /// What is on the screen now.
    [[nodiscard]] QImage picture() const;
    /// Types a path into the dialog for files that is in front, and takes it.
    void chooseFile(const QString &path);
    void press(const QStringList &keys);
    void press(const char *key);
    void type(const char *text);
    void drag(const QPoint &from, const QPoint &to, const char *held = "");

    [[nodiscard]] const ScreenHand &hand() const { return *m_hand; }

    [[nodiscard]] Surroundings &surroundings() const { return *m_surroundings; }

    [[nodiscard]] QProcess &program() { return *m_program; }

private:
    XServer m_screen;
    QString m_file; ///< of the club; empty: the one of makeClub()
    std::unique_ptr<Surroundings> m_surroundings;
    std::unique_ptr<ScreenHand> m_hand;
    std::unique_ptr<QProcess> m_program;
};

/// "2026-11-23T14:00:00-04:00" for "14:00"; whole times stay as they are.
[[nodiscard]] QString whole(const char *time);
/// A member of what the window shows.
[[nodiscard]] std::string textOf(const QJsonObject &shown, const char *key);
[[nodiscard]] bool isSet(const QJsonObject &shown, const char *key);
/// Where the chosen slot begins.
[[nodiscard]] std::string startOf(const QJsonObject &shown);
/// Arguments from plain words.
[[nodiscard]] QStringList words(std::initializer_list<const char *> texts);

} // namespace bayboard::test
