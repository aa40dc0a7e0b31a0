#pragma once

#include "tests/ui/window/OwnSettings.h"
#include "ui/window/ClubPage.h"
#include "ui/window/MainWindow.h"

#include <QPushButton>

namespace bayboard::test {

/// A window on a small club (see TestDesk), shown, with its settings in a folder of the test's own.
/// Mia (manager) works; nothing comes from the disk until settle().
class OpenWindow
{
public:
    /// `ruleBook`: as of TestDesk.
    explicit OpenWindow(const std::string &ruleBook = {}, QSize size = QSize(1400, 900));
    ~OpenWindow();

    /// Runs desk and event loop until neither has anything to do.
    void settle();

    [[nodiscard]] ClubPage &page() const { return *m_window->clubPage(); }

    [[nodiscard]] BoardView &board() const { return page().board(); }

    [[nodiscard]] MainWindow &window() const { return *m_window; }

    [[nodiscard]] Slot slot(const std::string &bay, const std::string &from, const std::string &to);
    /// Presses at the start of the slot, drags to its end, releases: as a person does.
    void drag(const Slot &slot);
    void select(const Committed &committed);
    /// Types into whatever has the focus.
    void type(const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// A button of the window (or an open dialog) by its object's name; fails the test without one.
    [[nodiscard]] QAbstractButton *button(const char *name) const;
    void click(const char *name);
    /// Bookings of the day, by who and when: "A. Haddad D2 16:30–18:00".
    [[nodiscard]] QStringList bookings();

private:
    OwnSettings m_settings; // outlives the window, which writes to it when it goes

public:
    TestDesk club;

private:
    [[nodiscard]] QWidget *keyTarget() const;

    std::unique_ptr<MainWindow> m_window;
};

} // namespace bayboard::test
