#pragma once

#include <QWidget>

class QComboBox;

namespace bayboard {

/// How the columns of a table are read: by the mapping that fits best, one that is shipped, or one
/// from a file, for this import only. GUI thread.
class MappingChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingChoice(QWidget *parent = nullptr);

    /// Name of a shipped one; empty: the one that fits best, or that of file().
    [[nodiscard]] QString shipped() const;
    /// Path of a mapping of one's own; empty: none is chosen.
    [[nodiscard]] QString file() const;
    /// Chooses a mapping file; it stays among the choices.
    void setFile(const QString &path);

Q_SIGNALS:
    void chosen();

private:
    void askForFile();

    QComboBox *m_box = nullptr;
    int m_own = -1; ///< where the mapping of one's own stands among the choices
};

} // namespace bayboard
