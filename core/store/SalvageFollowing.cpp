// What can still be read of a server and of what waits for it.

#include "core/journal/Codec.h"
#include "core/store/JudgementRows.h"
#include "core/store/Salvage.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

std::optional<Salvage::Server> Salvage::server()
{
    if (m_damaged == nullptr)
        return std::nullopt;
    auto select = m_damaged->prepare("SELECT epoch, club FROM following");
    if (!select) // a file from before servers; or of the version that knew no club
        select = m_damaged->prepare("SELECT epoch, NULL FROM following");
    if (!select)
        return std::nullopt;
    const sqlite::Cursor cursor(**select);
    const auto row = (*select)->step();
    if (!row || !*row || (*select)->uuid(0).isNull())
        return std::nullopt;
    return Server{(*select)->uuid(0), (*select)->uuid(1)};
}

std::optional<Uuid> Salvage::servedClub()
{
    std::optional<Uuid> club;
    std::ignore = readAround("SELECT rowid, club FROM serving WHERE rowid > ?1 ORDER BY rowid",
                             0,
                             [&](sqlite::Statement &row) { club = row.uuid(1); });
    return club && !club->isNull() ? club : std::nullopt;
}

std::vector<ChangeSet> Salvage::atRisk()
{
    std::vector<ChangeSet> found;
    std::ignore = readAround("SELECT position, body FROM outbox WHERE position > ?1 AND body IS "
                             "NOT NULL ORDER BY position",
                             0,
                             [&](sqlite::Statement &row) {
                                 if (auto set = decodeChangeSet(row.view(1)))
                                     found.push_back(std::move(*set));
                             });
    return found;
}

std::vector<ChangeSet> Salvage::kept()
{
    std::vector<ChangeSet> found;
    std::ignore
        = readAround("SELECT position, body FROM kept_step WHERE position > ?1 ORDER BY position",
                     0,
                     [&](sqlite::Statement &row) {
                         if (auto set = decodeChangeSet(row.view(1)))
                             found.push_back(std::move(*set));
                     });
    return found;
}

/// Those that nobody has decided: the decisions about others are in the journal.
std::vector<Conflict> Salvage::conflicts()
{
    std::vector<Conflict> found;
    std::ignore = readAround(
        std::string("SELECT position, body, at, ") + judgement_rows::columns
            + " FROM conflict WHERE position > ?1 AND decision IS NULL ORDER "
              "BY position",
        0,
        [&](sqlite::Statement &row) {
            auto set = decodeChangeSet(row.view(1));
            auto judgement = judgement_rows::read(row, 3);
            if (!set || !judgement)
                return;
            judgement->id = set->id;
            found.push_back({std::move(*set), std::move(*judgement), fromUnix(row.number(2)), {}});
        });
    return found;
}

} // namespace bayboard
