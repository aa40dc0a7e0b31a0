#include "core/text/RefusalSentences.h"

#include "core/text/Words.h"

#include <QCoreApplication>

namespace bayboard::text {

namespace {

struct Refusals
{
    Q_DECLARE_TR_FUNCTIONS(Refusals)
};

/// Empty where nobody knows what is in the way.
QString blockerName(const Judgement &judgement, const Context &context)
{
    return judgement.blocker.id.isNull() || !context.holderName
        ? QString()
        : context.holderName(judgement.blocker);
}

QString taken(const Judgement &judgement, const Context &context)
{
    const QString name = blockerName(judgement, context);
    return name.isEmpty() ? Refusals::tr("The time was taken by somebody else first")
                          : Refusals::tr("The time was taken first: %1").arg(name);
}

QString closed(const Judgement &judgement, const Context &context)
{
    const QString name = blockerName(judgement, context);
    return name.isEmpty() ? Refusals::tr("The time was blocked meanwhile")
                          : Refusals::tr("The time was blocked meanwhile: %1").arg(name);
}

QString ruled(RuleCode code, const Judgement &judgement, const Context &context)
{
    if (code == RuleCode::DoubleBooking)
        return taken(judgement, context);
    if (code == RuleCode::BlackoutPeriod)
        return closed(judgement, context);
    return Refusals::tr("A rule says no: %1").arg(word(code));
}

QString changed(const Judgement &judgement, const Context &context)
{
    const QString name = blockerName(judgement, context);
    return name.isEmpty()
        ? Refusals::tr("Somebody else has changed the same meanwhile")
        : Refusals::tr("Somebody else has changed the same meanwhile: %1").arg(name);
}

QString notPermitted(const Judgement &judgement)
{
    if (judgement.detail == refusal::approval)
        return Refusals::tr("Not permitted: the server takes nobody else's PIN from this device, "
                            "whose token is one person's");
    const auto permission = permissionFor(judgement.detail);
    return permission ? Refusals::tr("Not permitted: %1").arg(word(*permission))
                      : Refusals::tr("Not permitted");
}

QString featureOff(const Judgement &judgement)
{
    const auto feature = featureFor(judgement.detail);
    return feature ? Refusals::tr("%1: switched off by the club").arg(word(*feature))
                   : Refusals::tr("Switched off by the club");
}

QString invalid(const Judgement &judgement)
{
    return judgement.detail.empty() ? Refusals::tr("The server cannot do anything with it")
                                    : Refusals::tr("The server cannot do anything with it (%1)")
                                          .arg(fromUtf8(judgement.detail));
}

} // namespace

QString sentence(const Judgement &judgement, const Context &context)
{
    if (const auto rule = ruleCodeFor(judgement.code))
        return ruled(*rule, judgement, context);
    if (judgement.code == refusal::changedSince)
        return changed(judgement, context);
    if (judgement.code == refusal::notPermitted)
        return notPermitted(judgement);
    if (judgement.code == refusal::featureOff)
        return featureOff(judgement);
    if (judgement.code == refusal::notFound)
        return Refusals::tr("What it changes is not there any more");
    if (judgement.code == refusal::exists)
        return Refusals::tr("It is there already");
    if (judgement.code == refusal::transition)
        return Refusals::tr("It is in another state by now");
    if (judgement.code == refusal::undone)
        return Refusals::tr("Somebody has undone it already");
    if (judgement.code == refusal::notUndone)
        return Refusals::tr("It was not undone there");
    if (judgement.code == refusal::follows)
        return Refusals::tr("It was built on a step that was refused");
    if (judgement.code == refusal::clock)
        return Refusals::tr("The server does not believe when it was made; somebody has to look");
    return invalid(judgement);
}

} // namespace bayboard::text
