#include "core/desk/DeskPins.h"

#include "core/desk/DeskMemory.h"
#include "core/identity/Keychain.h"
#include "core/identity/PinHash.h"
#include "core/identity/PinRules.h"

#include <deque>

namespace bayboard {

namespace {

constexpr seconds proofLife{120};

using SharedSecret = std::shared_ptr<const Secret>;
using SharedPepper = std::shared_ptr<const Pepper>;

SharedSecret share(Secret secret)
{
    return std::make_shared<const Secret>(std::move(secret));
}

} // namespace

struct DeskPins::State
{
    struct Proven
    {
        OperatorId who;
        Instant at;
    };

    /// What the keychain gave: a pepper, or why there is none.
    using WithPepper = std::function<void(Result<SharedPepper>)>;

    Desk::Memory &memory;
    std::unordered_map<OperatorId, PinRow> rows; ///< of the file
    std::unordered_map<OperatorId, PinRow> sessions; ///< of this session only
    SharedPepper sessionPepper;
    std::unordered_map<std::int64_t, Proven> proofs;
    std::int64_t lastProof = 0;
    std::deque<std::function<void()>> waiting; ///< one thing after the other: no tries in parallel
    bool busy = false;

    [[nodiscard]] std::string nameOf(OperatorId who) const
    {
        const Operator *person = memory.club->person(who);
        return person == nullptr ? std::string() : person->name;
    }

    [[nodiscard]] PinRow *find(OperatorId who)
    {
        if (const auto found = sessions.find(who); found != sessions.end())
            return &found->second;
        const auto found = rows.find(who);
        return found == rows.end() ? nullptr : &found->second;
    }

    void inTurn(std::function<void()> job)
    {
        waiting.push_back(std::move(job));
        if (!busy)
            startNext();
    }

    void startNext()
    {
        busy = !waiting.empty();
        if (!busy)
            return;
        const auto job = std::move(waiting.front());
        waiting.pop_front();
        job();
    }

    /// `done`, with the next one let in after.
    [[nodiscard]] Done ending(Done done)
    {
        return [this, there = std::weak_ptr<bool>(memory.alive), done = std::move(done)](
                   Status status) {
            done(std::move(status));
            if (!there.expired())
                startNext();
        };
    }

    [[nodiscard]] std::string key() const { return "PIN pepper " + memory.desk.toString(); }

    /// Runs `then` at home with the answer.
    [[nodiscard]] Keychain::Done atHome(std::function<void(KeychainAnswer &)> then) const
    {
        return [home = memory.homeDoor(), then = std::move(then)](KeychainAnswer answer) {
            auto shared = std::make_shared<KeychainAnswer>(std::move(answer));
            home([shared, then] { then(*shared); });
        };
    }

    void askKeychain(std::function<void(KeychainAnswer &)> then)
    {
        if (memory.options.keychain == nullptr) {
            KeychainAnswer none;
            then(none);
            return;
        }
        memory.options.keychain->read(key(), atHome(std::move(then)));
    }

    /// The pepper that the row was hashed with.
    void pepperOf(const PinRow &row, WithPepper then)
    {
        if (sessions.contains(row.who)) {
            then(sessionPepper);
            return;
        }
        const std::string mark(markOf(row.hash));
        askKeychain([name = nameOf(row.who), mark, then = std::move(then)](KeychainAnswer &answer) {
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
                then(fail(ErrorCode::PinUnreadable, name));
        });
    }

    /// The pepper for a new PIN: this device's, made when there is none yet; null: one for this
    /// session is to be had.
    void pepperForNew(WithPepper then)
    {
        askKeychain([this, then = std::move(then)](KeychainAnswer &answer) {
            if (answer.state == KeychainState::Locked) {
                then(fail(ErrorCode::KeychainLocked));
            } else if (answer.state == KeychainState::NoService) {
                then(SharedPepper());
            } else if (auto found = Pepper::fromText(answer.secret.view())) {
                then(std::make_shared<const Pepper>(std::move(*found)));
            } else if (!rows.empty()) {
                // Never in the place of one that may only be out of sight.
                then(fail(ErrorCode::PinUnreadable, nameOf(rows.begin()->first)));
            } else {
                then(std::make_shared<const Pepper>(Pepper::make(*memory.options.random)));
            }
        });
    }

    /// Keeps the pepper unless it is kept already, and says whether it is.
    void keepPepper(const SharedPepper &pepper, std::function<void(KeychainState)> then)
    {
        askKeychain([this, pepper, then = std::move(then)](KeychainAnswer &answer) {
            const auto kept = Pepper::fromText(answer.secret.view());
            if (kept || answer.state != KeychainState::Absent) {
                then(kept && kept->mark() != pepper->mark() ? KeychainState::NoService
                                                            : answer.state);
                return;
            }
            memory.options.keychain->write(
                key(), pepper->toText(), atHome([then](KeychainAnswer &written) {
                    then(written.state);
                }));
        });
    }

