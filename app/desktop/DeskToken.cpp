#include "app/desktop/DeskToken.h"

namespace bayboard {
namespace {

TokenState stateOf(KeychainState state, bool hasOne)
{
    switch (state) {
    case KeychainState::Present:
        return TokenState::Present;
    case KeychainState::Absent:
        return TokenState::Absent;
    case KeychainState::Locked:
        return hasOne ? TokenState::Locked : TokenState::Absent;
    case KeychainState::NoService:
        break;
    }
    return TokenState::NoService;
}

} // namespace

DeskToken::DeskToken(std::string key, Keychain *keychain, Worker &home)
    : m_key(std::move(key))
    , m_keychain(keychain)
    , m_home(home)
{ }

void DeskToken::read(bool hasOne, std::function<void(TokenState, Secret)> done)
{
    const auto answer
        = [home = &m_home, guard = std::weak_ptr<bool>(m_alive), hasOne, done = std::move(done)](
              KeychainAnswer given) {
              auto shared = std::make_shared<KeychainAnswer>(std::move(given));
              home->post([guard, hasOne, done, shared] {
                  if (!guard.expired()) {
                      done(stateOf(shared->state, hasOne), std::move(shared->secret));
                  }
              });
          };
    if (m_keychain == nullptr) {
        answer({});
    } else {
        m_keychain->read(m_key, answer);
    }
}

void DeskToken::keep(const Secret &token, std::function<void(bool)> done)
{
    if (m_keychain == nullptr) {
        done(false);
        return;
    }
    m_keychain->write(m_key,
                      Secret(token.view()),
                      [home = &m_home,
                       guard = std::weak_ptr<bool>(m_alive),
                       done = std::move(done)](const KeychainAnswer &answer) {
                          home->post([guard, done, state = answer.state] {
                              if (!guard.expired()) {
                                  done(state == KeychainState::Present);
                              }
                          });
                      });
}

} // namespace bayboard
