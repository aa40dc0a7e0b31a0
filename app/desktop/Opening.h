#pragma once

namespace bayboard {

class MainWindow;
struct OpeningOptions;

/// Does at the window what the command line asks for when it begins, by the ways that a person has.
/// GUI thread; a club is in the window.
class Opening
{
public:
    /// The view, before anything is painted.
    static void showView(MainWindow &window, const OpeningOptions &options);
    /// What comes once the day is there: the search, the next booking. They may still be on their
    /// way from the disk when it returns.
    static void act(MainWindow &window, const OpeningOptions &options);
};

} // namespace bayboard