    /// Work that takes long, and what it gave back at home.
    template <typename Answer>
    void onHasher(std::function<Answer()> work, std::function<void(Answer)> then)
    {
        Worker *worker
            = memory.options.hasher != nullptr ? memory.options.hasher : memory.options.reader;
        ++memory.readsOut;
        worker->post([this, home = memory.homeDoor(), work = std::move(work), then] {
            home([this, answer = std::make_shared<Answer>(work()), then] {
                --memory.readsOut;
                then(std::move(*answer));
            });
        });
    }

    /// Something to be written to the file; its errors.
    void write(std::function<Status(Store &)> job, Done then)
    {
        memory.onWriter([home = memory.homeDoor(), job = std::move(job), then](WriterSide &side) {
            Status done = side.halted
                ? fail(ErrorCode::StoreFailed, "", Phrase::tr("an earlier save failed"))
                : job(*side.store);
            home([done = std::move(done), then] { then(done); });
        });
    }

    void check(OperatorId who, SharedSecret pin, Done done);
    void judge(OperatorId who, bool right, const std::string &renewed, const Done &done);
    void keep(OperatorId who, SharedSecret pin, bool sessionToo, Done done);
    void store(PinRow row, const SharedPepper &pepper, bool forSession, Done done);
    void drop(std::vector<OperatorId> whose, ChangeSet line, Done done);

    void changed()
    {
        memory.tell([](DeskObserver &o) { o.pinsChanged(); });
    }

