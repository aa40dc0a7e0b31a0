#pragma once

#include <QLabel>

namespace bayboard {

/// What has just come of something, in a box in the tone of a caution or a refusal, also for a
/// screen reader. Hidden while there is nothing to say.
class NoticeBox final : public QLabel
{
    Q_OBJECT
public:
    enum class Tone : unsigned char { Caution, Refuse };

    explicit NoticeBox(QWidget *parent = nullptr);

    void tell(Tone tone, const QString &sentence);
    /// Empty while it is hidden.
    [[nodiscard]] QString told() const;
};

} // namespace bayboard
