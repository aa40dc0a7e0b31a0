#pragma once

#include "core/sync/Judge.h"

namespace bayboard {

/// One change set of a batch as it came: itself, or the id under which its parts were sent, or what
/// is wrong with it. A bad one is the fault of nobody else in the batch.
struct PushedSet
{
    ChangeSetId id;
    std::optional<ChangeSet> set; ///< nothing: it is in parts, or not readable
    std::string fault; ///< why it is not readable
    std::vector<ChangeSetId> follows;

    bool operator==(const PushedSet &) const = default;
};

/// What a desk sends: see UpBatch.
struct Push
{
    DeskId desk;
    std::vector<PushedSet> sets; ///< in the desk's own order; at most `largestBatch`
    Instant at;
    bool nothingElseWaits = false;
    Uuid epoch = {};

    bool operator==(const Push &) const = default;
};

/// What became of it.
struct Judged
{
    Uuid epoch; ///< of the server's data
    /// One for each change set, in the order of the batch; none where that is of another epoch.
    std::vector<Judgement> judgements;

    bool operator==(const Judged &) const = default;
};

/// {"desk":"…","epoch":"…","sentAt":1781535600,"nothingElseWaits":true,"sets":[{"set":{…},"follows":["…"]},
/// {"parts":"…"}]}
[[nodiscard]] std::string encode(const Push &push);
/// InvalidJson (line, column, reason), InvalidArgument (place, reason).
[[nodiscard]] Result<Push> decodePush(std::string_view json);

/// The whole text of a change set that was sent in parts, as one of the batch is read: with a
/// fault where it is not readable, or has another id.
[[nodiscard]] PushedSet readWhole(std::string_view json, PushedSet sentInParts);

/// {"epoch":"…","judgements":[{"id":"…","outcome":"refused","code":"DOUBLE_BOOKING",
/// "blocker":{"kind":"booking","id":"…"}}]}
[[nodiscard]] std::string encode(const Judged &judged);
/// The same errors.
[[nodiscard]] Result<Judged> decodeJudged(std::string_view json);

} // namespace bayboard
