#pragma once

#include <QPlainTextEdit>

#include <optional>

namespace bayboard {

/// A text with its lines numbered and one of them marked. GUI thread.
class RuleTextEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit RuleTextEdit(QWidget *parent = nullptr);

    /// Puts another text in its place; what is the same stays, so that undo takes it back.
    void takeText(const QString &text);
    /// The line that something is wrong on, from 1; nothing: none.
    void markLine(std::optional<int> line);

    [[nodiscard]] std::optional<int> markedLine() const { return m_marked; }

    /// Puts the cursor there and brings it into sight.
    void goToLine(int line);
    /// Of the cursor, from 1.
    [[nodiscard]] int line() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Numbers;
    friend class Numbers;
    [[nodiscard]] int numbersWidth() const;
    void paintNumbers(QPaintEvent *event);
    void fitNumbers();
    void showMark();

    Numbers *m_numbers;
    std::optional<int> m_marked;
};

} // namespace bayboard
