#pragma once

#include <QFrame>

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
};

} // namespace bayboard
