#pragma once

#include "core/reports/CustomerPatterns.h"

#include <QLabel>

namespace bayboard {

class Desk;

/// What a customer does again and again, in a line: no-shows, late cancellations, longer stays, the
/// usual slot. Read anew when asked for; hidden where there is nothing to say, or the operator may
/// not know customers. GUI thread.
class PatternLine final : public QLabel
{
    Q_OBJECT
public:
    PatternLine(Desk &desk, QWidget *parent);

    /// Null: of nobody. The same one is not asked for again.
    void setCustomer(CustomerId customer);
    /// Something was saved.
    void refresh();

    /// "2 no-shows in 90 days"; the usual slot with its location where the club has several.
    [[nodiscard]] static QString textOf(const CustomerPattern &pattern, const Club &club);

private:
    void ask();
    void say(const std::vector<CustomerPattern> &patterns);

    Desk &m_desk;
    CustomerId m_customer;
    quint64 m_question = 0;
};

} // namespace bayboard
