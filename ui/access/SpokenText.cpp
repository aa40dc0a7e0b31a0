#include "ui/access/SpokenText.h"

#include "ui/access/Announcement.h"

#include <QAccessibleObject>
#include <QWidget>

namespace bayboard {

namespace {

/// The text as assistive programs see it. Belongs to Qt's cache of interfaces.
class SpokenTextInterface final : public QAccessibleObject
{
public:
    explicit SpokenTextInterface(SpokenText *text) : QAccessibleObject(text) { }

    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(windowOf());
    }

    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? spoken()->sentence() : QString();
    }

    QRect rect() const override
    {
        const QWidget *window = windowOf();
        return window != nullptr ? QRect(window->mapToGlobal(QPoint()), window->size()) : QRect();
    }

    QAccessible::Role role() const override { return QAccessible::Notification; }

    QAccessible::State state() const override { return {}; }

    QWindow *window() const override
    {
        const QWidget *widget = windowOf();
        return widget != nullptr ? widget->windowHandle() : nullptr;
    }

private:
    [[nodiscard]] SpokenText *spoken() const { return static_cast<SpokenText *>(object()); }

    [[nodiscard]] QWidget *windowOf() const { return isValid() ? spoken()->window() : nullptr; }
};

QAccessibleInterface *makeInterface(const QString &key, QObject *object)
{
    return key == QLatin1String("bayboard::SpokenText")
        ? new SpokenTextInterface(static_cast<SpokenText *>(object))
        : nullptr;
}

} // namespace

SpokenText::SpokenText(QWidget &window) : QObject(&window)
{
    QAccessible::installFactory(makeInterface); // once, however often it is asked for
}

QWidget *SpokenText::window() const
{
    return qobject_cast<QWidget *>(parent());
}

void SpokenText::say(const QString &sentence)
{
    static quint64 turns = 0;
    m_turn = ++turns;
    m_sentence = sentence;
    for (const QAccessible::Event type :
         {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, type);
        tell(event);
    }
}

} // namespace bayboard
