#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// Lets somebody else act at the desk for as long as it lives, then puts back who acted before. The
/// desk outlives it; its thread.
class ActingAs
{
public:
    ActingAs(Desk &desk, OperatorId who, const PinProof &proof)
        : m_desk(desk)
        , m_before(desk.actor())
        , m_status(who == m_before ? Status() : desk.setActor(who, proof))
    { }

    ~ActingAs()
    {
        if (m_desk.actor() != m_before)
            m_desk.become(m_before);
    }

    ActingAs(const ActingAs &) = delete;
    ActingAs &operator=(const ActingAs &) = delete;

    /// PinNeeded: nothing has changed.
    [[nodiscard]] const Status &status() const { return m_status; }

private:
    Desk &m_desk;
    OperatorId m_before;
    Status m_status;
};

} // namespace bayboard
