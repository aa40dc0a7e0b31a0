#include "ui/board/BoardDrops.h"

namespace bayboard {

// Drops of several that go together: judged as all of them, committed as all or none.

void BoardDrops::forget()
{
    m_judge.forget();
    m_together.reset();
}

TogetherJudge &BoardDrops::together()
{
    if (!m_together)
        m_together = std::make_unique<TogetherJudge>(*m_desk);
    return *m_together;
}

Ghost BoardDrops::judged(const Draft &draft)
{
    return draft.together ? together().judge(draft, m_model.snapshot())
                          : m_judge.judge(draft, m_model.snapshot());
}

bool BoardDrops::passes(const Draft &draft)
{
    return draft.together ? together().passes(draft, m_model.snapshot())
                          : m_judge.passes(draft, m_model.snapshot());
}

void BoardDrops::dropTogether(const Draft &draft)
{
    const Ghost ghost = judged(draft);
    if (!together().intended(draft, m_model.snapshot())) {
        setGhost(ghost, Stage::Refused);
        Q_EMIT refused(Refusal{});
        return;
    }
    if (ghost.tone == Tone::Caution) {
        const Proposal worst = together().worst();
        const Verdict verdict = together().verdict();
        setGhost(ghost, Stage::Reason);
        m_waiting = Waiting{};
        Q_EMIT reasonWanted(worst, verdict);
        return;
    }
    setGhost(ghost, Stage::Live);
    commitTogether(draft, {});
}

void BoardDrops::commitTogether(const Draft &draft, const QString &reason)
{
    Ghost ghost = *m_ghost;
    setGhost(ghost, Stage::Live);
    // What is committed changes memory, and with that the judge is forgotten.
    static_cast<void>(together());
    const auto judge = std::exchange(m_together, nullptr);
    const auto done = judge->commit(draft, m_model.snapshot(), reason.toStdString());
    forget();
    if (done) {
        std::size_t current = 0;
        while (draft.together->all[current].entity != *draft.source)
            ++current;
        setGhost(std::nullopt, Stage::None);
        Q_EMIT committedTogether(done->committed, done->all, done->all[current]);
        return;
    }
    const Refusal &refusal = done.error();
    if (refusal.error && refusal.error->code == ErrorCode::NotLoaded) {
        setGhost(ghost, Stage::Checking);
        m_waiting = Waiting{{}, reason.toStdString(), {}};
        return;
    }
    // What was refused meanwhile says so as the judge does: with whom it is about.
    ghost = judged(draft);
    if (ghost.tone == Tone::Pass || ghost.reasons.empty())
        ghost = m_judge.refused(ghost, refusal, m_model.snapshot());
    ghost.tone = Tone::Refuse;
    setGhost(ghost, Stage::Refused);
    Q_EMIT refused(refusal);
}

} // namespace bayboard
