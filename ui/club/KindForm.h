#pragma once

#include "core/club/Club.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace bayboard {

class ColourButton;
class KindPreview;
class RoleChoice;

/// The fields of one kind of block. Tells of each change; what is wrong with it is found elsewhere.
class KindForm final : public QWidget
{
    Q_OBJECT
public:
    explicit KindForm(QWidget *parent = nullptr);

    void setKind(const Club &club, const BlockKind &kind);
    /// The kind that was set, as the fields have it now.
    [[nodiscard]] BlockKind kind() const;
    void focusName();

Q_SIGNALS:
    void changed();

private:
    void build();
    void addLook(QFormLayout &form);
    void addUse(QFormLayout &form);
    void fillBookOver(const Club &club, const std::string &words);
    [[nodiscard]] std::string bookOver() const;
    void fieldChanged();
    void showMeaning();

    BlockKind m_kind;
    QLineEdit *m_name;
    ColourButton *m_colour;
    QComboBox *m_hatch;
    QComboBox *m_icon;
    KindPreview *m_preview;
    QSpinBox *m_length;
    QComboBox *m_counted;
    QComboBox *m_bookOver;
    RoleChoice *m_bookOverRoles; ///< seen where it is these roles
    QLabel *m_bookOverSays;
    RoleChoice *m_creators;
    QLabel *m_creatorsSay;
    RoleChoice *m_seenBy;
    QLabel *m_seenBySays;
    QString m_usualName;
    QString m_usualIcon;
    bool m_filling = false;
};

} // namespace bayboard
