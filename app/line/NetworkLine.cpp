#include "app/line/NetworkLine.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace bayboard {
namespace {

constexpr qint64 mostAhead = 1'000'000; // of an answer in pieces
constexpr qint64 pieceSize = 64'000;
constexpr qint64 largestAnswer = 64LL << 20; // a page of feeds has at most 500 steps

int waitIn(const QNetworkReply &reply)
{
    bool isNumber = false;
    const int wait = reply.rawHeader("Retry-After").toInt(&isNumber);
    return isNumber && wait >= 0 ? wait : -1;
}

} // namespace

NetworkLine::NetworkLine(const QByteArray &address, const QByteArray &token, const QString &trusted)
    : m_address(QString::fromUtf8(address))
    , m_token(token)
    , m_security(QSslConfiguration::defaultConfiguration())
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (!trusted.isEmpty()) {
        m_security.addCaCertificates(trusted);
    }
}

NetworkLine::~NetworkLine()
{
    const QSet<QNetworkReply *> open = m_open;
    for (QNetworkReply *reply : open) {
        reply->abort();
    }
    m_token.fill('\0');
}

QNetworkRequest NetworkLine::requestFor(const Question &question) const
{
    QUrl url = m_address;
    const QList<QByteArray> parts = question.path.split('?');
    url.setPath(url.path() + QString::fromLatin1(parts.front()));
    if (parts.size() > 1) {
        url.setQuery(QString::fromLatin1(parts.at(1)), QUrl::StrictMode);
    }
    QNetworkRequest request(url);
    request.setSslConfiguration(m_security);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setRawHeader("Accept", "application/json, application/problem+json");
    request.setRawHeader("User-Agent", "Bayboard");
    request.setTransferTimeout(question.patience * 1000);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    if (question.body) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, question.type);
    }
    return request;
}

void NetworkLine::ask(const Question &question)
{
    const QNetworkRequest request = requestFor(question);
    QNetworkReply *reply
        = question.body ? m_network.post(request, *question.body) : m_network.get(request);
    m_open.insert(reply);
    if (question.piece != nullptr) {
        follow(question, *reply);
        return;
    }
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > largestAnswer) {
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, question] {
        m_open.remove(reply);
        answer(*reply, question);
        reply->deleteLater();
    });
}

/// No more is read from the socket than whoever gets the pieces takes.
void NetworkLine::follow(const Question &question, QNetworkReply &reply)
{
    reply.setReadBufferSize(mostAhead);
    m_streams.insert(question.context, {&reply, question, false});
    connect(&reply, &QNetworkReply::readyRead, this, [this, context = question.context] {
        pump(context);
    });
    connect(&reply, &QNetworkReply::finished, this, [this, context = question.context] {
        pump(context);
    });
}

void NetworkLine::goOn(void *context, bool more)
{
    const auto stream = m_streams.find(context);
    if (stream == m_streams.end()) {
        return;
    }
    if (!more) {
        stream->reply->abort(); // which finishes it
        return;
    }
    stream->rests = stream->question.piece(context, nullptr, 0) == 0;
    pump(context);
}

void NetworkLine::pump(void *context)
{
    const auto stream = m_streams.find(context);
    if (stream == m_streams.end()) {
        return;
    }
    QNetworkReply &reply = *stream->reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isFine = status == 200 && reply.error() == QNetworkReply::NoError;
    while (isFine && !stream->rests && reply.bytesAvailable() > 0) {
        const QByteArray bytes = reply.read(pieceSize);
        stream->rests = stream->question.piece(
                            context, bytes.constData(), static_cast<std::size_t>(bytes.size()))
            == 0;
    }
    if (!reply.isFinished() || (isFine && (stream->rests || reply.bytesAvailable() > 0))) {
        return;
    }
    const Question question = stream->question;
    m_streams.erase(stream);
    m_open.remove(&reply);
    answer(reply, question);
    reply.deleteLater();
}

void NetworkLine::answer(QNetworkReply &reply, const Question &question)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // An answer that broke off in the middle is none.
    const bool isWhole = status != 0
        && (reply.error() == QNetworkReply::NoError
            || (status >= 300 && reply.error() != QNetworkReply::OperationCanceledError
                && reply.error() != QNetworkReply::RemoteHostClosedError));
    const QByteArray body = isWhole ? reply.readAll() : reply.errorString().toUtf8();
    question.reply(question.context,
                   isWhole ? status : 0,
                   body.constData(),
                   static_cast<std::size_t>(body.size()),
                   waitIn(reply));
}

} // namespace bayboard
