#include "core/desk/DeskPinsState.h"

#include "core/desk/PeopleFault.h"
#include "core/identity/PasswordRules.h"
#include "core/identity/PinHash.h"
#include "core/identity/PinRules.h"

namespace bayboard {

namespace {

constexpr std::int64_t firstPasswordProof = std::int64_t{1} << 40; // no PIN's proof has its number

const DevicePepper::Shared &plainPepper()
{
    static const DevicePepper::Shared plain = std::make_shared<const Pepper>(Pepper::plain());
    return plain;
}

} // namespace

DeskPins::State::State(Desk::Memory &desk, std::vector<PinRow> loaded, SignInSecret which)
    : memory(desk)
    , kind(which)
    , pepper(desk.options.keychain,
             "PIN pepper " + desk.desk.toString(),
             *desk.options.random,
             desk.homeDoor())
{
    if (kind == SignInSecret::Password)
        lastProof = firstPasswordProof;
    for (PinRow &row : loaded)
        rows.insert_or_assign(row.who, std::move(row));
}

const DeskPins::State::Codes &DeskPins::State::codes() const
{
    static constexpr Codes ofPins{ErrorCode::PinNeeded,
                                  ErrorCode::PinWrong,
                                  ErrorCode::PinWait,
                                  ErrorCode::PinUnreadable,
                                  "WRONG_PIN"};
    static constexpr Codes ofPasswords{ErrorCode::PasswordMissing,
                                       ErrorCode::PasswordWrong,
                                       ErrorCode::PasswordWait,
                                       ErrorCode::PasswordUnreadable,
                                       "WRONG_PASSWORD"};
    return kind == SignInSecret::Pin ? ofPins : ofPasswords;
}

LabelCode DeskPins::State::removing() const
{
    return kind == SignInSecret::Pin ? LabelCode::RemovePin : LabelCode::RemovePassword;
}

std::optional<Error> DeskPins::State::faultOf(OperatorId who, const Secret &secret) const
{
    auto fault = kind == SignInSecret::Pin ? faultOfPin(secret.view())
                                           : faultOfPassword(secret.view(), nameOf(who));
    if (!fault)
        return std::nullopt;
    return Error{ErrorCode::InvalidArgument,
                 {kind == SignInSecret::Pin ? Phrase("PIN") : Phrase::tr("the password"),
                  std::move(*fault)}};
}

std::optional<Error> DeskPins::State::objectionTo(OperatorId who) const
{
    if (auto closed = memory.sessionError(memory.actor))
        return closed;
    if (!bayboard::may(*memory.club, memory.actor, Permission::OperatorEdit))
        return notPermitted(*memory.club, memory.actor, Permission::OperatorEdit);
    // Else who edits operators could let himself in as the owner.
    if (const auto beyond = rightBeyond(*memory.club, who, memory.actor))
        return Error{ErrorCode::NotAllowed,
                     {Phrase::tr("%1 has a right that you do not have yourself (%2)",
                                 nameOf(who),
                                 std::string(wordFor(*beyond)))}};
    return std::nullopt;
}

std::string DeskPins::State::nameOf(OperatorId who) const
{
    const Operator *person = memory.club->person(who);
    return person == nullptr ? std::string() : person->name;
}

PinRow *DeskPins::State::find(OperatorId who)
{
    if (const auto found = sessions.find(who); found != sessions.end())
        return &found->second;
    const auto found = rows.find(who);
    return found == rows.end() ? nullptr : &found->second;
}

void DeskPins::State::inTurn(std::function<void()> job)
{
    waiting.push_back(std::move(job));
    if (!busy)
        startNext();
}

void DeskPins::State::startNext()
{
    busy = !waiting.empty();
    if (!busy)
        return;
    const auto job = std::move(waiting.front());
    waiting.pop_front();
    job();
}

DeskPins::Done DeskPins::State::ending(Done done)
{
    return
        [this, there = std::weak_ptr<bool>(memory.alive), done = std::move(done)](Status status) {
            done(std::move(status));
            if (!there.expired())
                startNext();
        };
}

/// The pepper that the row was hashed with.
void DeskPins::State::pepperOf(const PinRow &row,
                               std::function<void(Result<DevicePepper::Shared>)> then)
{
    if (kind == SignInSecret::Password)
        then(plainPepper());
    else if (sessions.contains(row.who))
        then(pepper.ofSession());
    else
        pepper.find(std::string(markOf(row.hash)), nameOf(row.who), std::move(then));
}

void DeskPins::State::pepperForNew(std::function<void(Result<DevicePepper::Shared>)> then)
{
    if (kind == SignInSecret::Password)
        then(plainPepper());
    else
        pepper.forNew(rows.empty() ? std::string() : nameOf(rows.begin()->first), std::move(then));
}

/// Work that takes long, and what it gave back at home.
template <typename Answer>
void DeskPins::State::onHasher(std::function<Answer()> work, std::function<void(Answer)> then)
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
void DeskPins::State::write(std::function<Status(Store &)> job, Done then)
{
    memory.onWriter([home = memory.homeDoor(), job = std::move(job), then](WriterSide &side) {
        Status done = side.halted
            ? fail(ErrorCode::StoreFailed, "", Phrase::tr("an earlier save failed"))
            : job(*side.store);
        home([done = std::move(done), then] { then(done); });
    });
}

void DeskPins::State::changed()
{
    memory.tell([](DeskObserver &o) { o.pinsChanged(); });
}

std::int64_t DeskPins::State::giveProof(OperatorId who)
{
    proofs[++lastProof] = {who, memory.options.clock->now()};
    return lastProof;
}

/// A try counts before it is looked at: ending the program in between does not save it.
void DeskPins::State::check(OperatorId who, SharedSecret pin, Done done)
{
    PinRow *row = find(who);
    if (row == nullptr) {
        done(kind == SignInSecret::Password
                 ? fail(ErrorCode::PasswordMissing, nameOf(who))
                 : fail(ErrorCode::InvalidArgument, "PIN", Phrase::tr("%1 has none", nameOf(who))));
        return;
    }
    const seconds wait = waitLeft(row->tries, memory.options.clock->now());
    if (wait > seconds(0)) {
        done(fail(codes().wait, nameOf(who), std::to_string(wait.count())));
        return;
    }
    pepperOf(*row, [this, who, pin, done](const Result<DevicePepper::Shared> &with) {
        PinRow *tried = find(who);
        if (!with || tried == nullptr) {
            done(with ? fail(codes().needed, nameOf(who)) : tl::unexpected(with.error()));
            return;
        }
        tried->tries = {tried->tries.count + 1, memory.options.clock->now()};
        const auto look = [this, who, pin, done, with = *with](const Status &) {
            compare(who, pin, with, done);
        };
        if (sessions.contains(who))
            look({});
        else
            write(
                [row = *tried, which = kind](Store &store) { return store.updatePin(row, which); },
                look);
    });
}

void DeskPins::State::compare(OperatorId who,
                              SharedSecret pin,
                              const DevicePepper::Shared &with,
                              Done done)
{
    const PinRow *row = find(who);
    if (row == nullptr) {
        done(fail(codes().needed, nameOf(who)));
        return;
    }
    using Answer = std::pair<bool, std::string>; // whether it is right, and its hash anew
    onHasher<Answer>(
        [who, pin, with, hash = row->hash, cost = memory.options.pinCost]() -> Answer {
            if (!verifyPin(hash, pin->view(), who, *with))
                return {false, {}};
            return {true,
                    wantsRehash(hash, cost) ? hashPin(pin->view(), who, *with, cost).value_or(hash)
                                            : hash};
        },
        [this, who, done](const Answer &answer) { judge(who, answer.first, answer.second, done); });
}

void DeskPins::State::judge(OperatorId who,
                            bool right,
                            const std::string &renewed,
                            const Done &done)
{
    PinRow *row = find(who);
    if (row == nullptr) {
        done(fail(codes().needed, nameOf(who)));
        return;
    }
    if (!right) {
        if (row->tries.count >= triesWithoutWait)
            memory.logAttempts(
                {{memory.options.clock->now(), who, {}, codes().attempt, "", false, ""}});
        done(fail(codes().wrong, nameOf(who)));
        return;
    }
    row->tries = {};
    row->hash = renewed;
    if (!sessions.contains(who))
        write([copy = *row, which = kind](Store &store) { return store.updatePin(copy, which); },
              [](const Status &) {});
    done({});
}

void DeskPins::State::keep(
    OperatorId who, SharedSecret pin, bool sessionToo, Done done, OperatorId by)
{
    pepperForNew([this, who, pin, sessionToo, done, by](const Result<DevicePepper::Shared> &found) {
        const bool forSession = found && *found == nullptr;
        if (!found || (forSession && !sessionToo)) {
            done(found ? fail(ErrorCode::KeychainMissing) : tl::unexpected(found.error()));
            return;
        }
        const DevicePepper::Shared with = forSession ? pepper.ofSession() : *found;
        onHasher<Result<std::string>>(
            [who, pin, with, cost = memory.options.pinCost] {
                return hashPin(pin->view(), who, *with, cost);
            },
            [this, who, with, forSession, done, by](Result<std::string> hash) {
                if (hash)
                    store({who, std::move(*hash), memory.options.clock->now(), {}},
                          with,
                          forSession,
                          done,
                          by);
                else
                    done(tl::unexpected(hash.error()));
            });
    });
}

void DeskPins::State::store(
    PinRow row, const DevicePepper::Shared &with, bool forSession, Done done, OperatorId by)
{
    const LabelCode label = kind == SignInSecret::Pin ? LabelCode::SetPin : LabelCode::SetPassword;
    ChangeSet line = memory.blank({label, {nameOf(row.who)}}, by.isNull() ? row.who : by);
    const bool isOfOther = !by.isNull() && by != row.who;
    const auto kept = [this, row, forSession, isOfOther, done](const Status &written) {
        if (written) {
            sessions.erase(row.who);
            (forSession ? sessions : rows).insert_or_assign(row.who, row);
            if (kind == SignInSecret::Password && isOfOther)
                memory.closeSession(row.who); // whoever had it open may be why it was changed
            changed();
        }
        done(written);
    };
    if (forSession) {
        // The line alone: it was set, though nothing of it is written.
        write([line, which = kind](Store &store) { return store.removePins(line, {}, which); },
              kept);
        return;
    }
    const auto writeIt = [this, row, line, kept] {
        write([row, line, which = kind](Store &store) { return store.setPin(line, row, which); },
              kept);
    };
    if (kind == SignInSecret::Password) {
        writeIt();
        return;
    }
    pepper.keep(with, [writeIt, done](KeychainState state) {
        if (state == KeychainState::Present)
            writeIt();
        else
            done(fail(state == KeychainState::Locked ? ErrorCode::KeychainLocked
                                                     : ErrorCode::KeychainMissing));
    });
}

void DeskPins::State::drop(std::vector<OperatorId> whose, ChangeSet line, Done done)
{
    write([whose, line = std::move(line), which = kind](
              Store &store) { return store.removePins(line, whose, which); },
          [this, whose, done](const Status &written) {
              if (written) {
                  for (const OperatorId &who : whose) {
                      rows.erase(who);
                      sessions.erase(who);
                      if (kind == SignInSecret::Password)
                          memory.closeSession(who);
                  }
                  changed();
              }
              done(written);
          });
}

} // namespace bayboard
