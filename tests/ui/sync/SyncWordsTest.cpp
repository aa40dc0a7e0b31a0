// The pill says "Synced" only where nothing waits anywhere, and tells the troubles apart.

#include "ui/sync/SyncWords.h"

#include <gtest/gtest.h>

using namespace bayboard;
using syncwords::PillKind;

namespace {

LinkStatus connected()
{
    LinkStatus status;
    status.server = "https://club.example.org";
    status.token = TokenState::Present;
    status.sync.line = SyncStatus::Line::Open;
    status.sync.file.emplace();
    status.sync.heard = Instant();
    return status;
}

TEST(Pill, IsSyncedOnlyWhenNothingWaitsAnywhere)
{
    EXPECT_EQ(syncwords::pill(connected()),
              (syncwords::Pill{PillKind::Good, QStringLiteral("Synced")}));
    for (auto count :
         {&FollowingState::toSend, &FollowingState::onTheWay, &FollowingState::conflicts}) {
        LinkStatus status = connected();
        (*status.sync.file).*count = 1;
        EXPECT_NE(syncwords::pill(status).kind, PillKind::Good);
        EXPECT_FALSE(syncwords::pill(status).text.contains(QStringLiteral("Synced")));
    }
}

TEST(Pill, SaysHowFarItIsWhileTheClubIsFetchedAndNeverThatItIsSynced)
{
    LinkStatus status = connected();
    status.sync.file->filling = true;
    status.sync.filledRows = 500;
    EXPECT_EQ(syncwords::pill(status),
              (syncwords::Pill{PillKind::Waiting, QStringLiteral("Fetching the club: 500 rows")}));
    EXPECT_TRUE(syncwords::explanation(status).contains(QStringLiteral("cannot be booked")));
    status.sync.file->toSend = 1;
    EXPECT_EQ(syncwords::pill(status).text,
              QStringLiteral("Fetching the club: 500 rows · 1 change(s) waiting"));
    status.sync.line = SyncStatus::Line::Unreachable;
    status.sync.file->toSend = 0;
    EXPECT_EQ(syncwords::pill(status).text, QStringLiteral("Offline · club not complete"));
    EXPECT_TRUE(syncwords::explanation(status).contains(QStringLiteral("goes on with the line")));
}

TEST(Pill, CountsWhatWaitsWhileTheLineIsCut)
{
    LinkStatus status = connected();
    status.sync.line = SyncStatus::Line::Unreachable;
    EXPECT_EQ(syncwords::pill(status).text, QStringLiteral("Offline"));
    status.sync.file->toSend = 2;
    status.sync.file->onTheWay = 1;
    EXPECT_TRUE(syncwords::pill(status).text.startsWith(QStringLiteral("Offline · 3 change")));
    EXPECT_EQ(syncwords::pill(status).kind, PillKind::Waiting);
    EXPECT_FALSE(syncwords::explanation(status).isEmpty());
}

TEST(Pill, RevokedExpiredLockedKeyringAndNoNetworkAreDifferentThings)
{
    LinkStatus revoked = connected();
    revoked.sync.line = SyncStatus::Line::SignedOut;
    LinkStatus expired = connected();
    expired.sync.line = SyncStatus::Line::Expired;
    LinkStatus locked = connected();
    locked.token = TokenState::Locked;
    LinkStatus offline = connected();
    offline.sync.line = SyncStatus::Line::Unreachable;
    LinkStatus none = connected();
    none.token = TokenState::NoService;
    const QStringList words{syncwords::pill(revoked).text,
                            syncwords::pill(expired).text,
                            syncwords::pill(locked).text,
                            syncwords::pill(offline).text,
                            syncwords::pill(none).text};
    EXPECT_EQ(words,
              (QStringList{QStringLiteral("Signed out"),
                           QStringLiteral("Signed out: token expired"),
                           QStringLiteral("Keyring locked"),
                           QStringLiteral("Offline"),
                           QStringLiteral("No keyring")}));
    QStringList sentences;
    for (const LinkStatus &status : {revoked, expired, locked, offline, none}) {
        sentences += syncwords::explanation(status);
    }
    EXPECT_EQ(sentences.removeDuplicates(), 0);
    EXPECT_EQ(syncwords::pill(expired).kind, PillKind::Trouble);
    EXPECT_TRUE(syncwords::explanation(expired).contains(QStringLiteral("for a new one")));
}

TEST(Pill, WhatWaitsForAPersonIsTrouble)
{
    LinkStatus status = connected();
    status.sync.file->conflicts = 2;
    EXPECT_EQ(syncwords::pill(status).text, QStringLiteral("2 to decide"));
    EXPECT_EQ(syncwords::pill(status).kind, PillKind::Trouble);
}

TEST(Pill, AnotherClubsServerIsTroubleAndSaysThatNothingWentThere)
{
    LinkStatus status = connected();
    status.sync.line = SyncStatus::Line::OtherClub;
    status.sync.file->toSend = 1;
    EXPECT_TRUE(syncwords::pill(status).text.startsWith(QStringLiteral("Another club's server")));
    EXPECT_EQ(syncwords::pill(status).kind, PillKind::Trouble);
    EXPECT_TRUE(
        syncwords::explanation(status).contains(QStringLiteral("Nothing is sent to it or taken")));
}

TEST(Pill, AFileWhoseServerIsNotKnownHereSaysSo)
{
    LinkStatus status;
    status.token = TokenState::Absent;
    EXPECT_EQ(syncwords::pill(status).text, QStringLiteral("Not connected"));
}

} // namespace
