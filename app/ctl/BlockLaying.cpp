#include "app/ctl/BlockLaying.h"

#include "core/text/ErrorSentences.h"

namespace bayboard {

namespace {

using Preview = std::shared_ptr<const BlockPreview>;

constexpr int mostTries = 3; ///< where others change the schedule meanwhile

BlockAnswer::Kind policyOf(const CommandLine &line)
{
    const std::string word = line.valueOr("--on-clash", "list");
    if (word == "skip")
        return BlockAnswer::Kind::Skip;
    if (word == "move")
        return BlockAnswer::Kind::Move;
    if (word == "shorten")
        return BlockAnswer::Kind::Shorten;
    return word == "cancel" ? BlockAnswer::Kind::Cancel : BlockAnswer::Kind::Open;
}

Result<Preview> look(const Session &session, BlockAsk ask)
{
    const WayFirst first = session.line.valueOr("--first", "bay") == "time" ? WayFirst::OtherTime
                                                                            : WayFirst::OtherBay;
    auto made = session.desk.later<Result<Preview>>(
        [ask = std::move(ask), first](Desk &desk, std::function<void(Result<Preview>)> done) {
            desk.previewBlocks(ask, first, std::move(done));
        },
        DeskCalls::As::Actor);
    return made ? std::move(*made) : Result<Preview>(tl::unexpected(made.error()));
}

Result<LayOutcome> lay(const Session &session, const BlockReport &report, const std::string &reason)
{
    return session.desk.later<LayOutcome>(
        [&](Desk &desk, std::function<void(LayOutcome)> done) {
            LayOptions options;
            options.reason = reason;
            options.dryRun = session.line.has("--dry-run");
            desk.layBlocks(report.preview, report.answers, std::move(options), std::move(done));
        },
        DeskCalls::As::Actor);
}

std::string faultSentence(const BlockReport &report)
{
    const auto count = static_cast<std::int64_t>(report.faults.size());
    return text::said(Phrase::tr("%n booking(s) are in the way and not decided; nothing was "
                                 "changed. Say what to do about them (on-clash).",
                                 "",
                                 count))
               .toStdString()
        + "\n";
}

Printed print(const Session &session, const BlockReport &report)
{
    Printed printed{blockReportJson(report, *session.club), {}, exitDone};
    const bool listed
        = session.line.has("--dry-run") && policyOf(session.line) == BlockAnswer::Kind::Open;
    if (!report.faults.empty() && !listed) {
        printed.err = faultSentence(report);
        printed.exit = exitRefused;
    }
    return printed;
}

} // namespace

Reply layAsked(const Session &session, BlockAsk ask, const std::string &reason)
{
    auto preview = look(session, std::move(ask));
    if (!preview)
        return refuse(preview.error());
    BlockReport report;
    report.preview = std::move(*preview);
    report.answers = answerAll(report.preview->plan, policyOf(session.line));
    for (int tries = 1;; ++tries) {
        auto outcome = lay(session, report, reason);
        if (!outcome)
            return refuse(outcome.error());
        if (*outcome) {
            report.laid = std::move(**outcome);
            return print(session, report);
        }
        LayRefusal &refusal = outcome->error();
        if (refusal.error)
            return refuse(*refusal.error);
        if (refusal.fresh) {
            report.preview = refusal.fresh;
            report.answers = answerAll(report.preview->plan, policyOf(session.line));
        }
        if (!refusal.faults.empty()) {
            report.faults = std::move(refusal.faults);
            return print(session, report);
        }
        if (tries == mostTries)
            return refuse(ErrorCode::Stale, "block");
    }
}

} // namespace bayboard
