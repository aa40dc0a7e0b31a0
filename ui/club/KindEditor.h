#pragma once

#include "core/desk/Desk.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace bayboard {

class DeskSignals;
class KindForm;
class StepFoot;

/// The club's kinds of block: a list, and the fields of the one that is chosen. Each change is one
/// step with its undo. A kind is never deleted: a retired one is offered no more and stays on the
/// blocks that have it.
class KindEditor final : public QDialog
{
    Q_OBJECT
public:
    KindEditor(Desk &desk, DeskSignals &signals_, QWidget *parent = nullptr);

    [[nodiscard]] KindForm &form() const { return *m_form; }

    /// Why it cannot be saved; empty where it can, or where nothing changed.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString said() const;

    void choose(const std::string &key);
    /// What was not saved is asked about first.
    void reject() override;

private:
    void build();
    [[nodiscard]] QLayout *listSide();
    [[nodiscard]] QLayout *foot();
    void fill();
    void showKind(const BlockKind &kind, bool isNew);
    void showButtons();
    void showUse();
    void rowChosen();
    void begin();
    void save();
    void retire();
    void setRetired(bool retired);
    void afterUnsaved(std::function<void()> go);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] BlockKind wanted() const;

    Desk &m_desk;
    QListWidget *m_list;
    KindForm *m_form;
    QLabel *m_use;
    QLabel *m_fault;
    StepFoot *m_foot;
    QPushButton *m_new;
    QPushButton *m_retire;
    QPushButton *m_save;
    BlockKind m_shown; ///< as it is saved; of a new one what it began with
    BlockKind m_untouched; ///< the same as the fields say it
    bool m_isNew = false;
    bool m_isFilling = false;
    bool m_isSaved = false; ///< the list takes the keys once it shows what was saved
};

} // namespace bayboard
