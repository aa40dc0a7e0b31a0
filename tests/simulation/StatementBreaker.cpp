#include "tests/simulation/StatementBreaker.h"

#include <sqlite3.h>

namespace bayboard::test {

namespace {

sqlite3 *newestOpened = nullptr;

int noteOpened(sqlite3 *database, const char ** /*problem*/, const sqlite3_api_routines * /*api*/)
{
    newestOpened = database;
    return SQLITE_OK;
}

} // namespace

/// The last connection that opening a file makes is the one that writes.
Result<std::unique_ptr<ClubFile>>
StatementBreaker::watch(const std::function<Result<std::unique_ptr<ClubFile>>()> &open)
{
    const auto entry = reinterpret_cast<void (*)()>(&noteOpened);
    sqlite3_auto_extension(entry);
    auto file = open();
    sqlite3_cancel_auto_extension(entry);
    m_writer = file ? newestOpened : nullptr;
    return file;
}

void StatementBreaker::forget()
{
    m_writer = nullptr;
    m_stepsLeft = 0;
    m_isArmed = false;
}

void StatementBreaker::breakAfter(int steps)
{
    m_stepsLeft = steps;
    m_isArmed = steps > 0;
    if (m_writer == nullptr)
        return;
    const auto count = [](void *left) {
        int &number = *static_cast<int *>(left);
        return number > 0 && --number == 0 ? 1 : 0; // once: the way back is free
    };
    sqlite3_progress_handler(
        m_writer, m_isArmed ? 1 : 0, m_isArmed ? +count : nullptr, &m_stepsLeft);
}

} // namespace bayboard::test