    [[nodiscard]] std::int64_t giveProof(OperatorId who)
    {
        proofs[++lastProof] = {who, memory.options.clock->now()};
        return lastProof;
    }
};

/// A try counts before it is looked at: ending the program in between does not save it.
void DeskPins::State::check(OperatorId who, SharedSecret pin, Done done)
{
    PinRow *row = find(who);
    if (row == nullptr) {
        done(fail(ErrorCode::InvalidArgument, "PIN", Phrase::tr("%1 has none", nameOf(who))));
        return;
    }
    const seconds wait = waitLeft(row->tries, memory.options.clock->now());
    if (wait > seconds(0)) {
        done(fail(ErrorCode::PinWait, nameOf(who), std::to_string(wait.count())));
        return;
    }
    pepperOf(*row, [this, who, pin, done](const Result<SharedPepper> &pepper) {
        PinRow *tried = find(who);
        if (!pepper || tried == nullptr) {
            done(pepper ? fail(ErrorCode::PinNeeded, nameOf(who)) : tl::unexpected(pepper.error()));
            return;
        }
        tried->tries = {tried->tries.count + 1, memory.options.clock->now()};
        const auto look
            = [this, who, pin, done, hash = tried->hash, pepper = *pepper](const Status &) {
                  using Answer = std::pair<bool, std::string>;
                  onHasher<Answer>(
                      [=, cost = memory.options.pinCost]() -> Answer {
                          if (!verifyPin(hash, pin->view(), who, *pepper))
                              return {false, {}};
                          return {true,
                                  wantsRehash(hash, cost)
                                      ? hashPin(pin->view(), who, *pepper, cost).value_or(hash)
                                      : hash};
                      },
                      [this, who, done](const Answer &answer) {
                          judge(who, answer.first, answer.second, done);
                      });
              };
        if (sessions.contains(who))
            look({});
        else
            write([row = *tried](Store &store) { return store.updatePin(row); }, look);
    });
}

void DeskPins::State::judge(OperatorId who,
                            bool right,
                            const std::string &renewed,
                            const Done &done)
{
    PinRow *row = find(who);
    if (row == nullptr) {
        done(fail(ErrorCode::PinNeeded, nameOf(who)));
        return;
    }
    if (!right) {
        if (row->tries.count >= triesWithoutWait)
            memory.logAttempts(
                {{memory.options.clock->now(), who, {}, "WRONG_PIN", "", false, ""}});
        done(fail(ErrorCode::PinWrong, nameOf(who)));
        return;
    }
    row->tries = {};
    row->hash = renewed;
    if (!sessions.contains(who))
        write([copy = *row](Store &store) { return store.updatePin(copy); }, [](const Status &) {});
    done({});
}

void DeskPins::State::keep(OperatorId who, SharedSecret pin, bool sessionToo, Done done)
{
    pepperForNew([this, who, pin, sessionToo, done](const Result<SharedPepper> &found) {
        const bool forSession = found && *found == nullptr;
        if (!found || (forSession && !sessionToo)) {
            done(found ? fail(ErrorCode::KeychainMissing) : tl::unexpected(found.error()));
            return;
        }
        if (forSession && sessionPepper == nullptr)
            sessionPepper = std::make_shared<const Pepper>(Pepper::make(*memory.options.random));
        const SharedPepper pepper = forSession ? sessionPepper : *found;
        onHasher<Result<std::string>>(
            [who, pin, pepper, cost = memory.options.pinCost] {
                return hashPin(pin->view(), who, *pepper, cost);
            },
            [this, who, pepper, forSession, done](Result<std::string> hash) {
                if (hash)
                    store({who, std::move(*hash), memory.options.clock->now(), {}},
                          pepper,
                          forSession,
                          done);
                else
                    done(tl::unexpected(hash.error()));
            });
    });
}

void DeskPins::State::store(PinRow row, const SharedPepper &pepper, bool forSession, Done done)
{
    ChangeSet line = memory.blank({LabelCode::SetPin, {nameOf(row.who)}}, row.who);
    const auto kept = [this, row, forSession, done](const Status &written) {
        if (written) {
            sessions.erase(row.who);
            (forSession ? sessions : rows).insert_or_assign(row.who, row);
            changed();
        }
        done(written);
    };
    if (forSession) {
        // The line alone: it was set, though nothing of it is written.
        write([line](Store &store) { return store.removePins(line, {}); }, kept);
        return;
    }
    keepPepper(pepper, [this, row, line, kept, done](KeychainState state) {
        if (state == KeychainState::Present)
            write([row, line](Store &store) { return store.setPin(line, row); }, kept);
        else
            done(fail(state == KeychainState::Locked ? ErrorCode::KeychainLocked
                                                     : ErrorCode::KeychainMissing));
    });
}

void DeskPins::State::drop(std::vector<OperatorId> whose, ChangeSet line, Done done)
{
    write([whose, line = std::move(line)](Store &store) { return store.removePins(line, whose); },
          [this, whose, done](const Status &written) {
              if (written) {
                  for (const OperatorId &who : whose) {
                      rows.erase(who);
                      sessions.erase(who);
                  }
                  changed();
              }
              done(written);
          });
}

DeskPins::DeskPins(Desk::Memory &memory, std::vector<PinRow> rows)
    : m_state(new State{memory, {}, {}, {}, {}, 0, {}, false})
{
    for (PinRow &row : rows)
        m_state->rows.insert_or_assign(row.who, std::move(row));
}

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
    m_state->pepperForNew([done = std::move(done)](const Result<SharedPepper> &found) {
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
    if (auto fault = faultOfPin(pin.view())) {
        done(fail(ErrorCode::InvalidArgument, "PIN", std::move(*fault)));
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

void DeskPins::remove(Secret old, Done done)
{
    const OperatorId who = m_state->memory.actor;
    m_state->inTurn([state = m_state.get(),
                     who,
                     old = share(std::move(old)),
                     done = m_state->ending(std::move(done))] {
        state->check(who, old, [state, who, done](const Status &right) {
            if (right || right.error().code == ErrorCode::PinUnreadable)
                state->drop({who},
                            state->memory.blank({LabelCode::RemovePin, {state->nameOf(who)}}, who),
                            done);
            else
                done(right);
        });
    });
}

void DeskPins::removeOf(OperatorId who, Done done)
{
    const Desk::Memory &memory = m_state->memory;
    if (who == memory.actor || !isSet(who)
        || !bayboard::may(*memory.club, memory.actor, Permission::OperatorEdit)) {
        done(tl::unexpected(notPermitted(*memory.club, memory.actor, Permission::OperatorEdit)));
        return;
    }
    m_state->inTurn(
        [state = m_state.get(),
         who,
         line = memory.blank({LabelCode::RemovePin, {m_state->nameOf(who)}}, memory.actor),
         done = m_state->ending(std::move(done))] { state->drop({who}, line, done); });
}

void DeskPins::forgetAll(const std::string &owner, Done done)
{
    m_state->inTurn([state = m_state.get(), owner, done = m_state->ending(std::move(done))] {
        std::vector<OperatorId> whose;
        for (const auto &entry : state->rows)
            whose.push_back(entry.first);
        ChangeSet line = state->memory.blank({LabelCode::RemovePin, {}}, systemOperator());
        line.reason = owner;
        state->drop(std::move(whose), std::move(line), done);
    });
}

void DeskPins::unlock(OperatorId who, Secret pin, Done done)
{
    prove(who,
          std::move(pin),
          [state = m_state.get(), done = std::move(done)](const Result<PinProof> &proof) {
              if (!proof) {
                  done(tl::unexpected(proof.error()));
                  return;
              }
              state->proofs.erase(proof->m_number);
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
