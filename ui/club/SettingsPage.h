#pragma once

#include "core/club/Place.h"
#include "core/desk/Desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace bayboard {

class DeskSignals;
class StepFoot;

/// What belongs to the club as a whole: its name, its word for a bay, the week, the step of the
/// board, the currency. Each change is one step with its undo; what is typed stays while others
/// change the club. GUI thread.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Desk &desk, DeskSignals &signals_);

    [[nodiscard]] bool isChanged() const;
    /// Why it cannot be saved, in a sentence; empty: it can.
    [[nodiscard]] QString fault() const;
    /// Runs `go` at once, or when whoever is asked lets go of what is not saved.
    void afterUnsaved(std::function<void()> go);

private:
    void build();
    void fill();
    void show(const Settings &settings);
    void touched();
    void showButtons();
    void save();
    /// As the fields have it.
    [[nodiscard]] Settings typed() const;

    Desk &m_desk;
    QWidget *m_form;
    QLineEdit *m_name;
    QComboBox *m_bayWord;
    QComboBox *m_weekStart;
    QSpinBox *m_step;
    QLineEdit *m_currency;
    QLabel *m_fault;
    StepFoot *m_foot;
    QPushButton *m_save;
    Settings m_shown; ///< as it is saved
    Settings m_untouched; ///< the same as the fields say it
    bool m_isFilling = false;
    bool m_isSaving = false; ///< and nobody has answered yet
};

} // namespace bayboard
