#pragma once

#include "app/desktop/DeskToken.h"
#include "app/desktop/EventLoopTimers.h"
#include "app/desktop/ServerPlace.h"
#include "app/line/HttpLine.h"
#include "core/sync/ServerLink.h"

namespace bayboard {

/// One open club and its server: place, token, line and loop. Everything happens on the desk's
/// thread. Destroyed before the desk.
class ServerConnection final : public ServerLink, private DeskObserver
{
public:
    struct Parts
    {
        Desk &desk;
        Worker &home;
        Random &random;
        Keychain *keychain; ///< null: there is none
    };

    ServerConnection(const Parts &parts, std::optional<ServerPlace> place);
    ~ServerConnection() override;

    /// Reads the token and connects.
    void start();

    [[nodiscard]] const LinkStatus &status() const override { return m_status; }

    void tryNow() override;
    void useToken(Secret token) override;
    [[nodiscard]] Status
    useServer(const std::string &address, const std::string &trusted, Secret token) override;
    void takeAnew() override;
    /// Connects with it, and asks nobody to keep it.
    void useTokenOnce(Secret token);
    /// The desk stays connected as it is: keeps the place, and the token that it is connected with.
    void stay(const Secret &token);

    /// What comes first of a club that is not here yet; before it is connected.
    void lookFirstAt(const Span &view) { m_view = view; }

    void listen(std::function<void()> changed) override;

private:
    void saved(ChangeSetId id) override;
    /// What waits is told with and without a line.
    void readState();
    void readToken();
    void connectWith(Secret token);
    [[nodiscard]] Result<std::unique_ptr<HttpLine>> openLine(const ServerPlace &place,
                                                             const Secret &token) const;
    void follow(std::unique_ptr<HttpLine> line);
    void keepToken(const Secret &token);
    void loopChanged();
    void tell();

    Parts m_parts;
    std::optional<ServerPlace> m_place;
    DeskToken m_token;
    std::optional<Span> m_view;
    LinkStatus m_status;
    std::function<void()> m_changed;
    EventLoopTimers m_timers;
    std::unique_ptr<HttpLine> m_line;
    std::unique_ptr<SyncLoop> m_loop; ///< goes before the line
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace bayboard
