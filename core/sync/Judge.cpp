#include "core/sync/Judge.h"

#include "core/desk/Effects.h"
#include "core/sync/Hearing.h"

#include <algorithm>

namespace bayboard {

Result<std::vector<Judgement>> Judge::judge(JudgingTransaction &transaction,
                                            const UpBatch &batch,
                                            Instant now,
                                            const WhileJudging &also)
{
    if (batch.sets.size() + batch.unreadable.size() > largestBatch)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("the steps of a desk"),
                    Phrase::tr("there are too many at once"));
    m_club.reset();
    const auto locks = BatchLocks::take(transaction, batch.sets);
    if (!locks)
        return tl::unexpected(locks.error());
    m_club = locks->club();
    if (Status done = also.before ? also.before() : Status(); !done)
        return tl::unexpected(done.error());
    std::vector<Judgement> judgements;
    for (const UnreadableSet &set : batch.unreadable) {
        auto judgement = refuseUnreadable(transaction, set, batch.desk);
        if (!judgement)
            return tl::unexpected(judgement.error());
        judgements.push_back(std::move(*judgement));
    }
    for (const SentSet &sent : batch.sets) {
        auto judgement = judgeOne(transaction, *locks, sent, batch, now);
        if (!judgement)
            return tl::unexpected(judgement.error());
        judgements.push_back(std::move(*judgement));
    }
    if (batch.nothingElseWaits)
        if (Status done = transaction.setLastContact(batch.desk, std::min(batch.at, now)); !done)
            return tl::unexpected(done.error());
    if (Status done = also.after ? also.after(judgements) : Status(); !done)
        return tl::unexpected(done.error());
    if (Status done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return judgements;
}

/// Nothing of it is known but its id, which was said by nobody before: it has one outcome as well.
Result<Judgement>
Judge::refuseUnreadable(JudgingTransaction &transaction, const UnreadableSet &set, DeskId sender)
{
    const auto known = transaction.judgement(set.id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return **known;
    Judgement judgement = refused(set.id, refusal::invalid, set.reason);
    if (Status done = transaction.keep(judgement, sender); !done)
        return tl::unexpected(done.error());
    return judgement;
}

Result<Judgement> Judge::judgeOne(JudgingTransaction &transaction,
                                  const BatchLocks &locks,
                                  const SentSet &sent,
                                  const UpBatch &batch,
                                  Instant now)
{
    const auto known = transaction.judgement(sent.set.id);
    const auto step = transaction.step(sent.set.id);
    if (!known || !step)
        return tl::unexpected(known ? step.error() : known.error());
    if (*known)
        return **known;
    if (*step) { // of a time before there was a server: it is in the feeds
        Judgement accepted;
        accepted.id = sent.set.id;
        return accepted;
    }
    if (!m_club) {
        auto club = transaction.club();
        if (!club)
            return tl::unexpected(club.error());
        m_club = std::move(*club);
    }
    const auto book = bookOf(transaction, sent.set.ruleBookVersion);
    if (!book)
        return tl::unexpected(book.error());
    const auto inForce = [&] {
        return bookOf(transaction, bookInForce);
    };
    if (Status done = transaction.mark(); !done)
        return tl::unexpected(done.error());
    // A token of one person sends what that person has done and allowed, nobody else's word.
    const auto speaks = [&](OperatorId who) {
        return batch.actor.isNull() || who.isNull() || batch.actor == who;
    };
    auto judgement = !speaks(sent.set.actor)
        ? Result<Judgement>(refused(sent.set.id, refusal::notPermitted, "actor"))
        : !speaks(sent.set.approvedBy)
        ? Result<Judgement>(refused(sent.set.id, refusal::notPermitted, refusal::approval))
        : Hearing(transaction, locks, m_club, *book, inForce, now).hear(sent, batch.desk);
    if (!judgement)
        return judgement;
    Status done = judgement->isRefused() ? transaction.back() : transaction.through();
    if (done)
        done = transaction.keep(*judgement, batch.desk);
    if (!done)
        return tl::unexpected(done.error());
    if (!judgement->isRefused() && changesClub(sent.set))
        m_club.reset();
    return judgement;
}

Result<std::shared_ptr<const RuleBook>> Judge::bookOf(JudgingTransaction &transaction,
                                                      std::int64_t version)
{
    auto text = transaction.ruleBook(version);
    if (!text)
        return tl::unexpected(text.error());
    if (text->text.empty()) // a club without a book has the shipped one, as on a desk
        text->text = std::string(RuleBook::defaultText());
    Read &read = m_books[text->version];
    if (!read.book || read.text != text->text) {
        auto book = RuleBook::parseStored(text->text);
        if (!book)
            return tl::unexpected(book.error());
        read = {std::move(text->text), std::move(*book)};
    }
    return read.book;
}

} // namespace bayboard
