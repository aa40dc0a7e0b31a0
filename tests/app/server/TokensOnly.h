#pragma once

#include "core/store/ServerData.h"

#include <cstdlib>
#include <mutex>

namespace bayboard::test {

/// A server's data that knows tokens and nothing else, and is away when a test says so. The
/// server's thread reads, the test's writes.
class TokensOnly final : public ServerData
{
public:
    struct Shared
    {
        std::mutex mutex;
        std::vector<DeviceToken> tokens;
        bool isAway = false;
        int asked = 0; ///< for a token
    };

    explicit TokensOnly(Shared &shared) : m_shared(shared) { }

    Result<std::optional<DeviceToken>> findToken(std::string_view hash) override
    {
        const std::lock_guard lock(m_shared.mutex);
        ++m_shared.asked;
        if (m_shared.isAway)
            return fail(ErrorCode::StoreFailed, "", Phrase::tr("it is away"));
        for (const DeviceToken &token : m_shared.tokens)
            if (token.hash == hash)
                return std::optional(token);
        return std::nullopt;
    }

    Result<std::vector<DeviceToken>> tokens() override { return none(); }

    Status begin(const Uuid & /*epoch*/) override { return none(); }

    Result<Uuid> epoch() override { return none(); }

    Result<ServerState> state() override { return none(); }

    Result<FeedCursors> ends() override { return none(); }

    Result<FeedPage> page(const FeedCursors & /*cursors*/, const PageLimit & /*limit*/) override
    {
        return none();
    }

    Result<bool> holds(const FeedCursors & /*cursors*/, const KnownSteps & /*known*/) override
    {
        return none();
    }

    Status renewEpoch(const Uuid & /*from*/, const Uuid & /*to*/) override { return none(); }

    void listen(std::function<void()> /*committed*/) override { }

    Result<std::unique_ptr<JudgingTransaction>> judging() override { return none(); }

    Result<std::unique_ptr<SnapshotReading>> snapshot(const FirstView & /*first*/) override
    {
        return none();
    }

    Status keepPart(const SentPart & /*part*/, Instant /*now*/) override { return none(); }

    Result<std::optional<std::string>> joinedParts(ChangeSetId /*set*/, DeskId /*desk*/) override
    {
        return none();
    }

    Status dropParts(ChangeSetId /*set*/, DeskId /*desk*/) override { return none(); }

    Status dropPartsBefore(Instant /*then*/) override { return none(); }

    Status addToken(const DeviceToken & /*token*/) override { return none(); }

    Status revokeToken(TokenId /*id*/, Instant /*now*/) override { return none(); }

    Status sawTokens(const std::vector<std::pair<TokenId, Instant>> & /*seen*/) override
    {
        return none();
    }

    WebhookData &webhooks() override { std::abort(); }

    Status ping() override { return none(); }

private:
    static tl::unexpected<Error> none() { return fail(ErrorCode::StoreFailed, "", Phrase()); }

    Shared &m_shared;
};

} // namespace bayboard::test
