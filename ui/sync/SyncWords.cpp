#include "ui/sync/SyncWords.h"

#include "core/text/Formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace bayboard::syncwords {
namespace {

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

using Line = SyncStatus::Line;

/// What keeps the desk from its server, as far as that is a matter of signing in.
enum class Trouble : unsigned char { None, Unknown, NoToken, Locked, NoKeychain, Revoked, Expired };

Trouble troubleOf(const LinkStatus &status)
{
    if (status.server.empty()) {
        return Trouble::Unknown;
    }
    switch (status.token) {
    case TokenState::Absent:
        return Trouble::NoToken;
    case TokenState::Locked:
        return Trouble::Locked;
    case TokenState::NoService:
        return Trouble::NoKeychain;
    case TokenState::Reading:
    case TokenState::Present:
        break;
    }
    return status.sync.line == Line::SignedOut ? Trouble::Revoked
        : status.sync.line == Line::Expired    ? Trouble::Expired
                                               : Trouble::None;
}

std::int64_t unconfirmed(const LinkStatus &status)
{
    return status.sync.file ? status.sync.file->toSend + status.sync.file->onTheWay : 0;
}

std::int64_t toDecide(const LinkStatus &status)
{
    return status.sync.file ? status.sync.file->conflicts : 0;
}

/// Not all of the club is here: nothing is sent and nothing is synced.
bool isFilling(const LinkStatus &status)
{
    return status.sync.file && status.sync.file->filling;
}

QString changesWaiting(const LinkStatus &status)
{
    return SyncText::tr("%n change(s) waiting", nullptr, static_cast<int>(unconfirmed(status)));
}

/// How the line is, in one or two words; empty while all is well.
QString lineWord(const LinkStatus &status)
{
    switch (troubleOf(status)) {
    case Trouble::Unknown:
        return SyncText::tr("Not connected");
    case Trouble::NoToken:
    case Trouble::Revoked:
        return SyncText::tr("Signed out");
    case Trouble::Expired:
        return SyncText::tr("Signed out: token expired");
    case Trouble::Locked:
        return SyncText::tr("Keyring locked");
    case Trouble::NoKeychain:
        return SyncText::tr("No keyring");
    case Trouble::None:
        break;
    }
    switch (status.sync.line) {
    case Line::Unreachable:
        return SyncText::tr("Offline");
    case Line::Busy:
        return SyncText::tr("Server busy");
    case Line::Refused:
        return SyncText::tr("Server refuses");
    case Line::OtherClub:
        return SyncText::tr("Another club's server");
    case Line::Trying:
        return SyncText::tr("Connecting…");
    case Line::Open:
    case Line::SignedOut:
    case Line::Expired:
        break;
    }
    return {};
}

QString fetching(const LinkStatus &status)
{
    return SyncText::tr("Fetching the club: %1 rows")
        .arg(QLocale().toString(status.sync.filledRows));
}

/// What is so while not all of the club is here.
QString fillingSentence(const LinkStatus &status)
{
    if (!isFilling(status)) {
        return {};
    }
    const QString still = status.sync.line == SyncStatus::Line::Open
        ? SyncText::tr("The club is being fetched from the server.")
        : SyncText::tr("Not all of the club has been fetched yet; that goes on with the line.");
    return still + QLatin1Char(' ')
        + SyncText::tr("Days that are not here yet say so and cannot be booked. Customers and "
                       "their limits are judged by what is here; the server judges by everything. "
                       "What is done meanwhile is kept, and sent when all is here.");
}

QString lineSentence(const LinkStatus &status)
{
    switch (status.sync.line) {
    case Line::Unreachable:
        return SyncText::tr("The server cannot be reached. Work goes on here; what is done is kept "
                            "and sent as soon as the line is back.");
    case Line::Busy:
        return SyncText::tr("The server has asked for patience. What is done is kept and sent a "
                            "little later.");
    case Line::Refused:
        return SyncText::tr("The server does not take what this program says: it may be older or "
                            "newer. What is done is kept here.");
    case Line::OtherClub:
        return SyncText::tr("The server at this address holds another club. Nothing is sent to it "
                            "or taken from it. Work goes on here; what is done is kept, and sent "
                            "when this club's server answers.");
    case Line::Trying:
        return SyncText::tr("Asking the server…");
    case Line::Open:
    case Line::SignedOut:
    case Line::Expired:
        break;
    }
    if (isFilling(status)) {
        return {}; // fillingSentence() says it
    }
    if (status.sync.isSynced()) {
        return SyncText::tr("The server has everything that was done here, and this desk has "
                            "everything from the server.");
    }
    return unconfirmed(status) > 0
        ? SyncText::tr("The line is open; what was done here is on its way.")
        : SyncText::tr("The line is open. What the server refused waits for somebody to decide.");
}

/// How the desk and its server stand to each other.
QString standing(const LinkStatus &status)
{
    switch (troubleOf(status)) {
    case Trouble::Unknown:
        return SyncText::tr("This file belongs to a club with a server, but this computer does not "
                            "know where that is. Work goes on here; connect it to send what was "
                            "done.");
    case Trouble::NoToken:
        return SyncText::tr("This desk has no token to sign in with. Work goes on here; enter the "
                            "token to send what was done.");
    case Trouble::Locked:
        return SyncText::tr("The token is in the keyring, and that is locked. Unlock it and try "
                            "again, or enter the token for as long as the program runs.");
    case Trouble::NoKeychain:
        return SyncText::tr("This computer has no keyring that could keep the token. Enter it for "
                            "as long as the program runs; work goes on meanwhile.");
    case Trouble::Revoked:
        return SyncText::tr("The server does not know this desk's token any more: it was revoked, "
                            "or is another server's. Work goes on here; enter a new one to send "
                            "what was done.");
    case Trouble::Expired:
        return SyncText::tr("This desk's token has expired: it was made with an end, and that has "
                            "come. Work goes on here; ask whoever runs the server for a new one "
                            "and enter it to send what was done.");
    case Trouble::None:
        break;
    }
    return lineSentence(status);
}

} // namespace

