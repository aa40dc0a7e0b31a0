#include "core/desk/DevicePepper.h"

namespace bayboard {

DevicePepper::DevicePepper(Keychain *keychain, std::string key, Random &random, Home home)
    : m_keychain(keychain)
    , m_key(std::move(key))
    , m_random(random)
    , m_home(std::move(home))
{ }

/// Runs `then` at home with the answer.
Keychain::Done DevicePepper::atHome(std::function<void(KeychainAnswer &)> then) const
{
    return [home = m_home, then = std::move(then)](KeychainAnswer answer) {
        auto shared = std::make_shared<KeychainAnswer>(std::move(answer));
        home([shared, then] { then(*shared); });
    };
}

void DevicePepper::ask(std::function<void(KeychainAnswer &)> then)
{
    if (m_keychain == nullptr) {
        KeychainAnswer none;
        then(none);
        return;
    }
    m_keychain->read(m_key, atHome(std::move(then)));
}

void DevicePepper::find(const std::string &mark,
                        const std::string &whose,
                        std::function<void(Result<Shared>)> then)
{
    ask([whose, mark, then = std::move(then)](KeychainAnswer &answer) {
        auto pepper = answer.state == KeychainState::Present
            ? Pepper::fromText(answer.secret.view())
            : std::nullopt;
        if (pepper && pepper->mark() == mark)
            then(std::make_shared<const Pepper>(std::move(*pepper)));
        else if (answer.state == KeychainState::Locked)
            then(fail(ErrorCode::KeychainLocked));
        else if (answer.state == KeychainState::NoService)
            then(fail(ErrorCode::KeychainMissing));
        else
            then(fail(ErrorCode::PinUnreadable, whose));
    });
}

void DevicePepper::forNew(const std::string &dependent, std::function<void(Result<Shared>)> then)
{
    ask([this, dependent, then = std::move(then)](KeychainAnswer &answer) {
        if (answer.state == KeychainState::Locked) {
            then(fail(ErrorCode::KeychainLocked));
        } else if (answer.state == KeychainState::NoService) {
            then(Shared());
        } else if (auto found = Pepper::fromText(answer.secret.view())) {
            then(std::make_shared<const Pepper>(std::move(*found)));
        } else if (!dependent.empty()) {
            // Never in the place of one that may only be out of sight.
            then(fail(ErrorCode::PinUnreadable, dependent));
        } else {
            then(std::make_shared<const Pepper>(Pepper::make(m_random)));
        }
    });
}

void DevicePepper::keep(const Shared &pepper, std::function<void(KeychainState)> then)
{
    ask([this, pepper, then = std::move(then)](KeychainAnswer &answer) {
        const auto kept = Pepper::fromText(answer.secret.view());
        if (kept || answer.state != KeychainState::Absent) {
            then(kept && kept->mark() != pepper->mark() ? KeychainState::NoService : answer.state);
            return;
        }
        m_keychain->write(m_key, pepper->toText(), atHome([then](KeychainAnswer &written) {
                              then(written.state);
                          }));
    });
}

const DevicePepper::Shared &DevicePepper::ofSession()
{
    if (m_session == nullptr)
        m_session = std::make_shared<const Pepper>(Pepper::make(m_random));
    return m_session;
}

} // namespace bayboard
