#pragma once

#include "core/exchange/DateGuess.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace bayboard {

/// Asks how the dates of a file are written where it does not say so itself: a row as an example,
/// and what its date would be each way. GUI thread.
class DateOrderChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit DateOrderChoice(QWidget *parent = nullptr);

    void ask(const DateQuestion &question);
    /// Takes the question and its answer back.
    void forget();

    /// Nothing until a person has answered.
    [[nodiscard]] std::optional<DateOrder> answer() const;

Q_SIGNALS:
    void answered();

private:
    QLabel *m_example = nullptr;
    QButtonGroup *m_ways = nullptr;
};

} // namespace bayboard
