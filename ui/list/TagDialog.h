#pragma once

#include "ui/dialogs/QuestionDialog.h"

class QComboBox;
class QRadioButton;

namespace bayboard {

/// Asks for a tag that bookings shall get, or lose.
class TagDialog final : public QuestionDialog
{
    Q_OBJECT
public:
    /// `present`: tags that some of them have.
    TagDialog(int bookings, const QStringList &present, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One line, no blanks around it.
    void tagChosen(const QString &tag, bool adds);

private:
    void submit() override;

    QRadioButton *m_add;
    QRadioButton *m_take;
    QComboBox *m_tag;
};

} // namespace bayboard
