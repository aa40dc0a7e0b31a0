#pragma once

#include "core/desk/Desk.h"
#include "core/desk/DeskPins.h"
#include "tests/support/TestKeychain.h"

#include <filesystem>
#include <string>

namespace bayboard::test {

/// A folder that is gone with the test.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    [[nodiscard]] std::filesystem::path path(const std::string &name) const
    {
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};

/// A small club on a real file with a desk on it, whose threads are run by hand: nothing happens
/// until settle(). Dartmouth (4 bays) and Bedford (2), Halifax time; it is 2026-06-15 12:00 there.
/// Operators: Olga (owner), Mia (manager), Sam (front desk; Rey: Dartmouth's), Kim (cleaner).
class TestDesk
{
public:
    /// `ruleBook`: JSON; empty: a book without rules, so that only what always holds is judged.
    explicit TestDesk(const std::string &ruleBook = {});
    ~TestDesk();

    [[nodiscard]] Desk &operator*() { return *m_desk; }

    [[nodiscard]] Desk *operator->() { return m_desk.get(); }

    /// Runs everything that waits, on all sides, until nothing does.
    void settle();
    /// Only what waits at home / on the writer / on the reader.
    ManualWorker home;
    ManualWorker writer;
    ManualWorker reader;
    ManualClock clock;
    TestKeychain keychain;

    /// Closes the desk and opens the same file again, as after a restart.
    void restart();

    [[nodiscard]] BayId bay(const std::string &name) const;
    [[nodiscard]] LocationId place(const std::string &name) const;
    [[nodiscard]] OperatorId person(const std::string &name) const;
    /// A time of day on 2026-06-15 (or `date`) in Halifax: at("18:30").
    [[nodiscard]] Instant at(const std::string &time, const std::string &date = "2026-06-15") const;
    [[nodiscard]] Span span(const std::string &from, const std::string &to) const;
    /// Loads Dartmouth's day and everything ahead.
    void showDay();
    /// Books and saves; fails the test when refused.
    Committed book(const std::string &bay,
                   const std::string &from,
                   const std::string &to,
                   const std::string &who = "A. Haddad");
    [[nodiscard]] Proposal proposal(const std::string &bay,
                                    const std::string &from,
                                    const std::string &to,
                                    const std::string &who = "A. Haddad");
    /// Whether the whole file proves sound; prints what does not.
    [[nodiscard]] bool verifies();

    [[nodiscard]] std::filesystem::path file() const { return m_folder.path("club.bayboard"); }

    /// Undo or redo to its end.
    Outcome undo(std::optional<ChangeSetId> which = {});
    Outcome redo(std::optional<ChangeSetId> which = {});

private:
    void open();

    TemporaryFolder m_folder;
    SeededRandom m_random{7};
    std::unique_ptr<Desk> m_desk;
};

} // namespace bayboard::test
