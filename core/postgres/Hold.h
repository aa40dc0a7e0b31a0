#pragma once

#include "core/postgres/Connection.h"

namespace bayboard::postgres {

/// Says, as long as it lives, that somebody works on a database, or (`alone`) that nobody else may:
/// a backup that is put in its place under a server would be taken for what came after. A
/// connection of its own; any thread.
class Hold
{
public:
    /// StoreLocked where others hold it in a way that does not go with this.
    [[nodiscard]] static Result<Hold> take(const std::string &address, bool alone);

private:
    explicit Hold(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }

    std::unique_ptr<Connection> m_connection;
};

} // namespace bayboard::postgres
