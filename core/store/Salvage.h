#pragma once

#include "core/club/Ids.h"
#include "core/identity/DeviceToken.h"
#include "core/store/Following.h"
#include "core/store/JournalRows.h"
#include "core/store/WebhookData.h"

#include <functional>
#include <unordered_map>

namespace bayboard {

/// Reads what can still be read of a damaged file. Works on a copy that it deletes when it is done:
/// SQLite may change a file by opening it, and what is damaged must stay as it is.
class Salvage
{
public:
    /// What is added to the damaged file's name for the copy.
    static constexpr const char *copyEnding = ".reading";

    /// A file that cannot even be opened gives a salvage that finds nothing. FileNotWritable when
    /// there is no room for the copy.
    [[nodiscard]] static Result<Salvage> open(const std::filesystem::path &damaged);
    Salvage(Salvage &&other) noexcept;
    Salvage &operator=(Salvage &&) = delete;
    Salvage(const Salvage &) = delete;
    Salvage &operator=(const Salvage &) = delete;
    ~Salvage();

    /// The desk that the damaged file belongs to, where that can be read.
    [[nodiscard]] DeskId deskOr(DeskId other);

    /// How far the journal goes.
    struct Extent
    {
        std::vector<std::int64_t> steps; ///< sequences that can be seen, in order
        std::int64_t newest = 0; ///< highest sequence that anything speaks of
        bool whole = false; ///< no part of it was passed over to find that
    };

    [[nodiscard]] Extent journal();
    /// A step without its changes; an error when it is missing or unreadable.
    [[nodiscard]] Result<Step> head(std::int64_t sequence);
    [[nodiscard]] Result<ChangeSet> load(std::int64_t sequence);
    /// Every entity whose row can be read.
    [[nodiscard]] std::unordered_map<EntityRef, Record> rows();
    /// Refused and overridden attempts behind row `after`, by row.
    [[nodiscard]] std::vector<std::pair<std::int64_t, Attempt>> attempts(std::int64_t after);
    /// PINs or passwords; nothing when not all of them can be read.
    [[nodiscard]] std::optional<std::vector<PinRow>> pins(SignInSecret kind);

    /// The server that the desk follows.
    struct Server
    {
        Uuid epoch;
        Uuid club; ///< null: not known
    };

    /// Nothing where it works alone, or that cannot be read.
    [[nodiscard]] std::optional<Server> server();
    /// What the desks of a server's file know its club by; nothing where it served none, or that
    /// cannot be read.
    [[nodiscard]] std::optional<Uuid> servedClub();
    /// Own steps that were in no row, in order.
    [[nodiscard]] std::vector<ChangeSet> atRisk();
    /// Own steps that only the server's journal has, in order.
    [[nodiscard]] std::vector<ChangeSet> kept();
    /// Of those that wait for a person, all that can be read.
    [[nodiscard]] std::vector<Conflict> conflicts();
    /// Tokens of devices; as PINs.
    [[nodiscard]] std::optional<std::vector<DeviceToken>> tokens();
    /// Whom the server tells what happens; as PINs.
    [[nodiscard]] std::optional<std::vector<Webhook>> webhooks();

private:
    explicit Salvage(std::filesystem::path copy) : m_copy(std::move(copy)) { }

    using EachRow = std::function<void(sqlite::Statement &)>;
    [[nodiscard]] bool
    readAround(const std::string &select, std::int64_t after, const EachRow &each);

    std::filesystem::path m_copy; ///< empty when moved from
    std::unique_ptr<sqlite::Database> m_damaged; ///< null when it cannot be opened
};

} // namespace bayboard
