#include "app/desktop/CommandServer.h"

#include "app/ctl/CommandRunner.h"
#include "app/ctl/CommandTable.h"
#include "app/ctl/Handover.h"
#include "app/ctl/HandoverSocket.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

#include <unistd.h>

namespace bayboard {
namespace {

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
    reply.exit = runCommand(context, request->args, reply.out, reply.err);
    return reply;
}

void send(QLocalSocket &socket, const HandoverReply &reply)
{
    const std::string line = encode(reply);
    socket.write(line.data(), static_cast<qint64>(line.size()));
    socket.flush();
    socket.disconnectFromServer();
}

} // namespace

CommandServer::CommandServer(Desk &desk, Worker &home, WindowLook look)
    : m_desk(desk)
    , m_home(home)
    , m_look(std::move(look))
{ }

CommandServer::~CommandServer() = default;

bool CommandServer::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(handoverSocketKind);
    connect(m_server.get(), &QLocalServer::newConnection, this, &CommandServer::welcome);
    const QString name = newHandoverSocketName();
    return m_server->listen(name) && m_desk.announce(name.toStdString());
}

void CommandServer::stopListening()
{
    m_server.reset();
}

void CommandServer::welcome()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        const auto peer = peerOf(socket->socketDescriptor());
        if (!peer || !obeys(geteuid(), *peer)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void CommandServer::readFrom(QLocalSocket *socket)
{
    if (static_cast<std::size_t>(socket->bytesAvailable()) > handoverLimit) {
        send(*socket,
             {.exit = exitUsage,
              .out = {},
              .err = tr("The command is too long.").toStdString() + "\n"});
        return;
    }
    if (socket->canReadLine()) {
        const QByteArray line = socket->readLine();
        disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
        run(socket, line);
    }
}

void CommandServer::run(QLocalSocket *socket, const QByteArray &line)
{
    if (!m_runner) {
        m_runner = makeThreadWorker("commands");
    }
    m_runner->post([&desk = m_desk,
                    &home = m_home,
                    look = m_look,
                    text = line.toStdString(),
                    guard = QPointer<QLocalSocket>(socket)] {
        const HandoverReply reply = answer(
            {.desk = desk, .home = home, .workingDirectory = {}, .setNow = {}, .window = look},
            text);
        // The socket belongs to the window's thread.
        home.post([guard, reply] {
            if (guard) {
                send(*guard, reply);
            }
        });
    });
}

} // namespace bayboard
