#include "core/text/RepeatSentences.h"

#include "core/text/Formats.h"
#include "core/text/Words.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>
#include <QTime>

#include <array>

namespace bayboard::text {

namespace {

struct RepeatSentences
{
    Q_DECLARE_TR_FUNCTIONS(RepeatSentences)
};

constexpr std::array ordinals = {
    QT_TRANSLATE_NOOP("RepeatSentences", "first"),
    QT_TRANSLATE_NOOP("RepeatSentences", "second"),
    QT_TRANSLATE_NOOP("RepeatSentences", "third"),
    QT_TRANSLATE_NOOP("RepeatSentences", "fourth"),
    QT_TRANSLATE_NOOP("RepeatSentences", "fifth"),
};

QString ordinal(int nth)
{
    return nth < 0 ? RepeatSentences::tr("last")
                   : RepeatSentences::tr(ordinals[static_cast<std::size_t>(nth - 1)]);
}

/// "a, b and c"
QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return RepeatSentences::tr("%1 and %2")
        .arg(items.mid(0, items.size() - 1).join(RepeatSentences::tr(", ")), items.back());
}

int asCount(std::int64_t number)
{
    return static_cast<int>(std::min<std::int64_t>(number, 99'999'999));
}

/// One recurrence in a reader's words.
class Describer
{
public:
    Describer(const Recurrence &recurrence, const Context &context, const RepeatSpeech &speech)
        : m_recurrence(recurrence)
        , m_context(context)
        , m_speech(speech)
    { }

    [[nodiscard]] QString whole() const
    {
        QString text = days();
        if (const QString times = timesOfDay(); !times.isEmpty())
            //: %1 is "every Tuesday", %2 is "06:00–07:00"
            text = RepeatSentences::tr("%1 %2").arg(text, times);
        text = withEnd(text);
        if (m_speech.notOnHolidays)
            text = RepeatSentences::tr("%1, not on holidays").arg(text);
        const std::size_t gone = m_recurrence.excluded.size() + m_recurrence.excludedDays.size();
        if (gone > 0)
            text = RepeatSentences::tr("%1, except on %n date(s)", "", static_cast<int>(gone))
                       .arg(text);
        if (!m_recurrence.extra.empty())
            text = RepeatSentences::tr("%1, and on %n more date(s)",
                                       "",
                                       static_cast<int>(m_recurrence.extra.size()))
                       .arg(text);
        return text;
    }

private:
    /// On which days, without the times.
    [[nodiscard]] QString days() const
    {
        if (!m_recurrence.rule)
            return RepeatSentences::tr("on %1").arg(date(dateOf(m_recurrence.start), m_context));
        const auto form = formOf(
            *m_recurrence.rule, m_recurrence.start, m_recurrence.dateOnly, m_context.zone());
        if (!form)
            return byRule();
        switch (form->unit) {
        case RepeatForm::Unit::Days:
            return everyDays(form->every);
        case RepeatForm::Unit::Weeks:
            return weeks(*form);
        case RepeatForm::Unit::Months:
            return months(*form);
        case RepeatForm::Unit::Years:
            break;
        }
        return years(*form);
    }

    static QString everyDays(std::int64_t every)
    {
        return every == 1 ? RepeatSentences::tr("every day")
            : every == 2  ? RepeatSentences::tr("every second day")
                          : RepeatSentences::tr("every %n days", "", asCount(every));
    }

    [[nodiscard]] QString weekday(std::chrono::weekday day) const
    {
        return m_context.locale.dayName(static_cast<int>(day.iso_encoding()), QLocale::LongFormat);
    }

    [[nodiscard]] QString weeks(const RepeatForm &form) const
    {
        std::bitset<7> chosen = form.weekdays;
        if (chosen.none())
            chosen.set(std::chrono::weekday(dateOf(m_recurrence.start)).c_encoding());
        QStringList names;
        for (unsigned day = 1; day <= 7; ++day)
            if (chosen[day % 7])
                names += weekday(std::chrono::weekday(day));
        if (form.every == 1) {
            if (chosen.all())
                return everyDays(1);
            if (chosen == 0b0111110U)
                //: %1 is Monday, %2 is Friday
                return RepeatSentences::tr("every day from %1 to %2")
                    .arg(names.front(), names.back());
            return RepeatSentences::tr("every %1", "weekdays").arg(listed(names));
        }
        if (form.every == 2)
            return names.size() == 1
                ? RepeatSentences::tr("every second %1", "weekday").arg(names.front())
                : RepeatSentences::tr("every second week on %1", "weekdays").arg(listed(names));
        return RepeatSentences::tr("every %n weeks on %1", "weekdays", asCount(form.every))
            .arg(listed(names));
    }

    /// "day 15", "the second Tuesday and the last Friday"
    [[nodiscard]] QString daysOfMonth(const RepeatForm &form) const
    {
        QStringList items;
        for (const RuleDay &day : form.nthDays)
            //: "the second Tuesday"
            items += RepeatSentences::tr("the %1 %2").arg(ordinal(day.nth), weekday(day.day));
        if (!items.isEmpty())
            return listed(items);
        std::vector<int> numbers = form.monthDays;
        if (numbers.empty())
            numbers.push_back(static_cast<int>(static_cast<unsigned>(startDate().day())));
        for (const int number : numbers)
            if (number > 0)
                items += number == 1 ? RepeatSentences::tr("day 1")
                                     : RepeatSentences::tr("day %1").arg(number);
        if (numbers.front() < 0)
            items += RepeatSentences::tr("the last day");
        return listed(items);
    }

    [[nodiscard]] QString months(const RepeatForm &form) const
    {
        const QString which = daysOfMonth(form);
        return form.every == 1 ? RepeatSentences::tr("every month on %1").arg(which)
            : form.every == 2
            ? RepeatSentences::tr("every second month on %1").arg(which)
            : RepeatSentences::tr("every %n months on %1", "", asCount(form.every)).arg(which);
    }

