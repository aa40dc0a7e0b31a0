#pragma once

#include "core/club/Ids.h"

#include <cstdint>

namespace bayboard {

/// Says that an operator has typed the right PIN at this desk. Only DeskPins makes one that proves
/// anything, and only the desk that made it takes it: for acting as that operator, or for allowing
/// one commit within two minutes. It may be copied; the commit spends it all the same.
class PinProof
{
public:
    PinProof() = default;

    [[nodiscard]] bool isNull() const { return m_number == 0; }

    [[nodiscard]] OperatorId who() const { return m_who; }

private:
    friend class DeskPins;

    PinProof(OperatorId who, std::int64_t number) : m_who(who), m_number(number) { }

    OperatorId m_who;
    std::int64_t m_number = 0;
};

} // namespace bayboard
