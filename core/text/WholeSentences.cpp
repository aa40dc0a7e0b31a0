#include "core/text/WholeSentences.h"

#include "core/text/ErrorSentences.h"
#include "core/text/RuleSentences.h"

namespace bayboard::text {

std::string whole(const QString &sentence)
{
    std::string text = sentence.toStdString();
    if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos)
        text += '.';
    return text;
}

std::string wholeSentence(const Error &error, const Context &context)
{
    return whole(sentence(error, context));
}

std::string wholeSentence(const Violation &violation, const Context &context)
{
    return whole(sentence(violation, context));
}

} // namespace bayboard::text
