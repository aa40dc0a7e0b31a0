#pragma once

#include "core/sync/ServerLink.h"

namespace bayboard::test {

/// A connection whose state the test decides; remembers what it was asked.
class FakeLink final : public ServerLink
{
public:
    LinkStatus now;
    int tries = 0;
    int takenAnew = 0;
    std::string certificate;
    std::string token;

    FakeLink()
    {
        now.server = "https://club.example.org";
        now.token = TokenState::Present;
        now.sync.line = SyncStatus::Line::Open;
        now.sync.file.emplace();
    }

    [[nodiscard]] const LinkStatus &status() const override { return now; }

    void tryNow() override { ++tries; }

    void useToken(Secret given) override { token = given.view(); }

    [[nodiscard]] Status
    useServer(const std::string &address, const std::string &trusted, Secret given) override
    {
        if (address.rfind("https://", 0) != 0)
            return fail(ErrorCode::InvalidArgument, address, Phrase("it is none"));
        now.server = address;
        certificate = trusted;
        token = given.view();
        return {};
    }

    void takeAnew() override { ++takenAnew; }

    void listen(std::function<void()> changed) override { m_changed = std::move(changed); }

    void tell() const
    {
        if (m_changed)
            m_changed();
    }

    [[nodiscard]] bool isListenedTo() const { return static_cast<bool>(m_changed); }

private:
    std::function<void()> m_changed;
};

} // namespace bayboard::test
