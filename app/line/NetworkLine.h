#pragma once

#include "app/line/LineModule.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QSet>
#include <QUrl>

class QNetworkReply;

namespace bayboard {

/// HTTP to one server. Lives on the module's thread; redirects are not followed, since the token
/// belongs to that one address.
class NetworkLine final : public QObject
{
public:
    NetworkLine(const QByteArray &address, const QByteArray &token, const QString &trusted);
    /// Answers what is still open.
    ~NetworkLine() override;

    struct Question
    {
        QByteArray path;
        QByteArray type;
        std::optional<QByteArray> body;
        int patience = 0; ///< seconds
        LineReply reply = nullptr;
        void *context = nullptr;
        LinePiece piece = nullptr; ///< of an answer that comes in pieces
    };

    void ask(const Question &question);
    /// Whoever gets pieces wants more, or none any more.
    void goOn(void *context, bool more);

private:
    /// An answer that comes in pieces.
    struct Stream
    {
        QNetworkReply *reply = nullptr;
        Question question;
        bool rests = false; ///< no more is wanted for now
    };

    void follow(const Question &question, QNetworkReply &reply);
    void pump(void *context);
    void answer(QNetworkReply &reply, const Question &question);
    [[nodiscard]] QNetworkRequest requestFor(const Question &question) const;

    QNetworkAccessManager m_network;
    QUrl m_address;
    QByteArray m_token;
    QSslConfiguration m_security;
    QSet<QNetworkReply *> m_open;
    QHash<void *, Stream> m_streams; ///< by context
};

} // namespace bayboard
