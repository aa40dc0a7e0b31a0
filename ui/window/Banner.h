#pragma once

#include <QFrame>

#include <functional>

class QLabel;

namespace bayboard {

/// A sentence above the status line that stays until something else happens or it is closed: why
/// something was refused (with ways out to click), or what could not be saved.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Note, Refused, Failed };

    explicit Banner(QWidget *parent = nullptr);

    /// `choices` are shown as links after the sentence. Plain text, never markup.
    void tell(Kind kind, const QString &sentence, const QStringList &choices = {});
    /// One that stays until it is closed or its only choice is taken, which runs `take`.
    void offer(const QString &sentence, const QString &choice, std::function<void()> take);
    /// What was offered last is no longer of use.
    void withdrawOffer();
    /// Hides a note or refusal; a failed save stays until it is closed by hand.
    void dismiss();

    [[nodiscard]] QString text() const { return m_sentence; }

    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    void choiceTaken(int index);
    void closed();

private:
    QLabel *m_label;
    QString m_sentence;
    Kind m_kind = Kind::Note;
    std::function<void()> m_take; ///< of an offer
};

} // namespace bayboard
