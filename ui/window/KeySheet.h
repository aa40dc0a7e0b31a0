#pragma once

#include "ui/window/KeyBindings.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace bayboard {

class KeyField;

/// All keys on one page, from the registry of actions and the board's commands: to read, to find,
/// and to change.
class KeySheet final : public QDialog
{
    Q_OBJECT
public:
    KeySheet(Actions &actions, BoardView &board, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEditor();
    void fill();
    void filter();
    void showChosen();
    void weigh();
    void give(QList<QKeySequence> keys);
    void useKey(bool besides);
    void askToResetAll();
    void say(const QString &sentence);
    [[nodiscard]] const KeyBindings::Binding *chosen() const;

    KeyBindings m_keys;
    std::vector<KeyBindings::Binding> m_bindings;
    QLineEdit *m_find;
    QTreeWidget *m_tree;
    QLabel *m_title;
    KeyField *m_field;
    QPushButton *m_use;
    QPushButton *m_add;
    QPushButton *m_none;
    QPushButton *m_usual;
    QLabel *m_note;
};

} // namespace bayboard
