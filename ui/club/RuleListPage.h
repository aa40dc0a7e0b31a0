#pragma once

#include "core/desk/Desk.h"
#include "core/rules/BookDraft.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace bayboard {

class RuleForm;

/// The rules of a book as sentences, and the fields of the one that is chosen. Tells of each
/// change; keeps a draft of its own. GUI thread.
class RuleListPage final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleListPage(Desk &desk);

    /// Shows this book. A text whose rules cannot be told apart is said to be so.
    void setDraft(const BookDraft &draft);
    void setMayEdit(bool may);
    void choose(std::size_t rule);
    [[nodiscard]] std::optional<std::size_t> chosen() const;

    [[nodiscard]] RuleForm &form() const { return *m_form; }

Q_SIGNALS:
    /// By a person.
    void draftChanged(const bayboard::BookDraft &draft);

private:
    void build();
    [[nodiscard]] QLayout *listSide();
    void fillKinds();
    void fillList();
    void showRow(std::size_t rule);
    void showForm();
    void showButtons();
    void figureEdited(const JsonPath &path, const std::optional<std::string> &raw);
    void addRule(const std::string &word);
    void removeRule();
    void moveRule(int by);

    Desk &m_desk;
    BookDraft m_draft;
    bool m_mayEdit = true;
    bool m_isFilling = false;
    QListWidget *m_list;
    RuleForm *m_form;
    QScrollArea *m_scroll;
    QLabel *m_broken;
    QPushButton *m_add;
    QPushButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace bayboard
