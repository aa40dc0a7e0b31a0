#include "core/desk/RuleTrial.h"

#include "core/desk/ProposalAccess.h"
#include "core/desk/TrialWork.h"

namespace bayboard {

namespace {

Result<TrialOrder> orderOf(const Desk &desk, const RuleTrial::Ask &ask)
{
    const Club &club = desk.club();
    if (ask.to < ask.from)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("period"),
                    Phrase::tr("its last day lies before its first"));
    if (ask.to - ask.from > RuleTrial::longest)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("period"),
                    Phrase::tr("more than a year cannot be tried at once"));
    const auto book = RuleBook::parse(ask.text);
    if (!book)
        return tl::unexpected(book.error());
    if (const Status fits = (*book)->fits(club); !fits)
        return tl::unexpected(fits.error());
    TrialOrder order{ask.text, desk.clubSnapshot(), {}, {}, ask.from, ask.to};
    for (const Location &location : club.locations()) {
        if ((ask.location && *ask.location != location.id)
            || !desk.may(Permission::ScheduleRead, location.id))
            continue;
        order.locations.push_back(location.id);
        if (desk.may(Permission::CustomerReadName, location.id))
            order.named.push_back(location.id);
    }
    if (order.locations.empty())
        return tl::unexpected(notPermitted(club, desk.actor(), Permission::ScheduleRead));
    return order;
}

} // namespace

RuleTrial::RuleTrial(Desk &desk, std::shared_ptr<TrialWork> work, Progress progress, Done done)
    : m_desk(desk)
    , m_work(std::move(work))
    , m_progress(std::move(progress))
    , m_done(std::move(done))
{ }

std::shared_ptr<RuleTrial>
RuleTrial::start(Desk &desk, const Ask &ask, Progress progress, Done done)
{
    auto order = orderOf(desk, ask);
    if (!order) {
        done(tl::unexpected(order.error()));
        return nullptr;
    }
    std::shared_ptr<RuleTrial> trial(new RuleTrial(desk,
                                                   std::make_shared<TrialWork>(std::move(*order)),
                                                   std::move(progress),
                                                   std::move(done)));
    trial->goOn();
    return trial;
}

void RuleTrial::goOn()
{
    m_desk.read<bool>([work = m_work](Store &store) { return work->step(store); },
                      [self = shared_from_this()](const Result<bool> &more) { self->came(more); });
}

void RuleTrial::came(const Result<bool> &more)
{
    if (!more) {
        m_done(tl::unexpected(more.error()));
    } else if (!*more) {
        m_done(m_work->takeReport());
    } else if (m_isStopped) {
        m_done(fail(ErrorCode::Stopped));
    } else {
        if (m_progress)
            m_progress(m_work->progress());
        goOn();
    }
}

} // namespace bayboard
