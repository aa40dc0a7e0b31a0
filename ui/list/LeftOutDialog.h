#pragma once

#include "ui/dialogs/QuestionDialog.h"

namespace bayboard {

/// Names the bookings that cannot be changed, each with its reason, and asks whether the others
/// shall be without them.
class LeftOutDialog final : public QuestionDialog
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title;
        QString question;
        QStringList leftOut; ///< a line each
        QString button; ///< what becomes of the others; empty: there are none
    };

    explicit LeftOutDialog(const Texts &texts, QWidget *parent = nullptr);

Q_SIGNALS:
    void othersWanted();

private:
    void submit() override;

    bool m_hasOthers;
};

} // namespace bayboard
