#include "ui/access/Announcement.h"

#include "ui/access/SpokenText.h"

#include <QAccessible>
#include <QWidget>

#include <algorithm>

namespace bayboard {

namespace {

void (*heardBy)(QAccessibleEvent &event) = nullptr;

/// Screen readers ask what was said a moment later, and by then more may have been said.
constexpr int keptSentences = 4;

/// The one whose sentence is the oldest.
SpokenText &nextText(QWidget &window)
{
    const QList<SpokenText *> texts
        = window.findChildren<SpokenText *>(QString(), Qt::FindDirectChildrenOnly);
    if (texts.size() < keptSentences)
        return *new SpokenText(window);
    return **std::min_element(
        texts.begin(), texts.end(), [](const SpokenText *one, const SpokenText *other) {
            return one->turn() < other->turn();
        });
}

} // namespace

bool isListenedTo()
{
    return heardBy != nullptr || QAccessible::isActive();
}

void tell(QAccessibleEvent &event)
{
    if (heardBy != nullptr)
        heardBy(event);
    else
        QAccessible::updateAccessibility(&event);
}

void listen(void (*listener)(QAccessibleEvent &event))
{
    heardBy = listener;
}

void announce(const QWidget &where, const QString &sentence)
{
    if (!isListenedTo() || sentence.isEmpty())
        return;
    nextText(*where.window()).say(sentence);
}

} // namespace bayboard
