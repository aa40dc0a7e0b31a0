#pragma once

#include "core/sync/ServerLine.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace bayboard::test {

/// A server on this computer that says what a test wants it to, over a real socket; the event
/// loop's. By itself it has no club and takes one.
class FakeServer
{
public:
    struct Asked
    {
        std::string path;
        QUrlQuery query;
        std::string token;
        std::string body;
    };

    struct Reply
    {
        int status = 200;
        std::string body;
        std::string held = {}; ///< the rest of the body, which giveRest() sends
        bool isLate = false; ///< nothing is said before lookAgain()
    };

    FakeServer();

    [[nodiscard]] QString address() const;

    std::vector<Asked> asked; ///< so far
    OperatorId actor; ///< whose token it is; null: the desk's
    std::int64_t most = 1; ///< steps that it takes of each part
    /// Says something else than taking; nothing: as usual. An empty body breaks the line off.
    std::function<std::optional<Reply>(const Asked &)> instead;

    /// How many steps of the club have come.
    [[nodiscard]] std::int64_t taken() const { return m_taken; }

    [[nodiscard]] static Reply hasClub();

    /// Answers once more what was late.
    void lookAgain();
    /// Sends what is held back.
    void giveRest();
    /// Breaks off every answer that is not whole.
    void cut();

private:
    struct Open
    {
        QPointer<QTcpSocket> socket;
        QByteArray rest;
        std::optional<Asked> late;
    };

    void read(QTcpSocket &socket);
    void say(QTcpSocket &socket, const Asked &question);
    [[nodiscard]] Reply answer(const Asked &question);

    QTcpServer m_server;
    std::vector<Open> m_open; ///< answers that are not whole
    std::int64_t m_taken = 0;
};

} // namespace bayboard::test
