#pragma once

#include "app/line/LineModule.h"

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
    };

    void ask(const Question &question);

private:
    void answer(QNetworkReply &reply, const Question &question);
    [[nodiscard]] QNetworkRequest requestFor(const Question &question) const;

    QNetworkAccessManager m_network;
    QUrl m_address;
    QByteArray m_token;
    QSslConfiguration m_security;
    QSet<QNetworkReply *> m_open;
};

} // namespace bayboard
