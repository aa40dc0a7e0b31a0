#include "tests/support/display/ScreenHand.h"

#include "tests/support/display/ProcessGuard.h"

#include <QSize>

namespace bayboard::test {

namespace {

QStringList words(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QLatin1String(text);
    return list;
}

QStringList moveTo(const QPoint &point)
{
    return {QStringLiteral("mousemove"), QString::number(point.x()), QString::number(point.y())};
}

/// Several steps, as a hand makes them: the first ones leave the place of the press clearly.
QStringList dragWords(const QPoint &from, const QPoint &to)
{
    constexpr int steps = 6;
    QStringList list = moveTo(from) + words({"mousedown", "1"});
    for (int i = 1; i <= steps; ++i)
        list += moveTo(from + (to - from) * i / steps);
    return list + moveTo(to);
}

} // namespace

ScreenHand::ScreenHand(const QString &display)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("DISPLAY"), display);
}

bool ScreenHand::run(const QStringList &words) const
{
    const Finished done = runToEnd(QStringLiteral("xdotool"), words, m_environment);
    return done.ran && done.exit == 0;
}

bool ScreenHand::press(const QStringList &keys) const
{
    return run(words({"key", "--delay", "0"}) + keys);
}

bool ScreenHand::type(const QString &text) const
{
    return run(words({"type", "--delay", "0", "--"}) + QStringList{text});
}

bool ScreenHand::click(const QPoint &at) const
{
    return run(moveTo(at) + words({"click", "1"}));
}

bool ScreenHand::drag(const QPoint &from, const QPoint &to, const QString &held) const
{
    QStringList list = dragWords(from, to) + words({"mouseup", "1"});
    if (!held.isEmpty())
        list = words({"keydown"}) + QStringList{held} + list + words({"keyup"}) + QStringList{held};
    return run(list);
}

bool ScreenHand::dragAndHold(const QPoint &from, const QPoint &to) const
{
    return run(dragWords(from, to));
}

bool ScreenHand::release() const
{
    return run(words({"mouseup", "1"}));
}

bool ScreenHand::resizeWindow(const QSize &size) const
{
    return run(words({"getactivewindow", "windowsize", "--sync", "%1"})
               + QStringList{QString::number(size.width()), QString::number(size.height())});
}

} // namespace bayboard::test
