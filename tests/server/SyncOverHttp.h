#pragma once

#include "tests/server/ServerProcess.h"
#include "tests/support/SyncClub.h"

namespace bayboard::test {

/// A club's file that a server can take, with a token for each desk.
class ServedClub
{
public:
    ServedClub();

    [[nodiscard]] const SyncClub &club() const { return m_club; }

    [[nodiscard]] std::filesystem::path path(const std::string &name) const
    {
        return m_folder.path(name);
    }

    [[nodiscard]] std::filesystem::path file() const { return path("club.bayboard"); }

    /// Before the server starts. `expires`: none has no end.
    [[nodiscard]] std::string tokenFor(DeskId desk, std::optional<Instant> expires = {});
    /// What the file says itself; while no server has it.
    [[nodiscard]] std::string findings() const;

private:
    RamFolder m_folder;
    SyncClub m_club;
    SeededRandom m_random{5};
};

/// A desk that speaks to a server over HTTP.
class RemoteDesk
{
public:
    RemoteDesk(ServedClub &served, std::uint64_t number);

    [[nodiscard]] SyncDesk &desk() { return m_desk; }

    [[nodiscard]] const std::string &token() const { return m_token; }

    /// Begins to follow, if it does not yet; sends and reads until there is nothing more to say.
    /// Fails the test on an error. The judgements.
    std::vector<Judgement> synchronise(const ServerProcess &server);
    [[nodiscard]] std::string pushText();
    [[nodiscard]] std::string feedText(seconds wait);
    [[nodiscard]] Uuid epoch(HttpClient &client) const;

private:
    std::size_t push(HttpClient &client, std::vector<Judgement> &all);
    std::size_t read(HttpClient &client);

    SyncDesk m_desk;
    std::string m_token;
};

} // namespace bayboard::test
