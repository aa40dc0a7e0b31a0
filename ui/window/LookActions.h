#pragma once

namespace bayboard {

class Actions;

/// How the windows look and how large their words are: chosen in the menu, kept on this computer,
/// seen at once in every window.
class LookActions
{
public:
    /// Registers the actions, which `actions` outlives.
    static void install(Actions &actions);
};

} // namespace bayboard
