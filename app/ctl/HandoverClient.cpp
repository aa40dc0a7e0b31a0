#include "app/ctl/HandoverClient.h"

#include "app/ctl/HandoverSocket.h"
#include "core/store/FileLock.h"

#include <QDeadlineTimer>
#include <QLocalSocket>

#include <unistd.h>

namespace bayboard {

namespace {

constexpr int connectMilliseconds = 2000;

tl::unexpected<Error> noAnswer(const std::filesystem::path &file)
{
    return fail(ErrorCode::StoreFailed,
                file.string(),
                Phrase::tr("the program that owns the file ended before it answered"));
}

} // namespace

std::optional<Result<HandoverReply>> handOver(const std::filesystem::path &file,
                                              const HandoverRequest &request,
                                              std::optional<std::chrono::milliseconds> patience)
{
    const std::string name = FileLock::announcedFor(file);
    if (name.empty())
        return std::nullopt;
    QLocalSocket socket;
    socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    socket.connectToServer(QString::fromStdString(name));
    if (!socket.waitForConnected(connectMilliseconds))
        return std::nullopt;
    const auto peer = peerOf(socket.socketDescriptor());
    if (!peer || !trusts(geteuid(), *peer, ownerOf(file)))
        return std::nullopt;
    QDeadlineTimer deadline(QDeadlineTimer::Forever);
    if (patience)
        deadline.setRemainingTime(*patience);
    const auto left = [&deadline] {
        return static_cast<int>(deadline.remainingTime()); // -1: for ever
    };
    const std::string line = encode(request);
    socket.write(line.data(), static_cast<qint64>(line.size()));
    std::string reply;
    while (reply.find('\n') == std::string::npos && reply.size() < handoverLimit) {
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(left())) { }
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(left()))
            return noAnswer(file);
        const QByteArray part = socket.readAll();
        reply.append(part.constData(), static_cast<std::size_t>(part.size()));
    }
    return decodeReply(reply);
}

} // namespace bayboard
