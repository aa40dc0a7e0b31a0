#pragma once

#include "core/desk/ActingAs.h"
#include "core/store/DaysHere.h"

#include <future>

namespace bayboard {

/// Asks a desk from another thread and waits for the answer, so that a command reads from top to
/// bottom while the desk's own thread (a window's) never waits. A call in the actor's name puts
/// back who acted before. The desk must outlive the calls; not for use on the desk's own thread.
class DeskCalls
{
public:
    DeskCalls(Desk &desk, Worker &home) : m_desk(desk), m_home(home) { }

    /// `proof`: of an operator who has a PIN.
    void setActor(OperatorId actor, const PinProof &proof = {})
    {
        m_actor = actor;
        m_proof = proof;
    }

    /// In whose name a call is made. Changing who acts is seen by a window, so it is only done
    /// where the desk asks who acts.
    enum class As : std::uint8_t { Whoever, Actor };

    /// Runs `act(desk)` on the desk's thread. Internal when the program ends meanwhile.
    template <typename Act>
    auto now(Act act, As who = As::Whoever) const -> Result<std::invoke_result_t<Act, Desk &>>
    {
        using Answer = std::invoke_result_t<Act, Desk &>;
        return later<Answer>(
            [act](Desk &desk, std::function<void(Answer)> done) { done(act(desk)); }, who);
    }

    /// Runs `start(desk, done)` on the desk's thread and waits until `done` is called.
    template <typename Answer>
    Result<Answer> later(std::function<void(Desk &, std::function<void(Answer)>)> start,
                         As who = As::Whoever) const
    {
        auto promise = std::make_shared<std::promise<Result<Answer>>>();
        auto future = promise->get_future();
        m_home.post([this, who, start = std::move(start), promise = std::move(promise)] {
            const ActingAs acting(m_desk, who == As::Actor ? m_actor : m_desk.actor(), m_proof);
            if (!acting.status())
                promise->set_value(tl::unexpected(acting.status().error()));
            else
                start(m_desk, [promise](Answer answer) {
                    promise->set_value(Result<Answer>(std::move(answer)));
                });
        });
        try {
            return future.get();
        } catch (const std::future_error &) {
            // The job was dropped unanswered: the desk is gone.
            return fail(ErrorCode::Internal,
                        Phrase::tr("the program that owns the file has ended"));
        }
    }

    /// Any read of the disk, on the desk's reader.
    template <typename Answer> Result<Answer> read(std::function<Result<Answer>(Store &)> ask) const
    {
        auto answer = later<Result<Answer>>(
            [ask = std::move(ask)](Desk &desk, std::function<void(Result<Answer>)> done) {
                desk.read<Answer>(ask, std::move(done));
            });
        return answer ? std::move(*answer) : Result<Answer>(tl::unexpected(answer.error()));
    }

    /// Commits and waits until the disk has it; what the disk refuses is a Refusal with its error.
    [[nodiscard]] Outcome commit(std::function<Outcome(Desk &)> act) const;
    /// Runs a step that commits on the writer. Has the club changed with it, the next command
    /// knows: the desk reads a changed club on its reader, behind which this waits.
    [[nodiscard]] Outcome
    commitBulk(std::function<void(Desk &, std::function<void(Outcome)>)> act) const;
    /// Closes locations on dates; see Desk::setClosedDates.
    [[nodiscard]] Result<ClosedDatesChange>
    setClosedDates(std::vector<ClosedDatesEdit> edits, Label label, bool dryRun) const;
    /// Makes the next dates of series, where no program has done so today.
    [[nodiscard]] Status rollSeries() const;
    /// Gives roles of an older club what a new one's have; see core/desk/MissedRights.h.
    [[nodiscard]] Status giveMissedRights() const;
    /// Waits until all bookings and blocks of the location in `span` are in memory.
    [[nodiscard]] Status load(LocationId location, const Span &span) const;
    /// NotHere where the file is being filled and does not have all of that time yet; an end that
    /// is left out is none.
    [[nodiscard]] Status mustBeHere(std::optional<Instant> from, std::optional<Instant> to) const;
    /// Waits until a customer's facts are in memory; a null id is no customer. NotFound.
    [[nodiscard]] Status loadCustomer(CustomerId id) const;
    /// Waits until memory holds the time in which ways out of the rules' objections to it are
    /// sought; where they have none, nothing is read.
    [[nodiscard]] Status loadForWaysOut(const Proposal &proposal) const;
    /// Brings a stored booking into memory, wherever and whenever it is. NotFound.
    [[nodiscard]] Status fetch(BookingId id) const;

    /// What memory is to hold: a location's time, else a customer.
    struct Wanted
    {
        std::optional<std::pair<LocationId, Span>> day;
        CustomerId customer;

        /// Asks the desk for it; whether it is there.
        bool ask(Desk &desk) const;
    };

private:
    [[nodiscard]] Status waitFor(const Wanted &wanted) const;

    Desk &m_desk;
    Worker &m_home;
    OperatorId m_actor;
    PinProof m_proof;
};

} // namespace bayboard
