#pragma once

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bayboard {

/// What the small dialogs share: sentences over fields, a button that goes on and one that goes
/// back, and what was wrong, said between fields and buttons. As tall as what it says. GUI thread.
class QuestionDialog : public QDialog
{
    Q_OBJECT
public:
    QuestionDialog(const QString &title, QWidget *parent);

protected:
    /// A sentence; hidden while it is empty.
    QLabel *addText(const QString &text);
    void setText(QLabel &label, const QString &text);
    /// What rules say, in a box, a line each; nothing without lines.
    void addCaution(const QStringList &lines);
    void add(QWidget *part);
    void add(QLayout *part);
    [[nodiscard]] QFormLayout *addForm();
    /// Ends the dialog's making: what goes on calls submit().
    void addButtons(const QString &go, bool isDangerous = false);

    [[nodiscard]] QPushButton &button() const { return *m_button; }

    /// Says what was wrong, also to a screen reader; empty: nothing was.
    void complain(const QString &wrong);
    virtual void submit() = 0;

    void showEvent(QShowEvent *event) override;

private:
    void fit();

    QVBoxLayout *m_column;
    QLabel *m_wrong = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace bayboard
