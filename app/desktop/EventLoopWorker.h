#pragma once

#include "core/desk/Worker.h"

#include <QObject>

#include <deque>
#include <mutex>

namespace bayboard {

/// The desk's own side in a program with an event loop: jobs run on the thread that made it, in
/// order, as many in one turn of the loop as take a moment together; then keys, pointer and paint
/// have theirs. post() may be called from any thread.
class EventLoopWorker final : public QObject, public Worker
{
public:
    EventLoopWorker() = default;
    /// Runs what is queued.
    ~EventLoopWorker() override;
    void post(std::function<void()> job) override;
    /// Drops what is queued and all that comes: the program is ending, and whoever waits for an
    /// answer must not wait for ever.
    void close();

private:
    void askForTurn();
    void runForATurn();
    /// False when there was nothing to run.
    bool runNext();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_jobs;
    bool m_closed = false;
};

} // namespace bayboard
