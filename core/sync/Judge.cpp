#include "core/sync/Judge.h"

#include "core/desk/Effects.h"
#include "core/sync/Hearing.h"

#include <algorithm>

namespace bayboard {

Result<std::vector<Judgement>>
Judge::judge(JudgingTransaction &transaction, const UpBatch &batch, Instant now)
{
    if (batch.sets.size() > largestBatch)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("the steps of a desk"),
                    Phrase::tr("there are too many at once"));
    m_club.reset();
    std::vector<Judgement> judgements;
    for (const SentSet &sent : batch.sets) {
        auto judgement = judgeOne(transaction, sent, batch.desk, now);
        if (!judgement)
            return tl::unexpected(judgement.error());
        judgements.push_back(std::move(*judgement));
    }
    if (batch.nothingElseWaits)
        if (Status done = transaction.setLastContact(batch.desk, std::min(batch.at, now)); !done)
            return tl::unexpected(done.error());
    if (Status done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return judgements;
}

Result<Judgement>
Judge::judgeOne(JudgingTransaction &transaction, const SentSet &sent, DeskId sender, Instant now)
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
    if (Status done = transaction.mark(); !done)
        return tl::unexpected(done.error());
    auto judgement = Hearing(transaction, m_club, *book, now).hear(sent, sender);
    if (!judgement)
        return judgement;
    Status done = judgement->isRefused() ? transaction.back() : transaction.through();
    if (done)
        done = transaction.keep(*judgement, sender);
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
