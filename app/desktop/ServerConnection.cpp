#include "app/desktop/ServerConnection.h"

#include "core/desk/DeskSync.h"
#include "core/text/ErrorSentences.h"

#include <QCoreApplication>

namespace bayboard {

ServerConnection::ServerConnection(const Parts &parts, std::optional<ServerPlace> place)
    : m_parts(parts)
    , m_place(std::move(place))
    , m_token(tokenKey(parts.desk.id()), parts.keychain, parts.home)
{
    m_status.server = m_place ? m_place->address.toStdString() : std::string();
    m_status.token = m_place ? TokenState::Reading : TokenState::Absent;
    m_parts.desk.addObserver(this);
}

ServerConnection::~ServerConnection()
{
    m_parts.desk.removeObserver(this);
}

void ServerConnection::listen(std::function<void()> changed)
{
    m_changed = std::move(changed);
}

void ServerConnection::tell()
{
    if (m_changed) {
        m_changed();
    }
}

void ServerConnection::saved(ChangeSetId /*id*/)
{
    readState();
}

void ServerConnection::readState()
{
    if (m_loop) {
        return; // which does so itself
    }
    DeskSync(m_parts.desk)
        .state([this, guard = std::weak_ptr<bool>(m_alive)](
                   const Result<std::optional<FollowingState>> &state) {
            if (!guard.expired() && state && !m_loop) {
                m_status.sync.file = *state;
                tell();
            }
        });
}

void ServerConnection::start()
{
    readState();
    if (m_place) {
        readToken();
    }
}

void ServerConnection::readToken()
{
    m_token.read(m_place->hasToken, [this](TokenState state, Secret token) {
        if (m_loop) {
            return; // somebody typed one meanwhile
        }
        m_status.token = state;
        if (state == TokenState::Present) {
            connectWith(std::move(token));
        }
        tell();
    });
}

Result<std::unique_ptr<HttpLine>> ServerConnection::openLine(const ServerPlace &place,
                                                             const Secret &token) const
{
    HttpLine::Options options;
    options.address = place.address.toStdString();
    options.token = Secret(token.view());
    options.trusted = place.trusted.toStdString();
    options.folders = lineFolders(QCoreApplication::applicationDirPath().toStdString());
    return HttpLine::open(std::move(options), m_parts.home);
}

void ServerConnection::connectWith(Secret token)
{
    m_loop.reset();
    m_line.reset();
    auto line = openLine(*m_place, token);
    if (!line) {
        m_status.sync.line = SyncStatus::Line::Refused;
        m_status.sync.detail = text::sentence(line.error()).toStdString();
        return;
    }
    follow(std::move(*line));
}

void ServerConnection::follow(std::unique_ptr<HttpLine> line)
{
    m_loop.reset();
    m_line = std::move(line);
    m_loop = std::make_unique<SyncLoop>(
        SyncLoop::Parts{
            .desk = m_parts.desk,
            .line = *m_line,
            .timers = m_timers,
            .random = m_parts.random,
            .view = m_view,
        },
        [this] { loopChanged(); });
    m_loop->start();
}

void ServerConnection::loopChanged()
{
    if (!m_loop || m_status.sync == m_loop->status()) {
        return;
    }
    m_status.sync = m_loop->status();
    tell();
}

void ServerConnection::tryNow()
{
    if (m_loop) {
        m_loop->tryNow();
        return;
    }
    readState();
    if (m_place) {
        m_status.token = TokenState::Reading;
        tell();
        readToken();
    }
}

void ServerConnection::useTokenOnce(Secret token)
{
    m_status.token = TokenState::Present;
    m_status.forgotten = true;
    connectWith(std::move(token));
    tell();
}

void ServerConnection::stay(const Secret &token)
{
    if (!m_place) {
        return;
    }
    keepServerPlace(m_parts.desk.id(), m_parts.desk.path(), *m_place);
    keepToken(token);
}

void ServerConnection::useToken(Secret token)
{
    if (!m_place) {
        return;
    }
    keepToken(token);
    useTokenOnce(std::move(token)); // until the keychain says that it has it
}

void ServerConnection::keepToken(const Secret &token)
{
    m_token.keep(token, [this](bool kept) {
        m_status.forgotten = !kept;
        m_place->hasToken = kept;
        keepServerPlace(m_parts.desk.id(), m_parts.desk.path(), *m_place);
        tell();
    });
}

Status
ServerConnection::useServer(const std::string &address, const std::string &trusted, Secret token)
{
    ServerPlace place{QString::fromStdString(address), QString::fromStdString(trusted), false};
    auto line = openLine(place, token);
    if (!line) {
        return tl::unexpected(line.error());
    }
    m_place = std::move(place);
    keepServerPlace(m_parts.desk.id(), m_parts.desk.path(), *m_place);
    m_status.server = address;
    m_status.token = TokenState::Present;
    m_status.forgotten = true; // until the keychain says that it has it
    keepToken(token);
    follow(std::move(*line));
    tell();
    return {};
}

void ServerConnection::takeAnew()
{
    DeskSync(m_parts.desk)
        .takeAnew([this, guard = std::weak_ptr<bool>(m_alive)](const Status &begun) {
            if (guard.expired()) {
                return;
            }
            if (begun) {
                tryNow();
            } else {
                m_status.sync.detail = text::sentence(begun.error()).toStdString();
                tell();
            }
        });
}

} // namespace bayboard
