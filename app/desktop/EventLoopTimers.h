#pragma once

#include "core/sync/ServerLine.h"

#include <QObject>

namespace bayboard {

/// Timers of the thread's event loop. What is waited for when it goes is not called any more.
class EventLoopTimers final : public QObject, public Timers
{
public:
    void after(std::chrono::milliseconds wait, std::function<void()> call) override;
};

} // namespace bayboard
