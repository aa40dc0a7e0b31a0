#pragma once

#include "core/rules/BookDraft.h"
#include "ui/club/RuleFieldEdit.h"

class QFormLayout;

namespace bayboard {

/// The fields of one rule: its figures, how much it is in the way, whom and when it is for, what it
/// leaves out. Each entry is told at once; nothing is kept here. GUI thread.
class RuleForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleForm(QWidget *parent = nullptr);

    /// Fields for another rule.
    void setRule(const BookDraft &draft,
                 std::size_t at,
                 std::shared_ptr<const Club> club,
                 LocalDate today);
    /// No rule is chosen.
    void clear();

Q_SIGNALS:
    /// A figure of the rule, by its path from the rule on; `raw` is JSON, nothing: left out.
    void edited(const bayboard::JsonPath &path, const std::optional<std::string> &raw);

protected:
    /// The wheel scrolls the form; it changes no figure that nobody chose.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const QString &says, const JsonPath &path, RuleFieldEdit edit);
    void addHead(const QString &text);
    void addFigures(const std::string &word);
    void addSeverity(const std::string &word);
    void addScope(const JsonPath &scope);
    void addUnless();
    [[nodiscard]] FigureChanged tell(const JsonPath &path);
    [[nodiscard]] const JsonNode *find(const JsonPath &path) const;

    QWidget *m_fields = nullptr;
    QFormLayout *m_form = nullptr;
    JsonNode m_rule; ///< as it was when the fields were made
    std::shared_ptr<const Club> m_club;
    LocalDate m_today;
};

} // namespace bayboard
