#pragma once

#include "tests/e2e/WindowTest.h"

namespace bayboard::test {

/// A club whose people set PINs in the window, switch by them, and allow steps by them.
class PinsTest : public WindowTest
{
protected:
    static constexpr const char *pin = "246810";

    void SetUp() override;
    /// The program as Max, who may set the clock and has no PIN; then the other one takes over.
    void startAs(const char *who, const char *now = "2026-11-23T10:00:00-04:00");
    /// A dialog with that title that has the keys, and says that somewhere.
    void expectDialog(const char *title, const char *says = "");
    void expectNoDialog();
    void expectMessage(const char *text);
    /// Chooses an entry of the menu of who works.
    void chooseInMenu(const char *entry);
    /// What the button of who works says: "Front desk: Sam".
    void expectActor(const char *button);
    /// Digits and Enter.
    void answer(const char *digits);
    /// Who works sets the PIN, from the menu.
    void setPin();
    /// Half an hour, which is too short: somebody is to allow it.
    void bookTooShort(const char *start, const char *name);
};

} // namespace bayboard::test
