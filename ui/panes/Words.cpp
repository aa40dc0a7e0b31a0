#include "ui/panes/Words.h"

#include "core/text/ErrorSentences.h"
#include "core/text/Labels.h"
#include "core/text/RuleSentences.h"
#include "core/text/Words.h"
#include "ui/board/VerdictText.h"

#include <QCoreApplication>

namespace bayboard::words {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString error(const Error &error)
{
    return text::sentence(error);
}

QString step(const Label &label, const Club &club)
{
    text::Context context;
    context.club = &club;
    return text::label(label, context);
}

text::Context context(const Desk &desk, LocationId location, const Slot *slot)
{
    return slot != nullptr ? textContext(desk, location, *slot) : textContext(desk, location);
}

QString
violation(const Violation &violation, const Desk &desk, LocationId location, const Slot *slot)
{
    return text::sentence(violation, context(desk, location, slot));
}

QString refusal(const Refusal &refusal, const Desk &desk, LocationId location, const Slot *slot)
{
    if (refusal.error) {
        return text::sentence(*refusal.error, context(desk, location, slot));
    }
    QStringList sentences;
    for (const Violation &violation : refusal.verdict.violations) {
        sentences += words::violation(violation, desk, location, slot);
    }
    return sentences.join(QStringLiteral(" · "));
}

QString fix(const Fix &fix, const Desk &desk, LocationId location, const Slot *slot)
{
    return text::fixText(fix, context(desk, location, slot));
}

QString state(BookingState state)
{
    QString text = text::word(state);
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper(); // as a heading of its own
    }
    return text;
}

QString flags(std::int64_t bookingFlags, std::int64_t customerFlags)
{
    QStringList texts;
    const auto add = [&texts](std::int64_t bits, auto flag, const QString &text) {
        if ((bits & static_cast<std::int64_t>(flag)) != 0) {
            texts += text;
        }
    };
    add(bookingFlags, BookingFlag::Vip, Words::tr("VIP"));
    add(bookingFlags, BookingFlag::Disputed, Words::tr("disputed"));
    add(bookingFlags, BookingFlag::OftenChanged, Words::tr("changed often"));
    add(bookingFlags, BookingFlag::Gap, Words::tr("fills a gap"));
    add(customerFlags, CustomerFlag::Late, Words::tr("comes late"));
    add(customerFlags, CustomerFlag::NoShow, Words::tr("did not come before"));
    add(customerFlags, CustomerFlag::Mess, Words::tr("left a mess"));
    add(customerFlags, CustomerFlag::Noise, Words::tr("was loud"));
    add(customerFlags, CustomerFlag::Changes, Words::tr("changes often"));
    return texts.join(QStringLiteral(" · "));
}

} // namespace bayboard::words
