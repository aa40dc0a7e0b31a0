#include "tests/ui/window/OpenWindow.h"

#include "core/text/Words.h"
#include "ui/panes/TimeText.h"
#include "ui/window/AppLook.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace bayboard::test {

OpenWindow::OpenWindow(const std::string &ruleBook, QSize size) : club(ruleBook)
{
    applyLook(*qApp);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(size);
    m_window->showClub(*club, club.person("Mia"), std::nullopt);
    m_window->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    club->loadAhead();
    settle();
    board().setFocus();
}

OpenWindow::~OpenWindow()
{
    m_window->closeClub();
}

void OpenWindow::settle()
{
    for (int round = 0; round < 4; ++round) {
        club.settle();
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

Slot OpenWindow::slot(const std::string &bay, const std::string &from, const std::string &to)
{
    return Slot::of({club.bay(bay)}, club.span(from, to));
}

void OpenWindow::drag(const Slot &slot)
{
    board().showTime(slot.span.start() - hours(1));
    settle();
    const QRect box = board().rectOf(slot);
    ASSERT_FALSE(box.isEmpty());
    const QPoint from(box.center().x(), box.top() + 3);
    const QPoint to(box.center().x(), box.bottom() - 3);
    QWidget *target = board().viewport();
    QTest::mouseMove(target, from);
    QTest::mousePress(target, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(target, (from + to) / 2);
    QTest::mouseMove(target, to);
    QTest::mouseRelease(target, Qt::LeftButton, Qt::NoModifier, to);
    settle();
}

void OpenWindow::select(const Committed &committed)
{
    board().select({EntityKind::Booking, committed.entity});
    settle();
}

/// What has the focus. Without a window manager nobody gives it back when a dialog has closed.
QWidget *OpenWindow::keyTarget() const
{
    if (QApplication::focusWidget() == nullptr) {
        QApplication::setActiveWindow(m_window.get());
    }
    QWidget *focus = QApplication::focusWidget();
    return focus != nullptr ? focus : m_window->focusWidget();
}

void OpenWindow::type(const QString &text) const
{
    QTest::keyClicks(keyTarget(), text);
}

void OpenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(keyTarget(), key, modifiers);
}

QAbstractButton *OpenWindow::button(const char *name) const
{
    auto *found = m_window->findChild<QAbstractButton *>(QLatin1String(name));
    EXPECT_NE(found, nullptr) << "no button " << name;
    return found;
}

void OpenWindow::click(const char *name)
{
    if (QAbstractButton *found = button(name)) {
        QTest::mouseClick(found, Qt::LeftButton);
    }
    settle();
}

QStringList OpenWindow::bookings()
{
    const Zone &zone = club->club().zone(club.place("Dartmouth"));
    const Span day = zone.day(zone.dateAt(club.clock.now())).value();
    QStringList lines;
    for (const BookingView *view : club->bookings(club.place("Dartmouth"), day)) {
        lines += QStringLiteral("%1 %2 %3")
                     .arg(QString::fromStdString(view->name),
                          text::bayNames(club->club(), view->booking.slot.bays),
                          timetext::span(view->booking.slot.span, zone));
    }
    return lines;
}

} // namespace bayboard::test
