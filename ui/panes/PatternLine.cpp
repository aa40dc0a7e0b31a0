#include "ui/panes/PatternLine.h"

#include "core/desk/Desk.h"
#include "core/text/Words.h"

#include <QLocale>
#include <QPointer>
#include <QTime>

namespace bayboard {
namespace {

QString usualSlot(const CustomerPattern &pattern, const Club &club)
{
    const int weekday = pattern.weekday == 0 ? 7 : static_cast<int>(pattern.weekday);
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds(pattern.timeOfDay).count()));
    const QString slot = PatternLine::tr("usually %1 %2, %3", "weekday, time, bays")
                             .arg(QLocale().standaloneDayName(weekday),
                                  time.toString(QStringLiteral("HH:mm")),
                                  text::bayNames(club, pattern.bays));
    const Location *location = club.location(pattern.location);
    return club.locations().size() > 1 && location != nullptr
        ? PatternLine::tr("%1 at %2", "usual slot, location")
              .arg(slot, text::fromUtf8(location->name))
        : slot;
}

} // namespace

PatternLine::PatternLine(Desk &desk, QWidget *parent) : QLabel(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("patterns"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAccessibleName(tr("Noticed"));
    hide();
}

QString PatternLine::textOf(const CustomerPattern &pattern, const Club &club)
{
    const auto count = static_cast<int>(pattern.count);
    const QString period = QLocale().toString(qint64{pattern.within.count()});
    switch (pattern.kind) {
    case CustomerPattern::Kind::NoShows:
        return tr("%n no-show(s) in %1 days", "", count).arg(period);
    case CustomerPattern::Kind::LateCancellations:
        return tr("%n late cancellation(s) in %1 days", "", count).arg(period);
    case CustomerPattern::Kind::Extends:
        return tr("mostly stays longer (%1 of %2)")
            .arg(QLocale().toString(qint64{pattern.count}), QLocale().toString(qint64{pattern.of}));
    case CustomerPattern::Kind::UsualSlot:
        break;
    }
    return usualSlot(pattern, club);
}

void PatternLine::setCustomer(CustomerId customer)
{
    if (customer != m_customer) {
        m_customer = customer;
        say({});
        ask();
    }
}

void PatternLine::refresh()
{
    ask();
}

void PatternLine::ask()
{
    const quint64 question = ++m_question;
    if (m_customer.isNull()
        || !mayAnywhere(m_desk.club(), m_desk.actor(), Permission::CustomerReadName)) {
        say({});
        return;
    }
    m_desk.read<std::vector<CustomerPattern>>(
        [club = m_desk.clubSnapshot(),
         who = m_desk.actor(),
         customer = m_customer,
         now = m_desk.now()](Store &store) {
            return readPatterns(store, *club, who, customer, now);
        },
        [there = QPointer(this), question](const Result<std::vector<CustomerPattern>> &patterns) {
            // What cannot be read says nothing of anybody; the desk tells of the file.
            if (there != nullptr && there->m_question == question && patterns) {
                there->say(*patterns);
            }
        });
}

void PatternLine::say(const std::vector<CustomerPattern> &patterns)
{
    QStringList texts;
    for (const CustomerPattern &pattern : patterns) {
        texts += textOf(pattern, m_desk.club());
    }
    setText(texts.join(QStringLiteral(" · ")));
    setVisible(!texts.isEmpty());
}

} // namespace bayboard
