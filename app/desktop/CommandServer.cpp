#include "app/desktop/CommandServer.h"

#include "app/ctl/CommandRunner.h"
#include "app/ctl/CommandTable.h"
#include "app/ctl/Handover.h"
#include "app/ctl/HandoverSocket.h"

#include <QSocketNotifier>

#include <unistd.h>

namespace bayboard {
namespace {

/// For a caller that does not listen to its answer: it must not hold up the next one, or the end.
constexpr std::chrono::seconds commandPatience{5};

HandoverReply answer(CommandContext context, const std::string &line)
{
    const auto request = decodeRequest(line);
    if (!request) {
        return {.exit = exitUsage,
                .out = {},
                .err = CommandServer::tr("The window did not understand the request.").toStdString()
                    + "\n"};
    }
    HandoverReply reply;
    context.workingDirectory = request->cwd;
    context.pins = request->pins;
    reply.exit = runCommand(context, request->args, reply.out, reply.err);
    return reply;
}

} // namespace

/// A program that has connected.
struct CommandServer::Caller
{
    HandoverSocket socket;
    std::string line;
    std::unique_ptr<QSocketNotifier> ear;
};

CommandServer::CommandServer(Desk &desk, Worker &home, WindowLook look)
    : m_desk(desk)
    , m_home(home)
    , m_look(std::move(look))
{ }

CommandServer::~CommandServer() = default;

bool CommandServer::listen()
{
    const std::string name = newHandoverSocketName();
    auto door = HandoverSocket::listen(name);
    if (!door) {
        return false;
    }
    m_door = std::make_unique<HandoverSocket>(std::move(*door));
    m_bell = std::make_unique<QSocketNotifier>(m_door->descriptor(), QSocketNotifier::Read);
    connect(m_bell.get(), &QSocketNotifier::activated, this, &CommandServer::welcome);
    return m_desk.announce(name);
}

void CommandServer::stopListening()
{
    m_bell.reset();
    m_door.reset();
    m_callers.clear();
}

void CommandServer::welcome()
{
    while (auto socket = m_door->accept(commandPatience)) {
        const auto peer = socket->peer();
        if (!peer || !obeys(geteuid(), *peer)) {
            continue;
        }
        auto caller = std::make_shared<Caller>(Caller{std::move(*socket), {}, {}});
        caller->ear
            = std::make_unique<QSocketNotifier>(caller->socket.descriptor(), QSocketNotifier::Read);
        connect(caller->ear.get(),
                &QSocketNotifier::activated,
                this,
                [this, guard = std::weak_ptr(caller)] {
                    if (const auto called = guard.lock()) {
                        hear(called);
                    }
                });
        m_callers.push_back(std::move(caller));
    }
}

void CommandServer::hear(const std::shared_ptr<Caller> &caller)
{
    const std::size_t known = caller->line.size();
    const auto heard = caller->socket.hear(caller->line, std::chrono::milliseconds(0));
    const std::size_t end = caller->line.find('\n', known);
    if (caller->line.size() > handoverLimit) {
        const HandoverReply tooLong{.exit = exitUsage,
                                    .out = {},
                                    .err = tr("The command is too long.").toStdString() + "\n"};
        caller->socket.say(encode(tooLong));
        forget(caller);
    } else if (end != std::string::npos) {
        caller->line.resize(end + 1);
        run(caller);
        forget(caller);
    } else if (heard == HandoverSocket::Heard::TheEnd) {
        forget(caller);
    }
}

/// It may be its own notifier that says so.
void CommandServer::forget(const std::shared_ptr<Caller> &caller)
{
    caller->ear->setEnabled(false);
    caller->ear.release()->deleteLater();
    std::erase(m_callers, caller);
}

void CommandServer::run(const std::shared_ptr<Caller> &caller)
{
    if (!m_runner) {
        m_runner = makeThreadWorker("commands");
    }
    m_runner->post([&desk = m_desk, &home = m_home, look = m_look, caller] {
        const HandoverReply reply = answer({.desk = desk,
                                            .home = home,
                                            .workingDirectory = {},
                                            .setNow = {},
                                            .window = look,
                                            .pins = {}},
                                           caller->line);
        caller->socket.say(encode(reply));
    });
}

} // namespace bayboard
