#include "ui/print/SheetWriter.h"

#include "core/text/Formats.h"
#include "core/text/Words.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <algorithm>

namespace bayboard {

namespace {

const QString between = QStringLiteral(" · ");

/// What may be ticked when they come.
bool isExpected(const RunSheetRow &row)
{
    return row.kind == RunSheetRow::Kind::Booking
        && (row.state == BookingState::Pending || row.state == BookingState::Confirmed
            || row.state == BookingState::CheckedIn);
}

void addKnown(QStringList &list, const QString &text)
{
    if (!text.isEmpty())
        list += text;
}

} // namespace

SheetWriter::SheetWriter(const Club &club,
                         const RunSheetOrder &order,
                         RunSheetSight sight,
                         Instant now)
    : m_club(club)
    , m_order(order)
    , m_sight(sight)
    , m_now(now)
{
    m_context.club = &club;
    m_context.location = order.location;
    m_context.now = now;
}

QString SheetWriter::head(SheetColumn column, const Club &club)
{
    switch (column) {
    case SheetColumn::Tick:
        return {};
    case SheetColumn::Time:
        return tr("Time");
    case SheetColumn::Bay:
        return text::bayWord(club);
    case SheetColumn::Who:
        return tr("Who");
    case SheetColumn::Phone:
        return tr("Phone");
    case SheetColumn::Party:
        return tr("People");
    case SheetColumn::Tier:
        return tr("Tier");
    case SheetColumn::State:
        return tr("State");
    case SheetColumn::Price:
        return tr("Price");
    case SheetColumn::Remarks:
        break;
    }
    return {};
}

QString SheetWriter::printed() const
{
    //: %1 is a day and time, %2 the club's name
    return tr("Printed %1 · %2")
        .arg(text::moment(m_now, m_context), text::fromUtf8(m_club.settings().name));
}

SheetDayText SheetWriter::write(const RunSheetDay &day)
{
    SheetDayText text;
    text.day = timetext::longDay(day.date);
    text.note = noteOf(day);
    for (const RunSheetSection &section : day.sections)
        text.parts.push_back(part(section));
    return text;
}

QString SheetWriter::noteOf(const RunSheetDay &day) const
{
    QStringList notes;
    if (day.closed) {
        const QString name = text::fromUtf8(*day.closed);
        notes += name.isEmpty() ? tr("Closed") : tr("Closed: %1").arg(name);
    }
    if (day.span.length() != hours(24))
        notes += tr("The clocks change: this day has %1")
                     .arg(text::length(day.span.length() / minutes(1)));
    if (!m_sight.names)
        notes += tr("Without names");
    return notes.join(between);
}

SheetPart SheetWriter::part(const RunSheetSection &section)
{
    SheetPart part;
    part.title = text::bayName(m_club, section.bay);
    const auto bookings
        = std::count_if(section.rows.begin(), section.rows.end(), [](const RunSheetRow &row) {
              return row.kind == RunSheetRow::Kind::Booking && occupies(row.state);
          });
    part.figures = tr("%n booking(s)", "", static_cast<int>(bookings));
    part.lines.reserve(std::max<std::size_t>(section.rows.size(), 1));
    for (const RunSheetRow &row : section.rows)
        part.lines.push_back(line(row, section.bay));
    if (part.lines.empty()) {
        SheetLine nothing;
        nothing.look = SheetLine::Look::Nothing;
        nothing.cell(SheetColumn::Time) = tr("Nothing booked");
        part.lines.push_back(std::move(nothing));
    }
    return part;
}

SheetLine SheetWriter::line(const RunSheetRow &row, BayId under)
{
    SheetLine line;
    line.holder = row.holder;
    line.cell(SheetColumn::Time) = time(row);
    if (under.isNull())
        line.cell(SheetColumn::Bay) = text::bayNames(m_club, row.bays);
    switch (row.kind) {
    case RunSheetRow::Kind::Booking:
        writeBooking(row, line);
        break;
    case RunSheetRow::Kind::Block:
        writeBlock(row, line);
        break;
    case RunSheetRow::Kind::Free:
        line.look = SheetLine::Look::Free;
        //: %1 is a length of time: "2 h"
        line.cell(SheetColumn::Who)
            = tr("Free, %1").arg(text::length(row.span.length() / minutes(1)));
        break;
    }
    line.cell(SheetColumn::Remarks) = remarks(row, under);
    return line;
}

void SheetWriter::writeBooking(const RunSheetRow &row, SheetLine &line)
{
    line.look = occupies(row.state) ? SheetLine::Look::Booking : SheetLine::Look::Cancelled;
    line.cell(SheetColumn::Who) = !m_sight.names ? tr("Booked")
        : row.who.empty()                        ? tr("Walk-in")
                                                 : text::fromUtf8(row.who);
    line.cell(SheetColumn::Phone) = text::fromUtf8(row.phone);
    if (row.partySize > 0)
        line.cell(SheetColumn::Party) = m_context.locale.toString(qlonglong{row.partySize});
    line.cell(SheetColumn::State) = words::state(row.state);
    line.cell(SheetColumn::Price) = price(row);
    if (!row.tier.empty()) {
        line.cell(SheetColumn::Tier) = text::tier(m_club, row.tier);
        if (const Tier *tier = m_club.tier(row.tier))
            line.mark = QColor(text::fromUtf8(tier->colour));
    }
    if (isExpected(row) && !row.continued) {
        line.cell(SheetColumn::Tick) = QStringLiteral("□");
        line.ticked = row.state == BookingState::CheckedIn;
    }
}

void SheetWriter::writeBlock(const RunSheetRow &row, SheetLine &line) const
{
    line.look = SheetLine::Look::Block;
    if (row.blockKind.empty()) {
        line.cell(SheetColumn::Who) = tr("Not available");
        return;
    }
    const QString title = text::fromUtf8(row.title);
    const QString kind = text::blockKind(m_club, row.blockKind);
    line.cell(SheetColumn::Who) = title.isEmpty() ? kind : kind + between + title;
    if (const BlockKind *known = m_club.blockKind(row.blockKind))
        line.mark = QColor(text::fromUtf8(known->colour));
}

/// The whole of it, also where it is of two days.
QString SheetWriter::time(const RunSheetRow &row)
{
    return tr("%1–%2", "start and end")
        .arg(clock(row.span.start()),
             row.span.isOpen() ? QStringLiteral("…") : clock(row.span.end()));
}

QString SheetWriter::remarks(const RunSheetRow &row, BayId under) const
{
    QStringList parts;
    if (row.continued)
        parts += tr("continues from %1").arg(text::day(row.span.start(), m_context));
    if (row.span.isOpen())
        parts += tr("until lifted");
    else if (row.continues)
        parts += tr("continues to %1").arg(text::day(row.span.end() - seconds(1), m_context));
    if (!under.isNull() && row.bays.size() > 1) {
        std::vector<BayId> others = row.bays;
        std::erase(others, under);
        parts += tr("with %1").arg(text::bayNames(m_club, others));
    }
    if (row.kind == RunSheetRow::Kind::Booking) {
        addKnown(parts, text::fromUtf8(row.title));
        addKnown(parts, words::flags(row.flags, row.customerFlags));
        for (const std::string &tag : row.tags)
            addKnown(parts, text::fromUtf8(tag));
    }
    QStringList lines;
    addKnown(lines, parts.join(between));
    addKnown(lines, text::fromUtf8(row.reason).trimmed());
    addKnown(lines, text::fromUtf8(row.notes).trimmed());
    return lines.join(QLatin1Char('\n'));
}

QString SheetWriter::clock(Instant at)
{
    QString &text = m_clocks[toUnix(at)];
    if (text.isEmpty())
        text = text::clock(at, m_context);
    return text;
}

QString SheetWriter::price(const RunSheetRow &row)
{
    if (!row.amount)
        return {};
    QString &text = m_prices[row.amount->cents];
    if (text.isEmpty())
        text = text::money(row.amount->cents, m_context);
    return row.payment == Payment::Unknown ? text
                                           : text + QLatin1Char(' ') + text::word(row.payment);
}

} // namespace bayboard
