#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace bayboard {

class DeskSignals;
class StepFoot;

/// A page that edits one entity of a list at a time: the list, the fields of the chosen one, a
/// foot. Each change is one step with its undo; what is not saved is asked about before it is left.
/// The pages that derive from it say what is listed and what the fields hold.
class ListedPage : public QWidget
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title;
        QString fresh; ///< the button that begins a new one
        QString retire;
        QString restore;
        QString retireQuestion; ///< "%1" is the name
        QString retireVerb;
    };

    /// `needed`: the right to change anything here.
    ListedPage(Desk &desk,
               DeskSignals &signals_,
               Texts texts,
               const char *name,
               Permission needed = Permission::OperatorEdit);

    /// Lists what there is; what is being typed stays.
    void fill();
    void choose(const QString &id);

    [[nodiscard]] QString chosenId() const { return m_id; }

    [[nodiscard]] QString said() const;
    /// Runs `go` at once, or when whoever is asked lets go of what is not saved.
    void afterUnsaved(std::function<void()> go);

    [[nodiscard]] virtual bool isChanged() const = 0;
    /// Why it cannot be saved, in a sentence; empty: it can.
    [[nodiscard]] virtual QString fault() const = 0;

protected:
    struct Entry
    {
        QString id;
        QString name;
        bool withdrawn = false;
    };

    using Done = std::function<void(const Outcome &)>;

    /// Puts the fields beside the list; to be called once by the constructor. `above`: what says
    /// of which the list is; null: of all.
    void build(QWidget *form, QWidget *first, QWidget *above = nullptr);
    /// Gives the list its buttons and keys that change the order; before build().
    void letMove();
    void fieldsChanged();
    /// Another list: its first one is shown.
    void startOver();

    [[nodiscard]] virtual std::vector<Entry> entries() const = 0;
    /// Shows the entity, or with an empty id what a new one begins with.
    virtual void load(const QString &id) = 0;
    /// Whether a new one lacks nothing but what was not typed yet.
    [[nodiscard]] virtual bool isBlank() const = 0;
    virtual void save(Done done) = 0;
    /// What the fields hold is saved now, under this id.
    virtual void kept(const QString &id) = 0;
    virtual void setWithdrawn(bool withdrawn, Done done) = 0;
    virtual void setFieldsEnabled(bool enabled) = 0;

    /// Where a person has to know something before what is typed is saved: calls `go` when that
    /// person agrees.
    virtual void beforeSaving(std::function<void()> go) { go(); }

    /// The same before the one that is shown is taken out.
    virtual void beforeRetiring(std::function<void()> go);

    /// Puts it `by` places on or back; only of pages that letMove().
    virtual void move(const QString & /*id*/, int /*by*/, Done /*done*/) { }

    [[nodiscard]] QString chosenName() const { return nameOf(m_id); }

    [[nodiscard]] const QString &title() const { return m_texts.title; }

    [[nodiscard]] Desk &desk() const { return m_desk; }

    [[nodiscard]] bool isNew() const { return m_isNew; }

private:
    void rowChosen();
    void show(const QString &id, bool isNew);
    void showButtons();
    void begin();
    void saveWanted();
    void saveNow();
    void moveBy(int by);
    void retireWanted();
    void retire(bool withdrawn);
    [[nodiscard]] QString nameOf(const QString &id) const;

    Desk &m_desk;
    Texts m_texts;
    Permission m_needed;
    QListWidget *m_list;
    QLabel *m_fault;
    StepFoot *m_foot;
    QPushButton *m_new;
    QPushButton *m_retire;
    QPushButton *m_save;
    QPushButton *m_up = nullptr; ///< null where the order stays
    QPushButton *m_down = nullptr;
    QWidget *m_first = nullptr; ///< field that a new one begins in
    QString m_id; ///< shown; empty: none, or a new one
    bool m_withdrawn = false;
    bool m_isNew = false;
    bool m_isSaving = false; ///< and nobody has answered yet
    bool m_isFilling = false;
    bool m_isSaved = false; ///< the list takes the keys once it shows what was saved
};

} // namespace bayboard