    [[nodiscard]] QString years(const RepeatForm &form) const
    {
        const QString which = daysOfYear(form);
        return form.every == 1 ? RepeatSentences::tr("every year on %1").arg(which)
            : form.every == 2
            ? RepeatSentences::tr("every second year on %1").arg(which)
            : RepeatSentences::tr("every %n years on %1", "", asCount(form.every)).arg(which);
    }

    [[nodiscard]] QString daysOfYear(const RepeatForm &form) const
    {
        std::vector<int> numbers = form.months;
        const int startsMonth = static_cast<int>(static_cast<unsigned>(startDate().month()));
        if (numbers.empty())
            numbers.push_back(startsMonth);
        if (numbers.size() == 1 && form.nthDays.empty() && form.monthDays.size() < 2
            && (form.monthDays.empty() || form.monthDays.front() > 0)) {
            const int day = form.monthDays.empty()
                ? static_cast<int>(static_cast<unsigned>(startDate().day()))
                : form.monthDays.front();
            //: %1 is a day of any year, after "on"
            return RepeatSentences::tr("%1", "day and month")
                .arg(dayAndMonth(QDate(2024, numbers.front(), day))); // a leap year
        }
        QStringList names;
        for (const int month : numbers)
            names += m_context.locale.monthName(month, QLocale::LongFormat);
        //: %1 is "the second Tuesday" or "day 15", %2 are months
        return RepeatSentences::tr("%1 of %2").arg(daysOfMonth(form), listed(names));
    }

    [[nodiscard]] QString dayAndMonth(QDate date) const
    {
        //: A day of any year, as QDate::toString takes it: "31 March"
        return m_context.locale.toString(date, RepeatSentences::tr("d MMMM"));
    }

    [[nodiscard]] std::chrono::year_month_day startDate() const
    {
        return std::chrono::year_month_day(dateOf(m_recurrence.start));
    }

    /// A rule that no form says.
    [[nodiscard]] QString byRule() const
    {
        RepeatRule rule = *m_recurrence.rule;
        rule.count.reset();
        rule.until.reset();
        const bool plain = rule.months.empty() && !rule.choosesDays() && !rule.choosesTimes()
            && rule.positions.empty();
        const int every = asCount(rule.interval);
        if (plain && rule.frequency == Frequency::Hourly)
            return every == 1 ? RepeatSentences::tr("every hour")
                              : RepeatSentences::tr("every %n hours", "", every);
        if (plain && rule.frequency == Frequency::Minutely)
            return every == 1 ? RepeatSentences::tr("every minute")
                              : RepeatSentences::tr("every %n minutes", "", every);
        return RepeatSentences::tr("by the rule %1").arg(fromUtf8(rule.toText()));
    }

    [[nodiscard]] QString clock(LocalTime wall) const
    {
        const auto intoDay = static_cast<int>((wall - dateOf(wall)).count());
        return m_context.locale.toString(QTime::fromMSecsSinceStartOfDay(intoDay * 1000),
                                         QStringLiteral("HH:mm"));
    }

    [[nodiscard]] QString timesOfDay() const
    {
        const auto &rule = m_recurrence.rule;
        if (m_recurrence.dateOnly || (rule && (rule->isFinerThanDaily() || rule->choosesTimes())))
            return {};
        const LocalTime start = m_recurrence.start;
        if (m_speech.length <= seconds(0))
            return RepeatSentences::tr("at %1", "time of day").arg(clock(start));
        if (m_speech.length < hours(24))
            return RepeatSentences::tr("%1–%2").arg(clock(start), clock(start + m_speech.length));
        //: %1 is a time of day, %2 a length of a day or more
        return RepeatSentences::tr("at %1 for %2")
            .arg(clock(start),
                 length(std::chrono::duration_cast<minutes>(m_speech.length).count()));
    }

    [[nodiscard]] QString withEnd(const QString &text) const
    {
        if (!m_recurrence.rule)
            return text;
        RepeatRule end; // what counts and what ends is the same in every rule
        end.count = m_recurrence.rule->count;
        end.until = m_recurrence.rule->until;
        const auto form = formOf(end, m_recurrence.start, m_recurrence.dateOnly, m_context.zone());
        if (form->end == RepeatForm::End::Count)
            return form->count == 1
                ? RepeatSentences::tr("%1, once").arg(text)
                : RepeatSentences::tr("%1, %n times", "", asCount(form->count)).arg(text);
        if (form->end == RepeatForm::End::Until)
            return RepeatSentences::tr("%1 until %2").arg(text, lastDay(form->until));
        return text;
    }

    /// With its year where that is not clear.
    [[nodiscard]] QString lastDay(LocalDate last) const
    {
        const std::chrono::year_month_day parts(last);
        const QDate shown(static_cast<int>(parts.year()),
                          static_cast<int>(static_cast<unsigned>(parts.month())),
                          static_cast<int>(static_cast<unsigned>(parts.day())));
        const auto ahead = last - dateOf(m_recurrence.start);
        if (ahead >= bayboard::days(0) && ahead < bayboard::days(365))
            return dayAndMonth(shown);
        //: A day, as QDate::toString takes it: "31 March 2027"
        return m_context.locale.toString(shown, RepeatSentences::tr("d MMMM yyyy"));
    }

    const Recurrence &m_recurrence;
    const Context &m_context;
    const RepeatSpeech &m_speech;
};

} // namespace

QString repeatText(const Recurrence &recurrence, const Context &context, const RepeatSpeech &speech)
{
    return Describer(recurrence, context, speech).whole();
}

} // namespace bayboard::text
