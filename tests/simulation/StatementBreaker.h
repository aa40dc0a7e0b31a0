#pragma once

#include "core/store/ClubFile.h"

struct sqlite3;

namespace bayboard::test {

/// Breaks a statement of a file's writing connection off, as by a crash: also between two writes of
/// a transaction, and after a commit that nobody has heard of. One thread.
class StatementBreaker
{
public:
    /// What `open` opens is watched until forget().
    [[nodiscard]] Result<std::unique_ptr<ClubFile>>
    watch(const std::function<Result<std::unique_ptr<ClubFile>>()> &open);
    /// The connection goes.
    void forget();

    /// After so many steps of SQLite's; 0: never.
    void breakAfter(int steps);

    /// Whether that has happened since.
    [[nodiscard]] bool hasBroken() const { return m_isArmed && m_stepsLeft == 0; }

private:
    sqlite3 *m_writer = nullptr;
    int m_stepsLeft = 0;
    bool m_isArmed = false;
};

} // namespace bayboard::test
