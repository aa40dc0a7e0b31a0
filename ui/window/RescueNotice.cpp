#include "ui/window/RescueNotice.h"

#include "ui/panes/Words.h"

#include <QCoreApplication>
#include <QStringList>

namespace bayboard {
namespace {

struct RescueNotice
{
    Q_DECLARE_TR_FUNCTIONS(RescueNotice)
};

constexpr std::size_t mostNamed = 5;

QString fileName(const std::filesystem::path &path)
{
    return QString::fromStdString(path.filename().string());
}

QString source(const OpenReport &report)
{
    const int steps = static_cast<int>(report.replayed);
    return report.restoredFrom.empty()
        ? RescueNotice::tr("%n step(s) of its journal were done again.", nullptr, steps)
        : RescueNotice::tr(
              "The backup %1 took its place, and %n step(s) since were done again.", nullptr, steps)
              .arg(fileName(report.restoredFrom));
}

/// "12, 15–17"
QString numbers(const OpenReport &report)
{
    QStringList runs;
    for (std::size_t i = 0; i < report.lostRuns.size() && i < mostNamed; ++i) {
        const auto &[first, last] = report.lostRuns[i];
        runs += first == last ? QString::number(first)
                              : QStringLiteral("%1–%2").arg(first).arg(last);
    }
    if (report.lostRuns.size() > mostNamed) {
        runs += QStringLiteral("…");
    }
    return runs.join(QStringLiteral(", "));
}

QString lost(const OpenReport &report, const Club &club)
{
    QString text = RescueNotice::tr("%n step(s) are lost from the history (number %1).",
                                    nullptr,
                                    static_cast<int>(report.lost))
                       .arg(numbers(report));
    QStringList names;
    for (std::size_t i = 0; i < report.lostSteps.size() && i < mostNamed; ++i) {
        names += words::step(report.lostSteps[i].head.label, club);
    }
    if (!names.isEmpty()) {
        text += QLatin1Char(' ')
            + RescueNotice::tr("Among them: %1.").arg(names.join(QStringLiteral(", ")));
    }
    return text;
}

} // namespace

QString rescueNotice(const OpenReport &report, const Club &club)
{
    if (report.setAside.empty()) {
        return {};
    }
    QStringList sentences{RescueNotice::tr("The club's file was damaged; it is kept as %1.")
                              .arg(fileName(report.setAside)),
                          source(report)};
    if (report.lost > 0) {
        sentences += lost(report, club);
    }
    if (report.restored > 0) {
        sentences
            += RescueNotice::tr("%n entry(ies) were brought back as the file still showed them.",
                                nullptr,
                                static_cast<int>(report.restored));
    }
    if (!report.unrestored.empty()) {
        sentences += RescueNotice::tr("%n entry(ies) could not be brought back: look through the "
                                      "coming days.",
                                      nullptr,
                                      static_cast<int>(report.unrestored.size()));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace bayboard
