#pragma once

#include "core/access/Feature.h"
#include "core/desk/Desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace bayboard {

class DeskSignals;
class StepFoot;

/// What the club has switched off or on, and for whom. Each switch is one step at once, with its
/// undo; below it who switched what when. GUI thread.
class FeaturePage final : public QWidget
{
    Q_OBJECT
public:
    FeaturePage(Desk &desk, DeskSignals &signals_);

    void choose(Feature feature);
    [[nodiscard]] QString said() const;

private:
    void build();
    [[nodiscard]] QLayout *exceptions();
    void fill();
    void showFeature();
    void showExceptions(const std::vector<Switch> &all);
    void showHistory();
    void showWhom();
    void put(const Switch &one, std::optional<bool> on);
    void toggleStop();
    void toggleUsual();
    void addOne();
    void removeOne();
    [[nodiscard]] Feature feature() const;
    [[nodiscard]] std::vector<Switch> switches() const;
    [[nodiscard]] std::optional<bool> switchAt(SwitchScope scope) const;

    Desk &m_desk;
    QListWidget *m_list;
    QLabel *m_state;
    QPushButton *m_stop;
    QPushButton *m_usual;
    QTableWidget *m_exceptions;
    QPushButton *m_remove;
    QComboBox *m_scope;
    QComboBox *m_place;
    QLineEdit *m_tag;
    QComboBox *m_on;
    QPushButton *m_add;
    QLabel *m_fault;
    QLabel *m_history;
    StepFoot *m_foot;
    bool m_isFilling = false;
};

} // namespace bayboard
