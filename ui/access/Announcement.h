#pragma once

class QAccessibleEvent;
class QString;
class QWidget;

namespace bayboard {

/// Says a sentence to who hears the window instead of seeing it, now. `where` is the widget that
/// shows it, or whose matter it is. Costs nothing while no screen reader runs. GUI thread.
void announce(const QWidget &where, const QString &sentence);

/// A screen reader runs, or a test listens.
[[nodiscard]] bool isListenedTo();
/// Hands an event on to who listens.
void tell(QAccessibleEvent &event);
/// For tests, whose platform hands nothing on: `listener` hears instead of it. Null: nobody.
void listen(void (*listener)(QAccessibleEvent &event));

} // namespace bayboard
