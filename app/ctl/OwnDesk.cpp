#include "app/ctl/OwnDesk.h"

#include <future>

namespace bayboard {

namespace {

/// Runs the job there and waits for it.
void runOn(Worker &worker, const std::function<void()> &job)
{
    std::promise<void> ran;
    worker.post([&] {
        job();
        ran.set_value();
    });
    ran.get_future().get();
}

} // namespace

OwnDesk::OwnDesk(std::unique_ptr<ClubFile> file,
                 const Clock &clock,
                 Random &random,
                 Keychain *keychain)
    : m_writer(makeThreadWorker("writer"))
    , m_reader(makeThreadWorker("reader"))
    , m_home(makeThreadWorker("desk"))
{
    runOn(*m_home, [&] {
        auto desk = Desk::open({.file = std::move(file),
                                .clock = &clock,
                                .random = &random,
                                .home = m_home.get(),
                                .writer = m_writer.get(),
                                .reader = m_reader.get(),
                                .keychain = keychain});
        if (desk)
            m_desk = std::move(*desk);
        else
            m_status = tl::unexpected(desk.error());
    });
}

OwnDesk::~OwnDesk()
{
    // The file's lock goes with the desk, so nothing may be on its way to the disk by then.
    bool idle = m_desk == nullptr;
    while (!idle) {
        runOn(*m_writer, [] {});
        runOn(*m_reader, [] {});
        runOn(*m_home, [&] { idle = m_desk->isIdle(); });
    }
    runOn(*m_home, [&] { m_desk.reset(); });
    m_writer.reset();
    m_reader.reset();
}

} // namespace bayboard
