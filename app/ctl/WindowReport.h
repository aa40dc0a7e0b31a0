#pragma once

#include "core/club/Value.h"

#include <functional>
#include <optional>
#include <string>

namespace bayboard {

/// A rectangle of the screen in pixels, from its upper left corner.
struct ScreenRect
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// What the window that owns the file shows, for scripts and tests that work it by mouse and keys:
/// where to point, and whether what was done has arrived. Texts are as shown, empty where nothing
/// is.
struct WindowReport
{
    std::string title;
    ScreenRect window; ///< without the frame
    bool active = false; ///< keys go there, or to its dialog where one is open
    std::string location; ///< name
    std::string heading; ///< the day in view
    std::string booking; ///< id of the chosen booking
    std::optional<Slot> slot; ///< what is chosen
    bool busy = false; ///< a gesture, or a ghost that waits for an answer
    bool popup = false; ///< the inline creation is open
    std::string dialog; ///< title
    std::string dialogText; ///< what it says, line by line
    std::string banner;
    std::string bannerKind; ///< "note", "refused", "failed"
    std::string message; ///< of the status line
    std::string figures; ///< of the day in view
    std::string saving; ///< "All saved"
    std::string undo; ///< what the button says
    bool idle = false; ///< nothing is on its way to or from the disk
    std::optional<ScreenRect> cell; ///< the slot that was asked for, as far as it is in sight
    std::optional<ScreenRect> control; ///< the control that was asked for, where it is in sight
};

/// What is asked of the window.
struct WindowQuestion
{
    std::optional<Slot> cell; ///< to tell where it is on the screen
    /// The same of a button, field or entry of the open menu: its object's name, or how its text
    /// begins.
    std::string control;
    bool raise = false; ///< to the front, with the keys, before it tells
};

/// Looks at the window. Called on the desk's thread.
using WindowLook = std::function<WindowReport(const WindowQuestion &)>;

} // namespace bayboard
