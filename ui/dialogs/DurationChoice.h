#pragma once

#include "core/exchange/DurationGuess.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace bayboard {

/// Asks what the durations of a file count where it does not say so itself: a row as an example,
/// and how long it would be each way. GUI thread.
class DurationChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit DurationChoice(QWidget *parent = nullptr);

    void ask(const DurationQuestion &question);
    /// Takes the question and its answer back.
    void forget();

    /// Nothing until a person has answered.
    [[nodiscard]] std::optional<seconds> answer() const;

Q_SIGNALS:
    void answered();

private:
    QLabel *m_example = nullptr;
    QButtonGroup *m_units = nullptr; ///< by seconds
};

} // namespace bayboard