Pill pill(const LinkStatus &status)
{
    QStringList parts;
    const QString line = lineWord(status);
    if (!line.isEmpty()) {
        parts += line;
    }
    if (isFilling(status)) {
        parts += line.isEmpty() ? fetching(status) : SyncText::tr("club not complete");
    }
    if (unconfirmed(status) > 0) {
        parts += line.isEmpty() && !isFilling(status)
            ? SyncText::tr("Sending %n change(s)…", nullptr, static_cast<int>(unconfirmed(status)))
            : changesWaiting(status);
    }
    if (toDecide(status) > 0) {
        parts += SyncText::tr("%n to decide", nullptr, static_cast<int>(toDecide(status)));
    }
    if (parts.isEmpty()) {
        return {PillKind::Good, SyncText::tr("Synced")};
    }
    const bool trouble = toDecide(status) > 0 || troubleOf(status) != Trouble::None
        || status.sync.line == Line::Refused || status.sync.line == Line::OtherClub;
    return {trouble ? PillKind::Trouble : PillKind::Waiting, parts.join(QStringLiteral(" · "))};
}

QString explanation(const LinkStatus &status)
{
    QStringList sentences{standing(status), fillingSentence(status)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString heard(const LinkStatus &status, const text::Context &context)
{
    return status.sync.heard
        ? SyncText::tr("Last heard from at %1").arg(text::moment(*status.sync.heard, context))
        : SyncText::tr("Not heard from since the program was started");
}

QString since(const LinkStatus &status, const text::Context &context)
{
    return status.sync.since
        ? SyncText::tr("Cut off since %1").arg(text::moment(*status.sync.since, context))
        : QString();
}

QString waiting(const LinkStatus &status)
{
    if (!status.sync.file || unconfirmed(status) == 0) {
        return SyncText::tr("Nothing waits to be sent");
    }
    QStringList parts;
    if (status.sync.file->toSend > 0) {
        parts += SyncText::tr(
            "%n change(s) to be sent", nullptr, static_cast<int>(status.sync.file->toSend));
    }
    if (status.sync.file->onTheWay > 0) {
        parts += SyncText::tr("%n accepted and on the way back",
                              nullptr,
                              static_cast<int>(status.sync.file->onTheWay));
    }
    if (status.sync.file->atRisk > 0) {
        parts += SyncText::tr("%n of them no longer fit(s) what others have done",
                              nullptr,
                              static_cast<int>(status.sync.file->atRisk));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace bayboard::syncwords
