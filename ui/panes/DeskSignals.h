#pragma once

#include "core/desk/Desk.h"

#include <QObject>

namespace bayboard {

/// The desk's facts as Qt signals, for widgets. Lives on the desk's thread; connect directly (the
/// arguments are not queued). The desk must outlive it.
class DeskSignals final : public QObject, public DeskObserver
{
    Q_OBJECT
public:
    explicit DeskSignals(Desk &desk, QObject *parent = nullptr);
    ~DeskSignals() override;

    void deskChanged(const DeskChange &change) override { Q_EMIT bookingsChanged(change); }

    void clubChanged() override { Q_EMIT clubEdited(); }

    void saved(ChangeSetId id) override { Q_EMIT stepSaved(id); }

    void saveFailed(const std::vector<ChangeSetId> &fallen, const Error &error) override
    {
        Q_EMIT stepsFell(fallen, error);
    }

    void dayLoaded(LocationId location, const Span &span) override
    {
        Q_EMIT spanLoaded(location, span);
    }

    void customerLoaded(CustomerId id) override { Q_EMIT customerKnown(id); }

    void undoStateChanged() override { Q_EMIT undoChanged(); }

    void troubled(const Error &error) override { Q_EMIT trouble(error); }

Q_SIGNALS:
    void bookingsChanged(const bayboard::DeskChange &change);
    void clubEdited();
    void stepSaved(bayboard::ChangeSetId id);
    void stepsFell(const std::vector<bayboard::ChangeSetId> &fallen, const bayboard::Error &error);
    void spanLoaded(bayboard::LocationId location, const bayboard::Span &span);
    void customerKnown(bayboard::CustomerId id);
    void undoChanged();
    void trouble(const bayboard::Error &error);

private:
    Desk &m_desk;
};

} // namespace bayboard
