#include "app/ctl/Sentences.h"

#include "core/text/ErrorSentences.h"
#include "core/text/RepeatSentences.h"
#include "core/text/WholeSentences.h"

namespace bayboard {

std::string sentenceFor(const Error &error, const text::Context &context)
{
    return text::wholeSentence(error, context);
}

std::string sentenceFor(const Violation &violation, const text::Context &context)
{
    return text::wholeSentence(violation, context);
}

std::string sentenceFor(const OpenReport &report)
{
    if (report.setAside.empty())
        return {};
    const std::string aside = report.setAside.string();
    const bool nothing
        = report.restoredFrom.empty() && report.replayed == 0 && report.restored == 0;
    std::string said
        = text::said(nothing
                         ? Phrase::tr("The club's file was damaged: it is kept as %1, and nothing "
                                      "in it could be read. The club is empty.",
                                      aside)
                         : Phrase::tr("The club's file was damaged: it is kept as %1, and what "
                                      "could be saved was brought back.",
                                      aside))
              .toStdString();
    if (report.lost > 0)
        said += " "
            + text::said(Phrase::tr("%n step(s) are lost from the history.", "", report.lost))
                  .toStdString();
    return said;
}

std::string sentenceFor(const RuleFault &fault)
{
    return text::whole(text::sentence(fault));
}

} // namespace bayboard
