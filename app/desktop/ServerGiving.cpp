#include "app/desktop/ServerGiving.h"

#include "app/desktop/ServerJoin.h"
#include "core/wire/WireProblem.h"
#include "ui/panes/Words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

namespace bayboard {

ServerGiving::ServerGiving(Desk &desk, ServerPlace place, Secret token)
    : m_desk(desk)
    , m_place(std::move(place))
    , m_token(std::move(token))
{ }

ServerGiving::~ServerGiving()
{
    m_giving.reset();
    m_line.reset();
    m_home.close();
}

void ServerGiving::start()
{
    HttpLine::Options options;
    options.address = m_place.address.toStdString();
    options.token = Secret(m_token.view());
    options.trusted = m_place.trusted.toStdString();
    options.folders = lineFolders(QCoreApplication::applicationDirPath().toStdString());
    auto line = HttpLine::open(std::move(options), m_home);
    if (!line) {
        fail(words::error(line.error()));
        return;
    }
    m_line = std::move(*line);
    Q_EMIT progressed(tr("Asking the server…"), 0, 0);
    m_line->greet([this](const tl::expected<Greeting, LineFault> &answer) { greeted(answer); });
}

void ServerGiving::greeted(const tl::expected<Greeting, LineFault> &answer)
{
    if (!answer) {
        fail(ServerJoin::sentenceFor(answer.error()));
        return;
    }
    if (!answer->actor.isNull()) {
        fail(tr("This token is one person's. A club is given with the token of a device."));
        return;
    }
    // Not asked whether it is empty: it may have taken all, and the answer to that was lost.
    m_giving = std::make_unique<ClubGiving>(
        m_desk,
        *m_line,
        [this](std::int64_t given, std::int64_t all) {
            const QLocale locale;
            Q_EMIT progressed(
                tr("Giving the club: %1 of %2 steps…")
                    .arg(locale.toString(qint64{given}), locale.toString(qint64{all})),
                given,
                all);
        },
        [this](const tl::expected<void, ClubGiving::Broken> &how) { ended(how); });
    m_giving->start();
}

void ServerGiving::ended(const tl::expected<void, ClubGiving::Broken> &how)
{
    if (!how) {
        const auto &[error, fault] = how.error();
        if (error) {
            fail(words::error(*error));
        } else if (fault->detail.find(wordFor(ProblemCode::HasClub)) != std::string::npos) {
            fail(tr("The server has a club already. Join it instead: its club comes into a new "
                    "file."));
        } else if (fault->kind == LineFault::Kind::Refused) {
            fail(tr("The server did not take the club (%1).")
                     .arg(QString::fromStdString(fault->detail)));
        } else {
            fail(ServerJoin::sentenceFor(*fault));
        }
        return;
    }
    keepServerPlace(m_desk.id(), m_desk.path(), m_place);
    // Queued: this comes from inside what is done with then.
    QTimer::singleShot(0, this, &ServerGiving::given);
}

void ServerGiving::fail(const QString &sentence)
{
    QTimer::singleShot(0, this, [this, sentence] {
        m_giving.reset();
        m_line.reset();
        Q_EMIT failed(sentence);
    });
}

} // namespace bayboard
