#include "core/webhooks/WebhookUrl.h"

#include <QtCore/QUrl>

namespace bayboard {

namespace {

constexpr std::size_t longest = 2000;

tl::unexpected<Error> wrong(Phrase reason)
{
    return fail(ErrorCode::InvalidArgument, Phrase("url"), std::move(reason));
}

bool isThisMachine(const std::string &host)
{
    return host == "localhost" || host == "127.0.0.1" || host == "::1";
}

} // namespace

std::string WebhookUrl::authority() const
{
    const std::string name = host.find(':') == std::string::npos ? host : "[" + host + "]";
    return port == (tls ? "443" : "80") ? name : name + ":" + port;
}

Result<WebhookUrl> readWebhookUrl(std::string_view text)
{
    if (text.size() > longest)
        return wrong(Phrase::tr("it is too long"));
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())),
                   QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return wrong(Phrase::tr("it is no address of the web"));
    WebhookUrl made;
    made.tls = url.scheme() == QStringLiteral("https");
    made.host = url.host(QUrl::FullyEncoded).toStdString();
    if (made.host.size() > 2 && made.host.front() == '[')
        made.host = made.host.substr(1, made.host.size() - 2);
    const bool isPlain = url.scheme() == QStringLiteral("http") && isThisMachine(made.host);
    if (!made.tls && !isPlain)
        return wrong(Phrase::tr("https is wanted"));
    if (!url.userInfo().isEmpty() || url.hasFragment())
        return wrong(Phrase::tr("neither a user nor a # may be in it"));
    made.port = std::to_string(url.port(made.tls ? 443 : 80));
    made.target = url.path(QUrl::FullyEncoded).toStdString();
    if (made.target.empty())
        made.target = "/";
    if (url.hasQuery())
        made.target += "?" + url.query(QUrl::FullyEncoded).toStdString();
    return made;
}

} // namespace bayboard
