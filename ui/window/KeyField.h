#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace bayboard {

/// A field that says which keys were pressed in it instead of doing what they do. Tab and Esc keep
/// their meaning: nobody is caught in it. GUI thread.
class KeyField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

    /// Empty until some were pressed.
    [[nodiscard]] const QKeySequence &pressed() const { return m_pressed; }

    void forget();

Q_SIGNALS:
    void keysPressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QKeySequence m_pressed;
};

} // namespace bayboard
