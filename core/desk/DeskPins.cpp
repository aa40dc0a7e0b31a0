#include "core/desk/DeskPins.h"

#include "core/desk/DeskPinsState.h"

namespace bayboard {

namespace {

constexpr seconds proofLife{120};

SharedSecret share(Secret secret)
{
    return std::make_shared<const Secret>(std::move(secret));
}

} // namespace

DeskPins::DeskPins(Desk::Memory &memory, std::vector<PinRow> rows, SignInSecret kind)
    : m_state(std::make_unique<State>(memory, std::move(rows), kind))
{ }

DeskPins::~DeskPins() = default;

bool DeskPins::isSet(OperatorId who) const
{
    return m_state->find(who) != nullptr;
}

std::int64_t DeskPins::secondsToWait(OperatorId who) const
{
    const PinRow *row = m_state->find(who);
    return row == nullptr ? 0 : waitLeft(row->tries, m_state->memory.options.clock->now()).count();
}

void DeskPins::askKeeping(std::function<void(Result<PinKeeping>)> done)
{
    m_state->pepperForNew([done = std::move(done)](const Result<DevicePepper::Shared> &found) {
        if (found)
            done(*found == nullptr ? PinKeeping::Session : PinKeeping::Device);
        else
            done(tl::unexpected(found.error()));
    });
}

void DeskPins::set(Secret old, Secret pin, bool sessionToo, Done done)
{
    const OperatorId who = m_state->memory.actor;
    if (m_state->memory.club->person(who) == nullptr) {
        done(fail(ErrorCode::NotFound, "operator", ""));
        return;
    }
    if (auto fault = m_state->faultOf(who, pin)) {
        done(tl::unexpected(std::move(*fault)));
        return;
    }
    // A password is proved by the old one; a first one is what lets its operator in at all.
    if (auto closed = m_state->memory.sessionError(who);
        closed && m_state->kind == SignInSecret::Pin) {
        done(tl::unexpected(std::move(*closed)));
        return;
    }
    m_state->inTurn([state = m_state.get(),
                     who,
                     old = share(std::move(old)),
                     pin = share(std::move(pin)),
                     sessionToo,
                     done = m_state->ending(std::move(done))] {
        if (state->find(who) == nullptr) {
            state->keep(who, pin, sessionToo, done);
            return;
        }
        state->check(who, old, [state, who, pin, sessionToo, done](const Status &right) {
            if (right)
                state->keep(who, pin, sessionToo, done);
            else
                done(right);
        });
    });
}

void DeskPins::setOf(OperatorId who, Secret secret, Done done)
{
    const Desk::Memory &memory = m_state->memory;
    if (who == memory.actor || m_state->kind == SignInSecret::Pin
        || memory.club->person(who) == nullptr) {
        done(tl::unexpected(notPermitted(*memory.club, memory.actor, Permission::OperatorEdit)));
        return;
    }
    if (auto wrong = m_state->objectionTo(who)) {
        done(tl::unexpected(std::move(*wrong)));
        return;
    }
    if (auto fault = m_state->faultOf(who, secret)) {
        done(tl::unexpected(std::move(*fault)));
        return;
    }
    m_state->inTurn(
        [state = m_state.get(),
         who,
         by = memory.actor,
         secret = share(std::move(secret)),
         done = m_state->ending(std::move(done))] { state->keep(who, secret, false, done, by); });
}

void DeskPins::remove(Secret old, Done done)
{
    const OperatorId who = m_state->memory.actor;
    m_state->inTurn([state = m_state.get(),
                     who,
                     old = share(std::move(old)),
                     done = m_state->ending(std::move(done))] {
        state->check(who, old, [state, who, done](const Status &right) {
            if (right || right.error().code == state->codes().unreadable)
                state->drop({who},
                            state->memory.blank({state->removing(), {state->nameOf(who)}}, who),
                            done);
            else
                done(right);
        });
    });
}

void DeskPins::removeOf(OperatorId who, Done done)
{
    const Desk::Memory &memory = m_state->memory;
    if (who == memory.actor || !isSet(who)) {
        done(tl::unexpected(notPermitted(*memory.club, memory.actor, Permission::OperatorEdit)));
        return;
    }
    if (auto wrong = m_state->objectionTo(who)) {
        done(tl::unexpected(std::move(*wrong)));
        return;
    }
    m_state->inTurn(
        [state = m_state.get(),
         who,
         line = memory.blank({m_state->removing(), {m_state->nameOf(who)}}, memory.actor),
         done = m_state->ending(std::move(done))] { state->drop({who}, line, done); });
}

void DeskPins::forgetAll(const std::string &owner, Done done)
{
    m_state->inTurn([state = m_state.get(), owner, done = m_state->ending(std::move(done))] {
        std::vector<OperatorId> whose;
        for (const auto &entry : state->rows)
            whose.push_back(entry.first);
        ChangeSet line = state->memory.blank({state->removing(), {}}, systemOperator());
        line.reason = owner;
        state->drop(std::move(whose), std::move(line), done);
    });
}

void DeskPins::unlock(OperatorId who, Secret pin, Done done)
{
    if (m_state->kind == SignInSecret::Pin) {
        if (auto closed = m_state->memory.sessionError(who)) {
            done(tl::unexpected(std::move(*closed)));
            return;
        }
    }
    prove(who,
          std::move(pin),
          [state = m_state.get(), done = std::move(done)](const Result<PinProof> &proof) {
              if (!proof) {
                  done(tl::unexpected(proof.error()));
                  return;
              }
              state->proofs.erase(proof->m_number);
              if (state->kind == SignInSecret::Password)
                  state->memory.openSession(proof->who());
              state->memory.become(proof->who());
              done({});
          });
}

void DeskPins::prove(OperatorId who, Secret pin, std::function<void(Result<PinProof>)> done)
{
    m_state->inTurn([state = m_state.get(), who, pin = share(std::move(pin)), done] {
        state->check(who, pin, state->ending([state, who, done](const Status &right) {
            if (right)
                done(PinProof(who, state->giveProof(who)));
            else
                done(tl::unexpected(right.error()));
        }));
    });
}

bool DeskPins::holds(const PinProof &proof, OperatorId who) const
{
    const auto found = m_state->proofs.find(proof.m_number);
    return found != m_state->proofs.end() && found->second.who == who && proof.who() == who;
}

bool DeskPins::mayAllow(const PinProof &proof) const
{
    return holds(proof, proof.who())
        && m_state->memory.options.clock->now()
        <= m_state->proofs.at(proof.m_number).at + proofLife;
}

void DeskPins::spend(const PinProof &proof)
{
    m_state->proofs.erase(proof.m_number);
}

} // namespace bayboard
