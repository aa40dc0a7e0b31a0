#include "tests/app/desktop/FakeServer.h"

#include "core/wire/ClubParts.h"
#include "core/wire/Greeting.h"
#include "core/wire/WireProblem.h"

#include <QTcpSocket>
#include <QUrl>

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace bayboard::test {

namespace {

/// The value of a head's line; empty without one.
QByteArray headLine(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n'))
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    return {};
}

} // namespace

FakeServer::FakeServer()
{
    EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(
            socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(*socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

QString FakeServer::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
}

FakeServer::Reply FakeServer::hasClub()
{
    const WireProblem problem{ProblemCode::HasClub};
    return {statusOf(problem.code), encode(problem)};
}

void FakeServer::read(QTcpSocket &socket)
{
    const QByteArray all = socket.property("read").toByteArray() + socket.readAll();
    const auto end = all.indexOf("\r\n\r\n");
    const QByteArray head = all.left(end);
    const qsizetype length = headLine(head, "Content-Length").toLongLong();
    const bool isWhole = end >= 0 && all.size() >= end + 4 + length;
    socket.setProperty("read", isWhole ? QByteArray() : all);
    if (!isWhole)
        return;
    const QUrl url(QString::fromUtf8(head.split(' ').value(1)));
    Asked question{url.path().toStdString(),
                   QUrlQuery(url),
                   headLine(head, "Authorization").mid(7).toStdString(),
                   all.mid(end + 4, length).toStdString()};
    asked.push_back(question);
    say(socket, question);
}

void FakeServer::say(QTcpSocket &socket, const Asked &question)
{
    const auto other = instead ? instead(question) : std::nullopt;
    const Reply reply = other ? *other : answer(question);
    if (reply.isLate) {
        m_open.push_back({&socket, {}, question});
        return;
    }
    if (!reply.held.empty())
        m_open.push_back({&socket, QByteArray::fromStdString(reply.held), std::nullopt});
    if (reply.body.empty())
        return socket.abort();
    const auto size = static_cast<qsizetype>(reply.body.size() + reply.held.size());
    socket.write("HTTP/1.1 " + QByteArray::number(reply.status)
                 + " So\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(size) + "\r\n\r\n" + QByteArray::fromStdString(reply.body));
}

void FakeServer::lookAgain()
{
    for (const Open &each : std::exchange(m_open, {}))
        if (each.socket != nullptr && each.late)
            say(*each.socket, *each.late);
        else
            m_open.push_back(each);
}

void FakeServer::giveRest()
{
    for (const Open &each : std::exchange(m_open, {}))
        if (each.socket != nullptr && !each.rest.isEmpty())
            each.socket->write(each.rest);
        else
            m_open.push_back(each);
}

void FakeServer::cut()
{
    for (const Open &each : std::exchange(m_open, {}))
        if (each.socket != nullptr)
            each.socket->abort();
}

FakeServer::Reply FakeServer::answer(const Asked &question)
{
    const Uuid epoch{{0xE9, 1}};
    if (question.path == "/v1/sync") {
        Greeting greeting;
        greeting.epoch = epoch;
        greeting.desk = DeskId{Uuid{{0xE9, 2}}};
        greeting.device = "Counter";
        greeting.isEmpty = true;
        return {200, encode(greeting, actor)};
    }
    const auto number = [&](const char *name) {
        return question.query.queryItemValue(QLatin1String(name)).toLongLong();
    };
    // Steps that it has already are no news to it.
    if (number("from") == m_taken)
        m_taken = std::min<std::int64_t>(m_taken + most, number("all"));
    ClubTaken taken;
    taken.epoch = epoch;
    taken.club = Uuid{{0xE9, 3}};
    taken.next = m_taken;
    taken.isWhole = m_taken == number("all");
    if (taken.isWhole)
        taken.ends = {{clubFeed(), 1}};
    return {200, encode(taken)};
}

} // namespace bayboard::test
