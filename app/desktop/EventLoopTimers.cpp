#include "app/desktop/EventLoopTimers.h"

#include <QTimer>

namespace bayboard {

void EventLoopTimers::after(std::chrono::milliseconds wait, std::function<void()> call)
{
    QTimer::singleShot(wait, this, std::move(call));
}

} // namespace bayboard
